// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How unequally something is shared: the Gini coefficient, 0 when all have the same.
#pragma once

namespace draagkracht {

/// Takes amounts in ascending order, each with its weight.
class Gini {
 public:
  void add(double amount, double weight) {
    // Twice the area under the Lorenz curve, step by step.
    area_ += weight * (2 * sum_ + weight * amount);
    sum_ += weight * amount;
    people_ += weight;
  }
  [[nodiscard]] bool none() const { return sum_ <= 0; }
  [[nodiscard]] double value() const { return 1 - area_ / (people_ * sum_); }

 private:
  double area_ = 0, sum_ = 0, people_ = 0;
};

}  // namespace draagkracht
