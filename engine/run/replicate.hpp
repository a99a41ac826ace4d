// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// One replicate: a population, its warm-up, and variants that branch from it.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "measures/membership.hpp"
#include "measures/recorder.hpp"
#include "run/outcome.hpp"

namespace draagkracht {

/// Builds the population of a replicate, at the start of its warm-up.
Result<World> built(const ScenarioSpec& scenario, std::uint32_t replicate);

/// Lets weeks pass without policy until week 0; stops early, with a world before week 0, when
/// `cancelled` says so.
Result<void> warm_up(const ScenarioSpec& scenario, World& world, bool check,
                     const std::function<void()>& each_week,
                     const std::function<bool()>& cancelled);

/// Called after every week; says whether to stop.
struct Watch {
  bool check = true;  ///< look at balances and limits every week
  const std::function<void()>& each_week;
  const std::function<bool()>& cancelled;
};

/// What happens from week 0 on: a world, and what is recorded of it. A copy goes on by itself, so
/// variants share the weeks in which nothing differs yet.
class Timeline {
 public:
  /// `joins` are the people who join groups later, as found in the baseline; without them this is
  /// the baseline, which finds them.
  Timeline(const ScenarioSpec& scenario, World week0, std::optional<std::vector<Join>> joins);

  /// Goes on to `week` under the policy of a variant. False when it was cancelled.
  Result<bool> run_to(Week week, std::uint32_t variant, const Watch& watch);

  /// Once the last week has passed; afterwards only `joins` and `residents` are left.
  [[nodiscard]] RunOutcome outcome(std::uint32_t variant);
  [[nodiscard]] const std::vector<Join>& joins() const { return recorder_.joins(); }
  /// At week 0.
  [[nodiscard]] std::uint64_t residents() const { return residents_; }

 private:
  const ScenarioSpec* scenario_;
  GroupPlan plan_;
  World world_;
  SeriesRecorder recorder_;
  std::vector<PersonId> reached_;
  RunOutcome outcome_;
  std::uint64_t residents_ = 0;
  double share_ = 0;  ///< active share, added up
  int shares_ = 0;
};

/// The last week in which a variant is still the baseline, bit for bit.
[[nodiscard]] Week parts_after(const ScenarioSpec& scenario, std::uint32_t variant);

}  // namespace draagkracht
