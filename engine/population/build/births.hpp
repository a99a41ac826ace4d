// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Family histories: how many children somebody gets in a life, how old at the first, and how many
// years lie between them.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "population/build/positions.hpp"

namespace draagkracht::build {

inline constexpr std::size_t most_children = 5;  ///< stands for five and more
inline constexpr std::size_t first_birth_from = 17, first_birth_ages = 32;

/// Years between one child and the next, twins included; whole years, adding up to 1.
inline constexpr std::array<double, 7> years_between{0.013, 0.14, 0.305, 0.235, 0.14, 0.09, 0.077};

/// Chances of family histories of women or of men, by their present age.
class Births {
 public:
  /// `shift`: years later at the first birth than women of the present basis.
  Births(Sex sex, double shift);

  [[nodiscard]] double childless(std::size_t age) const { return childless_[age]; }
  /// Chance of `children` in all (1..5), the first at age first_birth_from + i.
  [[nodiscard]] const std::array<double, first_birth_ages>& first(std::size_t age,
                                                                  std::size_t children) const {
    return first_[age * most_children + children - 1];
  }

 private:
  std::vector<double> childless_;
  std::vector<std::array<double, first_birth_ages>> first_;
};

}  // namespace draagkracht::build
