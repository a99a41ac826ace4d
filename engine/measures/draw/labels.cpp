// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/draw/labels.hpp"

#include <algorithm>
#include <array>

namespace draagkracht::draw {

namespace {

constexpr double name_size = 14;
constexpr double under_size = 11;

struct Words {
  std::string name, under;
  double width = 0;
};

Words words_of(const EgoMember& m, Language language) {
  Words words;
  words.name = m.name;
  words.under = std::string(relation_word(m.kind, m.sex, language)) +
                (m.professional ? "" : " " + std::to_string(m.age));
  words.width =
      std::max(text_width(words.name, name_size) * 1.05, text_width(words.under, under_size));
  return words;
}

struct Side {
  Box box;
  Point text;
  Align align = Align::middle;
};

std::array<Side, 4> sides(const Mark& mark, double width) {
  const double height = name_size + under_size + 4;
  const Point p = mark.at;
  const double r = mark.radius + 3;
  return {Side{{p.x - width / 2, p.y + r, width, height}, {p.x, p.y + r + 12}, Align::middle},
          Side{{p.x - width / 2, p.y - r - height, width, height},
               {p.x, p.y - r - height + 11},
               Align::middle},
          Side{{p.x + r, p.y - height / 2, width, height},
               {p.x + r + 2, p.y - height / 2 + 12},
               Align::left},
          Side{{p.x - r - width, p.y - height / 2, width, height},
               {p.x - r - 2, p.y - height / 2 + 12},
               Align::right}};
}

}  // namespace

double Room::overlap(Box box) const {
  double area = 0;
  for (const Box& t : taken_) {
    const double wide = std::min(box.x + box.width, t.x + t.width) - std::max(box.x, t.x);
    const double high = std::min(box.y + box.height, t.y + t.height) - std::max(box.y, t.y);
    area += wide > 0 && high > 0 ? wide * high : 0;
  }
  return area;
}

void take_line(Room& room, Point mark, Point from) {
  for (double along = 14; along < 64; along += 10) {
    const Point p = towards(mark, from, along);
    room.take({p.x - 6, p.y - 6, 12, 12});
  }
}

void draw_marks(Svg& svg, const std::vector<Mark>& marks, Room room) {
  for (const Mark& mark : marks) {
    room.take({mark.at.x - mark.radius, mark.at.y - mark.radius, 2 * mark.radius, 2 * mark.radius});
  }
  for (const Mark& mark : marks) {
    const EgoMember& m = *mark.member;
    const Words words = words_of(m, svg.language());
    Side best;
    double least = -1;
    for (const Side& side : sides(mark, words.width)) {
      const double covered = room.overlap(side.box);
      if (least < 0 || covered < least - 1) {
        least = covered;
        best = side;
      }
    }
    room.take(best.box);
    const std::string_view colour = m.named ? colour::black : colour::red;
    svg.open_person(m.key, hint(m, svg.language()));
    glyph(svg, mark.at, m, mark.radius);
    svg.text(best.text, words.name, {name_size, true, best.align, colour, true});
    svg.text(best.text + Point{0, under_size + 2}, words.under,
             {under_size, false, best.align, colour, true});
    svg.close();
  }
}

}  // namespace draagkracht::draw
