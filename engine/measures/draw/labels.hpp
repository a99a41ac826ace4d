// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Names beside marks, where there is room. Marks keep their place; only the side of a name may
// change when the drawing fills up.
#pragma once

#include <vector>

#include "measures/draw/sheet.hpp"

namespace draagkracht::draw {

struct Box {
  double x = 0, y = 0, width = 0, height = 0;
};

/// What is taken on a page.
class Room {
 public:
  void take(Box box) { taken_.push_back(box); }
  /// Area of a box that is taken already.
  [[nodiscard]] double overlap(Box box) const;

 private:
  std::vector<Box> taken_;
};

struct Mark {
  Point at;
  const EgoMember* member = nullptr;
  double radius = 14;
};

/// Keeps names off the end of a line that comes to a mark from here.
void take_line(Room& room, Point mark, Point from);

/// Draws the marks and their names, each below, above or beside its mark, where least is covered.
void draw_marks(Svg& svg, const std::vector<Mark>& marks, Room room = {});

}  // namespace draagkracht::draw
