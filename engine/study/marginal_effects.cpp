// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/marginal_effects.hpp"

// As in paired.cpp: the order of adding may not depend on the processor.
#define EIGEN_DONT_VECTORIZE
#include <Eigen/Dense>
#include <algorithm>
#include <cmath>

namespace draagkracht {

RangeEnds ends_of(const LeverRange& range) {
  const bool falls = std::abs(range.high) < std::abs(range.low);
  return falls ? RangeEnds{range.high, range.low} : RangeEnds{range.low, range.high};
}

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// Levers scaled so that a coefficient is the change over the whole range.
MatrixXd scaled(std::span<const DesignPoint> points, std::span<const LeverRange> ranges,
                std::span<const MarginalEffect> terms) {
  MatrixXd columns(static_cast<Index>(points.size()), static_cast<Index>(terms.size()));
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto share = [&](std::size_t lever) {
      const RangeEnds ends = ends_of(ranges[lever]);
      return points[i][lever] / (ends.to - ends.from);
    };
    for (std::size_t t = 0; t < terms.size(); ++t) {
      const auto& [first, second, unused] = terms[t];
      columns(static_cast<Index>(i), static_cast<Index>(t)) =
          first == second ? share(first) : share(first) * share(second);
    }
  }
  return columns;
}

}  // namespace

std::vector<MarginalEffect> marginal_effects(std::span<const DesignPoint> points,
                                             std::span<const LeverRange> ranges,
                                             const std::vector<std::vector<double>>& runs) {
  std::vector<MarginalEffect> terms;
  for (std::size_t lever = 0; lever < ranges.size(); ++lever) {
    terms.push_back({lever, lever, {}});
  }
  const auto both = [](const DesignPoint& point) { return point[0] != 0 && point[1] != 0; };
  if (ranges.size() == 2 && std::ranges::any_of(points, both)) {
    terms.push_back({0, 1, {}});
  }
  Eigen::ColPivHouseholderQR<MatrixXd> qr(scaled(points, ranges, terms));
  if (qr.rank() < qr.cols() && terms.size() > ranges.size()) {
    terms.pop_back();
    qr.compute(scaled(points, ranges, terms));
  }
  if (points.empty() || qr.rank() < qr.cols()) {
    return {};
  }

  std::vector<std::vector<double>> coefficients(terms.size());
  for (const std::vector<double>& run : runs) {
    if (std::ranges::any_of(run, [](double v) { return std::isnan(v); })) {
      continue;
    }
    const Eigen::Map<const VectorXd> y(run.data(), static_cast<Index>(run.size()));
    const VectorXd fit = qr.solve(y);
    for (std::size_t t = 0; t < terms.size(); ++t) {
      coefficients[t].push_back(fit[static_cast<Index>(t)]);
    }
  }
  for (std::size_t t = 0; t < terms.size(); ++t) {
    terms[t].effect =
        paired_difference(std::vector<double>(coefficients[t].size(), 0.0), coefficients[t]);
  }
  return terms;
}

}  // namespace draagkracht
