// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How often what is kept in events.csv happened, for what the page says of a whole variant.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "population/events.hpp"

namespace draagkracht {

/// How often something happened, and how much of its unit it was about.
struct Happened {
  std::uint64_t times = 0;
  double amount = 0;
};

/// Unweighted, all weeks and runs together, of one variant.
struct HappenedByKind {
  std::array<Happened, event_kind_count> kinds{};
  Happened& operator[](EventKind kind) { return kinds[static_cast<std::size_t>(kind)]; }
  const Happened& operator[](EventKind kind) const { return kinds[static_cast<std::size_t>(kind)]; }
};

}  // namespace draagkracht
