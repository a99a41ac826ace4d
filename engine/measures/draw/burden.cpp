// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How heavy care weighs on a carer: the gauge, and the record of a POM interview.
#include "measures/burden.hpp"

#include <array>

#include "measures/carer_qol.hpp"
#include "measures/draw/burden_scale.hpp"
#include "measures/draw/parts.hpp"
#include "measures/draw/pictures.hpp"

namespace draagkracht::draw {

void ediz_scale(Svg& svg, Point corner, double width, int ediz_plus, bool named) {
  thermometer(svg, corner, width, ediz_plus, 15,
              {{0.5, {"0", "0"}, colour::white},
               {3.5, {"licht", "light"}, "#fdeac4"},
               {8.5, {"matig", "moderate"}, "#f6c667"},
               {15, {"zwaar", "heavy"}, "#c05200"}},
              named);
}

namespace {

constexpr std::array<Label, 9> ediz_statements{{
    {"te weinig een eigen leven", "too little life of one's own"},
    {"moeilijk te combineren", "hard to combine"},
    {"anderen komen tekort", "others are short-changed"},
    {"altijd klaarstaan", "always on call"},
    {"zelfstandigheid in de knel", "independence squeezed"},
    {"steeds aandacht nodig", "constant attention"},
    {"conflicten", "conflicts"},
    {"laat nooit los", "never lets go"},
    {"al met al te veel druk", "too much pressure overall"},
}};

constexpr std::array<Label, 6> perseverance{{
    {"minder dan een week", "less than a week"},
    {"een maand", "a month"},
    {"een half jaar", "half a year"},
    {"een jaar", "a year"},
    {"twee jaar", "two years"},
    {"langer", "longer"},
}};

const CarerRecord& carer_of(const Sitting& s) {
  return s.world->carers[s.world->persons.carer[s.person.index()].index()];
}

Text sentence(int score) {
  const CodeName& name = ediz_plus_class_names[at(ediz_plus_class(score))];
  return {"EDIZ-plus " + std::to_string(score) + " van 15: " + std::string(name.label.nl) + ".",
          "EDIZ-plus " + std::to_string(score) + " of 15: " + std::string(name.label.en) + "."};
}

/// Who is helped, with hours.
double people_helped(Svg& svg, Point from, const EgoNetwork& ego) {
  for (const EgoMember& m : ego.members) {
    if (m.hours_given() > 0) {
      const Point after = person_line(svg, from, m);
      svg.text(after,
               hours_text(m.hours_given(), svg.language()) + svg.in({" per week", " a week"}),
               {15});
      from.y += 28;
    }
  }
  return from.y;
}

}  // namespace

std::string burden_gauge(const Sitting& sitting, const Caption& caption, Language language) {
  const World& w = *sitting.world;
  const CarerRecord& carer = carer_of(sitting);
  const EgoNetwork ego = ego_network(sitting);
  const bool nl = language == Language::nl;
  const int score = ediz_plus(w, carer);
  Svg svg = sheet(Paper::upright, caption, ego, sentence(score), language);
  svg.text({50, 160}, "EDIZ-plus: " + std::to_string(score) + (nl ? " van 15" : " of 15"),
           {20, true});
  ediz_scale(svg, {50, 195}, 880, score);
  const int plain = ediz(w, carer);
  svg.text({50, 310},
           "EDIZ: " + std::to_string(plain) + (nl ? " van 9 uitspraken" : " of 9 statements"),
           {20, true});
  bar(svg, {50, 325}, 880, 24, plain / 9.0, "#e69f00");
  for (int i = 1; i < 9; ++i) {
    svg.line({50 + 880.0 * i / 9, 325}, {50 + 880.0 * i / 9, 349}, {colour::black, 1, {}});
  }
  std::string statements;
  for (const Label& each : ediz_statements) {
    statements += (statements.empty() ? "" : "; ") + svg.in(each);
  }
  double y =
      svg.paragraph({50, 376}, (nl ? "De uitspraken: " : "The statements: ") + statements + ".",
                    880, {14, false, Align::left, colour::grey});
  const double load = static_cast<double>(carer.load) / 60;
  const double strength = static_cast<double>(carer.strength) / 60;
  const double whole = std::max(1.0, std::max(load, strength));
  y += 40;
  svg.text({50, y}, nl ? "Draaglast en draagkracht" : "Load and strength", {20, true});
  svg.text({50, y + 38}, nl ? "last" : "load", {16});
  bar(svg, {150, y + 20}, 640, 26, load / whole, load > strength ? colour::red : "#e69f00");
  svg.text({805, y + 38}, hours_text(load, language), {16, true});
  svg.text({50, y + 80}, nl ? "kracht" : "strength", {16});
  bar(svg, {150, y + 62}, 640, 26, strength / whole, colour::green);
  svg.text({805, y + 80}, hours_text(strength, language), {16, true});
  y += 135;
  const int persevere = perseverance_class(w, carer);
  svg.text({50, y},
           (nl ? "Volhouden als het zo blijft: " : "Can go on if it stays like this: ") +
               svg.in(perseverance[static_cast<std::size_t>(persevere - 1)]) + ".",
           {18, true});
  svg.text({50, y + 60}, nl ? "Helpt" : "Helps", {20, true});
  people_helped(svg, {50, y + 92}, ego);
  foot(svg, caption);
  return std::move(svg).done();
}

std::string pom(const Sitting& sitting, const Caption& caption, Language language) {
  const World& w = *sitting.world;
  const CarerRecord& carer = carer_of(sitting);
  const EgoNetwork ego = ego_network(sitting);
  const bool nl = language == Language::nl;
  const int score = ediz_plus(w, carer);
  Svg svg = sheet(Paper::upright, caption, ego, sentence(score), language);
  Point p = card(svg, {50, 130}, 900, 150, nl ? "1. Ervaren druk" : "1. Experienced pressure");
  svg.text(p,
           "EDIZ " + std::to_string(ediz(w, carer)) + " / 9   EDIZ-plus " + std::to_string(score) +
               " / 15",
           {16});
  ediz_scale(svg, p + Point{0, 40}, 860, score);
  p = card(svg, {50, 300}, 900, 330,
           nl ? "2. Knelpunten en wat het brengt" : "2. Bottlenecks and what it brings");
  const CarerQol answer = carer_qol(w, carer);
  constexpr std::array<Label, 3> levels{{{"geen", "no"}, {"enige", "some"}, {"veel", "a lot"}}};
  for (std::size_t i = 0; i < carer_qol_items; ++i) {
    const bool good = is_good(static_cast<CarerQolItem>(i));
    svg.text(p, carer_qol_names[i].label.in(language), {16});
    bar(svg, p + Point{430, -16}, 240, 20, answer.level[i] / 2.0, good ? colour::green : "#e69f00");
    svg.text(p + Point{690, 0}, svg.in(levels[static_cast<std::size_t>(answer.level[i])]),
             {15, true});
    p.y += 34;
  }
  p = card(svg, {50, 650}, 900, 250,
           nl ? "3. Steun: wat er is en wat kan" : "3. Support: what there is and what could be");
  const auto option = [&](bool taken, Label what) {
    svg.rect(p + Point{0, -14}, 16, 16, taken ? colour::black : colour::white,
             {colour::black, 1.6, {}});
    svg.text(p + Point{28, 0}, svg.in(what), {16});
    svg.text(p + Point{690, 0},
             taken ? (nl ? "gebruikt" : "taken") : (nl ? "te bespreken" : "to discuss"),
             {15, taken});
    p.y += 34;
  };
  option(carer.found != long_ago,
         {"in beeld bij mantelzorgondersteuning", "known to carers' support"});
  option(carer.relieved != long_ago,
         {"iemand nam uren over (respijt)", "somebody took over hours (respite)"});
  option(carer.trained != 0,
         {"leerde wassen, aankleden en begeleiden", "was taught to wash, dress and guide"});
  option(carer.plan != 0, {"plan voor wie het later overneemt", "plan for who takes over later"});
  option(carer.met != long_ago, {"de familie kwam bijeen", "the family met"});
  svg.text({50, 945}, nl ? "Helpt" : "Helps", {20, true});
  people_helped(svg, {50, 977}, ego);
  foot(svg, caption);
  return std::move(svg).done();
}

}  // namespace draagkracht::draw
