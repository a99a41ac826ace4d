// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once

#include <string_view>

#include "core/result.hpp"

namespace draagkracht {

/// What the key at this path of a scenario file is called: "population.age" is "Persons by age". A
/// path that is no key is its own label.
Text key_label(std::string_view path);

}  // namespace draagkracht
