// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/cost.hpp"

#include <algorithm>

#include "measures/sums.hpp"

namespace draagkracht {

namespace {

constexpr Cents cents_of_euros(double euros) { return {round_half_away(euros * 100.0)}; }

/// A month of the calendar is 365.2425 / 12 days.
constexpr double weeks_per_month = 365.2425 / 12.0 / 7.0;

}  // namespace

Prices prices_of(const PopulationSpec& spec) {
  Prices prices;
  for (std::size_t product = 0; product < product_count; ++product) {
    prices.per_hour[product] = cents_of_euros(spec.products[product].tariff);
    prices.payer[product] = spec.products[product].payer;
  }
  prices.own_contribution = cents_of_euros(spec.costs.own_contribution / weeks_per_month);
  prices.informal_hour = cents_of_euros(spec.costs.informal_hour);
  prices.admission = cents_of_euros(spec.costs.admission);
  return prices;
}

PerPayer<Cents> week_cost(const Prices& prices, const ClientRecord& client, bool admitted) {
  PerPayer<Cents> bill{};
  for (std::size_t product = 0; product < product_count; ++product) {
    const Minutes delivered = client.indications[product].delivered;
    if (delivered.value != 0) {
      bill[at(prices.payer[product])] += cost(delivered, prices.per_hour[product]);
    }
  }
  Cents& municipality = bill[at(Payer::municipality)];
  const Cents contribution = std::min(prices.own_contribution, municipality);
  municipality -= contribution;
  bill[at(Payer::client)] += contribution;
  bill[at(Payer::carer)] += cost(Minutes{total_minutes(client.informal)}, prices.informal_hour);
  if (admitted) {
    bill[at(Payer::long_term_care)] += prices.admission;
  }
  return bill;
}

}  // namespace draagkracht
