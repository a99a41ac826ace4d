// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/life_line.hpp"

#include <algorithm>
#include <vector>

#include "measures/draw/labels.hpp"
#include "measures/draw/parts.hpp"
#include "measures/draw/pictures.hpp"

namespace draagkracht::draw {

std::string life_line_poster(const Sitting& sitting, const Caption& caption, Language language) {
  const LifeLinePoster found = life_line(sitting);
  const bool nl = language == Language::nl;
  const std::string points = std::to_string(found.points.size());
  Svg svg = sheet(
      Paper::lying, caption, found.ego,
      {points + " momenten in een leven van " + std::to_string(found.ego.person.age) + " jaar.",
       points + " moments in a life of " + std::to_string(found.ego.person.age) + " years."},
      language);
  constexpr double left = 90, right = 1330, y = 360;
  const std::int32_t from = found.points.front().week;
  const double whole = std::max(1, sitting.world->week.value - from);
  const auto x = [&](std::int32_t week) { return left + (right - left) * (week - from) / whole; };
  svg.line({left - 20, y}, {right, y}, {colour::black, 5, {}});
  svg.arrow_head({right + 24, y}, {right, y}, colour::black, 26);
  const int first_year = date_of(sitting.start, Week{from}).year;
  const int last_year = found.ego.date.year;
  for (int year = (first_year / 10 + 1) * 10; year <= last_year; year += 10) {
    const auto week = static_cast<std::int32_t>((year - first_year) * 52.1775) + from;
    if (week <= sitting.world->week.value) {
      svg.line({x(week), y - 8}, {x(week), y + 8}, {colour::black, 1.5, {}});
    }
  }
  Room room;
  room.take({left - 30, y - 8, right - left + 60, 16});
  bool above = true;
  struct Words {
    Point at;
    std::string text;
    bool bold;
  };
  std::vector<Words> words;
  for (const LifePoint& point : found.points) {
    const double px = x(point.week);
    const std::string text = std::to_string(date_of(sitting.start, Week{point.week}).year) + " " +
                             svg.in(life_mark_names[at(point.mark)].label) +
                             (point.who.empty() ? "" : " " + point.who);
    const double wide = text_width(text, 14);
    const double tx = std::clamp(px - wide / 2, 50.0, 1364 - wide);
    // The nearest row on either side that is free.
    double ty = 0;
    for (int level = 0; level < 8; ++level) {
      ty = above ? y - 34 - 24 * level : y + 44 + 24 * level;
      if (room.overlap({tx - 6, ty - 16, wide + 12, 22}) <= 0) {
        break;
      }
    }
    room.take({tx - 6, ty - 16, wide + 12, 22});
    svg.line({px, y}, {px, above ? ty + 4 : ty - 15}, {colour::pale, 1.2, {}});
    svg.circle({px, y}, 7, colour::white, {colour::black, 2.5, {}});
    words.push_back(
        {{tx, ty}, text, point.mark == LifeMark::need || point.mark == LifeMark::widowed});
    above = !above;
  }
  for (const Words& each : words) {
    svg.text(each.at, each.text, {14, each.bold, Align::left, colour::black, true});
  }
  Point p = card(svg, {50, 590}, 640, 310, nl ? "Wat iemand wenst" : "What is wished for");
  int shown = 0;
  for (const ContactWished& wish : found.wishes) {
    if (shown == 8) {
      break;
    }
    const Point after = person_line(svg, p, wish.member);
    svg.text(after, wish_names[at(wish.wish)].label.in(language),
             {14, false, Align::left, colour::grey, false});
    p.y += 29;
    ++shown;
  }
  if (shown == 0) {
    svg.text(p, nl ? "geen wens die uit het contact blijkt" : "no wish that contact shows", {15});
  }
  card(svg, {710, 590}, 654, 310, nl ? "Kring van steun" : "Circle of support");
  int place = 0;
  for (const std::size_t m : found.circle) {
    person_line(svg, Point{726.0 + 320.0 * (place % 2), 660.0 + 52.0 * (place / 2)},
                found.ego.members[m]);
    ++place;
  }
  foot(svg, caption);
  return std::move(svg).done();
}

}  // namespace draagkracht::draw
