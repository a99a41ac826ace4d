// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/take_over.hpp"

#include <limits>

#include "measures/sums.hpp"

namespace draagkracht {

CareReceived::CareReceived(const World& week0) {
  for (const ClientRecord& client : week0.clients) {
    if (client.open != 0 && minutes_in_force(client) > 0) {
      clients_.push_back(client.person);
    }
  }
}

void CareReceived::after(const World& world) {
  if (world.week.value < cut_looked_from || world.week.value > cut_looked_until) {
    return;
  }
  for (const PersonId p : clients_) {
    const ClientRecord& client = world.clients[world.persons.client[p.index()].index()];
    if (client.open == 0 || !world.persons.at_home(p)) {
      continue;
    }
    const auto weight = static_cast<double>(world.persons.weight[p.index()]);
    formal += weight * total_minutes(client.formal);
    own += weight * (total_minutes(client.informal) + total_minutes(client.volunteer));
    unmet += weight * total_minutes(client.unmet);
  }
}

Replacement take_over(const CareReceived& as_it_is, const CareReceived& with_less) {
  const double fell_away = as_it_is.formal - with_less.formal;
  if (fell_away <= 0) {
    return {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
  }
  return {(with_less.own - as_it_is.own) / fell_away,
          (with_less.unmet - as_it_is.unmet) / fell_away};
}

ScenarioSpec with_a_cut(const ScenarioSpec& scenario) {
  ScenarioSpec spec = scenario;
  VariantSpec& less = spec.variants.emplace_back();
  for (std::size_t k = 0; k < product_count; ++k) {
    less.policy.push_back({.product = static_cast<Product>(k), .change = -cut_share});
  }
  return spec;
}

}  // namespace draagkracht
