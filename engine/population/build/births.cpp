// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/build/births.hpp"

#include <algorithm>

#include "core/math.hpp"

namespace draagkracht::build {

namespace {

/// Women born in one year.
struct Generation {
  double born;
  std::array<double, 3> shares;  ///< no, one and two children; the rest have three or more
  double beyond;                 ///< children after the third, per woman with three or more
  double first;                  ///< mean age at the first birth
};

// Children: CBS 37174ned, 81612NED and 00375ned for the generations 1935-1970 (read; after 1957 a
// small part was a forecast), 85750NED for 1975-1995 (read; after 1975 partly a forecast). Age at
// the first: 81612NED; for the last two from later first births since (30.4 in 2023, from memory).
constexpr std::array<Generation, 11> generations{{
    {1935, {0.117, 0.102, 0.325}, 0.83, 25.5},
    {1940, {0.119, 0.101, 0.424}, 0.55, 25.0},
    {1945, {0.117, 0.136, 0.496}, 0.46, 24.5},
    {1950, {0.146, 0.151, 0.472}, 0.49, 25.1},
    {1955, {0.171, 0.152, 0.429}, 0.45, 26.3},
    {1960, {0.172, 0.156, 0.417}, 0.43, 27.5},
    {1965, {0.181, 0.170, 0.423}, 0.40, 28.4},
    {1970, {0.177, 0.185, 0.425}, 0.41, 29.0},
    {1975, {0.167, 0.188, 0.425}, 0.39, 29.2},
    {1985, {0.169, 0.196, 0.415}, 0.41, 29.8},
    {1995, {0.251, 0.182, 0.358}, 0.43, 30.4},
}};
constexpr double now = 2025;

// Assumed. Who has more children began earlier: years at the first birth above the mean of the
// generation, and the highest age at which a family of that size begins.
constexpr std::array<double, most_children> later{1.8, -0.3, -1.8, -3.0, -4.0};
constexpr std::array<double, most_children> latest{46, 44, 38, 32, 28};
constexpr double spread = 4.7;  ///< years, 4.2-5.2
constexpr double spread_of_men = 6.2;
constexpr double childless_men = 0.04;  ///< share more than women; CBS: 3-5 points

/// Between two generations of the table: as much of each as the year of birth is near.
Generation generation_of(std::size_t age) {
  const double born = std::clamp(now - static_cast<double>(age) - 0.5, generations.front().born,
                                 generations.back().born);
  std::size_t next = 1;
  while (generations[next].born < born) {
    ++next;
  }
  const Generation& a = generations[next - 1];
  const Generation& b = generations[next];
  const double part = (born - a.born) / (b.born - a.born);
  const auto mix = [&](double x, double y) { return x + part * (y - x); };
  Generation g{born, {}, mix(a.beyond, b.beyond), mix(a.first, b.first)};
  for (std::size_t n = 0; n < g.shares.size(); ++n) {
    g.shares[n] = mix(a.shares[n], b.shares[n]);
  }
  return g;
}

/// Of families with three or more: how many have three, four, five and more, which count as five.
/// Assumed; together they have as many children after the third as the generation.
std::array<double, 3> large_families(double beyond) {
  const double five = std::max(0.10 + 0.44 * (beyond - 0.42), 0.0);
  const double four = beyond - 2 * five;
  return {1 - four - five, four, five};
}

double share_with(const Generation& g, std::size_t children) {
  if (children <= 2) {
    return g.shares[children];
  }
  return (1 - g.shares[0] - g.shares[1] - g.shares[2]) * large_families(g.beyond)[children - 3];
}

using FirstBirths = std::array<double, first_birth_ages>;
double age_at(std::size_t i) { return static_cast<double>(first_birth_from + i) + 0.5; }

/// Chances of the ages at the first birth, adding up to 1, in families of `children`.
FirstBirths first_births(std::size_t children, double mean, bool men) {
  FirstBirths chances{};
  double sum = 0;
  for (std::size_t i = 0; i < first_birth_ages; ++i) {
    const double z = (age_at(i) - mean - later[children - 1]) / (men ? spread_of_men : spread);
    chances[i] = age_at(i) < latest[children - 1] + (men ? 2 : 0) ? math::exp(-z * z / 2) : 0;
    sum += chances[i];
  }
  for (double& chance : chances) {
    chance /= sum;
  }
  return chances;
}

/// Mean age at the first birth over all families of a generation.
double mean_first(const Generation& g, double mean, bool men) {
  double sum = 0;
  for (std::size_t n = 1; n <= most_children; ++n) {
    const FirstBirths chances = first_births(n, mean, men);
    for (std::size_t i = 0; i < first_birth_ages; ++i) {
      sum += share_with(g, n) * chances[i] * age_at(i);
    }
  }
  return sum / (1 - g.shares[0]);
}

}  // namespace

Births::Births(Sex sex, double shift) : childless_(year_count), first_(year_count * most_children) {
  const bool men = sex == Sex::male;
  for (std::size_t age = 0; age < year_count; ++age) {
    const Generation g = generation_of(age);
    childless_[age] = g.shares[0] + (men ? childless_men : 0);
    // Large families began early and stop by an age: the mean over all is to be that of the table.
    const double asked = g.first + shift;
    double mean = asked;
    for (int round = 0; round < 3; ++round) {
      mean += asked - mean_first(g, mean, men);
    }
    for (std::size_t n = 1; n <= most_children; ++n) {
      FirstBirths chances = first_births(n, mean, men);
      for (double& chance : chances) {
        chance *= (1 - childless_[age]) / (1 - g.shares[0]) * share_with(g, n);
      }
      first_[age * most_children + n - 1] = chances;
    }
  }
}

}  // namespace draagkracht::build
