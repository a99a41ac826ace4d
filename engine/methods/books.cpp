// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/books.hpp"

#include "core/math.hpp"
#include "methods/primitives/around.hpp"
#include "population/condition.hpp"

namespace draagkracht {

namespace {

/// The client in whose books the hours stand: oneself, who is helped, or one of the street.
ClientRecord* books_of(World& w, const MethodSpec& m, PersonId person) {
  if (m.target != MethodTarget::street) {
    const PersonId who = turns_around(w, m, person);
    return who.valid() ? &w.client_of(who) : nullptr;
  }
  PersonId first;
  for (const PersonId p : w.residents_of(w.persons.street[person.index()])) {
    if (client_at_home(w, p) != nullptr && (!first.valid() || w.key(p) < w.key(first))) {
      first = p;
    }
  }
  return first.valid() ? &w.client_of(first) : nullptr;
}

}  // namespace

PersonId turns_around(const World& w, const MethodSpec& m, PersonId person) {
  if (m.target == MethodTarget::street) {
    return PersonId::none();
  }
  const CarerSlot slot = w.persons.carer[person.index()];
  if (m.target == MethodTarget::carer && slot.valid()) {
    const LinkId most = most_helped(w, w.carers[slot.index()]);
    return most.valid() ? w.links[most.index()].client : PersonId::none();
  }
  return client_around(w, person);
}

std::int32_t book(World& w, const MethodSpec& m, PersonId person, double hours, double euros) {
  ClientRecord* client = books_of(w, m, person);
  if (client == nullptr) {
    return 0;
  }
  const auto minutes = static_cast<std::int32_t>(round_half_away(hours * 60.0));
  client->method_cents += static_cast<std::int32_t>(round_half_away(euros * 100.0));
  const bool with_client = m.target == MethodTarget::client && m.by == CarriedOutBy::professional &&
                           client->institution == 0;
  if (m.hours == StaffHours::inside && client->institution == 0) {
    client->method_inside += Minutes{minutes};
  } else if (with_client) {
    client->method_time += Minutes{minutes};
  } else {
    client->method_beside += Minutes{minutes};
  }
  return minutes;
}

}  // namespace draagkracht
