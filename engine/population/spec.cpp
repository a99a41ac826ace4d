// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/spec.hpp"

#include <algorithm>

namespace draagkracht {

double Curve::at(double age, Sex sex) const {
  const std::vector<double>& values = sex == Sex::male ? men : women;
  if (values.empty()) {
    return 0;
  }
  const auto above = std::ranges::upper_bound(from, age);
  const std::size_t band =
      above == from.begin() ? 0 : static_cast<std::size_t>(above - from.begin()) - 1;
  return values[std::min(band, values.size() - 1)];
}

}  // namespace draagkracht
