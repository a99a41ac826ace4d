// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/genogram.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <tuple>
#include <vector>

#include "measures/draw/family_layout.hpp"
#include "measures/draw/family_tree.hpp"
#include "measures/draw/pictures.hpp"

namespace draagkracht::draw {

namespace {

using Curve = std::vector<Point>;

Curve bent(Point a, Point bend, Point b) {
  const int steps = std::clamp(static_cast<int>(length(b - a) / 9), 6, 60);
  Curve points;
  for (int i = 0; i <= steps; ++i) {
    const double t = static_cast<double>(i) / steps;
    points.push_back(a * ((1 - t) * (1 - t)) + bend * (2 * t * (1 - t)) + b * (t * t));
  }
  return points;
}

Curve beside(const Curve& curve, double by, bool teeth = false) {
  Curve out = curve;
  for (std::size_t i = 0; i < curve.size(); ++i) {
    const Point a = curve[i == 0 ? 0 : i - 1];
    const Point b = curve[std::min(i + 1, curve.size() - 1)];
    const Point along = towards({}, b - a, 1);
    const double side = teeth && i % 2 == 0 ? -by : by;
    out[i] = curve[i] + Point{-along.y, along.x} * side;
  }
  return out;
}

}  // namespace

void bond_line(Svg& svg, Point a, Point bend, Point b, Bond bond) {
  const Curve curve = bent(a, bend, b);
  const Stroke warm{colour::blue, 1.4, {}};
  const Stroke sharp{colour::red, 1.6, {}};
  switch (bond) {
    case Bond::unknown:
    case Bond::ordinary:
      return;
    case Bond::fused:
      svg.path(curve, warm);
      svg.path(beside(curve, 4), warm);
      svg.path(beside(curve, -4), warm);
      return;
    case Bond::close:
      svg.path(beside(curve, 2.2), warm);
      svg.path(beside(curve, -2.2), warm);
      return;
    case Bond::distant:
      svg.path(curve, {colour::grey, 1.6, "2 5"});
      return;
    case Bond::conflict:
      svg.path(beside(curve, 4, true), sharp);
      return;
    case Bond::close_conflict:
      svg.path(beside(curve, 6), warm);
      svg.path(beside(curve, -6), warm);
      svg.path(beside(curve, 4, true), sharp);
      return;
    case Bond::cut_off:
    case Bond::restored:
      svg.path(curve, {colour::black, 1.6, {}});
      svg.cut(curve[curve.size() / 2 - 1], curve[curve.size() / 2 + 1], {colour::black, 2, {}},
              bond == Bond::restored);
      return;
  }
}

void relative(Svg& svg, Point at, const Relative& r, double radius) {
  const Stroke rim{r.named ? colour::black : colour::red, 2, r.named ? "" : "5 4"};
  const bool man = r.sex == Sex::male;
  const auto outline = [&](double size, std::string_view fill) {
    if (man) {
      svg.rect({at.x - size, at.y - size}, 2 * size, 2 * size, fill, rim);
    } else {
      svg.circle(at, size, fill, rim);
    }
  };
  outline(radius, colour::white);
  if (r.index_person) {
    outline(radius - 4, colour::none);
  }
  if (r.dead) {
    const double s = man ? radius : radius * 0.7;
    svg.line(at + Point{-s, -s}, at + Point{s, s}, rim);
    svg.line(at + Point{-s, s}, at + Point{s, -s}, rim);
  } else {
    svg.text({at.x, at.y + 0.25 * radius}, std::to_string(r.age),
             {0.72 * radius, r.index_person, Align::middle});
  }
}

namespace {

/// "'07".
std::string short_year(int year) {
  const std::string digits = std::to_string(year % 100);
  return (digits.size() < 2 ? "'0" : "'") + digits;
}

constexpr Stroke household_line{colour::green, 1.8, "3 4"};

/// Somebody who must have been there, and of whom nothing is known.
void unknown_relative(Svg& svg, Point at, bool man, double radius) {
  const Stroke rim{colour::grey, 1.6, {}};
  if (man) {
    svg.rect({at.x - radius, at.y - radius}, 2 * radius, 2 * radius, colour::white, rim);
  } else {
    svg.circle(at, radius, colour::white, rim);
  }
  svg.text({at.x, at.y + 0.25 * radius}, "?",
           {0.72 * radius, false, Align::middle, colour::grey, false});
}

/// Heights of the bars over brothers and sisters: where two families of a row overlap each has its
/// own, as one line over both would make them one family.
class Bars {
 public:
  explicit Bars(double row) : row_(row) {}

