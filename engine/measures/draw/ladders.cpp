// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The street on two ladders: rungs that residents mark, and kinds of contact that there is and that
// is wanted.
#include <algorithm>
#include <array>

#include "measures/draw/parts.hpp"
#include "measures/draw/pictures.hpp"
#include "measures/instruments/street.hpp"

namespace draagkracht::draw {

namespace {

constexpr std::array<Label, 10> rungs{{
    {"bijna niemand kent iemand", "hardly anybody knows anybody"},
    {"een deel kent een buur", "some know a neighbour"},
    {"de meesten kennen er meer", "most know several"},
    {"men maakt een praatje", "people chat"},
    {"kleine gunsten over en weer", "small favours both ways"},
    {"samen iets doen", "doing things together"},
    {"afspraken in de straat", "agreements in the street"},
    {"een actieve kern", "an active core"},
    {"zorg voor elkaar", "care for each other"},
    {"bewoners doen het zelf", "residents run it themselves"},
}};

}  // namespace

std::string street_rungs_drawn(const Sitting& sitting, const Caption& caption, Language language) {
  const StreetLadder found = street_ladder(sitting);
  const bool nl = language == Language::nl;
  const std::string now = number(found.median_now, 0, language);
  const std::string wished = number(found.median_wished, 0, language);
  Svg svg = street_sheet(
      caption, found.ego,
      {"De middelste bewoner ziet de straat op tree " + now + " en wil tree " + wished + ".",
       "The middle resident sees the street on rung " + now + " and wishes for rung " + wished +
           "."},
      language);
  constexpr double middle = 500, top = 170, step = 92, rail = 120;
  int most = 1;
  for (std::size_t r = 0; r < 10; ++r) {
    most = std::max({most, found.now[r], found.wished[r]});
  }
  const double unit = 255.0 / most;
  svg.text({middle - rail - 20, top - 20}, nl ? "zoals het is" : "as it is",
           {17, true, Align::right});
  svg.text({middle + rail + 20, top - 20}, nl ? "zoals men wil" : "as wished", {17, true});
  for (const double side : {-1.0, 1.0}) {
    svg.line({middle + side * rail, top}, {middle + side * rail, top + 10 * step},
             {colour::black, 5, {}});
  }
  for (std::size_t r = 0; r < 10; ++r) {
    const double y = top + step * (9.5 - static_cast<double>(r));
    const bool here = found.rung == static_cast<int>(r) + 1;
    svg.line({middle - rail, y + 26}, {middle + rail, y + 26},
             {colour::black, here ? 6.0 : 3.0, {}});
    svg.text({middle, y - 10}, std::to_string(r + 1), {20, true, Align::middle});
    double text_y = y + 8;
    for (const std::string& line : wrapped(svg.in(rungs[r]), 13, 2 * rail - 16)) {
      svg.text({middle, text_y}, line, {13, false, Align::middle});
      text_y += 15;
    }
    const double left = unit * found.now[r];
    const double right = unit * found.wished[r];
    svg.rect({middle - rail - 8 - left, y - 14}, left, 32, colour::blue, no_stroke);
    svg.rect({middle + rail + 8, y - 14}, right, 32, colour::white, {colour::blue, 2, {}});
    if (found.now[r] > 0) {
      svg.text({middle - rail - 16 - left, y + 8}, std::to_string(found.now[r]),
               {15, false, Align::right});
    }
    if (found.wished[r] > 0) {
      svg.text({middle + rail + 16 + right, y + 8}, std::to_string(found.wished[r]), {15});
    }
  }
  const auto rung_y = [&](double rung) { return top + step * (10.5 - rung); };
  const Point from{middle - rail - 340, rung_y(found.median_now)};
  const Point to{middle + rail + 340, rung_y(found.median_wished)};
  svg.path(std::array{from + Point{0, -14}, from + Point{18, 0}, from + Point{0, 14}}, no_stroke,
           colour::red, true);
  svg.path(std::array{to + Point{0, -14}, to + Point{-18, 0}, to + Point{0, 14}}, no_stroke,
           colour::red, true);
  double y = top + 10 * step + 44;
  for (const std::string& line :
       {(nl ? "Driehoek: de middelste van " : "Triangle: the middle of ") +
            std::to_string(found.residents) +
            (nl ? " volwassen bewoners. Dikke tree: waar de straat in het model staat ("
                : " grown-up residents. Thick rung: where the street stands in the model (") +
            std::to_string(found.rung) + ").",
        found.ego.person.name + (nl ? " zelf ziet tree " : " sees rung ") +
            std::to_string(found.own.now) + (nl ? " en wil tree " : " and wishes for rung ") +
            std::to_string(found.own.wished) + "."}) {
    y = svg.paragraph({50, y}, line, 880, {16});
  }
  foot(svg, caption);
  return std::move(svg).done();
}

namespace {

/// "+12": so many points in a hundred.
std::string points(double difference, Language language) {
  const std::string figure = number(100 * difference, 0, language);
  return (figure != "0" && difference > 0 ? "+" : "") + figure;
}

}  // namespace

std::string contact_ladder_drawn(const Sitting& sitting, const Caption& caption,
                                 Language language) {
  const ContactLadder found = contact_ladder(sitting);
  const bool nl = language == Language::nl;
  // Nobody misses contact that hurts: the first dimension is left out here.
  std::size_t widest = at(Contact::superficial);
  for (std::size_t k = widest; k < contact_count; ++k) {
    widest = found.street.gap[k] > found.street.gap[widest] ? k : widest;
  }
  Text sentence{"In deze straat wonen te weinig volwassenen om er iets over te zeggen.",
                "Too few grown-ups live in this street to say anything."};
  if (found.enough && found.street.gap[widest] > 0) {
    sentence = {"Wat men het meest mist: " + std::string(contact_names[widest].label.nl) + ".",
                "What is missed most: " + std::string(contact_names[widest].label.en) + "."};
  } else if (found.enough) {
    sentence = {"Gemiddeld mist men hier geen contact: er is meer dan men wil.",
                "On average no contact is missed here: there is more than is wanted."};
  }
  Svg svg = street_sheet(caption, found.ego, sentence, language);
  svg.paragraph({50, 150}, sentence.in(language), 880, {18, true});
  if (found.enough) {
    constexpr double left = 350, right = 920, top = 240, step = 130;
    const auto x = [&](double share) {
      return left + (right - left) * std::clamp(share, 0.0, 1.0);
    };
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
      svg.line({x(share), top - 40}, {x(share), top + step * contact_count - 60},
               {colour::pale, 1, {}});
      svg.text({x(share), top - 50}, number(100 * share, 0, language) + " %",
               {14, false, Align::middle, colour::grey});
    }
    for (std::size_t k = 0; k < contact_count; ++k) {
      const double y = top + step * static_cast<double>(k);
      double text_y = y - 2;
      for (const std::string& line : wrapped(svg.in(contact_names[k].label), 18, 250)) {
        svg.text({50, text_y}, line, {18, true});
        text_y += 22;
      }
      const Type small{12, false, Align::left, colour::grey};
      text_y = svg.paragraph({50, text_y - 2}, contact_measures[k].in(language), 255, small);
      svg.text({50, text_y + 2},
               (nl ? "belang " : "importance ") +
                   number(100 * found.street.importance[k], 0, language) +
                   (nl ? " %, gewogen verschil " : " %, weighted difference ") +
                   points(found.street.gap[k], language),
               small);
      const double actual = x(found.street.actual[k]);
      const double desired = x(found.street.desired[k]);
      svg.line({actual, y}, {desired, y},
               {colour::orange, 4 + 14 * found.street.importance[k], {}});
      svg.circle({desired, y}, 11, colour::white, {colour::black, 2.5, {}});
      svg.circle({actual, y}, 9, colour::black, no_stroke);
      svg.text({(actual + desired) / 2, y + 34},
               points(found.street.desired[k] - found.street.actual[k], language),
               {14, true, Align::middle, colour::black, true});
    }
    Legend legend(svg, {50, 930}, 420, 4);
    legend.add([](Svg& s, Point p) { s.circle(p, 9, colour::black, no_stroke); },
               {"zoals het is", "as it is"});
    legend.add([](Svg& s, Point p) { s.circle(p, 11, colour::white, {colour::black, 2.5, {}}); },
               {"zoals men wil", "as wished"});
    legend.add(
        [](Svg& s, Point p) {
          s.line(p - Point{20, 0}, p + Point{20, 0}, {colour::orange, 12, {}});
        },
        {"dikker: belangrijker gevonden", "thicker: matters more"});
    legend.add("+5",
               {"verschil; boven 0 wordt contact gemist", "difference; above 0 contact is missed"});
    svg.text(
        {50, 1070},
        (nl ? "Van alle " : "Of all ") + std::to_string(found.street.adults) +
            (nl ? " volwassenen in de straat. Geen soort contact is hoger dan een andere; er is "
                  "geen "
                  "totaalcijfer."
                : " grown-ups in the street. No kind of contact ranks above another; there is no "
                  "overall mark."),
        {15});
  }
  foot(svg, caption);
  return std::move(svg).done();
}

}  // namespace draagkracht::draw
