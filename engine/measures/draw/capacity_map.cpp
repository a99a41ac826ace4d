// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <array>

#include "measures/draw/parts.hpp"
#include "measures/draw/pictures.hpp"
#include "measures/instruments/street.hpp"
#include "measures/instruments/wishes.hpp"

namespace draagkracht::draw {

std::string capacities(const Sitting& sitting, const Caption& caption, Language language) {
  const CapacityMap found = capacity_map(sitting);
  const bool nl = language == Language::nl;
  const std::string unused = std::to_string(found.unused);
  Svg svg = street_sheet(caption, found.ego,
                         {unused + " bewoners hebben tijd en helpen nog niemand.",
                          unused + " residents have time and help nobody yet."},
                         language);
  constexpr double top = 190, row = 62, left = 430, right = 620;
  const auto offer_at = [&](std::size_t i) {
    return Point{left, top + row * static_cast<double>(i)};
  };
  const double demand_row = found.demands.empty()
                                ? row
                                : std::max(row, row * static_cast<double>(found.offers.size()) /
                                                    static_cast<double>(found.demands.size()));
  const auto demand_at = [&](std::size_t i) {
    return Point{right, top + demand_row * (static_cast<double>(i) + 0.2)};
  };
  svg.text({50, 150}, nl ? "Wat bewoners te bieden hebben" : "What residents have to offer",
           {18, true});
  svg.text({right + 16, 150}, nl ? "Wat er gevraagd wordt" : "What is asked for", {18, true});
  for (std::size_t i = 0; i < found.offers.size(); ++i) {
    for (const std::size_t d : found.offers[i].knows) {
      svg.line(offer_at(i), demand_at(d), {colour::green, 2, {}});
    }
  }
  for (std::size_t i = 0; i < found.offers.size(); ++i) {
    const Capacity& offer = found.offers[i];
    const Point p = offer_at(i);
    svg.open_person(offer.key, offer.name);
    svg.rect({50, p.y - 24}, left - 50, 50, offer.helps ? colour::faint : colour::white,
             {colour::black, 1.5, offer.time && !offer.helps ? "" : "5 4"}, 8);
    svg.text({64, p.y - 4}, offer.name + ", " + std::to_string(offer.age), {16, true});
    std::string what(interest_names[static_cast<std::size_t>(offer.interest)].label.in(language));
    what += offer.time ? (nl ? " · tijd" : " · time") : (nl ? " · werkt" : " · works");
    what += offer.volunteers ? (nl ? " · vrijwilliger" : " · volunteers")
            : offer.helps    ? (nl ? " · helpt al" : " · helps already")
                             : "";
    svg.text({64, p.y + 16}, what, {13, false, Align::left, colour::grey});
    bar(svg, {left - 100, p.y - 14}, 84, 10, offer.assets, colour::green);
    svg.close();
  }
  for (std::size_t i = 0; i < found.demands.size(); ++i) {
    const Demand& demand = found.demands[i];
    const Point p = demand_at(i);
    svg.open_person(demand.key, demand.name);
    svg.rect({right, p.y - 24}, 330, 50, colour::white, {colour::red, 2, {}}, 8);
    svg.text({right + 16, p.y - 4}, demand.name + ", " + std::to_string(demand.age), {16, true});
    svg.text({right + 16, p.y + 16},
             hours_text(demand.unmet_hours, language) +
                 (nl ? " per week, vooral " : " a week, mostly ") +
                 std::string(channel_names[at(demand.most)].label.in(language)),
             {12, false, Align::left, colour::grey});
    svg.close();
  }
  if (found.demands.empty()) {
    svg.text({right + 16, top}, nl ? "nu niets" : "nothing now", {16});
  }
  Legend legend(svg, {50, 1110}, 450, 3);
  legend.add(
      [](Svg& s, Point p) { s.line(p - Point{22, 0}, p + Point{22, 0}, {colour::green, 2, {}}); },
      {"kennen elkaar", "know each other"});
  legend.add(
      [](Svg& s, Point p) {
        s.rect(p - Point{18, 9}, 36, 18, colour::white, {colour::black, 1.5, {}}, 4);
      },
      {"heeft tijd, helpt nog niemand", "has time, helps nobody yet"});
  legend.add(
      [](Svg& s, Point p) {
        s.rect(p - Point{18, 9}, 36, 18, colour::white, {colour::black, 1.5, "5 4"}, 4);
      },
      {"werkt of helpt al", "works or helps already"});
  legend.add([](Svg& s, Point p) { bar(s, p - Point{20, 5}, 40, 10, 0.6, colour::green); },
             {"hoeveel iemand te bieden heeft", "how much somebody has to give"});
  svg.paragraph({50, 1215},
                (nl ? "Getoond: wie het meest te bieden hebben. In de straat hebben "
                    : "Shown: those with most to give. In the street ") +
                    unused +
                    (nl ? " mensen tijd zonder te helpen; bewoners komen bij "
                        : " people have time and do not help; residents come to ") +
                    std::to_string(found.meetings) + (nl ? " clubs." : " clubs."),
                880, {16});
  foot(svg, caption);
  return std::move(svg).done();
}

}  // namespace draagkracht::draw