  double over(double children_y, double low, double high) {
    int level = 0;
    while (std::ranges::any_of(drawn_, [&](const Bar& bar) {
      return bar.y == children_y && bar.level == level && bar.low <= high && low <= bar.high;
    })) {
      ++level;
    }
    drawn_.push_back({children_y, low, high, level});
    return children_y - (0.42 + 0.08 * level) * row_;
  }

 private:
  struct Bar {
    double y, low, high;
    int level;
  };
  double row_;
  std::vector<Bar> drawn_;
};

void tree_lines(Svg& svg, const Genogram& g, const FamilyLayout& layout) {
  const Stroke thin{colour::black, 1.8, {}};
  Bars bars(layout.row);
  std::vector<std::pair<Point, int>> years;
  for (const FamilyUnit& unit : g.units) {
    const bool couple = unit.partner != FamilyUnit::none;
    const bool known = unit.first != FamilyUnit::none;
    Point from;
    if (known) {
      from = layout.at[unit.first];
    } else if (layout.unknown_parents) {
      const auto& [father, mother] = *layout.unknown_parents;
      svg.line(father, mother, thin);
      from = (father + mother) * 0.5;
    }
    if (couple) {
      const Point a = layout.at[unit.first];
      const Point b = layout.at[unit.partner];
      svg.line(a, b, {colour::black, 1.8, unit.separated ? "7 5" : ""});
      from = (a + b) * 0.5;
      if (unit.separated) {
        for (const double x : {-5.0, 3.0}) {
          svg.line(from + Point{x, 9}, from + Point{x + 6, -9}, thin);
        }
      } else if (unit.since_year > 0 && years_fit(layout)) {
        years.push_back({from + Point{0, 16}, unit.since_year});
      }
    }
    if (unit.children.empty()) {
      continue;
    }
    double low = layout.at[unit.children[0]].x;
    double high = low;
    for (const std::size_t child : unit.children) {
      low = std::min(low, layout.at[child].x);
      high = std::max(high, layout.at[child].x);
    }
    low = std::min(low, from.x);
    high = std::max(high, from.x);
    const double bar = bars.over(layout.at[unit.children[0]].y, low, high);
    svg.line(from, {from.x, bar}, thin);
    svg.line({low, bar}, {high, bar}, thin);
    for (const std::size_t child : unit.children) {
      svg.line({layout.at[child].x, bar}, layout.at[child], thin);
    }
  }
  for (const auto& [at, year] : years) {
    svg.text(at, "s " + short_year(year), {12, false, Align::middle, colour::black, true});
  }
}

/// Dashes around those who live together, as far as they stand beside each other.
void household_lines(Svg& svg, const Genogram& g, const FamilyLayout& layout, double radius) {
  if (std::ranges::none_of(g.people, &Relative::housemate)) {
    return;
  }
  std::vector<std::size_t> order(g.people.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {},
                    [&](std::size_t i) { return std::tuple(layout.at[i].y, layout.at[i].x, i); });
  const auto lives_in = [&](std::size_t i) {
    return g.people[i].housemate || g.people[i].index_person;
  };
  const double around = radius + 8;
  for (std::size_t from = 0; from < order.size();) {
    std::size_t to = from + 1;
    if (lives_in(order[from])) {
      const Point first = layout.at[order[from]];
      while (to < order.size() && lives_in(order[to]) && layout.at[order[to]].y == first.y) {
        ++to;
      }
      const double wide = layout.at[order[to - 1]].x - first.x;
      svg.rect(first - Point{around, around}, wide + 2 * around, 2 * around, colour::none,
               household_line, 10);
    }
    from = to;
  }
}

/// To the next on the right in the same row, or to the edge.
double room_beside(const FamilyLayout& layout, std::size_t of, double edge) {
  double room = edge - layout.at[of].x + 2;
  for (const Point& other : layout.at) {
    const double right = other.x - layout.at[of].x;
    room = other.y == layout.at[of].y && right > 0 ? std::min(room, right) : room;
  }
  return room;
}

/// On which line below its mark each name stands: those that would touch their neighbours step
/// down.
std::vector<int> name_lines(const Genogram& g, const FamilyLayout& layout, double size,
                            double radius) {
  constexpr double apart = 4;
  std::vector<std::size_t> order(g.people.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {},
                    [&](std::size_t i) { return std::tuple(layout.at[i].y, layout.at[i].x, i); });
  // Below a row is the bar of the next; on paper that is wide enough one line does.
  const int most = std::max(1, static_cast<int>((layout.row - 2 * radius) / (size + 1)));
  std::vector<int> lines(g.people.size());
  std::vector<double> ends;
  double row = -1;
  for (const std::size_t i : order) {
    if (layout.at[i].y != row) {
      row = layout.at[i].y;
      ends.assign(static_cast<std::size_t>(most), -std::numeric_limits<double>::infinity());
    }
    const double half =
        text_width(g.people[i].name, size) * (g.people[i].index_person ? bold_width : 1.0) / 2;
    auto line = std::ranges::find_if(
        ends, [&](double end) { return end + apart <= layout.at[i].x - half; });
    if (line == ends.end()) {
      line = std::ranges::min_element(ends);
    }
    *line = layout.at[i].x + half;
    lines[i] = static_cast<int>(line - ends.begin());
  }
  return lines;
}

}  // namespace

bool years_fit(const FamilyLayout& layout) { return layout.scale > 0.7; }

FamilyLayout family_tree(Svg& svg, const Genogram& g, Point corner, double width, double height,
                         bool bonds) {
  const FamilyLayout layout = lay_out(g, corner, width, height);
  const double radius = std::max(13.0, 24 * layout.scale);
  household_lines(svg, g, layout, radius);
  tree_lines(svg, g, layout);
  if (layout.unknown_parents) {
    unknown_relative(svg, layout.unknown_parents->front(), true, radius);
    unknown_relative(svg, layout.unknown_parents->back(), false, radius);
  }
  const Point ego = layout.at[0];
  for (std::size_t i = 1; bonds && i < g.people.size(); ++i) {
    const Point to = layout.at[i];
    // On the same row the line bends over who stands between.
    const bool level = g.people[i].generation == 0;
    const Point bend = (ego + to) * 0.5 + Point{level ? 0.0 : 60.0, level ? 88.0 : 0.0};
    const Point from_edge = towards(ego, bend, radius + 2);
    const Point to_edge = towards(to, bend, radius + 2);
    bond_line(svg, from_edge, bend, to_edge, g.people[i].bond);
  }
  const double size = std::max(11.0, 15 * layout.scale);
  const double year_size = std::max(10.0, 12 * layout.scale);
  const std::vector<int> lines = name_lines(g, layout, size, radius);
  for (std::size_t i = 0; i < g.people.size(); ++i) {
    const Relative& r = g.people[i];
    const Point p = layout.at[i];
    svg.open_person(r.key, r.name + ", " + std::to_string(r.birth_year));
    relative(svg, p, r, radius);
    svg.text(
        {p.x, p.y + radius + (size + 1) * (1 + lines[i])}, r.name,
        {size, r.index_person, Align::middle, r.named ? colour::black : colour::dark_red, true});
    // Beside the mark, or on top of it where the next stands too near.
    const bool beside = room_beside(layout, i, corner.x + width + radius) >
                        2 * radius + 5 + text_width("'00", year_size);
    svg.text(beside ? Point{p.x + radius + 3, p.y - radius + 4} : p - Point{0, radius + 3},
             short_year(r.birth_year),
             {year_size, false, beside ? Align::left : Align::middle, colour::black, true});
    svg.close();
  }
  return layout;
}

namespace {

void explain(Svg& svg, const Genogram& g, const FamilyLayout& layout, bool bonds) {
  Legend legend(svg, {50, 796}, 335, 6);
  const auto show = [&](const Relative& r, Label meaning) {
    legend.add([&](Svg& s, Point at) { relative(s, at, r, 11); }, meaning);
  };
  Relative r;
  r.age = 40;
  show(r, {"man, met leeftijd en geboortejaar", "man, with age and birth year"});
  r.sex = Sex::female;
  show(r, {"vrouw", "woman"});
  r.index_person = true;
  show(r, {"om wie het gaat", "whom it is about"});
  r.index_person = false;
  r.dead = true;
  show(r, {"overleden", "died"});
  if (g.ego.lens != Lens::told) {
    r.dead = false;
    r.named = false;
    show(r, {"niet genoemd", "not named"});
  }
  legend.add(
      [](Svg& s, Point p) { s.line(p - Point{22, 0}, p + Point{22, 0}, {colour::black, 1.8, {}}); },
      years_fit(layout)
          ? Label{"paar (s '73: samen sinds 1973)", "couple (s '73: together since 1973)"}
          : Label{"paar", "couple"});
  legend.add(
      [](Svg& s, Point p) {
        s.line(p - Point{22, 0}, p + Point{22, 0}, {colour::black, 1.8, "7 5"});
        s.line(p + Point{-5, 8}, p + Point{1, -8}, {colour::black, 1.8, {}});
        s.line(p + Point{3, 8}, p + Point{9, -8}, {colour::black, 1.8, {}});
      },
      {"ouders samen, geen paar meer", "parents together, no couple now"});
  if (layout.unknown_parents) {
    legend.add([](Svg& s, Point p) { unknown_relative(s, p, true, 11); },
               {"ouder van wie niets bekend is", "parent of whom nothing is known"});
  }
  if (std::ranges::any_of(g.people, &Relative::housemate)) {
    legend.add(
        [](Svg& s, Point p) { s.rect(p - Point{22, 9}, 44, 18, colour::none, household_line, 6); },
        {"woont samen met wie het gaat", "lives with whom it is about"});
  }
  for (std::size_t b = 1; bonds && b < bond_names.size(); ++b) {
    if (static_cast<Bond>(b) != Bond::ordinary) {
      legend.add(
          [&](Svg& s, Point p) {
            bond_line(s, p - Point{24, 0}, p, p + Point{24, 0}, static_cast<Bond>(b));
          },
          bond_names[b].label);
    }
  }
}

std::string page(const Sitting& sitting, const Caption& caption, Language language, bool detailed) {
  const Genogram g = draagkracht::genogram(sitting, detailed);
  const std::string people = std::to_string(g.people.size());
  Svg svg = sheet(Paper::lying, caption, g.ego,
                  {people + " mensen in de familie; met " + std::to_string(g.in_touch) +
                       " is er contact, met " + std::to_string(g.out_of_touch) + " niet meer.",
                   people + " people in the family; in touch with " + std::to_string(g.in_touch) +
                       ", no longer with " + std::to_string(g.out_of_touch) + "."},
                  language);
  const FamilyLayout layout = family_tree(svg, g, {50, 135}, 1314, 660, detailed);
  explain(svg, g, layout, detailed);
  const bool nl = language == Language::nl;
  const auto count = [](int n) { return std::to_string(n); };
  double y = 801;
  const auto tell = [&](const std::string& line) { y = svg.paragraph({1060, y}, line, 305, {13}); };
  tell((nl ? "In leven: eerste graad " : "Alive: first degree ") + count(g.first_degree) +
       (nl ? ", tweede graad " : ", second degree ") + count(g.second_degree) + ".");
  tell((nl ? "Slapend of verbroken: " : "Asleep or broken: ") + count(g.out_of_touch) +
       (nl ? ". Binnen 5 km: " : ". Within 5 km: ") + count(g.within_reach) +
       (nl ? ". Kan helpen: " : ". Able to help: ") + count(g.able) + ".");
  if (!g.others.empty()) {
    std::string names;
    for (const std::string& other : g.others) {
      names += (names.empty() ? "" : ", ") + other;
    }
    tell((nl ? "Verdere familie: " : "Other relatives: ") + names + ".");
  }
  foot(svg, caption);
  return std::move(svg).done();
}

}  // namespace

std::string genogram(const Sitting& sitting, const Caption& caption, Language language) {
  return page(sitting, caption, language, true);
}

std::string genogram_basic(const Sitting& sitting, const Caption& caption, Language language) {
  return page(sitting, caption, language, false);
}

}  // namespace draagkracht::draw
