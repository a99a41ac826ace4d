// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The MantelScan on one page: family, network of care, need and who fills it, how carers bear it,
// risks and what could be done.
#include <algorithm>
#include <array>

#include "measures/draw/burden_scale.hpp"
#include "measures/draw/family_tree.hpp"
#include "measures/draw/labels.hpp"
#include "measures/draw/parts.hpp"
#include "measures/draw/pictures.hpp"
#include "measures/instruments/care_view.hpp"

namespace draagkracht::draw {

namespace {

constexpr std::string_view informal_fill = colour::blue, volunteer_fill = "#9fd0f0",
                           formal_fill = "#d4d4d4";

/// Carers, volunteers and professionals in three rings around the client.
void care_rings(Svg& svg, const CareView& view, Point middle, double far) {
  constexpr std::array<Label, 3> names{{{"mantelzorgers", "carers"},
                                        {"vrijwilligers", "volunteers"},
                                        {"beroepskrachten", "professionals"}}};
  Room room;
  room.keep_within({middle.x - 186, middle.y - 164, 372, 334});
  const std::array<double, 4> edges{0.2 * far, 0.58 * far, 0.79 * far, far};
  for (std::size_t k = 3; k > 0; --k) {
    svg.circle(middle, edges[k], k == 2 ? "#f7f7f7" : colour::white, {colour::grey, 1.4, {}});
    svg.text(middle - Point{0, edges[k] - 13}, svg.in(names[k - 1]),
             {11, false, Align::middle, colour::grey, true});
    room.take({middle.x - 45, middle.y - edges[k] + 2, 90, 14});
  }
  std::vector<Mark> marks;
  room.take({middle.x - edges[0], middle.y - edges[0], 2 * edges[0], 2 * edges[0]});
  for (const CareHelper& helper : view.helpers) {
    const auto ring = static_cast<std::size_t>(sort_of(helper));
    // The top is left to the names of the rings.
    const double angle = 25 + 310 * spread(helper.member.helper_seat);
    marks.push_back(
        {polar(middle, angle, 0.5 * (edges[ring] + edges[ring + 1])), &helper.member, 11});
  }
  for (const Mark& mark : marks) {
    EgoMember plain = *mark.member;
    plain.flow = Flow::none;  // no room for arrows here, and it is clear who helps
    relation_line(svg, towards(middle, mark.at, edges[0]), towards(mark.at, middle, 13), plain);
  }
  centre(svg, middle, view.ego.person, edges[0]);
  draw_marks(svg, marks, room);
}

void need_bars(Svg& svg, const CareView& view, Point p, double width) {
  double most = 1;
  for (std::size_t c = 0; c < channel_count; ++c) {
    most = std::max({most, view.need[c],
                     view.informal[c] + view.volunteer[c] + view.formal[c] + view.unmet[c]});
  }
  for (std::size_t c = 0; c < channel_count; ++c) {
    svg.text(p + Point{0, 13}, channel_names[c].label.in(svg.language()), {11});
    stacked(svg, p + Point{155, 0}, width - 205, 17, most,
            {{view.informal[c], informal_fill},
             {view.volunteer[c], volunteer_fill},
             {view.formal[c], formal_fill},
             {view.unmet[c], colour::white}});
    svg.text(p + Point{width - 44, 13}, hours_text(view.need[c], svg.language()), {12});
    p.y += 24;
  }
  const auto key = [&](double x, std::string_view fill, Label what) {
    svg.rect(p + Point{x, 2}, 14, 12, fill, {colour::black, 1, {}});
    svg.text(p + Point{x + 18, 12}, svg.in(what), {11});
  };
  key(0, informal_fill, {"mantelzorg", "carers"});
  key(92, volunteer_fill, {"vrijwilligers", "volunteers"});
  key(184, formal_fill, {"beroeps", "professionals"});
  key(262, colour::white, {"ontbreekt", "missing"});
}

std::vector<std::string> risks(const CareView& view, Language language) {
  const bool nl = language == Language::nl;
  std::vector<std::string> found;
  for (const CareHelper& h : view.helpers) {
    if (h.ediz_plus >= 9) {
      found.push_back(h.member.name + (nl ? " is zwaar belast" : " is heavily burdened"));
    } else if (h.perseverance >= 1 && h.perseverance <= 3) {
      found.push_back(h.member.name + (nl ? " houdt het hoogstens een half jaar vol"
                                          : " can go on for half a year at most"));
    }
  }
  if (view.busiest_share > 0.7) {
    found.push_back((nl ? "één mens doet " : "one person does ") +
                    number(100 * view.busiest_share, 0, language) +
                    (nl ? " % van de mantelzorg" : " % of informal care"));
  }
  if (view.depth == 0) {
    found.push_back(nl ? "valt één helper uit, dan is er geen vervanging"
                       : "if one helper falls out nobody can take over");
  }
  if (view.need_hours > 0 && view.unmet_hours > 0.1 * view.need_hours) {
    found.push_back(hours_text(view.unmet_hours, language) +
                    (nl ? " per week ontbreekt" : " a week is missing"));
  }
  if (found.empty()) {
    found.emplace_back(nl ? "geen grote risico's gezien" : "no large risks seen");
  }
  return found;
}

std::string advice(const CareView& view, Language language) {
  const bool nl = language == Language::nl;
  const bool heavy =
      std::ranges::any_of(view.helpers, [](const CareHelper& h) { return h.ediz_plus >= 4; });
  if (view.admitted) {
    return nl ? "Woont in een instelling. Spreek af wat de familie blijft doen, en wat niet meer."
              : "Lives in a home. Agree on what the family keeps doing, and what no longer.";
  }
  if (view.helpers.empty()) {
    return nl ? "Niemand helpt: begin met een groslijst en vraag door."
              : "Nobody helps: begin with a name list and ask on.";
  }
  if (heavy && view.others_hours >= 1) {
    return nl ? "Verdeel: anderen dan wie het meest geeft, hebben samen nog " +
                    hours_text(view.others_hours, language) + " per week ruimte."
              : "Share out: others than who gives most have room for " +
                    hours_text(view.others_hours, language) + " a week more together.";
  }
  if (heavy) {
    return nl ? "Regel respijt: anderen in het netwerk hebben geen ruimte meer."
              : "Arrange respite: the others of the network have no room left.";
  }
  if (view.depth == 0) {
    return nl ? "Zoek nu al wie het kan overnemen." : "Look now for who could take over.";
  }
  return nl ? "Houd contact en kijk over een half jaar opnieuw."
            : "Stay in touch and look again in half a year.";
}

std::string years_text(double years, bool nl) {
  if (years < 1) {
    return nl ? "nog geen jaar" : "less than a year";
  }
  const std::string whole = number(years, 0, nl ? Language::nl : Language::en);
  return nl ? "al " + whole + " jaar" : "for " + whole + (whole == "1" ? " year" : " years");
}

/// Each carer on a row of the card; those for whom there is no row by name.
void carers_drawn(Svg& svg, const CareView& view, Point p) {
  constexpr std::size_t wide_rows = 5;
  constexpr std::size_t most_rows = 8;
  const Language language = svg.language();
  const bool nl = language == Language::nl;
  std::vector<const CareHelper*> carers;
  for (const CareHelper& h : view.helpers) {
    if (sort_of(h) == HelperSort::informal) {
      carers.push_back(&h);
    }
  }
  if (carers.empty()) {
    svg.text(p, nl ? "Er is geen mantelzorger." : "There is no carer.", {15});
    return;
  }
  const std::size_t rows = carers.size() > most_rows ? most_rows - 1 : carers.size();
  const double step = carers.size() > wide_rows ? 39 : 61;
  for (std::size_t i = 0; i < rows; ++i) {
    const CareHelper& h = *carers[i];
    svg.open_person(h.member.key, hint(h.member, language));
    person_line(svg, p + Point{0, 2}, h.member);
    svg.text(
        p + Point{30, 19},
        hours_text(h.total, language) + (nl ? " p.w., " : " a week, ") + years_text(h.years, nl),
        {13, false, Align::left, colour::grey});
    const double whole = std::max({1.0, h.load, h.strength});
    svg.text(p + Point{290, 0}, nl ? "last" : "load", {12});
    bar(svg, p + Point{340, -11}, 150, 13, h.load / whole,
        h.load > h.strength ? colour::red : "#e69f00");
    svg.text(p + Point{496, 0}, hours_text(h.load, language), {12});
    svg.text(p + Point{290, 18}, nl ? "kracht" : "strength", {12});
    bar(svg, p + Point{340, 7}, 150, 13, h.strength / whole, colour::green);
    svg.text(p + Point{496, 18}, hours_text(h.strength, language), {12});
    svg.close();
    if (h.ediz_plus >= 0) {
      ediz_scale(svg, p + Point{560, -1}, 310, h.ediz_plus,
                 carers.size() <= wide_rows || i + 1 == rows);
    }
    p.y += step;
  }
  if (rows < carers.size()) {
    std::string rest;
    for (std::size_t i = rows; i < carers.size(); ++i) {
      rest += (rest.empty() ? "" : ", ") + carers[i]->member.name + " (" +
              hours_text(carers[i]->total, language) + ")";
    }
    svg.text(p + Point{30, 0}, (nl ? "Ook: " : "Also: ") + rest + ".", {13});
  }
}

}  // namespace

std::string mantelscan(const Sitting& sitting, const Caption& caption, Language language) {
  const CareView view = care_view(sitting);
  const bool nl = language == Language::nl;
  const auto count = [&](HelperSort sort) {
    return std::ranges::count_if(view.helpers,
                                 [&](const CareHelper& h) { return sort_of(h) == sort; });
  };
  const auto carers = count(HelperSort::informal);
  const std::string need = number(view.need_hours, 1, language);
  Svg svg = sheet(Paper::lying, caption, view.ego,
                  {std::to_string(carers) + (carers == 1 ? " mantelzorger" : " mantelzorgers") +
                       "; van " + need + " uur zorg per week ontbreekt " +
                       number(view.unmet_hours, 1, Language::nl) + " uur.",
                   std::to_string(carers) + (carers == 1 ? " carer" : " carers") + "; of " + need +
                       " hours of care a week " + number(view.unmet_hours, 1, Language::en) +
                       " hours are missing."},
                  language);
  card(svg, {50, 120}, 520, 380, nl ? "1. Familie" : "1. Family");
  family_tree(svg, genogram(sitting, false), {64, 172}, 492, 318, false);
  card(svg, {590, 120}, 380, 380, nl ? "4. Netwerk van zorg" : "4. Network of care");
  care_rings(svg, view, {780, 326}, 150);
  Point p = card(svg, {990, 120}, 374, 380, nl ? "2. Vraag" : "2. Need");
  need_bars(svg, view, p - Point{0, 8}, 342);
  svg.text(p + Point{0, 232},
           (nl ? "Samen " : "Together ") + hours_text(view.need_hours, language) +
               (nl ? " per week" : " a week"),
           {15, true});
  svg.text(p + Point{0, 280}, limitation_names[at(view.ego.person.limitation)].label.in(language),
           {15});
  svg.text(p + Point{0, 256},
           (nl ? "Eigen regie " : "Own direction ") + std::to_string(view.own_direction) + " / 10",
           {15});
  p = card(svg, {50, 520}, 920, 390,
           nl ? "3. De mantelzorgers: last en kracht" : "3. The carers: load and strength");
  carers_drawn(svg, view, p - Point{0, 2});
  svg.text(
      {954, 548},
      nl ? "last en kracht: uren per week, nu; schaal: EDIZ-plus, druk die langzaam opbouwt"
         : "load and strength: hours a week, now; scale: EDIZ-plus, pressure that builds slowly",
      {12, false, Align::right, colour::grey});
  p = card(svg, {990, 520}, 374, 390, nl ? "5. Risico's en advies" : "5. Risks and advice");
  for (const std::string& risk : risks(view, language)) {
    p.y = svg.paragraph(p, "• " + risk + ".", 342, {14}) + 3;
  }
  p.y += 10;
  p.y = svg.paragraph(p, advice(view, language), 342, {15, true}) + 12;
  p.y = svg.paragraph(
      p, (nl ? "Manier: " : "Way: ") + svg.in(network_way_names[at(view.way)].label) + ".", 342,
      {14});
  if (carers > 1) {
    p.y = svg.paragraph(p,
                        (nl ? "Verdeling van de mantelzorg: " : "Spread of informal care: ") +
                            number(view.gini, 2, language) +
                            (nl ? " (0 is gelijk, 1 is alles bij één; Gini)."
                                : " (0 is even, 1 is all with one; Gini)."),
                        342, {14});
  }
  if (view.depth >= 0) {
    svg.paragraph(p,
                  (nl ? "Zoveel helpers kunnen na elkaar uitvallen: "
                      : "So many helpers could fall out one after another: ") +
                      std::to_string(view.depth) + ".",
                  342, {14});
  }
  foot(svg, caption);
  return std::move(svg).done();
}

}  // namespace draagkracht::draw
