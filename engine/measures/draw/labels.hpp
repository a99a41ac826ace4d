// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Names beside marks, where there is room. Marks keep their place; only the side of a name may
// change when the drawing fills up.
#pragma once

#include <optional>
#include <vector>

#include "measures/draw/sheet.hpp"

namespace draagkracht::draw {

struct Box {
  double x = 0, y = 0, width = 0, height = 0;
};

/// What is taken on a page: words and marks, which no name may cover, and lines, which it had
/// better not.
class Room {
 public:
  void take(Box box) { words_.push_back(box); }
  void take_loosely(Box box) { lines_.push_back(box); }
  /// Names stay inside this part of the page; else anywhere on it.
  void keep_within(Box box) { within_ = box; }
  [[nodiscard]] bool bounded() const { return within_.has_value(); }
  /// Area of a box that must not be taken, and that of lines below it.
  [[nodiscard]] double overlap(Box box) const;
  [[nodiscard]] double loose_overlap(Box box) const;

 private:
  std::vector<Box> words_, lines_;
  std::optional<Box> within_;
};

struct Mark {
  Point at;
  const EgoMember* member = nullptr;
  double radius = 14;
};

/// Where a name stands; with a thin line to its mark when it found no room beside it.
struct NamePlace {
  Box box;
  Point text;
  Align align = Align::middle;
  bool led = false;
};
[[nodiscard]] std::vector<NamePlace> name_places(const std::vector<Mark>& marks, const Room& room,
                                                 Language language);

/// Keeps names off the end of a line that comes to a mark from here.
void take_line(Room& room, Point mark, Point from);

/// Draws the marks and their names.
void draw_marks(Svg& svg, const std::vector<Mark>& marks, Room room = {});

}  // namespace draagkracht::draw
