// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A comparison of methods for people, for spreadsheets and for programs: effects with bands,
// effort, and for whom it makes a difference.
#pragma once

#include <string>
#include <vector>

#include "io/json_words.hpp"
#include "io/messages.hpp"
#include "measures/groups.hpp"
#include "run/scenario.hpp"
#include "study/method_comparison.hpp"

namespace draagkracht::app {

/// `with_tables` says that the tables were written as well.
[[nodiscard]] std::string comparison_text(const ScenarioSpec& spec, const GroupSpec& group,
                                          const std::vector<ComparedMethod>& compared,
                                          const GroupSize& size, bool with_tables,
                                          Language language);
[[nodiscard]] std::string comparison_csv(const ScenarioSpec& spec,
                                         const std::vector<ComparedMethod>& compared);
[[nodiscard]] std::string who_gains_csv(const ScenarioSpec& spec,
                                        const std::vector<ComparedMethod>& compared);
[[nodiscard]] Json comparison_json(const ScenarioSpec& spec, const GroupSpec& group,
                                   const std::vector<ComparedMethod>& compared);

}  // namespace draagkracht::app
