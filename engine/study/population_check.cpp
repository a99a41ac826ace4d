// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/population_check.hpp"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <cmath>

namespace draagkracht {

namespace {

/// Fewest people expected to have what is counted, and not to have it, for a normal approximation.
constexpr double least_expected = 5;

/// Effective numbers expected with and without: those of a binomial of this mean and variance.
bool large_enough(const MarginalCell& cell) {
  if (!(cell.variance > 0)) {
    return false;
  }
  const double rest = cell.persons > cell.asked ? cell.persons - cell.asked : cell.asked;
  const double fewer = std::min(cell.asked, rest);
  return fewer * fewer / cell.variance >= least_expected;
}

void add(MarginalCell& sum, const MarginalCell& cell) {
  sum.label = sum.persons > 0 ? sum.label : cell.label;
  sum.persons += cell.persons;
  sum.asked += cell.asked;
  sum.built += cell.built;
  sum.variance += cell.variance;
}

/// Cells large enough, neighbours put together; what is left at the end goes with the last.
std::vector<MarginalCell> pooled(const Marginal& table) {
  std::vector<MarginalCell> cells;
  MarginalCell open;
  for (const MarginalCell& cell : table.cells) {
    if (!(cell.persons > 0)) {
      continue;
    }
    add(open, cell);
    if (large_enough(open)) {
      cells.push_back(open);
      open = {};
    }
  }
  if (open.persons > 0 && !cells.empty()) {
    add(cells.back(), open);
  }
  return cells;
}

}  // namespace

TableCheck check_table(const Marginal& table, double p_limit) {
  TableCheck check;
  check.id = table.id;
  check.label = table.label;
  for (const MarginalCell& cell : pooled(table)) {
    const double z = (cell.built - cell.asked) / std::sqrt(cell.variance);
    check.chi_square += z * z;
    ++check.cells;
    if (std::abs(z) > std::abs(check.worst_z)) {
      check.worst = cell.label;
      check.worst_z = z;
    }
  }
  check.df = check.cells - (table.whole ? 1 : 0);
  if (check.df > 0) {
    const boost::math::chi_squared law(check.df);
    check.p = boost::math::cdf(boost::math::complement(law, check.chi_square));
    check.outside = check.p < p_limit;
  }
  return check;
}

PopulationCheck check_built(const PopulationSpec& spec, const Residents& residents) {
  PopulationCheck check;
  int tested = 0;
  for (PopulationFigure& figure : summarise_population(spec, residents)) {
    const double z = figure.error > 0 ? (figure.built - figure.asked) / figure.error : std::nan("");
    tested += std::isfinite(z) ? 1 : 0;
    check.figures.push_back({std::move(figure), z, false});
  }
  const boost::math::normal normal;
  check.z_limit =
      boost::math::quantile(boost::math::complement(normal, false_alarm / 2 / std::max(tested, 1)));
  for (FigureCheck& figure : check.figures) {
    figure.outside = std::abs(figure.z) > check.z_limit;
  }
  const std::vector<Marginal> tables = look_at_marginals(spec, residents);
  check.p_limit = false_alarm / static_cast<double>(tables.size());
  for (const Marginal& table : tables) {
    check.tables.push_back(check_table(table, check.p_limit));
  }
  return check;
}

}  // namespace draagkracht
