// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/street.hpp"

#include <algorithm>
#include <set>

#include "measures/first_name.hpp"
#include "population/aids.hpp"

namespace draagkracht {

namespace {

/// Grown-ups who live in the street, in the order of their keys.
std::vector<PersonId> adults_of(const World& w, PersonId person) {
  std::vector<PersonId> list;
  for (const PersonId p : w.residents_of(w.persons.street[person.index()])) {
    if (w.persons.at_home(p) && w.persons.age(p, w.week) >= adult_age &&
        p.index() < w.ties.persons()) {
      list.push_back(p);
    }
  }
  std::ranges::sort(list, {}, [&](PersonId p) { return w.key(p); });
  return list;
}

double median(const std::array<int, 10>& counts, int people) {
  int passed = 0;
  for (std::size_t rung = 0; rung < counts.size(); ++rung) {
    passed += counts[rung];
    if (2 * passed >= people) {
      return static_cast<double>(rung + 1);
    }
  }
  return 0;
}

}  // namespace

StreetLadder street_ladder(const Sitting& sitting) {
  const World& w = *sitting.world;
  StreetLadder found;
  found.ego = ego_network(sitting);
  for (const PersonId p : adults_of(w, sitting.person)) {
    const StreetRungs rungs = street_rungs(w, p);
    ++found.residents;
    ++found.now[static_cast<std::size_t>(rungs.now - 1)];
    ++found.wished[static_cast<std::size_t>(rungs.wished - 1)];
  }
  found.median_now = median(found.now, found.residents);
  found.median_wished = median(found.wished, found.residents);
  found.own = street_rungs(w, sitting.person);
  found.rung = rung_of(street_life(w, w.persons.street[sitting.person.index()]));
  return found;
}

ContactLadder contact_ladder(const Sitting& sitting) {
  const World& w = *sitting.world;
  ContactLadder found;
  found.ego = ego_network(sitting);
  for (const StreetContact& street : look_at_streets(Residents(w))) {
    if (street.street == w.persons.street[sitting.person.index()]) {
      found.enough = true;
      found.street = street;
    }
  }
  return found;
}

CapacityMap capacity_map(const Sitting& sitting) {
  constexpr std::size_t most_offers = 14;
  constexpr std::size_t most_demands = 8;
  constexpr double asks_from = 0.25;  // hours a week missing
  const World& w = *sitting.world;
  CapacityMap found;
  found.ego = ego_network(sitting);
  std::set<CircleId> clubs;
  for (const PersonId p : adults_of(w, sitting.person)) {
    const std::size_t i = p.index();
    if (w.persons.leisure[i].valid()) {
      clubs.insert(w.persons.leisure[i]);
    }
    const ClientSlot slot = w.persons.client[i];
    const bool client = slot.valid() && w.clients[slot.index()].open != 0;
    if (client) {
      Demand demand{p, w.key(p), std::string(first_name(w, p)), w.persons.age(p, w.week)};
      const ClientRecord& record = w.clients[slot.index()];
      for (std::size_t c = 0; c < channel_count; ++c) {
        demand.unmet_hours += record.unmet[c].value / 60.0;
        if (record.unmet[c].value > record.unmet[at(demand.most)].value) {
          demand.most = static_cast<Channel>(c);
        }
      }
      if (demand.unmet_hours >= asks_from && found.demands.size() < most_demands) {
        found.demands.push_back(demand);
      }
      continue;
    }
    const CarerSlot carer = w.persons.carer[i];
    Capacity offer;
    offer.who = p;
    offer.key = w.key(p);
    offer.name = first_name(w, p);
    offer.age = w.persons.age(p, w.week);
    offer.assets = static_cast<double>(w.persons.trait(p, Trait::assets));
    offer.interest = interest_of(w.luck, w.persons, p);
    offer.time = w.persons.employed_hours[i] == 0;
    offer.volunteers = w.persons.volunteer[i] != 0;
    offer.helps = carer.valid() && w.carers[carer.index()].first_link.valid();
    found.unused += offer.time && !offer.helps && !offer.volunteers ? 1 : 0;
    found.offers.push_back(offer);
  }
  found.meetings = static_cast<int>(clubs.size());
  std::ranges::stable_sort(
      found.offers, [](const Capacity& a, const Capacity& b) { return a.assets > b.assets; });
  found.offers.resize(std::min(found.offers.size(), most_offers));
  for (Capacity& offer : found.offers) {
    for (std::size_t d = 0; d < found.demands.size(); ++d) {
      if (know_each_other(w, offer.who, found.demands[d].who)) {
        offer.knows.push_back(d);
      }
    }
  }
  return found;
}

}  // namespace draagkracht
