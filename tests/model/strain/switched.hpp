// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// One rule at work in weeks in which nothing else happens, and the same weeks without it.
#pragma once

#include <string_view>

#include "model/mechanisms.hpp"
#include "model/quiet.hpp"
#include "model/strain/quarter.hpp"
#include "support/catch.hpp"

namespace draagkracht::test {

/// Takes the mechanism away when `on` is false: to be called after the rule has got its sizes.
inline void keep(QuietTown& town, std::string_view mechanism_id, bool on) {
  REQUIRE(mechanism(mechanism_id) != nullptr);
  if (!on) {
    mechanism(mechanism_id)->off(town.parameters);
  }
}

/// Nobody says yes to a client, so that what is lacking stays lacking.
inline void nobody_says_yes(QuietTown& town) { town.parameters.answer_request.base = -certain; }

/// Lets weeks pass and counts how often this happened to `person`.
inline int count_of(QuietTown& town, int weeks, EventKind kind, std::string_view person) {
  int count = 0;
  for (; weeks > 0; --weeks) {
    town.weeks();
    count += town.network.happened(kind, person) ? 1 : 0;
  }
  return count;
}

}  // namespace draagkracht::test
