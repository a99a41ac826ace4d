// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/characteristics.hpp"

#include <vector>

#include "measures/draw/pictures.hpp"

namespace draagkracht::draw {

namespace {

constexpr Point middle{500, 560};
constexpr double far = 330;

void outline(Svg& svg, const PerCharacteristic<double>& rank, Stroke stroke, bool dots) {
  std::vector<Point> points;
  for (std::size_t c = 0; c < characteristic_count; ++c) {
    points.push_back(polar(middle, 60.0 * static_cast<double>(c), far * rank[c]));
  }
  svg.path(points, stroke, colour::none, true);
  for (const Point p : points) {
    if (dots) {
      svg.circle(p, 6, stroke.colour, no_stroke);
    } else {
      svg.rect(p - Point{5, 5}, 10, 10, colour::white, stroke);
    }
  }
}

std::string value_text(std::size_t c, double value, Language language) {
  const bool nl = language == Language::nl;
  switch (static_cast<Characteristic>(c)) {
    case Characteristic::size:
      return number(value, 0, language) + (nl ? " mensen" : " people");
    case Characteristic::stability:
      return number(value, 0, language) + (nl ? " jaar" : " years");
    case Characteristic::complexity:
      return number(value, 1, language) + (nl ? " soorten per band" : " kinds per tie");
    default:
      return number(100 * value, 0, language) + " %";
  }
}

}  // namespace

std::string radar(const Sitting& sitting, const Caption& caption, Language language) {
  const Characteristics found = characteristics(sitting);
  const bool nl = language == Language::nl;
  const std::string size = number(found.now[0], 0, language);
  Svg svg = sheet(Paper::upright, caption, found.ego,
                  {"Een netwerk van " + size + " mensen, op zes kenmerken naast dat van anderen.",
                   "A network of " + size + " people, by six characteristics beside others."},
                  language);
  for (const double share : {0.25, 0.5, 0.75, 1.0}) {
    std::vector<Point> ring;
    for (std::size_t c = 0; c < characteristic_count; ++c) {
      ring.push_back(polar(middle, 60.0 * static_cast<double>(c), far * share));
    }
    svg.path(ring, {share == 0.5 ? colour::grey : colour::pale, 1.2, share == 0.5 ? "6 4" : ""},
             colour::none, true);
  }
  for (std::size_t c = 0; c < characteristic_count; ++c) {
    const double angle = 60.0 * static_cast<double>(c);
    svg.line(middle, polar(middle, angle, far), {colour::pale, 1.2, {}});
    const Point p = polar(middle, angle, far + 46);
    const Align align = p.x < middle.x - 40   ? Align::right
                        : p.x > middle.x + 40 ? Align::left
                                              : Align::middle;
    const Point shifted = p + Point{align == Align::left    ? -30.0
                                    : align == Align::right ? 30.0
                                                            : 0.0,
                                    0};
    svg.text(shifted, svg.in(characteristic_names[c].label), {19, true, align});
    svg.text(shifted + Point{0, 21}, value_text(c, found.now[c], language), {15, false, align});
  }
  if (found.compared) {
    outline(svg, found.rank_before, {colour::grey, 2, "7 5"}, false);
  }
  outline(svg, found.rank, {colour::blue, 3, {}}, true);
  Legend legend(svg, {50, 1030}, 450, 4);
  legend.add(
      [](Svg& s, Point p) {
        s.line(p - Point{22, 0}, p + Point{22, 0}, {colour::blue, 3, {}});
        s.circle(p, 6, colour::blue, no_stroke);
      },
      {"nu", "now"});
  if (found.compared) {
    legend.add(
        [](Svg& s, Point p) {
          s.line(p - Point{22, 0}, p + Point{22, 0}, {colour::grey, 2, "7 5"});
          s.rect(p - Point{5, 5}, 10, 10, colour::white, {colour::grey, 2, {}});
        },
        {"een jaar geleden", "a year ago"});
  }
  legend.add(
      [](Svg& s, Point p) {
        s.line(p - Point{22, 0}, p + Point{22, 0}, {colour::grey, 1.2, "6 4"});
      },
      {"de helft van de inwoners heeft meer", "half of the residents have more"});
  double y = 1150;
  std::string parts;
  for (std::size_t k = 0; k < member_kind_names.size(); ++k) {
    if (found.traits.by_kind[k] > 0) {
      parts += (parts.empty() ? "" : ", ") + std::to_string(found.traits.by_kind[k]) + " " +
               std::string(member_kind_names[k].label.in(language));
    }
  }
  y = svg.paragraph({50, y}, (nl ? "Samenstelling: " : "Composition: ") + parts + ".", 880, {16});
  y = svg.paragraph(
      {50, y},
      (nl ? "Gemiddeld kunnen " : "On average ") + number(found.traits.redundancy, 1, language) +
          (nl ? " mensen een soort hulp overnemen; " : " people could take over a kind of help; ") +
          number(100 * found.traits.reciprocity, 0, language) +
          (nl ? " % van de banden gaat gelijk op." : " % of ties are even."),
      880, {16});
  if (found.traits.density > 0.8 && found.traits.size < 8) {
    svg.paragraph({50, y},
                  nl ? "Klein en heel dicht: iedereen kent elkaar, nieuws komt er moeilijk in."
                     : "Small and very dense: all know each other, news hardly gets in.",
                  880, {16, true});
  }
  foot(svg, caption);
  return std::move(svg).done();
}

}  // namespace draagkracht::draw
