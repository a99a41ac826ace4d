// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/draw/labels.hpp"

#include <algorithm>
#include <array>

namespace draagkracht::draw {

namespace {

constexpr double name_size = 14;
constexpr double under_size = 11;
constexpr double name_height = name_size + under_size + 4;

struct Words {
  std::string name, under;
  double width = 0;
};

Words words_of(const EgoMember& m, Language language) {
  Words words;
  words.name = m.name;
  words.under =
      std::string(relation_word(m, language)) + (m.professional ? "" : " " + std::to_string(m.age));
  constexpr double beside = 2;  // at either side, since widths are near enough only
  words.width = 2 * beside + std::max(text_width(words.name, name_size) * bold_width,
                                      text_width(words.under, under_size));
  return words;
}

double covered(Box a, Box b) {
  const double wide = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
  const double high = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
  return wide > 0 && high > 0 ? wide * high : 0;
}

double covered(Box box, const std::vector<Box>& others) {
  double area = 0;
  for (const Box& other : others) {
    area += covered(box, other);
  }
  return area;
}

NamePlace place_at(Point corner, double width, Align align, bool led) {
  const double x = align == Align::middle  ? corner.x + width / 2
                   : align == Align::right ? corner.x + width - 2
                                           : corner.x + 2;
  return {{corner.x, corner.y, width, name_height}, {x, corner.y + 12}, align, led};
}

/// Places of a name in order of liking: below, above and beside the mark, then at its corners, then
/// all around ever further away.
std::vector<NamePlace> candidates(const Mark& mark, double width) {
  const Point p = mark.at;
  const double r = mark.radius + 3;
  const double near = 0.7 * r;
  std::vector<NamePlace> all{
      place_at({p.x - width / 2, p.y + r}, width, Align::middle, false),
      place_at({p.x - width / 2, p.y - r - name_height}, width, Align::middle, false),
      place_at({p.x + r, p.y - name_height / 2}, width, Align::left, false),
      place_at({p.x - r - width, p.y - name_height / 2}, width, Align::right, false),
      place_at({p.x + near, p.y + near}, width, Align::left, false),
      place_at({p.x - near - width, p.y + near}, width, Align::right, false),
      place_at({p.x + near, p.y - near - name_height}, width, Align::left, false),
      place_at({p.x - near - width, p.y - near - name_height}, width, Align::right, false)};
  constexpr int directions = 16;
  for (int ring = 1; ring <= 7; ++ring) {
    const double away = 14.0 * ring;
    for (int i = 0; i < directions; ++i) {
      const Turn turn = turn_of(360.0 / directions * i);
      // The nearest point of the box lies this far from the rim.
      const Point middle{p.x + turn.sine * (r + away + width / 2),
                         p.y + turn.cosine * (r + away + name_height / 2)};
      all.push_back(
          place_at(middle - Point{width / 2, name_height / 2}, width, Align::middle, true));
    }
  }
  return all;
}

/// From the rim of a mark to its name.
void lead(Svg& svg, const Mark& mark, Box box) {
  const Point to{std::clamp(mark.at.x, box.x + 4, box.x + box.width - 4),
                 std::clamp(mark.at.y, box.y, box.y + box.height)};
  svg.line(towards(mark.at, to, mark.radius), to, {colour::grey, 1, {}});
}

}  // namespace

double Room::overlap(Box box) const {
  const double outside = within_ ? box.width * box.height - covered(box, *within_) : 0;
  // What is left of rounding is no place outside.
  return covered(box, words_) + (outside > 0.01 ? outside : 0);
}

double Room::loose_overlap(Box box) const { return covered(box, lines_); }

void take_line(Room& room, Point mark, Point from) {
  for (int step = 0; step < 5; ++step) {
    const Point p = towards(mark, from, 14.0 + 10.0 * step);
    room.take_loosely({p.x - 6, p.y - 6, 12, 12});
  }
}

std::vector<NamePlace> name_places(const std::vector<Mark>& marks, const Room& room,
                                   Language language) {
  // In areas of line that are covered: a word is never, if there is any other place.
  constexpr double word_penalty = 2000;
  constexpr double word_weight = 10;
  constexpr double far_penalty = 120;
  constexpr int rounds = 6;
  Room fixed = room;
  for (const Mark& mark : marks) {
    fixed.take(
        {mark.at.x - mark.radius, mark.at.y - mark.radius, 2 * mark.radius, 2 * mark.radius});
  }
  std::vector<NamePlace> places(marks.size());
  std::vector<bool> stands(marks.size());
  const auto on_names = [&](std::size_t of, Box box) {
    double area = 0;
    for (std::size_t j = 0; j < places.size(); ++j) {
      area += j != of && stands[j] ? covered(box, places[j].box) : 0;
    }
    return area;
  };
  const auto choose = [&](std::size_t i) {
    double least = -1;
    NamePlace best;
    double order = 0;
    for (const NamePlace& place :
         candidates(marks[i], words_of(*marks[i].member, language).width)) {
      const double words = fixed.overlap(place.box) + on_names(i, place.box);
      const double cost = (words > 0 ? word_penalty + word_weight * words : 0) +
                          fixed.loose_overlap(place.box) + (place.led ? far_penalty + order : 0);
      order += 1;
      if (least < 0 || cost < least - 1) {
        least = cost;
        best = place;
      }
    }
    places[i] = best;
    stands[i] = true;
  };
  for (std::size_t i = 0; i < marks.size(); ++i) {
    choose(i);
  }
  // Whoever still lies on another looks again, now that all have a place.
  for (int round = 0; round < rounds; ++round) {
    bool crowded = false;
    for (std::size_t i = 0; i < marks.size(); ++i) {
      if (fixed.overlap(places[i].box) + on_names(i, places[i].box) > 0) {
        crowded = true;
        choose(i);
      }
    }
    if (!crowded) {
      break;
    }
  }
  return places;
}

void draw_marks(Svg& svg, const std::vector<Mark>& marks, Room room) {
  if (!room.bounded()) {
    room.keep_within({10, 105, svg.width() - 20, svg.height() - 160});
  }
  const std::vector<NamePlace> places = name_places(marks, room, svg.language());
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (places[i].led) {
      lead(svg, marks[i], places[i].box);
    }
  }
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const EgoMember& m = *marks[i].member;
    const NamePlace& place = places[i];
    const Words words = words_of(m, svg.language());
    const std::string_view colour = m.named ? colour::black : colour::dark_red;
    svg.open_person(m.key, hint(m, svg.language()));
    glyph(svg, marks[i].at, m, marks[i].radius);
    svg.text(place.text, words.name, {name_size, true, place.align, colour, true});
    svg.text(place.text + Point{0, under_size + 2}, words.under,
             {under_size, false, place.align, colour, true});
    svg.close();
  }
}

}  // namespace draagkracht::draw
