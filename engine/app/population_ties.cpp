// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What ties make of a population: who know each other, which ties sleep, what streets are like, and
// how small the networks of people long in care are.
#include <algorithm>

#include "app/population_view.hpp"
#include "io/number_words.hpp"
#include "study/contact_spread.hpp"

namespace draagkracht::app {

namespace {

std::string digits(const Tally& tally, int number, Language language) {
  return tally.persons() > 0 ? decimals(tally.mean(), number, language) : std::string();
}

std::string states_text(const PopulationView& view, Language language) {
  const bool nl = language == Language::nl;
  std::vector<TextRow> rows{{nl ? "Banden per persoon" : "Ties per person"}};
  for (const TieState state : shown_states) {
    rows[0].emplace_back(tie_state_names[at(state)].label.in(language));
  }
  const auto line = [&](std::string_view label, const StateTallies& tallies) {
    TextRow& row = rows.emplace_back(TextRow{"  " + std::string(label)});
    for (const Tally& tally : tallies) {
      row.push_back(digits(tally, 2, language));
    }
  };
  for (std::size_t k = 0; k < tie_kind_count; ++k) {
    const StateTallies& kind = view.town.tie_states.kinds[k];
    if (std::ranges::any_of(kind, [](const Tally& tally) { return tally.sum() > 0; })) {
      line(tie_kind_names[k].label.in(language), kind);
    }
  }
  line(nl ? "alle" : "all", view.town.tie_states.all);
  return aligned(rows);
}

std::string care_networks_text(const PopulationView& view, Language language) {
  const bool nl = language == Language::nl;
  std::vector<TextRow> rows{{nl ? "Netwerk bij zorg, 18+" : "Network and care, 18+",
                             nl ? "personen" : "persons", nl ? "banden" : "ties",
                             nl ? "leeftijdsgenoten" : "same age", nl ? "vrienden" : "friends",
                             nl ? "leeftijdsgenoten" : "same age", nl ? "familie (%)" : "kin (%)"}};
  for (std::size_t g = 0; g < care_group_count; ++g) {
    const CareNetwork& group = view.town.care_networks[g];
    rows.push_back({"  " + std::string(care_group_names[g].label.in(language)),
                    std::to_string(group.persons), digits(group.ties, 1, language),
                    digits(group.peer_ties, 1, language), digits(group.friends, 1, language),
                    digits(group.peer_friends, 1, language), percent(group.kin_share, language)});
  }
  return aligned(rows) +
         (nl ? "  Leeftijdsgenoten: wat mensen van die leeftijd hebben die geen zorg nodig hebben. "
               "Beroepskrachten tellen niet mee.\n"
             : "  Same age: what people of that age have who need no care. Professionals do not "
               "count.\n");
}

std::string streets_text(const PopulationView& view, Language language) {
  const bool nl = language == Language::nl;
  const std::vector<StreetContact>& streets = view.town.streets;
  if (streets.empty()) {
    return "";
  }
  const std::string ends = nl ? " (10-90 %)" : " (10-90%)";
  std::vector<TextRow> rows{{nl ? "Contactladder, " + std::to_string(streets.size()) + " straten"
                                : "Contact ladder, " + std::to_string(streets.size()) + " streets",
                             nl ? "nu" : "now", ends, nl ? "wens" : "wanted", ends,
                             nl ? "tekort" : "shortage", ends}};
  const PerContact<ContactSpread> spreads = spread_over_streets(streets);
  const auto share = [&](double x) { return decimals(100 * x, 1, language); };
  std::string measures;
  for (std::size_t d = 0; d < contact_count; ++d) {
    const std::string name{contact_names[d].label.in(language)};
    TextRow& row = rows.emplace_back(TextRow{"  " + name});
    for (const StreetSpread& s : {spreads[d].actual, spreads[d].desired, spreads[d].gap}) {
      row.push_back(share(s.median));
      row.push_back(share(s.p10) + (nl ? " tot " : " to ") + share(s.p90));
    }
    measures += "  " + name + ": " + std::string(contact_measures[d].in(language)) + "\n";
  }
  return aligned(rows) +
         (nl ? "  Van 0 tot 100, bij volwassenen: de middelste straat, en van waar tot waar acht "
               "van "
               "de tien straten liggen.\n  Tekort is wens min nu; wie er meer om geeft, telt "
               "zwaarder. Onder nul is er meer dan mensen willen.\n"
             : "  From 0 to 100, among adults: the street in the middle, and where eight in ten "
               "streets lie.\n  Shortage is wanted less now; who minds more counts for more. Below "
               "zero there is more than people want.\n") +
         measures +
         (nl ? "  De vijf lopen in elkaar over; geen is hoger dan een ander, en een eindcijfer is "
               "er niet. Wensen zijn aangenomen.\n  Het model bewaart alleen wie ertoe doet: wie "
               "elkaar alleen groet, staat er niet in. Banden die iemand kwaad\n  doen, kent het "
               "nog niet.\n"
             : "  The five overlap; none is higher than another, and there is no mark for the "
               "whole. What people want is assumed.\n  The model keeps only those who matter: who "
               "only greet each other are not in it. Ties that do somebody harm\n  are no part "
               "of it yet.\n");
}

}  // namespace

std::string ties_text(const PopulationView& view, Language language, bool full) {
  const bool nl = language == Language::nl;
  const DensityLook& density = view.town.density;
  std::vector<TextRow> rows{{nl ? "Paren in iemands netwerk die elkaar kennen (%)"
                                : "Pairs in somebody's network who know each other (%)",
                             nl ? "allen" : "all"}};
  TextRow network{nl ? "  van alle banden waarin contact is" : "  of all ties in touch",
                  percent(density.all.network, language)};
  TextRow closest{nl ? "  van de 15 naasten" : "  of the 15 closest",
                  percent(density.all.closest, language)};
  for (std::size_t b = 0; b < look_ages.size(); ++b) {
    rows[0].push_back(age_band(look_ages[b], end_of_band(b)));
    network.push_back(percent(density.by_age[b].network, language));
    closest.push_back(percent(density.by_age[b].closest, language));
  }
  rows.push_back(network);
  rows.push_back(closest);
  std::string text = aligned(rows);
  if (full) {
    text += "\n" + states_text(view, language) + "\n" + care_networks_text(view, language);
    if (const std::string streets = streets_text(view, language); !streets.empty()) {
      text += "\n" + streets;
    }
  }
  return text;
}

}  // namespace draagkracht::app
