// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/paired.hpp"

// Else the order in which Eigen adds depends on the width of the processor's registers, and so do
// the last bits of every mean.
#define EIGEN_DONT_VECTORIZE
#include <Eigen/Core>
#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>
#include <vector>

namespace draagkracht {

namespace {

constexpr double no_value = std::numeric_limits<double>::quiet_NaN();

Eigen::Map<const Eigen::ArrayXd> array_of(const std::vector<double>& values) {
  return {values.data(), static_cast<Eigen::Index>(values.size())};
}

/// Half the width of the interval of the mean.
double half_width(const Eigen::Map<const Eigen::ArrayXd>& values, double level) {
  const auto n = static_cast<double>(values.size());
  const double mean = values.mean();
  const double variance = (values - mean).square().sum() / (n - 1);
  const boost::math::students_t student(n - 1);
  return boost::math::quantile(student, 0.5 + level / 2) * std::sqrt(variance / n);
}

}  // namespace

double quantile(std::span<const double> values, double p) {
  if (values.empty()) {
    return no_value;
  }
  std::vector<double> sorted(values.begin(), values.end());
  std::ranges::sort(sorted);
  const double position = std::clamp(p, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(position);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  // Written so that equal neighbours give exactly their value.
  return sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

PairedDifference paired_difference(std::span<const double> baseline, std::span<const double> value,
                                   double level) {
  std::vector<double> before, after, difference;
  for (std::size_t i = 0; i < std::min(baseline.size(), value.size()); ++i) {
    if (std::isnan(baseline[i]) || std::isnan(value[i])) {
      continue;
    }
    before.push_back(baseline[i]);
    after.push_back(value[i]);
    difference.push_back(value[i] - baseline[i]);
  }
  if (difference.empty()) {
    return {no_value, no_value, no_value, no_value, no_value, no_value, no_value, 0, 0};
  }

  PairedDifference result;
  const auto differences = array_of(difference);
  result.baseline = array_of(before).mean();
  result.value = array_of(after).mean();
  result.difference = differences.mean();
  result.runs = static_cast<int>(difference.size());
  result.p10 = quantile(difference, 0.1);
  result.p90 = quantile(difference, 0.9);
  const double half = result.runs > 1 ? half_width(differences, level) : no_value;
  result.low = result.difference - half;
  result.high = result.difference + half;
  result.runs_same_sign = static_cast<int>(std::ranges::count_if(difference, [&](double d) {
    return (d > 0 && result.difference > 0) || (d < 0 && result.difference < 0);
  }));
  return result;
}

bool is_clear(const PairedDifference& d) {
  return d.runs > 1 && (d.low > 0 || d.high < 0) && 2 * d.runs_same_sign > d.runs;
}

RunSpread spread_over_runs(std::span<const double> values) {
  std::vector<double> kept;
  std::ranges::copy_if(values, std::back_inserter(kept), [](double v) { return !std::isnan(v); });
  if (kept.empty()) {
    return {no_value, no_value, no_value, 0};
  }
  return {array_of(kept).mean(), quantile(kept, 0.1), quantile(kept, 0.9),
          static_cast<int>(kept.size())};
}

}  // namespace draagkracht
