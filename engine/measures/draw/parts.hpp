// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Building blocks of boards and cards.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "measures/draw/sheet.hpp"

namespace draagkracht::draw {

/// A box with a title; the place where its text begins.
Point card(Svg& svg, Point corner, double width, double height, std::string_view title);

/// A horizontal bar filled up to a share, with an outline.
void bar(Svg& svg, Point corner, double width, double height, double share,
         std::string_view fill = colour::blue);

/// Parts of a whole beside each other; each with its own fill and a pattern of its own when printed
/// in grey: full, light, dark and empty.
struct Slice {
  double amount = 0;
  std::string_view fill = colour::blue;
};
void stacked(Svg& svg, Point corner, double width, double height, double whole,
             const std::vector<Slice>& slices);

/// A scale in steps with a pointer: thermometer of a questionnaire.
struct Step {
  double until = 0;
  Label name;
  std::string_view fill = colour::white;
};
void thermometer(Svg& svg, Point corner, double width, double value, double top,
                 const std::vector<Step>& steps, bool named = true);

/// Mark and name on one line; where text can go on.
Point person_line(Svg& svg, Point at, const EgoMember& member);

/// "2,5 u" or "2.5 h".
[[nodiscard]] std::string hours_text(double hours, Language language);

}  // namespace draagkracht::draw
