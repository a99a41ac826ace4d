// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/world.hpp"

#include <cassert>

namespace draagkracht {

namespace {

/// Weeks for which the record of a link that ended is kept: who cared in the past year is asked.
constexpr std::int32_t weeks_kept = 53;

}  // namespace

ClientSlot World::make_client(PersonId p, Limitation limitation, Week since) {
  ClientSlot& slot = persons.client[p.index()];
  if (!slot.valid()) {
    slot = ClientSlot{static_cast<std::uint32_t>(clients.size())};
    clients.emplace_back().person = p;
  } else if (clients[slot.index()].open != 0) {
    return slot;
  }
  ClientRecord& client = clients[slot.index()];
  client.open = 1;
  client.limitation = limitation;
  client.since = since.value;
  persons.limitation[p.index()] = limitation;
  return slot;
}

CarerSlot World::make_carer(PersonId p, Week since) {
  CarerSlot& slot = persons.carer[p.index()];
  if (!slot.valid()) {
    slot = CarerSlot{static_cast<std::uint32_t>(carers.size())};
    CarerRecord& carer = carers.emplace_back();
    carer.person = p;
    carer.since = since.value;
  }
  return slot;
}

LinkId World::make_link(TieId tie, PersonId giver, PersonId client, Week since, bool as_volunteer) {
  make_carer(giver, since);
  assert(persons.client[client.index()].valid());
  const LinkId id{static_cast<std::uint32_t>(links.size())};
  CareLink& link = links.emplace_back();
  link.tie = tie;
  link.giver = giver;
  link.client = client;
  link.since = since.value;
  link.as_volunteer = as_volunteer ? 1 : 0;
  link.giver_is = ties.kind_seen_by(client, tie);
  LinkId& of_client = client_of(client).first_link;
  LinkId& of_giver = carer_of(giver).first_link;
  link.next_of_client = of_client;
  link.next_of_giver = of_giver;
  of_client = of_giver = id;
  return id;
}

LinkId World::link_between(PersonId giver, PersonId client) const {
  const ClientSlot slot = persons.client[client.index()];
  if (!slot.valid()) {
    return LinkId::none();
  }
  for (LinkId l = clients[slot.index()].first_link; l.valid();
       l = links[l.index()].next_of_client) {
    if (links[l.index()].giver == giver) {
      return l;
    }
  }
  return LinkId::none();
}

void World::close_link(LinkId link, Week now) {
  CareLink& closed = links[link.index()];
  if (closed.open == 0) {
    return;
  }
  LinkId* at = &client_of(closed.client).first_link;
  while (*at != link) {
    at = &links[at->index()].next_of_client;
  }
  *at = closed.next_of_client;
  at = &carer_of(closed.giver).first_link;
  while (*at != link) {
    at = &links[at->index()].next_of_giver;
  }
  *at = closed.next_of_giver;
  closed.next_of_client = closed.next_of_giver = LinkId::none();
  closed.agreed = closed.given = {};
  closed.open = 0;
  closed.ended = now.value;
}

void World::tidy_links() {
  std::vector<LinkId> moved_to(links.size(), LinkId::none());
  std::vector<CareLink> kept;
  kept.reserve(links.size());
  const auto keep = [&](LinkId old) {
    moved_to[old.index()] = LinkId{static_cast<std::uint32_t>(kept.size())};
    kept.push_back(links[old.index()]);
  };
  for (const ClientRecord& client : clients) {
    each_link_of_client(*this, client, keep);
  }
  for (std::uint32_t l = 0; l < links.size(); ++l) {
    if (links[l].open == 0 && week.value - links[l].ended <= weeks_kept) {
      keep(LinkId{l});
    }
  }
  const auto follow = [&](LinkId& link) { link = link.valid() ? moved_to[link.index()] : link; };
  for (ClientRecord& client : clients) {
    follow(client.first_link);
  }
  for (CarerRecord& carer : carers) {
    follow(carer.first_link);
  }
  for (CareLink& link : kept) {
    follow(link.next_of_client);
    follow(link.next_of_giver);
  }
  links = std::move(kept);
}

EnrolmentId World::enrol(Enrolment enrolment) {
  const std::size_t row = enrolment.person.index();
  if (row >= first_enrolment.size()) {
    first_enrolment.resize(std::max(persons.size(), row + 1));
  }
  const EnrolmentId id{static_cast<std::uint32_t>(enrolments.size())};
  enrolment.next_of_person = first_enrolment[row];
  first_enrolment[row] = id;
  enrolments.push_back(enrolment);
  return id;
}

EnrolmentId World::enrolment_of(PersonId p, std::uint8_t method) const {
  EnrolmentId found;
  each_enrolment_of(
      p, [&](EnrolmentId e) { found = enrolments[e.index()].method == method ? e : found; });
  return found;
}

void World::put_on_agenda(const Due& due) {
  agenda[static_cast<std::uint32_t>(due.week) % agenda.size()].push_back(due);
}

void World::emit(EventKind kind, Cause cause, PersonId person, PersonId other, float amount,
                 EventUnit unit) {
  events.push_back(
      {week.value, kind, cause, unit, key(person), other.valid() ? key(other) : Key{}, amount});
}

void World::list_address(PersonId p) {
  const std::uint32_t street = persons.street[p.index()];
  if (street == no_street) {
    return;
  }
  if (street >= streets.size()) {
    streets.resize(street + 1);
    street_neighbourhood.resize(street + 1, no_neighbourhood);
  }
  street_neighbourhood[street] = persons.neighbourhood[p.index()];
  if (persons.alive(p)) {
    streets[street].push_back(p);
  }
}

World::StreetRange World::streets_around(PersonId p) const {
  const std::uint32_t own = persons.street[p.index()];
  const auto here = [&](std::uint32_t street) {
    return street < streets.size() &&
           street_neighbourhood[street] == persons.neighbourhood[p.index()];
  };
  StreetRange range{own, own};
  while (here(range.end)) {
    ++range.end;
  }
  while (range.begin > 0 && here(range.begin - 1)) {
    --range.begin;
  }
  return range;
}

void World::settle_in(PersonId p, std::uint32_t street, std::uint16_t neighbourhood) {
  if (const std::uint32_t old = persons.street[p.index()]; old != no_street) {
    std::erase(streets[old], p);
  }
  persons.street[p.index()] = street;
  persons.neighbourhood[p.index()] = neighbourhood;
  list_address(p);
}

void World::join(PersonId p, CircleSlot slot, CircleId circle) {
  CircleId& now = (persons.*slot)[p.index()];
  if (now.valid()) {
    std::erase(circle_members[now.index()], p);
  }
  now = circle;
  if (now.valid()) {
    circle_members[now.index()].push_back(p);
  }
}

void World::index() {
  for (std::vector<PersonId>& list : anniversaries) {
    list.clear();
  }
  // A street stays where it is when nobody is left.
  street_neighbourhood.clear();
  for (std::size_t n = 0; n < neighbourhoods.size(); ++n) {
    street_neighbourhood.resize(street_neighbourhood.size() + neighbourhoods[n].streets,
                                static_cast<std::uint16_t>(n));
  }
  streets.assign(street_neighbourhood.size(), {});
  circle_members.assign(circles.size(), {});
  first_enrolment.clear();
  if (!enrolments.empty()) {
    first_enrolment.resize(persons.size());
    for (std::uint32_t e = 0; e < enrolments.size(); ++e) {
      first_enrolment[enrolments[e].person.index()] = EnrolmentId{e};  // the last one leads
    }
  }
  for (std::uint32_t i = 0; i < persons.size(); ++i) {
    const PersonId p{i};
    list_address(p);  // also of the dead, for a world that was drawn without neighbourhoods
    if (persons.professional[i] != 0 || !persons.alive(p)) {
      continue;
    }
    for (const CircleId circle : {persons.weekday[i], persons.leisure[i]}) {
      if (circle.valid()) {
        circle_members[circle.index()].push_back(p);
      }
    }
    const std::int32_t rest = persons.birth_week[i] % 52;
    anniversaries[static_cast<std::size_t>(rest < 0 ? rest + 52 : rest)].push_back(p);
  }
}

std::uint64_t World::hash() const {
  StateHash hash;
  hash.add(luck.seed);
  hash.add(luck.replicate);
  hash.add(week.value);
  const auto add = [&](const char*, const auto& column) { hash.add(column); };
  PersonTable::each_column(persons, add);
  TieColumns::each_column(ties.columns, add);
  for (std::uint32_t p = 0; p < ties.persons(); ++p) {
    hash.add(ties.of(PersonId{p}));
  }
  each_record_column(*this, add);
  return hash.value();
}

std::size_t World::residents() const {
  std::size_t count = 0;
  for (std::uint32_t i = 0; i < persons.size(); ++i) {
    if (persons.professional[i] == 0 && persons.alive(PersonId{i})) {
      ++count;
    }
  }
  return count;
}

std::size_t World::bytes() const {
  std::size_t sum = ties.bytes();
  const auto add = [&](const char*, const auto& column) {
    sum += column.capacity() * sizeof column[0];
  };
  PersonTable::each_column(persons, add);
  each_record_column(*this, add);
  for (const std::vector<PersonId>& list : anniversaries) {
    sum += list.capacity() * sizeof list[0];
  }
  return sum;
}

}  // namespace draagkracht
