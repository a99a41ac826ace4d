// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What to say when no households can have the ages and positions that the curves ask for.
#pragma once

#include <cstddef>
#include <vector>

#include "core/result.hpp"
#include "population/build/positions.hpp"

namespace draagkracht::build {

/// Raking ends when cells are no more than this off together, as a share of all persons: far below
/// sampling error. Beyond `too_far` the curves contradict each other.
inline constexpr double enough_off = 1e-4, too_far_off = 2e-3;
inline constexpr int sweeps_at_most = 400;

/// Sum of the cells of one position and sex within [from, to) years.
[[nodiscard]] double sum_of(const std::vector<double>& cells, Position position, Sex sex,
                            std::size_t from = 0, std::size_t to = year_count);

/// Far more men than women with a partner, or the other way round (shares of all persons).
[[nodiscard]] Problem uneven_partners(double men, double women);

/// Which cells cannot be met, in the words of the curves. `expected` is how far raking came.
[[nodiscard]] Problem contradiction(const std::vector<double>& asked,
                                    const std::vector<double>& expected, double mean_gap);

}  // namespace draagkracht::build
