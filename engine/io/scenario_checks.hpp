// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What is wrong or odd with a scenario as a whole, when each of its numbers is fine by itself.
#pragma once

#include "io/messages.hpp"
#include "run/scenario.hpp"

namespace draagkracht {

/// Where the file says what lies at this path, "population.age"; else the nearest table above it.
[[nodiscard]] Place place_of(const Node& root, std::string_view path);

/// Neighbourhoods that conditions name. Only for a file that was read without problems.
void find_names(const Node& root, ScenarioSpec& spec, Problems& problems);

/// A population that is missing or empty.
void check_population_given(const Node& root, const ScenarioSpec& spec, Problems& problems);

/// Numbers that do not go together. Only for a file that was read without problems.
void check_together(const Node& root, const ScenarioSpec& spec, Problems& problems);

/// How much is built and computed, where it is too little to decide on or too much to be a place.
void check_size(const Node& root, const ScenarioSpec& spec, Problems& warnings);

/// Variants that lose the cut of the one they extend, or extend none. Before variants are merged.
void check_taken_over(const Node& root, Problems& warnings);

/// What is allowed, and probably not what was meant. Only for a file that was read without
/// problems.
void check_for_surprises(const Node& root, const ScenarioSpec& spec, Problems& warnings);

}  // namespace draagkracht
