// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// For tests of one rule: with it, and with its switch off.
#pragma once

#include <string>
#include <string_view>

#include "model/ask/talk.hpp"
#include "model/mechanisms.hpp"
#include "model/quiet.hpp"
#include "support/catch.hpp"

namespace draagkracht::test {

inline void switch_off(ModelParameters& parameters, std::string_view id) {
  const Mechanism* found = mechanism(id);
  REQUIRE(found != nullptr);
  found->off(parameters);
}

/// The week up to the first questions, without answers.
inline void until_asked(QuietTown& town) {
  const Setting s = town.setting();
  World& w = town.network.world;
  ++w.week;
  w.events.clear();
  need(w, s);
  staff_and_offer(w, s, town.scratch);
  ask(w, s, town.scratch);
}

inline bool is_asked(const QuietTown& town, std::string_view name) {
  for (const Request& request : town.scratch.requests) {
    if (request.target == town.network[name]) {
      return true;
    }
  }
  return false;
}

/// Name of a professional who takes time (stance above 0.9), or of one who solves at once (below
/// 0.1), with the luck of a drawn network.
inline std::string professional_who(bool takes_time) {
  World w;
  w.luck = {1, 0};
  for (int i = 0; i < 1000; ++i) {
    std::string name = "P" + std::to_string(i);
    const double stance = stance_of(w, w.persons.add(Key{mix(name_hash(name))}));
    if (takes_time ? stance > 0.9 : stance < 0.1) {
      return name;
    }
  }
  return "P0";
}

}  // namespace draagkracht::test
