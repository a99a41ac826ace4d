// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Numbers with a unit, as scenario files write them: "6 h/week", "-30 %", "2.5 years".
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"
#include "run/spec_quantity.hpp"

namespace draagkracht {

/// The number in base units; the problem (without a place) says which units are allowed.
Result<double> parse_quantity(std::string_view given, Quantity quantity);

/// A number in base units with its unit, as a person would write it: "30 %", "168 h/week".
std::string quantity_text(double value, Quantity quantity);

/// Nothing when `value` is allowed; else what is wrong with it, what is allowed, and for a share
/// written as 85 that "85 %" was probably meant. `what` names the key.
Result<void> check_range(double value, Limits limits, std::string_view key, bool had_unit);

/// A regular expression for the JSON Schema: the strings `parse_quantity` takes. Empty if none.
std::string quantity_pattern(Quantity quantity);

}  // namespace draagkracht
