// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How far apart in age two adults are who live together, in whole years.
#pragma once

#include <array>
#include <cstddef>

#include "core/math.hpp"
#include "population/build/assumed.hpp"
#include "population/build/positions.hpp"

namespace draagkracht::build {

/// Chance per difference, from -20 years on.
struct PairAges {
  static constexpr std::size_t widest = 20;
  std::array<double, 2 * widest + 1> chance{};
};

[[nodiscard]] constexpr PairAges pair_ages(double mean, double spread) {
  PairAges ages;
  double sum = 0;
  for (std::size_t i = 0; i < ages.chance.size(); ++i) {
    const double z =
        (static_cast<double>(i) - static_cast<double>(PairAges::widest) - mean) / spread;
    ages.chance[i] = math::exp(-z * z / 2);
    sum += ages.chance[i];
  }
  for (double& chance : ages.chance) {
    chance /= sum;
  }
  return ages;
}

/// Years that a man is older than the woman he lives with.
[[nodiscard]] inline PairAges partner_ages(double mean) {
  return pair_ages(mean, assumed::partner_gap_spread);
}

/// Couples of one sex, and people who share a home.
inline constexpr PairAges like_ages = pair_ages(0, assumed::like_gap_spread);

/// Calls f(other age, chance) for every age the other can have.
template <class F>
constexpr void each_age(std::size_t age, const PairAges& ages, F&& f) {
  for (std::size_t i = 0; i < ages.chance.size(); ++i) {
    const std::size_t other = age + i;  // still `widest` too much
    if (other >= 18 + PairAges::widest && other < year_count + PairAges::widest) {
      f(other - PairAges::widest, ages.chance[i]);
    }
  }
}

}  // namespace draagkracht::build
