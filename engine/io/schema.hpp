// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once

#include <string>

namespace draagkracht {

/// The JSON Schema (2020-12) of a scenario file, made from the same description by which files are
/// read. Editors use it to complete keys and to explain them: English in `description`, Dutch in
/// `x-description-nl`.
std::string scenario_schema();

}  // namespace draagkracht
