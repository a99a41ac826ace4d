// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/spec.hpp"

#include <algorithm>

namespace draagkracht {

namespace {

/// How many bands begin at `age` or before. Counting all of the twenty or so is faster than to
/// search among them, as no branch has to be guessed.
std::size_t bands_begun(const std::vector<double>& from, double age) {
  std::size_t begun = 0;
  for (const double start : from) {
    begun += start <= age ? 1U : 0U;
  }
  return begun;
}

}  // namespace

double Curve::at(double age, Sex sex) const {
  const std::vector<double>& values = sex == Sex::male ? men : women;
  if (values.empty()) {
    return 0;
  }
  const std::size_t begun = bands_begun(from, age);
  return values[std::min(begun > 0 ? begun - 1 : 0, values.size() - 1)];
}

double Curve::between(double age, Sex sex) const {
  const std::vector<double>& values = sex == Sex::male ? men : women;
  // The last band is open: it is taken as wide as the one before.
  const auto middle = [&](std::size_t band) {
    const std::size_t wide = std::min(band + 1, from.size() - 1);
    const double width = wide > 0 ? from[wide] - from[wide - 1] : 1;
    return from[band] + width / 2;
  };
  if (values.empty() || from.size() < 2) {
    return at(age, sex);
  }
  const std::size_t above = bands_begun(from, age);
  const std::size_t of_age = above > 0 ? above - 1 : 0;
  const std::size_t lower = of_age > 0 && age < middle(of_age) ? of_age - 1 : of_age;
  const std::size_t band = std::min(lower, from.size() - 2);
  const double low = middle(band);
  const double high = middle(band + 1);
  const double part = std::clamp((age - low) / (high - low), 0.0, 1.0);
  return values[band] + part * (values[band + 1] - values[band]);
}

double DistanceBands::at(double u) const {
  double left = 0;
  for (const double part : share) {
    left += part;
  }
  left *= u;
  for (std::size_t i = 0; i < km.size(); ++i) {
    const double end = i + 1 < km.size() ? km[i + 1] : far;
    if (left < share[i] || i + 1 == km.size()) {
      return km[i] + (share[i] > 0 ? std::min(left / share[i], 1.0) : 0) * (end - km[i]);
    }
    left -= share[i];
  }
  return 0;
}

double DistanceBands::share_below(double distance) const {
  double all = 0;
  double below = 0;
  for (std::size_t i = 0; i < km.size(); ++i) {
    const double end = i + 1 < km.size() ? km[i + 1] : far;
    all += share[i];
    below += share[i] * std::clamp((distance - km[i]) / (end - km[i]), 0.0, 1.0);
  }
  return all > 0 ? below / all : 0;
}

}  // namespace draagkracht
