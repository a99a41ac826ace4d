// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Means over the persons that a specification asks for.
#pragma once

#include "population/spec.hpp"

namespace draagkracht {

/// Sums over the persons the age curve asks for, in steps of a year.
class AskedMean {
 public:
  explicit AskedMean(const PopulationSpec& spec) : age_(spec.age) {}

  /// Mean of f(age, sex) over the persons within [from, to).
  template <class F>
  [[nodiscard]] double mean(F&& f, double from = 0, double to = 200) const {
    double persons = 0;
    double sum = 0;
    each([&](double age, Sex sex, double weight) {
      if (age < from || age >= to) {
        return;
      }
      persons += weight;
      sum += weight * f(age, sex);
    });
    return persons > 0 ? sum / persons : 0;
  }

 private:
  template <class F>
  void each(F&& f) const {
    for (std::size_t band = 0; band < age_.from.size(); ++band) {
      const bool last = band + 1 == age_.from.size();
      const double from = age_.from[band];
      // The open band lies about as high as the builder draws it.
      const double width = last ? 2 * (101 - from) / 2.8 : age_.from[band + 1] - from;
      const int steps = width > 1 ? static_cast<int>(width) : 1;
      for (int i = 0; i < steps; ++i) {
        const double age = from + (i + 0.5) * width / steps;
        f(age, Sex::male, age_.men[band] / steps);
        f(age, Sex::female, age_.women[band] / steps);
      }
    }
  }
  const Curve& age_;
};

}  // namespace draagkracht
