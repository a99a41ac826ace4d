// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/network_history.hpp"

#include <algorithm>
#include <vector>

namespace draagkracht {

const std::array<CodeName, contact_class_count> contact_class_names{{
    {"origin", {"gezin van herkomst", "family of origin"}},
    {"family", {"partner, kinderen, familie", "partner, children, family"}},
    {"friends", {"vrienden", "friends"}},
    {"known", {"kennissen en collega's", "acquaintances and colleagues"}},
    {"neighbours", {"buren", "neighbours"}},
    {"counsel", {"raadslieden", "counsellors"}},
    {"care", {"zorgverleners", "care providers"}},
    {"volunteers", {"vrijwilligers", "volunteers"}},
}};
const std::array<std::string_view, contact_class_count> contact_class_letters{"G", "F", "V", "K",
                                                                              "B", "R", "Z", "W"};

ContactClass contact_class(TieKind kind) {
  switch (kind) {
    case TieKind::parent:
    case TieKind::sibling:
      return ContactClass::origin;
    case TieKind::partner:
    case TieKind::child:
    case TieKind::other_kin:
      return ContactClass::family;
    case TieKind::friendship:
      return ContactClass::friends;
    case TieKind::neighbour:
      return ContactClass::neighbours;
    case TieKind::volunteer:
    case TieKind::buddy:
      return ContactClass::volunteers;
    case TieKind::professional:
      return ContactClass::care;
    case TieKind::acquaintance:
    case TieKind::colleague:
    case TieKind::fellow_client:
      return ContactClass::known;
  }
  return ContactClass::known;
}

bool in_network(const World& w, PersonId person, const Arc& arc) {
  const Tie& tie = w.ties.columns.row[arc.tie.index()];
  const TieKind kind = w.ties.kind_seen_by(person, arc.tie);
  constexpr int year = 52;
  constexpr float once_a_year = 1.0F / 52.0F;
  constexpr float felt = 0.1F;
  constexpr float was_close = 0.3F;
  if (tie.state == TieState::ended || tie.state == TieState::latent ||
      w.persons.residence[arc.other.index()] == Residence::dead) {
    return false;
  }
  if (kind == TieKind::partner || kind == TieKind::parent || kind == TieKind::child ||
      kind == TieKind::sibling ||
      (w.persons.household[arc.other.index()] == w.persons.household[person.index()] &&
       w.persons.household[person.index()] != no_household)) {
    return true;
  }
  if (w.week.value - tie.last_care <= year) {
    return true;
  }
  return tie.state == TieState::active ? tie.closeness > felt && tie.contacts >= once_a_year
                                       : tie.closeness >= was_close;
}

void NetworkHistory::see(const World& w) {
  const auto at_key = std::ranges::find(w.persons.key, person_);
  if (at_key == w.persons.key.end()) {
    return;
  }
  const PersonId person{static_cast<std::uint32_t>(at_key - w.persons.key.begin())};
  if (person.index() >= w.ties.persons()) {
    return;  // just born: nobody known yet
  }
  std::array<std::vector<Key>, contact_class_count> new_ones;
  std::vector<Key> new_helpers;
  const auto helps = [&](PersonId who) {
    if (!helper_seats_.contains(w.key(who))) {
      new_helpers.push_back(w.key(who));
    }
  };
  const auto take = [&](ContactClass group, PersonId who) {
    if (!seats_[at(group)].contains(w.key(who))) {
      new_ones[at(group)].push_back(w.key(who));
    }
  };
  for (const Arc& arc : w.ties.of(person)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (tie.state == TieState::broken) {
      broken_.try_emplace(w.key(arc.other), w.week.value);
    }
    if (in_network(w, person, arc)) {
      take(contact_class(w.ties.kind_seen_by(person, arc.tie)), arc.other);
    }
  }
  if (const ClientSlot slot = w.persons.client[person.index()]; slot.valid()) {
    each_link_of_client(w, w.clients[slot.index()],
                        [&](LinkId id) { helps(w.links[id.index()].giver); });
    for (const Indication& indication : w.clients[slot.index()].indications) {
      if (indication.in_force.value > 0 && indication.professional.valid()) {
        take(ContactClass::care, indication.professional);
        helps(indication.professional);
      }
    }
  }
  std::ranges::sort(new_helpers);
  for (const Key key : new_helpers) {
    helper_seats_.try_emplace(key, static_cast<int>(helper_seats_.size()));
  }
  for (std::size_t group = 0; group < contact_class_count; ++group) {
    std::ranges::sort(new_ones[group]);
    for (const Key key : new_ones[group]) {
      seats_[group].try_emplace(key, static_cast<int>(seats_[group].size()));
    }
  }
}

int NetworkHistory::seat(ContactClass group, Key who) const {
  const auto found = seats_[at(group)].find(who);
  return found == seats_[at(group)].end() ? seats(group) : found->second;
}

int NetworkHistory::helper_seat(Key who) const {
  const auto found = helper_seats_.find(who);
  return found == helper_seats_.end() ? static_cast<int>(helper_seats_.size()) : found->second;
}

int NetworkHistory::seats(ContactClass group) const {
  return static_cast<int>(seats_[at(group)].size());
}

}  // namespace draagkracht
