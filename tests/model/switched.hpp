// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A rule with its mechanism and without: drawn networks in which only what a test is about is at
// work, and the same with the switch off.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "model/ask/talk.hpp"
#include "model/mechanisms.hpp"
#include "model/quiet.hpp"
#include "support/catch.hpp"

namespace draagkracht::test {

/// Takes a mechanism away; nothing for an empty name.
inline void switch_off(ModelParameters& parameters, std::string_view id) {
  if (const Mechanism* found = mechanism(id)) {
    found->off(parameters);
  } else if (!id.empty()) {
    throw std::invalid_argument("no such mechanism");
  }
}

/// `n` copies of a text in which every # is the number of the copy.
inline std::string copies(int n, std::string_view text) {
  std::string all;
  for (int i = 0; i < n; ++i) {
    for (const char letter : text) {
      all += letter == '#' ? std::to_string(i) : std::string(1, letter);
    }
    all += '\n';
  }
  return all;
}

/// Number of open links.
inline int open_links(const World& w) {
  int n = 0;
  for (const CareLink& link : w.links) {
    n += link.open != 0 ? 1 : 0;
  }
  return n;
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
