// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What the population looks like: pyramid, households, kin, networks, carers, clients.
#include <algorithm>
#include <cmath>

#include "app/population_view.hpp"
#include "io/number_words.hpp"

namespace draagkracht::app {

namespace {

constexpr int bar_room = 30;

/// A bar of the share built, growing to the right, with a mark where it was asked to end.
std::vector<std::string> bar(double built, double asked, double most) {
  const auto length = [&](double share) {
    return static_cast<int>(std::lround(share / most * bar_room));
  };
  std::vector<std::string> cells(bar_room + 1, " ");
  for (int i = 0; i < length(built); ++i) {
    cells[static_cast<std::size_t>(i)] = "█";
  }
  cells[static_cast<std::size_t>(std::max(length(asked) - 1, 0))] = "|";
  return cells;
}

std::string joined(const std::vector<std::string>& cells) {
  std::string text;
  for (const std::string& cell : cells) {
    text += cell;
  }
  return text;
}

std::string whole(double value, Language language) { return decimals(value, 0, language); }

std::string one(const Tally& tally, Language language, int digits = 1) {
  return tally.persons() > 0 ? decimals(tally.mean(), digits, language) : std::string();
}

}  // namespace

std::string pyramid_text(const PopulationView& view, Language language) {
  const bool nl = language == Language::nl;
  double most = 0;
  for (const PyramidBand& band : view.town.pyramid) {
    for (const Sex sex : {Sex::male, Sex::female}) {
      most = std::max({most, band.asked[at(sex)], band.built[at(sex)]});
    }
  }
  most = most > 0 ? most : 1;
  std::string text = nl ? "Leeftijdsopbouw, per 1.000 inwoners: █ gekregen, | gevraagd\n"
                        : "Ages, per 1,000 residents: █ built, | asked\n";
  text += padded_left(nl ? "mannen" : "men", 41) + "         " + (nl ? "vrouwen" : "women") + "\n";
  for (std::size_t b = pyramid_bands; b-- > 0;) {
    const PyramidBand& band = view.town.pyramid[b];
    const int from = static_cast<int>(5 * b);
    std::vector<std::string> men = bar(band.built[0], band.asked[0], most);
    std::ranges::reverse(men);
    text += "  " + padded_left(whole(1000 * band.built[0], language), 4) + " " + joined(men) + " " +
            padded_left(age_band(from, b + 1 < pyramid_bands ? from + 5 : end_of_life), 6) + " " +
            joined(bar(band.built[1], band.asked[1], most)) + " " +
            padded_left(whole(1000 * band.built[1], language), 4) + "\n";
  }
  return text;
}

std::string homes_text(const PopulationView& view, Language language) {
  const bool nl = language == Language::nl;
  const Homes& homes = view.town.homes;
  std::vector<TextRow> kinds{{nl ? "Huishoudens (%)" : "Households (%)",
                              nl ? "huishoudens" : "households", nl ? "personen" : "persons"}};
  for (std::size_t k = 0; k < home_kind_count; ++k) {
    kinds.push_back({"  " + std::string(home_kind_names[k].label.in(language)),
                     percent(homes.kinds[k], language, 1),
                     percent(homes.persons_in[k], language, 1)});
  }
  TextRow sizes{nl ? "Personen in huis" : "Persons in the home"};
  TextRow shares{nl ? "  huishoudens (%)" : "  households (%)"};
  for (std::size_t s = 0; s < homes.sizes.size(); ++s) {
    sizes.push_back(std::to_string(s + 1) + (s + 1 == homes.sizes.size() ? "+" : ""));
    shares.push_back(percent(homes.sizes[s], language));
  }
  sizes.emplace_back(nl ? "gemiddeld" : "mean");
  shares.push_back(one(homes.size, language, 2));
  TextRow ages{nl ? "Woont alleen (%)" : "Living alone (%)"};
  TextRow men{nl ? "  mannen" : "  men"};
  TextRow women{nl ? "  vrouwen" : "  women"};
  for (std::size_t b = 1; b < look_ages.size(); ++b) {
    ages.push_back(age_band(look_ages[b], end_of_band(b)));
    men.push_back(percent(homes.alone[b][0], language));
    women.push_back(percent(homes.alone[b][1], language));
  }
  return aligned(kinds) + aligned({sizes, shares}) + aligned({ages, men, women});
}

std::string kin_text(const PopulationView& view, Language language) {
  const bool nl = language == Language::nl;
  std::vector<TextRow> rows{{nl ? "Familie in leven (%)" : "Kin alive (%)"}};
  for (std::size_t b = 0; b < look_ages.size(); ++b) {
    rows[0].push_back(age_band(look_ages[b], end_of_band(b)));
  }
  for (std::size_t k = 0; k < kin_asked_count; ++k) {
    TextRow& row =
        rows.emplace_back(TextRow{"  " + std::string(kin_asked_names[k].label.in(language))});
    for (std::size_t b = 0; b < look_ages.size(); ++b) {
      row.push_back(percent(view.town.kin[b][k], language));
    }
  }
  return aligned(rows);
}

std::string layers_text(const PopulationView& view, Language language, bool full) {
  const bool nl = language == Language::nl;
  std::vector<TextRow> rows{
      {nl ? "Netwerk per persoon" : "Network per person", nl ? "allen" : "all"}};
  for (std::size_t b = 0; b < look_ages.size(); ++b) {
    rows[0].push_back(age_band(look_ages[b], end_of_band(b)));
  }
  const auto line = [&](const std::string& label, auto&& of) {
    TextRow& row = rows.emplace_back(TextRow{"  " + label, of(view.town.layers)});
    for (const LayerLook& look : view.town.layers_by_age) {
      row.push_back(of(look));
    }
  };
  line(nl ? "banden" : "ties", [&](const LayerLook& l) { return one(l.ties, language); });
  line(nl ? "naaste mensen (nabijheid vanaf 0,6)" : "closest people (closeness from 0.6)",
       [&](const LayerLook& l) { return one(l.inner, language); });
  line(nl ? "ook wie wat verder staat (vanaf 0,3)" : "and those less close (from 0.3)",
       [&](const LayerLook& l) { return one(l.second, language); });
  line(nl ? "heeft niemand (%)" : "has nobody (%)",
       [&](const LayerLook& l) { return percent(l.nobody, language, 1); });
  if (full) {
    line(nl ? "elke week contact" : "weekly contact",
         [&](const LayerLook& l) { return one(l.weekly, language); });
    line(nl ? "elke maand contact" : "monthly contact",
         [&](const LayerLook& l) { return one(l.monthly, language); });
    constexpr std::array<int, 3> places{1, 5, 15};
    for (std::size_t i = 0; i < places.size(); ++i) {
      const std::string place = std::to_string(places[i]);
      line(nl ? "nabijheid van nummer " + place : "closeness of number " + place,
           [&](const LayerLook& l) { return one(l.shape[i], language, 2); });
    }
    for (std::size_t k = 0; k < tie_kind_count; ++k) {
      if (view.town.layers.kinds[k].mean() > 0) {
        line(std::string(tie_kind_names[k].label.in(language)),
             [&](const LayerLook& l) { return one(l.kinds[k], language); });
      }
    }
  }
  return aligned(rows);
}

}  // namespace draagkracht::app
