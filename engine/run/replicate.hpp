// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// One replicate: a population, its warm-up, and variants that branch from week 0.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "measures/membership.hpp"
#include "run/outcome.hpp"

namespace draagkracht {

/// Builds the population of a replicate, at the start of its warm-up.
Result<World> built(const ScenarioSpec& scenario, std::uint32_t replicate);

/// Lets weeks pass without policy until week 0; stops early, with a world before week 0, when
/// `cancelled` says so.
Result<void> warm_up(const ScenarioSpec& scenario, World& world, bool check,
                     const std::function<void()>& each_week,
                     const std::function<bool()>& cancelled);

/// Runs one variant from a week-0 world. `joins` are the people who join groups later: found in the
/// baseline (variant 0) and added to the list, taken from it in the others. An outcome without
/// state hashes was cancelled.
Result<RunOutcome> run_variant(const ScenarioSpec& scenario, std::uint32_t variant, World world,
                               bool check, std::vector<Join>& joins,
                               const std::function<void()>& each_week,
                               const std::function<bool()>& cancelled);

}  // namespace draagkracht
