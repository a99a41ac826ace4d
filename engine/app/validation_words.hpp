// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The outcome of a validation for people and for programs.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>

#include "io/messages.hpp"
#include "study/validate.hpp"

namespace draagkracht::app {

/// The text of validation.csv.
std::string validation_csv(std::span<const PatternCheck> checks);
/// The table "model says, data say" with the count, for reading.
std::string validation_text(std::span<const PatternCheck> checks, Language language);
nlohmann::ordered_json validation_json(std::span<const PatternCheck> checks);

}  // namespace draagkracht::app
