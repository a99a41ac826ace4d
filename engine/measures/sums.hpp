// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Sums over channels. Minutes are whole, so the order of adding does not matter.
#pragma once

#include <cstdint>

#include "core/quantities.hpp"
#include "population/care.hpp"
#include "population/codes.hpp"

namespace draagkracht {

[[nodiscard]] inline std::int32_t total_minutes(const PerChannel<Minutes>& channels) {
  std::int32_t sum = 0;
  for (const Minutes minutes : channels) {
    sum += minutes.value;
  }
  return sum;
}

[[nodiscard]] inline std::int32_t total_minutes(const PerChannel<std::uint16_t>& channels) {
  std::int32_t sum = 0;
  for (const std::uint16_t minutes : channels) {
    sum += minutes;
  }
  return sum;
}

[[nodiscard]] inline double hours(std::int32_t minutes) { return minutes / 60.0; }

/// Minutes per week that policy leaves of all indications together.
[[nodiscard]] inline std::int32_t minutes_in_force(const ClientRecord& client) {
  std::int32_t sum = 0;
  for (const Indication& indication : client.indications) {
    sum += indication.in_force.value;
  }
  return sum;
}

/// Minutes that professionals delivered this week on all indications together.
[[nodiscard]] inline std::int32_t minutes_delivered(const ClientRecord& client) {
  std::int32_t sum = 0;
  for (const Indication& indication : client.indications) {
    sum += indication.delivered.value;
  }
  return sum;
}

}  // namespace draagkracht
