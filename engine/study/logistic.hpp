// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Logistic regression by iteratively reweighted least squares: odds ratios of a survey are adjusted
// for other characteristics, so ours must be too.
#pragma once

#include <span>
#include <vector>

#include "population/look/tally.hpp"

namespace draagkracht {

/// One row per person: the constant first, then each characteristic.
struct LogisticRows {
  std::size_t width = 0;
  std::vector<double> x;  ///< row after row
  std::vector<double> y;  ///< 0 or 1
  std::vector<double> weight;

  /// Adds a row of `width` characteristics, the first of which is 1.
  void add(std::span<const double> row, bool outcome, double w);
  [[nodiscard]] std::size_t rows() const { return y.size(); }
};

/// Coefficients (log odds ratios) with their standard errors; empty when the data do not decide:
/// too few rows, a characteristic that nobody has, or an outcome that one side always has.
[[nodiscard]] std::vector<Estimate> logistic_regression(const LogisticRows& rows);

}  // namespace draagkracht
