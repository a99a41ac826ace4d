// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How texts, units and grades stand in JSON: in the report and in `info --json`.
#pragma once

#include <cmath>
#include <nlohmann/json.hpp>
#include <string>

#include "core/parameter.hpp"
#include "core/result.hpp"

namespace draagkracht {

using Json = nlohmann::ordered_json;

inline Json json_of(const Text& text) { return {{"nl", text.nl}, {"en", text.en}}; }
inline Json json_of(Label label) { return json_of(label.text()); }
inline Json json_of(std::string_view text) { return std::string(text); }

/// What stands behind a number, empty when it has no unit.
inline Json json_of(Unit unit) {
  return json_of(Label{unit_text(unit, Language::nl), unit_text(unit, Language::en)});
}

/// measured, estimated or assumed.
inline Json json_of(Grade grade) { return json_of(grade_text(grade, Language::en)); }

/// JSON has no NaN.
inline Json json_of(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

}  // namespace draagkracht
