// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Conditions as a scenario file writes them: `indicated_hours.guidance > 0`, `sex = f`, and in one
// line of a list `lives_alone = 1 or people_around <= 4`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"
#include "population/condition.hpp"
#include "population/spec.hpp"

namespace draagkracht {

/// Reads one line: a condition, or several with `or` between them. The problem says what is allowed
/// and what was probably meant.
Result<std::vector<Condition>> parse_conditions(std::string_view line);

/// Finds the names of conditions among what the population describes. The problem
/// says which names there are.
[[nodiscard]] Result<void> find_name(Condition& condition, const PopulationSpec& population);

/// The line of a list, counted from 0, in which condition `i` stands.
[[nodiscard]] std::size_t line_of(const std::vector<Condition>& conditions, std::size_t i);

/// The lines of a list, so that `parse_conditions` gives them back exactly.
std::vector<std::string> condition_lines(const std::vector<Condition>& conditions);

/// What a condition compares with, named in both languages: "dementia", "65".
Text compared_with(const Condition& condition);
/// True for a field that is 1 or 0.
[[nodiscard]] bool is_yes_or_no(Condition::Field field);

}  // namespace draagkracht
