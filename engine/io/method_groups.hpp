// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// For whom methods are compared: groups of clients that planners name in words, a group of the
// scenario, or conditions as a file writes them, with commas between.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "population/condition.hpp"
#include "run/scenario.hpp"

namespace draagkracht {

struct NamedGroup {
  std::string_view id;
  Label label;
  std::string_view where;  ///< conditions with commas between
};
[[nodiscard]] std::span<const NamedGroup> named_groups();

/// The group that the words mean; the problem says what is possible.
[[nodiscard]] Result<GroupSpec> group_of_words(std::string_view words,
                                               const ScenarioSpec& scenario);

}  // namespace draagkracht
