// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Keystone persons: whose falling out costs most. A cheap score says who may be one; then the run
// is done again, with the same people and the same luck, without the help of that one person from
// week 0 on, and what differs is what this person was worth.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "population/world.hpp"
#include "run/scenario.hpp"

namespace draagkracht {

struct KeystoneCandidate {
  PersonId person;
  double score = 0;  ///< hours a week given, each times its share of what the client gets
  double hours = 0;  ///< a week given
  int clients = 0;
};
/// The highest scores first, at most `count`; equal ones by key. Volunteers are among them.
[[nodiscard]] std::vector<KeystoneCandidate> keystone_candidates(const World& week0,
                                                                 std::size_t count);

/// The same world in which `person` helps nobody any more, now or later.
[[nodiscard]] World without_help_of(World world, PersonId person);

/// Added up over all weeks and everybody, but for what the person carries.
struct RunLoss {
  double unmet_hours = 0;       ///< weighted
  double admissions = 0;        ///< counted
  double overloaded_weeks = 0;  ///< weeks in which somebody's load is above the strength, weighted
  double stops = 0;             ///< carers who stop worn out, counted
};

struct Keystone {
  KeystoneCandidate candidate;
  Key key{};
  RunLoss loss;  ///< without the person less with
};

struct KeystoneWork {
  const ScenarioSpec& scenario;
  std::uint32_t variant = 0;
  const std::function<void()>& each_week;  ///< called from several threads
  const std::function<bool()>& cancelled;  ///< asked before each candidate
};

/// Runs the weeks of the scenario once as they are and once without each candidate, in parallel.
/// The largest loss of unmet hours first; what was cancelled is left out.
[[nodiscard]] std::vector<Keystone> keystones(const KeystoneWork& work, const World& week0,
                                              std::span<const KeystoneCandidate> candidates);

}  // namespace draagkracht
