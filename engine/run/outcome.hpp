// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a run hands to whoever asked for it: plain tables in memory. `io` writes them to files, the
// browser draws them.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "measures/groups.hpp"
#include "measures/ledger.hpp"
#include "measures/whereabouts.hpp"
#include "methods/circle_life.hpp"
#include "methods/run_methods.hpp"
#include "population/events.hpp"
#include "population/summary.hpp"
#include "population/world.hpp"
#include "run/scenario.hpp"

namespace draagkracht {

/// What became of one method, at the end of a run.
struct MethodUse {
  MethodTally all;
  std::vector<int> began_in;  ///< who began it, per group
};

/// Everything recorded of one variant in one replicate.
struct RunOutcome {
  std::uint32_t variant = 0;
  std::uint32_t replicate = 0;
  /// [(group * measures + measure) * (weeks + 1) + week]; NaN where nothing applies or is recorded.
  std::vector<double> series;
  std::vector<LedgerPage> ledger;           ///< all bills, unweighted, per 13 weeks
  std::vector<Event> milestones;            ///< in order of week, then person key
  std::vector<std::uint64_t> state_hashes;  ///< weeks 0, 13, 26, ... and the last
  double active_share = 0;            ///< mean over weeks of persons who gave, needed or got care
  std::vector<GroupSize> group_size;  ///< per group at week 0
  WhereaboutsCount reached_at_end{};  ///< of the exposed clients of week 0
  CircleCount circles;                ///< that methods made, at the end
  std::vector<MethodUse> methods;     ///< as in the scenario; empty when nobody was offered any
  std::uint64_t checksum() const;     ///< over series, ledger, milestones and state hashes
};

/// Everything known of one replicate before variants branch.
struct ReplicateOutcome {
  std::uint32_t replicate = 0;
  std::vector<std::uint8_t> checkpoint;  ///< world at week 0
  std::uint64_t persons = 0, ties = 0;
  std::vector<PopulationFigure> built;  ///< asked and built, before the warm-up
};

/// Seconds of wall clock spent per part; filled by the caller's clock, since the engine has none.
struct Elapsed {
  double build = 0, warm_up = 0, run = 0, write = 0;
};

/// How the caller takes part in a study; each may be empty. Calls come from several threads, also
/// at the same time: the engine has no locks, the caller does what locking it needs.
struct StudyHooks {
  /// Variant runs already on disk are skipped.
  std::function<bool(std::uint32_t variant, std::uint32_t replicate)> have_run;
  /// Checkpoint of a replicate already on disk, empty if absent.
  std::function<std::vector<std::uint8_t>(std::uint32_t replicate)> have_checkpoint;
  std::function<void(ReplicateOutcome&&)> replicate_ready;
  std::function<void(RunOutcome&&)> run_ready;
  /// Person-weeks done since the last call, per part of the work.
  std::function<void(std::uint64_t warm_up, std::uint64_t run)> progress;
  /// True when the user wants to stop; asked once a week of every run.
  std::function<bool()> cancelled;
  /// Seconds since some fixed moment, for `Elapsed`; may be empty.
  std::function<double()> clock;
};

struct StudyOptions {
  std::vector<std::uint32_t> variants;  ///< which to run; empty: all
  int threads = 0;                      ///< 0: all cores
  bool check_invariants = true;         ///< balances and limits, every week
};

struct StudySummary {
  bool complete = false;           ///< false when cancelled
  Elapsed elapsed;                 ///< summed over threads: build, warm-up; wall clock of all: run
  std::uint64_t person_weeks = 0;  ///< of the run phase
};

/// Which clients a policy of this scenario reaches, and the groups of the file.
GroupPlan group_plan(const ScenarioSpec& scenario);

/// The groups that this scenario reports, in the order of `RunOutcome::series`.
std::vector<GroupInfo> series_groups(const ScenarioSpec& scenario);

/// All variants x replicates in parallel; results go out through the hooks.
Result<StudySummary> run_study(const ScenarioSpec& scenario, const StudyOptions& options,
                               const StudyHooks& hooks);

/// The week-0 world of one replicate: built and warmed up.
Result<World> warmed_up(const ScenarioSpec& scenario, std::uint32_t replicate);

/// Goes on from a week-0 world to `week`; `each_week` sees the world after every tick, with the
/// events of that week.
World replay(const ScenarioSpec& scenario, std::uint32_t variant, World world, Week week,
             const std::function<void(const World&)>& each_week = {});

}  // namespace draagkracht
