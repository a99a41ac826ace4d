// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Weeks of a pattern town in which policy and methods do their step.
#pragma once

#include <vector>

#include "methods/run_methods.hpp"
#include "patterns/pattern.hpp"
#include "policy/withdraw.hpp"

namespace draagkracht::test {

struct Measures {
  std::vector<Withdrawal> policy;
  std::vector<ChosenMethod> chosen;
};

/// One week in the order of the week, as `one_week`, with policy and methods.
inline void week_with(PatternTown& town, const Measures& measures) {
  World& w = town.world();
  const Setting s = town.setting();
  Scratch& scratch = town.scratch;
  ++w.week;
  w.events.clear();
  life(w, s);
  need(w, s);
  grant_and_review(w, s);
  withdraw(w, measures.policy);
  staff_and_offer(w, s, scratch);
  ask(w, s, scratch);
  offer(w, s, scratch);
  ask_others(w, s, scratch);
  offer(w, s, scratch);
  give(w, s, scratch);
  remember(w, s);
  strain(w, s, scratch);
  step(w, s);
  ties(w, s);
  static_cast<void>(run_methods(w, measures.chosen));
}

}  // namespace draagkracht::test
