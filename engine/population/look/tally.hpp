// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Weighted means with the error that chance leaves in them. Weights differ where some people were
// drawn more often than they occur; then fewer people stand behind a figure than were counted.
#pragma once

#include <limits>

#include "core/math.hpp"

namespace draagkracht {

/// A figure and its standard error; NaN where there is none.
struct Estimate {
  double value = std::numeric_limits<double>::quiet_NaN();
  double error = std::numeric_limits<double>::quiet_NaN();
};

class Tally {
 public:
  void add(double weight, double x) {
    persons_ += weight;
    squares_ += weight * weight;
    sum_ += weight * x;
    sum_squares_ += weight * x * x;
  }
  void merge(const Tally& other) {
    persons_ += other.persons_;
    squares_ += other.squares_;
    sum_ += other.sum_;
    sum_squares_ += other.sum_squares_;
  }
  /// Sum of the weights.
  [[nodiscard]] double persons() const { return persons_; }
  [[nodiscard]] double sum() const { return sum_; }
  /// As many people of equal weight would leave the same error (Kish 1965).
  [[nodiscard]] double effective() const {
    return squares_ > 0 ? persons_ * persons_ / squares_ : 0;
  }
  /// Mean weight of a person drawn with chance in proportion to weight: the variance of a sum of
  /// independent draws is this times larger than with weights of one.
  [[nodiscard]] double mean_weight() const { return persons_ > 0 ? squares_ / persons_ : 1; }
  /// NaN when nobody was counted.
  [[nodiscard]] double mean() const { return sum_ / (persons_ > 0 ? persons_ : none); }
  [[nodiscard]] double variance() const {
    const double m = mean();
    const double v = sum_squares_ / (persons_ > 0 ? persons_ : none) - m * m;
    return v < 0 ? 0 : v;
  }
  [[nodiscard]] Estimate estimate() const {
    return {mean(), math::sqrt(variance() / (effective() > 0 ? effective() : none))};
  }

 private:
  static constexpr double none = std::numeric_limits<double>::quiet_NaN();
  double persons_ = 0, squares_ = 0, sum_ = 0, sum_squares_ = 0;
};

/// Those who have something and those who have not, apart: with oversampling their weights differ.
struct Shared {
  Tally with, without;

  void add(double weight, bool has) { (has ? with : without).add(weight, 1); }
  [[nodiscard]] double persons() const { return with.persons() + without.persons(); }
  [[nodiscard]] double share() const {
    return with.persons() / (persons() > 0 ? persons() : std::numeric_limits<double>::quiet_NaN());
  }
  /// Variance of what one person adds to the weighted count, per unit of weight, when the chance is
  /// `p`: p (1 - p) with weights of one.
  [[nodiscard]] double spread(double p) const {
    return p * (1 - p) * ((1 - p) * with.mean_weight() + p * without.mean_weight());
  }
  /// Standard error of the share when the chance is `p` and everybody is drawn independently.
  [[nodiscard]] double error(double p) const { return math::sqrt(spread(p) / persons()); }
};

}  // namespace draagkracht
