// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/build/positions.hpp"

#include <algorithm>

#include "core/math.hpp"
#include "population/build/assumed.hpp"

namespace draagkracht::build {

namespace {

/// Share of the open last band that has not reached `age`: half are gone every year and a half
/// above 95, nobody is older than 110.
double thinned(double from, double age) {
  return age > from ? 1 - math::exp(-(age - from) * 2.8 / (101 - from)) : 0;
}

/// Weight of the age curve between `low` and `low + 1`.
double persons_of(const Curve& age, Sex sex, double low) {
  const std::vector<double>& weights = sex == Sex::male ? age.men : age.women;
  double sum = 0;
  for (std::size_t band = 0; band < age.from.size(); ++band) {
    const double from = age.from[band];
    if (band + 1 == age.from.size()) {
      sum +=
          weights[band] * (thinned(from, low + 1) - thinned(from, low)) / thinned(from, most_years);
    } else {
      const double to = age.from[band + 1];
      const double inside = std::min(to, low + 1) - std::max(from, low);
      sum += inside > 0 ? weights[band] * inside / (to - from) : 0;
    }
  }
  return sum;
}

/// Mean of a curve over the year that begins at `low`.
double in_year(const Curve& curve, Sex sex, double low) {
  double sum = 0;
  for (int quarter = 0; quarter < 4; ++quarter) {
    sum += curve.at(low + (quarter + 0.5) / 4, sex);
  }
  return sum / 4;
}

}  // namespace

std::vector<double> asked_positions(const PopulationSpec& spec) {
  std::vector<double> asked(position_cells, 0);
  double total = 0;
  for (const Sex sex : {Sex::male, Sex::female}) {
    for (std::size_t year = 0; year < year_count; ++year) {
      const auto low = static_cast<double>(year);
      const double persons = persons_of(spec.age, sex, low);
      const double partner = year < 18 ? 0 : in_year(spec.partner, sex, low);
      const double child = year < 18 ? 1 : in_year(spec.parental_home, sex, low);
      const double rest = std::max(1 - partner - child, 0.0);
      asked[cells_of(Position::partner, sex) + year] = persons * partner;
      asked[cells_of(Position::child, sex) + year] = persons * child;
      asked[cells_of(Position::sharing, sex) + year] = persons * rest * assumed::sharing;
      asked[cells_of(Position::other, sex) + year] = persons * rest * (1 - assumed::sharing);
      total += persons;
    }
  }
  for (double& share : asked) {
    share /= total;
  }
  return asked;
}

}  // namespace draagkracht::build
