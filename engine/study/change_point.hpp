// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Where an outcome begins to respond otherwise to a lever: a broken stick on paired differences to
// the point at 0. Runs of one replicate share their luck over all points, so points are anything
// but independent; replicates are. Everything here therefore takes whole replicates as its units
// (docs/decisions/0021).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/math.hpp"
#include "population/codes.hpp"

namespace draagkracht {

/// One outcome over the points of a design. With one lever the point at 0 is left out: it is known.
struct ResponseCurves {
  std::vector<double> lever;                ///< per point
  std::vector<std::vector<double>> others;  ///< the other levers that vary too: [lever][point]
  std::vector<std::vector<double>> runs;    ///< difference to the point at 0: [replicate][point]
};

enum class Shape : std::uint8_t {
  unknown,   ///< too few points or replicates to say
  straight,  ///< a straight line does as well
  curve,     ///< the slope changes, but no single place where it does stands out
  bend,      ///< the slope changes at one place
};
extern const std::array<CodeName, 4> shape_names;

/// How often a straight response is called curved or bent: once in twenty.
inline constexpr double bend_false_alarm = 0.05;
/// Fewer replicates can never pass the test: with five, chance alone gives the largest result once
/// in sixteen times.
inline constexpr std::size_t least_bend_runs = 6;
/// Different values of a lever, 0 included.
inline constexpr std::size_t least_bend_values = 5;

/// Slopes are per unit of the lever, walking away from 0 (from low to high when 0 lies within).
struct ChangePoint {
  Shape shape = Shape::unknown;
  double at = math::detail::not_a_number;   ///< value of the lever; only for a bend
  double low = math::detail::not_a_number;  ///< 90 % interval
  double high = math::detail::not_a_number;
  double slope_before = math::detail::not_a_number;  ///< of the whole when it is straight
  double slope_after = math::detail::not_a_number;
  int runs = 0;
  int runs_agree = 0;          ///< replicates whose own slope changes the same way there
  double p = 1;                ///< of a change of slope this large when the response is straight
  double resamples_agree = 0;  ///< share of resamples in which a bend fits better than a curve
};

/// Replicates with a NaN are left out. The seed only serves resampling.
[[nodiscard]] ChangePoint find_change_point(const ResponseCurves& curves, std::uint64_t seed);

}  // namespace draagkracht
