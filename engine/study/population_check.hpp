// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Whether a population came out as asked, with chance taken into account: a z-score per figure and
// a chi-square per table, each with the rate at which a right population would be called wrong.
#pragma once

#include <vector>

#include "population/look/marginals.hpp"
#include "population/summary.hpp"

namespace draagkracht {

/// A right population has at least one marked figure this often, and at least one marked table this
/// often (Bonferroni over all of them).
inline constexpr double false_alarm = 0.001;

struct FigureCheck {
  PopulationFigure figure;
  double z = 0;  ///< NaN where chance does not decide
  bool outside = false;
};

struct TableCheck {
  std::string id;
  Text label;
  int cells = 0;  ///< after small neighbours were put together
  int df = 0;
  double chi_square = 0;
  double p = 1;  ///< chance of a chi-square as large, when all is as asked
  bool outside = false;
  Text worst;  ///< the cell farthest off, and how far in standard errors
  double worst_z = 0;
};

struct PopulationCheck {
  std::vector<FigureCheck> figures;
  std::vector<TableCheck> tables;
  double z_limit = 0;  ///< of figures
  double p_limit = 0;  ///< of tables
};

/// Cells are put together with the next until about five people are expected on either side.
[[nodiscard]] TableCheck check_table(const Marginal& table, double p_limit);

[[nodiscard]] PopulationCheck check_built(const PopulationSpec& spec, const Residents& residents);

}  // namespace draagkracht
