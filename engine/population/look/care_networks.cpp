// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/care_networks.hpp"

namespace draagkracht {

const std::array<CodeName, care_group_count> care_group_names{{
    {"none", {"geen zorg nodig", "needing no care"}},
    {"under_2", {"zorg nodig, korter dan 2 jaar", "needing care, under 2 years"}},
    {"from_2", {"zorg nodig, 2 tot 10 jaar", "needing care, 2 to 10 years"}},
    {"from_10", {"zorg nodig, 10 jaar of langer", "needing care, 10 years or more"}},
    {"psychiatric", {"psychische aandoening, 2 jaar of langer", "mental illness, 2 years or more"}},
    {"intellectual", {"verstandelijke beperking", "intellectual disability"}},
}};

namespace {

struct Counted {
  int ties = 0, friends = 0, kin = 0, professionals = 0;
};

Counted count(const Residents& residents, PersonId p) {
  Counted c;
  residents.each_tie(p, [&](PersonId, TieId tie, TieKind kind) {
    if (residents.awake(tie)) {
      ++c.ties;
      c.friends += kind == TieKind::friendship ? 1 : 0;
      c.kin += is_kin(kind) ? 1 : 0;
    }
  });
  for (const Arc& arc : residents.world().ties.of(p)) {
    const bool professional = residents.world().persons.professional[arc.other.index()] != 0;
    c.professionals += professional && residents.awake(arc.tie) ? 1 : 0;
  }
  return c;
}

const ClientRecord* open_record(const World& w, PersonId p) {
  const ClientSlot slot = w.persons.client[p.index()];
  const bool open = slot.valid() && w.clients[slot.index()].open != 0;
  return open ? &w.clients[slot.index()] : nullptr;
}

CareGroup group_of(const World& w, const ClientRecord* client) {
  if (client == nullptr) {
    return CareGroup::none;
  }
  const double years = (w.week.value - client->since) / 52.1775;
  return years < 2 ? CareGroup::under_2 : (years < 10 ? CareGroup::from_2 : CareGroup::from_10);
}

struct Peers {
  Tally ties, friends;
};

void count_network(CareNetwork& to, double weight, const Counted& c, const Peers& peers) {
  ++to.persons;
  to.ties.add(weight, c.ties);
  to.friends.add(weight, c.friends);
  to.professionals.add(weight, c.professionals);
  if (c.ties > 0) {
    to.kin_share.add(weight, static_cast<double>(c.kin) / c.ties);
  }
  if (peers.ties.persons() > 0) {
    to.peer_ties.add(weight, peers.ties.mean());
    to.peer_friends.add(weight, peers.friends.mean());
  }
}

}  // namespace

CareNetworks look_at_care_networks(const Residents& residents) {
  const World& w = residents.world();
  std::array<Peers, look_ages.size()> peers;
  const auto each_adult = [&](auto&& f) {
    for (const PersonId p : residents.people()) {
      if (residents.age(p) >= 18) {
        f(p, open_record(w, p), count(residents, p), residents.weight(p));
      }
    }
  };
  each_adult([&](PersonId p, const ClientRecord* client, const Counted& c, double weight) {
    if (client == nullptr) {
      Peers& band = peers[band_of(residents.age(p))];
      band.ties.add(weight, c.ties);
      band.friends.add(weight, c.friends);
    }
  });
  CareNetworks groups;
  each_adult([&](PersonId p, const ClientRecord* client, const Counted& c, double weight) {
    const Peers& band = peers[band_of(residents.age(p))];
    count_network(groups[at(group_of(w, client))], weight, c, band);
    const bool lasting = group_of(w, client) > CareGroup::under_2;
    if (client != nullptr && lasting && client->limitation == Limitation::psychiatric) {
      count_network(groups[at(CareGroup::psychiatric)], weight, c, band);
    }
    if (client != nullptr && client->limitation == Limitation::intellectual) {
      count_network(groups[at(CareGroup::intellectual)], weight, c, band);
    }
  });
  return groups;
}

Estimate times_smaller(const CareNetwork& group) {
  const Estimate ties = group.ties.estimate();
  if (!(ties.value > 0)) {
    return {};
  }
  const double ratio = group.peer_ties.mean() / ties.value;
  return {ratio, ratio * ties.error / ties.value};
}

}  // namespace draagkracht
