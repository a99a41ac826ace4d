// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A scenario as JSON: how the program hands it to the live page and takes it back. Complete (every
// key is written, nothing is merged), and exact: reading what was written gives an equal spec.
#pragma once

#include <string>
#include <string_view>

#include "core/result.hpp"
#include "run/scenario.hpp"

namespace draagkracht {

/// The scenario as one JSON object, numbers in base units, the seed as text.
std::string spec_to_json(const ScenarioSpec& spec);

/// The reverse. Absent keys keep their defaults; the problem's place is the path of the key.
Result<ScenarioSpec> spec_from_json(std::string_view text);

/// One variant by itself, as it stands in `variants`: what a lever of a page changes.
Result<VariantSpec> variant_from_json(std::string_view text);

}  // namespace draagkracht
