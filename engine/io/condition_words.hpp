// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Conditions as people read them: "leeftijd in jaren: minstens 65", "lives alone: yes or people
// around: at most 4".
#pragma once

#include <vector>

#include "core/result.hpp"
#include "population/condition.hpp"

namespace draagkracht {

/// The conditions in words, line by line, with "; " between.
[[nodiscard]] Text condition_words(const std::vector<Condition>& where);

}  // namespace draagkracht
