// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/build/births.hpp"

#include "core/math.hpp"

namespace draagkracht::build {

namespace {

/// Women of one generation, by their age in 2025.
struct Generation {
  std::size_t age;               ///< and older, up to the next
  std::array<double, 3> shares;  ///< no, one and two children; the rest have three or more
  double first;                  ///< mean age at the first birth
};

// CBS 81612NED, family size and age at first birth of the generations 1935-1990 (read; after 1961
// partly a forecast of 2012). Under 40: later first births since (30.4 in 2023, from memory).
constexpr std::array<Generation, 9> generations{{
    {0, {0.190, 0.165, 0.430}, 30.2},
    {40, {0.180, 0.180, 0.420}, 29.3},
    {55, {0.177, 0.185, 0.425}, 29.0},
    {60, {0.181, 0.170, 0.423}, 28.4},
    {65, {0.172, 0.156, 0.417}, 27.5},
    {70, {0.171, 0.152, 0.429}, 26.3},
    {75, {0.146, 0.151, 0.472}, 25.1},
    {80, {0.117, 0.136, 0.496}, 24.5},
    {90, {0.117, 0.102, 0.325}, 25.5},
}};

// Assumed. Of families with three or more: how many have three, four, five. Who has more children
// began earlier: years at the first birth above the mean of the generation, and the highest age at
// which a family of that size begins.
constexpr std::array<double, 3> of_large{0.68, 0.22, 0.10};
constexpr std::array<double, most_children> later{1.8, -0.3, -1.8, -3.0, -4.0};
constexpr std::array<double, most_children> latest{46, 44, 38, 32, 28};
constexpr double spread = 4.7;  ///< years, 4.2-5.2
constexpr double spread_of_men = 6.2;
constexpr double childless_men = 0.04;  ///< share more than women; CBS: 3-5 points

const Generation& generation_of(std::size_t age) {
  std::size_t found = 0;
  while (found + 1 < generations.size() && generations[found + 1].age <= age) {
    ++found;
  }
  return generations[found];
}

double share_with(const Generation& g, std::size_t children) {
  if (children <= 2) {
    return g.shares[children];
  }
  return (1 - g.shares[0] - g.shares[1] - g.shares[2]) * of_large[children - 3];
}

}  // namespace

Births::Births(Sex sex, double shift) : childless_(year_count), first_(year_count * most_children) {
  const bool men = sex == Sex::male;
  for (std::size_t age = 0; age < year_count; ++age) {
    const Generation& g = generation_of(age);
    childless_[age] = g.shares[0] + (men ? childless_men : 0);
    const double scale = (1 - childless_[age]) / (1 - g.shares[0]);
    for (std::size_t n = 1; n <= most_children; ++n) {
      std::array<double, first_birth_ages>& chances = first_[age * most_children + n - 1];
      double sum = 0;
      for (std::size_t i = 0; i < first_birth_ages; ++i) {
        const double at = static_cast<double>(first_birth_from + i) + 0.5;
        const double z = (at - g.first - later[n - 1] - shift) / (men ? spread_of_men : spread);
        chances[i] = at < latest[n - 1] + (men ? 2 : 0) ? math::exp(-z * z / 2) : 0;
        sum += chances[i];
      }
      for (double& chance : chances) {
        chance *= scale * share_with(g, n) / sum;
      }
    }
  }
}

}  // namespace draagkracht::build
