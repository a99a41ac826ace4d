// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who sits at the table and how they work together: the resource group, and the triangle of client,
// carer and professional.
#include <algorithm>
#include <array>

#include "measures/draw/labels.hpp"
#include "measures/draw/parts.hpp"
#include "measures/draw/pictures.hpp"
#include "measures/instruments/care_view.hpp"

namespace draagkracht::draw {

namespace {

/// The first turn after `now` of what comes back every so many weeks.
int next_turn(int last, int every, int now) {
  const int missed = std::max(now - last, 0) / every;
  return last + (missed + 1) * every;
}

}  // namespace

std::string resource_group(const Sitting& sitting, const Caption& caption, Language language) {
  const CareView view = care_view(sitting);
  const bool nl = language == Language::nl;
  constexpr int every = 13;  // weeks: the group meets every three months
  const bool met = view.last_meeting != long_ago;
  const std::string last =
      met ? date_text(date_of(sitting.start, Week{view.last_meeting})) : std::string();
  const std::string people = std::to_string(view.helpers.size());
  Svg svg = sheet(Paper::upright, caption, view.ego,
                  {people + " mensen aan tafel; " +
                       (met ? "laatst bijeen op " + last + "." : "nog niet bijeengeweest."),
                   people + " people at the table; " +
                       (met ? "met last on " + last + "." : "have not met yet.")},
                  language);
  constexpr Point middle{500, 560};
  svg.circle(middle, 230, "#f7f7f7", {colour::black, 3, {}});
  svg.text(middle - Point{0, 30}, nl ? "laatst bijeen" : "met last",
           {16, false, Align::middle, colour::grey});
  svg.text(middle - Point{0, 4}, met ? last : std::string(nl ? "nog niet" : "not yet"),
           {22, true, Align::middle});
  svg.text(middle + Point{0, 40}, nl ? "volgende keer" : "next time",
           {16, false, Align::middle, colour::grey});
  svg.text(middle + Point{0, 66},
           date_text(date_of(sitting.start,
                             Week{next_turn(met ? view.last_meeting : sitting.world->week.value,
                                            every, sitting.world->week.value)})),
           {22, true, Align::middle});
  centre(svg, {middle.x, middle.y - 290}, view.ego.person, 48);
  std::vector<Mark> marks;
  for (const CareHelper& h : view.helpers) {
    // A chair for everybody who ever helped; the head of the table is the client's.
    const double angle = 30 + 300 * spread(h.member.helper_seat);
    marks.push_back({polar(middle, angle, 285), &h.member, 20});
  }
  draw_marks(svg, marks);
  Legend legend(svg, {50, 950}, 310, 5);
  explain_glyphs(legend, view.ego.lens);
  double y = 1110;
  for (const CareHelper& h : view.helpers) {
    if (y > 1300) {
      break;
    }
    const Point after = person_line(svg, {50, y}, h.member);
    svg.text(
        after,
        hours_text(h.total, language) +
            (h.professional ? ", " + std::string(product_names[at(h.product)].label.in(language))
                            : std::string()),
        {15});
    y += 28;
  }
  foot(svg, caption);
  return std::move(svg).done();
}

std::string triad(const Sitting& sitting, const Caption& caption, Language language) {
  const CareView view = care_view(sitting);
  const bool nl = language == Language::nl;
  const auto first = [&](HelperSort sort) -> const CareHelper* {
    const CareHelper* best = nullptr;
    for (const CareHelper& h : view.helpers) {
      if (sort_of(h) == sort && (best == nullptr || h.total > best->total)) {
        best = &h;
      }
    }
    return best;
  };
  const CareHelper* carer = first(HelperSort::informal);
  const CareHelper* worker = first(HelperSort::professional);
  // How the client and each of the others get on is their closeness; carer and professional: trust.
  struct Side {
    bool there;
    double quality;
    Label name;
  };
  const std::array<Side, 3> sides{{
      {carer != nullptr,
       carer != nullptr ? carer->member.felt(view.ego.lens) : 0,
       {"cliënt en mantelzorger", "client and carer"}},
      {carer != nullptr && worker != nullptr,
       carer != nullptr && worker != nullptr ? std::max(0.0, carer->trust) : 0,
       {"mantelzorger en beroepskracht", "carer and professional"}},
      {worker != nullptr,
       worker != nullptr ? worker->member.felt(view.ego.lens) : 0,
       {"cliënt en beroepskracht", "client and professional"}},
  }};
  std::string missing_nl;
  std::string missing_en;
  for (const Side& side : sides) {
    if (!side.there) {
      missing_nl += (missing_nl.empty() ? "" : ", ") + std::string(side.name.nl);
      missing_en += (missing_en.empty() ? "" : ", ") + std::string(side.name.en);
    }
  }
  Svg svg = sheet(Paper::upright, caption, view.ego,
                  {missing_nl.empty() ? "Alle drie de zijden zijn er."
                                      : "Er ontbreekt een zijde: " + missing_nl + ".",
                   missing_en.empty() ? "All three sides are there."
                                      : "A side is missing: " + missing_en + "."},
                  language);
  const std::array<Point, 3> corners{
      {{500, 260}, {820, 800}, {180, 800}}};  // client, carer, worker
  const std::array<std::pair<int, int>, 3> ends{{{0, 1}, {1, 2}, {2, 0}}};
  for (std::size_t s = 0; s < 3; ++s) {
    const Point a = corners[static_cast<std::size_t>(ends[s].first)];
    const Point b = corners[static_cast<std::size_t>(ends[s].second)];
    if (sides[s].there) {
      svg.line(
          a, b,
          {sides[s].quality < 0.3 ? colour::red : colour::blue, 3 + 17 * sides[s].quality, {}});
    } else {
      svg.line(a, b, {colour::red, 2.5, "4 9"});
    }
    const Point p = (a + b) * 0.5;
    const double wide = text_width(sides[s].name.in(language), 15) * 1.1;
    svg.rect(p - Point{wide / 2, 20}, wide, 52, colour::white, {colour::pale, 1, {}}, 8);
    svg.text(p, svg.in(sides[s].name), {15, true, Align::middle, colour::black, true});
    svg.text(p + Point{0, 22},
             sides[s].there ? number(100 * sides[s].quality, 0, language) + " / 100"
                            : std::string(nl ? "ontbreekt" : "missing"),
             {15, false, Align::middle, sides[s].there ? colour::black : colour::dark_red, true});
  }
  centre(svg, corners[0], view.ego.person, 56);
  std::vector<Mark> marks;
  for (const auto& [helper, corner] :
       {std::pair{carer, corners[1]}, std::pair{worker, corners[2]}}) {
    if (helper != nullptr) {
      marks.push_back({corner, &helper->member, 34});
    } else {
      svg.circle(corner, 34, colour::white, {colour::red, 2, "5 5"});
      svg.text(corner + Point{0, 10}, "?", {28, true, Align::middle, colour::red, false});
    }
  }
  draw_marks(svg, marks);
  double y = 930;
  y = svg.paragraph({50, y},
                    nl ? "Dikte van een zijde: hoe goed men samenwerkt. Rood: zwak of afwezig."
                       : "Width of a side: how well they work together. Red: weak or absent.",
                    880, {16});
  svg.paragraph({50, y + 8},
                svg.in({"Met een JIM kiest een jongere zelf de mentor: dan staat die op de plaats "
                        "van de mantelzorger.",
                        "With a JIM a young person chooses the mentor: that one then stands in the "
                        "place of the carer."}),
                880, {15, false, Align::left, colour::grey});
  foot(svg, caption);
  return std::move(svg).done();
}

}  // namespace draagkracht::draw
