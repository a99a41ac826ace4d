// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Which settings of the levers a sweep calculates. The first point is always the one at which every
// lever is at 0: that is the baseline, and all others are compared with it.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "population/codes.hpp"

namespace draagkracht {

enum class DesignKind : std::uint8_t {
  grid,             ///< every combination of evenly spaced values
  latin_hypercube,  ///< every lever over its range at once, each part of a range used once
  one_at_a_time,    ///< each lever over its range while the others stay at 0
};
extern const std::array<CodeName, 3> design_names;

struct LeverRange {
  double low = 0, high = 0;
};

/// The value of every lever, in their order.
using DesignPoint = std::vector<double>;

/// The most points that `design_points` is asked for.
inline constexpr int most_points = 5000;

/// How many points a design may have, the one at 0 included; capped just above `most_points`.
[[nodiscard]] int design_size(DesignKind kind, std::size_t levers, int points);

/// The points of a design, without repeats. `points` counts per lever (grid, one at a time) or in
/// all (Latin hypercube); the seed only places the points of a Latin hypercube.
[[nodiscard]] std::vector<DesignPoint> design_points(DesignKind kind,
                                                     std::span<const LeverRange> ranges, int points,
                                                     std::uint64_t seed);

}  // namespace draagkracht
