// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Conditions as a scenario file writes them: `indicated_hours.guidance > 0`, `sex = f`.
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"
#include "population/condition.hpp"
#include "population/spec.hpp"

namespace draagkracht {

/// Reads one condition; the problem says what is allowed and what was probably meant.
Result<Condition> parse_condition(std::string_view text);

/// Finds the names of conditions among what the population describes. The problem
/// says which names there are.
[[nodiscard]] Result<void> find_name(Condition& condition, const PopulationSpec& population);

/// Writes a condition so that `parse_condition` gives it back exactly.
std::string condition_text(const Condition& condition);

}  // namespace draagkracht
