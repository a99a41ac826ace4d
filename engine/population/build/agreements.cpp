// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/build/agreements.hpp"

#include <algorithm>

namespace draagkracht::build {

Agreements::Agreements(const Draft& d, World& w) : d_(d), w_(w) {
  free_.reserve(d.size());
  for (Row p = 0; p < d.size(); ++p) {
    free_.push_back(free_minutes(p));
  }
  left_.reserve(w.clients.size());
  for (const ClientRecord& client : w.clients) {
    left_.push_back(left_by_formal_care(client));
  }
}

/// What somebody would put into care at most (assumed; x0.6-x1.5). The model's own limit is wider:
/// these are agreements made without pressure.
std::int32_t Agreements::free_minutes(Row p) const {
  const double age = d_.age[p];
  if (age < 12) {
    return 0;
  }
  if (age < 18) {
    return 180;
  }
  double hours = std::max(36 - 0.7 * d_.people.employed_hours[p], 4.0);
  if (age >= 80) {
    hours *= age >= 88 ? 0.4 : 0.7;
  }
  if (d_.people.limitation[p] != Limitation::none) {
    hours *= 0.5;
  }
  if (d_.people.poor_health[p] != 0) {
    hours *= 0.85;
  }
  return static_cast<std::int32_t>(hours * 60);
}

PerChannel<double> Agreements::left_by_formal_care(const ClientRecord& client) const {
  PerChannel<double> left{};
  for (std::size_t c = 0; c < channel_count; ++c) {
    double formal = 0;
    for (std::size_t k = 0; k < product_count; ++k) {
      formal += client.indications[k].in_force.value * d_.spec.products[k].delivered *
                d_.spec.products[k].channels[c];
    }
    left[c] = std::max(static_cast<double>(client.base_need[c]) - formal, 0.0);
  }
  return left;
}

LinkId Agreements::start(Row client, TieId tie, PersonId giver, bool as_volunteer) {
  const PersonId person = w_.clients[client].person;
  const Draw luck(d_.luck, decision("build.helps_since"), w_.key(giver), w_.key(person), Week{0});
  const std::int32_t first = std::max(w_.clients[client].since, w_.ties.columns.since[tie.index()]);
  const auto weeks = static_cast<std::int32_t>(luck.uniform() * (d_.start.value - first));
  w_.ties.columns.last_care[tie.index()] = d_.start.value - 1;
  return w_.make_link(tie, giver, person, Week{d_.start.value - 1 - weeks}, as_volunteer);
}

double Agreements::agree(Row client, LinkId link, const PerChannel<double>& suits, double minutes) {
  PerChannel<double>& left = left_[client];
  CareLink& l = w_.links[link.index()];
  double fit = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    fit += suits[c] * left[c];
  }
  if (fit <= 0) {
    return 0;
  }
  const double scale =
      std::min(std::min(minutes, static_cast<double>(free_[l.giver.index()])) / fit, 1.0);
  std::int32_t agreed = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    const auto part = static_cast<std::int32_t>(scale * suits[c] * left[c]);
    l.agreed[c] = static_cast<std::uint16_t>(l.agreed[c] + part);
    left[c] -= part;
    agreed += part;
  }
  free_[l.giver.index()] -= agreed;
  return agreed;
}

void make_informal_care(Draft& d, World& w) {
  Agreements agreements(d, w);
  help_by_network(d, w, agreements);
  help_by_volunteers(d, w, agreements);
}

}  // namespace draagkracht::build
