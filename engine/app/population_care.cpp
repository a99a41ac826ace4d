// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Carers, clients and professionals of a population.
#include "app/population_view.hpp"
#include "io/number_words.hpp"

namespace draagkracht::app {

namespace {

template <std::size_t N>
int end_of(const std::array<int, N>& from, std::size_t b) {
  return b + 1 < N ? from[b + 1] : end_of_life;
}

}  // namespace

std::string carers_text(const PopulationView& view, Language language) {
  const bool nl = language == Language::nl;
  const CarerProfile& c = view.town.carers;
  std::vector<TextRow> rows{{nl ? "Mantelzorgers (%)" : "Carers (%)", "16+"}};
  for (std::size_t b = 0; b < carer_ages.size(); ++b) {
    rows[0].push_back(age_band(carer_ages[b], end_of(carer_ages, b)));
  }
  const auto line = [&](const char* label, const Tally& all, const auto& by_age, Sex sex) {
    TextRow& row = rows.emplace_back(TextRow{label, percent(all, language)});
    for (const std::array<Tally, 2>& band : by_age) {
      row.push_back(percent(band[at(sex)], language));
    }
  };
  line(nl ? "  ruim (SCP), mannen" : "  wide (SCP), men", c.wide_by_sex[0], c.wide_by_age,
       Sex::male);
  line(nl ? "  ruim, vrouwen" : "  wide, women", c.wide_by_sex[1], c.wide_by_age, Sex::female);
  line(nl ? "  nauw (CBS), mannen" : "  narrow (CBS), men", c.narrow_by_sex[0], c.narrow_by_age,
       Sex::male);
  line(nl ? "  nauw, vrouwen" : "  narrow, women", c.narrow_by_sex[1], c.narrow_by_age,
       Sex::female);
  std::vector<TextRow> helps{
      {nl ? "Helpt vooral (%)" : "Helps mostly (%)", nl ? "ruim" : "wide", nl ? "nauw" : "narrow"}};
  for (std::size_t h = 0; h < helped_count; ++h) {
    helps.push_back({"  " + std::string(helped_names[h].label.in(language)),
                     percent(c.wide_helps[h], language), percent(c.narrow_helps[h], language)});
  }
  TextRow bounds{nl ? "Uren per week, nauw" : "Hours per week, narrow"};
  TextRow shares{nl ? "  mantelzorgers (%)" : "  carers (%)"};
  for (std::size_t b = 0; b < c.narrow_hours.size(); ++b) {
    const int from = b == 0 ? 0 : hour_bounds[b - 1];
    bounds.push_back(b < hour_bounds.size() ? age_band(from, hour_bounds[b])
                                            : age_band(from, end_of_life));
    shares.push_back(percent(c.narrow_hours[b], language));
  }
  bounds.emplace_back(nl ? "gemiddeld" : "mean");
  shares.push_back(decimals(c.narrow_mean_hours.mean(), 1, language));
  return aligned(rows) + aligned(helps) + aligned({bounds, shares});
}

std::string clients_text(const PopulationView& view, Language language) {
  const bool nl = language == Language::nl;
  const ClientProfile& c = view.town.clients;
  std::vector<TextRow> rows{{nl ? "Cliënten, per 1.000 personen" : "Clients, per 1,000 persons"}};
  for (std::size_t b = 0; b < client_ages.size(); ++b) {
    rows[0].push_back(age_band(client_ages[b], end_of(client_ages, b)));
  }
  rows[0].emplace_back(nl ? "uren nodig" : "hours needed");
  const auto per_1000 = [&](const Tally& tally) {
    return tally.persons() > 0 ? decimals(1000 * tally.mean(), 0, language) : std::string();
  };
  for (std::size_t l = 0; l < limitation_count; ++l) {
    const std::string label = l == 0 ? std::string(nl ? "alle" : "all")
                                     : std::string(limitation_names[l].label.in(language));
    TextRow& row = rows.emplace_back(TextRow{"  " + label});
    for (std::size_t b = 0; b < client_ages.size(); ++b) {
      row.push_back(per_1000(c.by_age[b][l]));
    }
    row.push_back(decimals(c.need_hours[l].mean(), 1, language));
  }
  std::vector<TextRow> products{
      {nl ? "Beroepskrachten, per 1.000 personen" : "Professionals, per 1,000 persons"}};
  for (std::size_t b = 0; b < client_ages.size(); ++b) {
    products[0].push_back(age_band(client_ages[b], end_of(client_ages, b)));
  }
  products[0].emplace_back(nl ? "allen" : "all");
  products[0].emplace_back(nl ? "uren per week" : "hours a week");
  for (std::size_t k = 0; k < product_count; ++k) {
    TextRow& row =
        products.emplace_back(TextRow{"  " + std::string(product_names[k].label.in(language))});
    for (std::size_t b = 0; b < client_ages.size(); ++b) {
      row.push_back(per_1000(c.products_by_age[b][k]));
    }
    row.push_back(per_1000(c.products[k]));
    row.push_back(decimals(c.product_hours[k].mean(), 1, language));
  }
  const std::vector<TextRow> rest{
      {nl ? "Mantelzorgers per cliënt" : "Carers per client",
       decimals(c.helpers.mean(), 1, language)},
      {nl ? "Cliënten zonder mantelzorger (%)" : "Clients without a carer (%)",
       percent(c.nobody, language)},
      {nl ? "Deel van de zorgtijd van mantelzorgers (%)" : "Share of care time by carers (%)",
       decimals(100 * c.informal_share, 0, language)}};
  return aligned(rows) + aligned(products) + aligned(rest);
}

}  // namespace draagkracht::app
