// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// "Model says, data say": every row of the validation table beside towns that were built, warmed up
// and followed for seven years.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "run/scenario.hpp"
#include "study/pattern.hpp"

namespace draagkracht {

/// One row, judged.
struct PatternCheck {
  Pattern pattern;
  double model = math::detail::not_a_number;
  /// 95 % interval of the mean over towns (Student's t): chance in the model, not in the survey.
  double low = math::detail::not_a_number, high = math::detail::not_a_number;
  int towns = 0;                         ///< that gave a value
  Inside inside = Inside::not_computed;  ///< never `chance`: the band allows for that
};

/// How many rows of a class lie inside, of those computed.
struct ClassCount {
  int inside = 0, computed = 0, rows = 0;
};
[[nodiscard]] ClassCount count_class(std::span<const PatternCheck> checks, PatternClass of);

/// What one town gives, in the order of the table; NaN where it gives nothing.
struct TownValues {
  std::vector<double> values;
  bool complete = false;  ///< false when it was cancelled
};
/// Builds, warms up and follows one town. `progress` counts person-weeks.
[[nodiscard]] Result<TownValues> follow_town(const ScenarioSpec& scenario, std::uint32_t replicate,
                                             std::span<const Pattern> table,
                                             const std::function<void(std::uint64_t)>& progress,
                                             const std::function<bool()>& cancelled);

/// Puts towns together, one list of values per town.
[[nodiscard]] std::vector<PatternCheck> judge_towns(std::span<const Pattern> table,
                                                    std::span<const TownValues> towns);

}  // namespace draagkracht
