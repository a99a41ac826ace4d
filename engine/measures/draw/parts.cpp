// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/draw/parts.hpp"

#include <algorithm>
#include <array>

namespace draagkracht::draw {

Point card(Svg& svg, Point corner, double width, double height, std::string_view title) {
  svg.rect(corner, width, height, colour::white, {colour::grey, 1.6, {}}, 10);
  svg.text(corner + Point{16, 28}, title, {18, true});
  svg.line(corner + Point{16, 38}, corner + Point{width - 16, 38}, {colour::pale, 1.2, {}});
  return corner + Point{16, 62};
}

void bar(Svg& svg, Point corner, double width, double height, double share, std::string_view fill) {
  svg.rect(corner, width, height, colour::white, no_stroke);
  svg.rect(corner, width * std::clamp(share, 0.0, 1.0), height, fill, no_stroke);
  svg.rect(corner, width, height, colour::none, {colour::black, 1.2, {}});
}

void stacked(Svg& svg, Point corner, double width, double height, double whole,
             const std::vector<Slice>& slices) {
  double x = corner.x;
  for (const Slice& slice : slices) {
    const double wide = whole > 0 ? width * slice.amount / whole : 0;
    if (wide > 0) {
      svg.rect({x, corner.y}, wide, height, slice.fill, {colour::black, 1, {}});
    }
    x += wide;
  }
}

void thermometer(Svg& svg, Point corner, double width, double value, double top,
                 const std::vector<Step>& steps, bool named) {
  constexpr double height = 22;
  double from = 0;
  for (const Step& step : steps) {
    const double x = corner.x + width * from / top;
    const double wide = width * (step.until - from) / top;
    svg.rect({x, corner.y}, wide, height, step.fill, {colour::black, 1.2, {}});
    if (named) {
      svg.text({x + wide / 2, corner.y + height + 16}, svg.in(step.name),
               {12, false, Align::middle});
    }
    from = step.until;
  }
  const double x = corner.x + width * std::clamp(value / top, 0.0, 1.0);
  svg.path(
      std::array{Point{x, corner.y - 2}, Point{x - 8, corner.y - 16}, Point{x + 8, corner.y - 16}},
      {colour::black, 1, {}}, colour::black, true);
  svg.line({x, corner.y - 2}, {x, corner.y + height}, {colour::black, 3, {}});
}

Point person_line(Svg& svg, Point at, const EgoMember& m) {
  svg.open_person(m.key, hint(m, svg.language()));
  glyph(svg, at + Point{11, -5}, m, 10);
  const std::string words = (m.professional ? m.name : name_and_age(m)) + ", " +
                            std::string(relation_word(m, svg.language()));
  svg.text(at + Point{30, 0}, words,
           {15, m.helps, Align::left, m.named ? colour::black : colour::dark_red, false});
  svg.close();
  return at + Point{38 + text_width(words, 15) * (m.helps ? 1.1 : 1.0), 0};
}

std::string hours_text(double hours, Language language) {
  return number(hours, hours < 9.95 ? 1 : 0, language) + (language == Language::nl ? " u" : " h");
}

}  // namespace draagkracht::draw
