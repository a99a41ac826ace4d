// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/build/agreements.hpp"
#include "population/able_to_help.hpp"

#include <algorithm>

#include "population/build/helpers.hpp"

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
  const double hours = std::max(65 - 1.15 * d_.people.employed_hours[p], 6.0);
  return static_cast<std::int32_t>(hours * ableness(d_, p) * 60);
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

LinkId Agreements::start(Row client, TieId tie, PersonId giver, bool as_volunteer,
                         bool from_the_start) {
  const PersonId person = w_.clients[client].person;
  const Draw luck(d_.luck, decision("build.helps_since"), w_.key(giver), w_.key(person), Week{0});
  const std::int32_t first = std::max(w_.clients[client].since, w_.ties.columns.since[tie.index()]);
  const double part = from_the_start ? 1 - 0.1 * luck.uniform() : luck.uniform();
  const auto weeks = static_cast<std::int32_t>(part * (d_.start.value - first));
  w_.ties.columns.row[tie.index()].last_care = d_.start.value - 1;
  const Week since{d_.start.value - 1 - weeks};
  const LinkId link = w_.make_link(tie, giver, person, since, as_volunteer);
  CarerRecord& carer = w_.carer_of(giver);
  carer.since = std::min(carer.since, since.value);
  return link;
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

namespace {

/// Help in spells that are over: it began with the spell and ended when it did.
void help_in_past_spells(const Draft& d, World& w) {
  Agreements then(d, w);
  help_by_network(d, w, then, false);
  for (std::uint32_t l = 0; l < w.links.size(); ++l) {
    CareLink& link = w.links[l];
    const ClientRecord& client = w.client_of(link.client);
    const Draw luck(d.luck, decision("build.spell_ended"), w.key(client.person), Week{0});
    const std::int32_t ended = d.start.value - 1 - static_cast<std::int32_t>(luck.uniform() * 51);
    const std::int32_t later = ended - (d.start.value - 53);  // the spell was laid a year back
    link.since = std::min(client.since + later, ended);
    w.ties.columns.row[link.tie.index()].last_care = ended;
    w.close_link(LinkId{l}, Week{ended});
  }
  for (ClientRecord& client : w.clients) {
    if (client.open == 0) {
      client.base_need = {};
      client.need = {};
    }
  }
}

}  // namespace

void make_informal_care(Draft& d, World& w) {
  d.children_at_home.assign(d.size(), 0);
  for (Row p = 0; p < d.size(); ++p) {
    for (const Row parent : {d.mother[p], d.father[p]}) {
      if (d.age[p] < young_child && parent != nobody && d.home[parent] == d.home[p]) {
        d.children_at_home[parent] = 1;
      }
    }
  }
  help_in_past_spells(d, w);
  Agreements agreements(d, w);
  help_by_network(d, w, agreements, true);
  help_by_volunteers(d, w, agreements);
}

}  // namespace draagkracht::build
