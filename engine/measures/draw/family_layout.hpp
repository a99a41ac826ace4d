// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Where everybody of a genogram stands: a generation is a row, couples stand side by side with the
// man left, children from old to young under the middle of their parents.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "measures/draw/geometry.hpp"
#include "measures/instruments/genogram.hpp"

namespace draagkracht::draw {

struct FamilyLayout {
  std::vector<Point> at;  ///< of every person
  /// Parents of whom nothing is known, over their children: the father and the mother.
  std::optional<std::array<Point, 2>> unknown_parents;
  double scale = 1;  ///< below 1 when the family is wide
  double row = 0;    ///< height of a generation
};
/// Within a box of the page.
[[nodiscard]] FamilyLayout lay_out(const Genogram& genogram, Point corner, double width,
                                   double height);

}  // namespace draagkracht::draw
