// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/sociogram.hpp"

#include <algorithm>

#include "measures/draw/labels.hpp"
#include "measures/draw/pictures.hpp"
#include "measures/draw/star.hpp"

namespace draagkracht::draw {

std::string sociogram(const Sitting& sitting, const Caption& caption, Language language) {
  const Sociogram found = draagkracht::sociogram(sitting);
  const bool nl = language == Language::nl;
  const auto count = [](std::size_t n) { return std::to_string(n); };
  const std::string ties = count(found.ties.size());
  const std::string people = count(found.ego.members.size());
  const auto percent = [&](double share) { return number(100 * share, 0, language) + " %"; };
  Svg svg = sheet(Paper::upright, caption, found.ego,
                  {people + " mensen met " + ties + " banden onderling; vitaliteit " +
                       number(found.vitality, 0, Language::nl) + " van 100.",
                   people + " people with " + ties + " ties among them; vitality " +
                       number(found.vitality, 0, Language::en) + " of 100."},
                  language);
  std::vector<Mark> marks;
  for (const EgoMember& m : found.ego.members) {
    const double helped = m.hours_received();
    marks.push_back({star_place(m), &m, std::clamp(11 + 1.2 * helped, 11.0, 24.0)});
  }
  for (const AlterTie& tie : found.ties) {
    // Bent towards the middle, so that lines between neighbours on the circle do not hide.
    const Point a = marks[tie.a].at;
    const Point b = marks[tie.b].at;
    const Point between = (a + b) * 0.5;
    svg.curve(a, towards(between, star_middle, 0.25 * length(star_middle - between)), b,
              {colour::green, 0.8 + 3 * tie.closeness, {}});
  }
  Room room;
  room.keep_within({10, 105, 980, 945});
  room.take({star_middle.x - 44, star_middle.y - 44, 88, 88});
  centre(svg, star_middle, found.ego.person, 40);
  draw_marks(svg, marks, room);
  Legend legend(svg, {50, 1060}, 310, 5);
  explain_glyphs(legend, found.ego.lens);
  legend.add(
      [](Svg& s, Point p) { s.line(p - Point{22, 0}, p + Point{22, 0}, {colour::green, 3, {}}); },
      {"kennen elkaar; dikker is hechter", "know each other; thicker is closer"});
  legend.add(
      [](Svg& s, Point p) {
        s.circle(p - Point{10, 0}, 6, colour::white, {colour::black, 1.5, {}});
        s.circle(p + Point{10, 0}, 11, colour::white, {colour::black, 1.5, {}});
      },
      {"groter geeft meer hulp", "larger gives more help"});
  double y = 1225;
  for (const std::string& line :
       {(nl ? "Dichtheid " : "Density ") + percent(found.density) +
            (nl ? " van de paren; " : " of pairs; ") +
            count(static_cast<std::size_t>(found.groups)) + (nl ? " groepen; " : " groups; ") +
            count(static_cast<std::size_t>(found.alone)) +
            (nl ? " kennen niemand van de anderen." : " known to none of the others."),
        (nl ? "Over en weer " : "Both ways ") + percent(found.reciprocity) +
            (nl ? "; binnen 5 km " : "; within 5 km ") + percent(found.reachability) +
            (nl ? "; gemiddeld " : "; mean ") + number(found.stability_years, 0, language) +
            (nl ? " jaar oud." : " years old."),
        (nl ? "Vitaliteit " : "Vitality ") + number(found.vitality, 0, language) +
            (nl ? " van 100." : " of 100.")}) {
    svg.text({50, y}, line, {16});
    y += 24;
  }
  foot(svg, caption);
  return std::move(svg).done();
}

}  // namespace draagkracht::draw
