// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 1. What falls due this week happens.
#include "model/life/life.hpp"

#include <algorithm>

#include "model/formal/staff.hpp"
#include "model/life/address.hpp"
#include "model/life/births.hpp"
#include "model/life/couples.hpp"
#include "model/life/die.hpp"
#include "model/life/homes.hpp"
#include "model/life/leave_for_good.hpp"
#include "model/life/migration.hpp"
#include "model/life/minors.hpp"
#include "model/life/sharing.hpp"
#include "model/life/year_of_life.hpp"
#include "model/need/begin_need.hpp"
#include "model/need/need.hpp"
#include "model/step/admit.hpp"
#include "population/households.hpp"

namespace draagkracht {

void move_in(World& w, const Setting& s, ClientRecord& client) {
  const PersonId housemate = w.persons.housemate[client.person.index()];
  found_household(w, client.person);
  w.persons.residence[client.person.index()] = Residence::admitted;
  if (w.persons.carer[client.person.index()].valid()) {
    const CarerRecord& carer = w.carer_of(client.person);
    while (carer.first_link.valid()) {
      const LinkId link = carer.first_link;
      w.emit(EventKind::care_ended, Cause::admission, client.person, w.links[link.index()].client);
      w.close_link(link, w.week);
    }
  }
  release_professionals(w, client);
  clear_week(client);
  client.institution = 1;
  client.unmet_share = 0;
  // The own people go on visiting for part of the time they gave.
  each_link_of_client(w, client, [&](LinkId l) {
    CareLink& link = w.links[l.index()];
    double minutes = 0;
    for (const std::uint16_t m : link.agreed) {
      minutes += m * s.parameters.admit.visits;
    }
    link.agreed = {};
    link.agreed[at(Channel::company)] = static_cast<std::uint16_t>(minutes < 30    ? 30
                                                                   : minutes > 420 ? 420
                                                                                   : minutes);
  });
  shelter_minors(w, s, housemate);
}

namespace {

/// Times the excess of a limitation that this client dies, with or without a partner at home.
double beside_partner(const World& w, const Setting& s, const ClientRecord& client) {
  const PersonId p = client.person;
  if (client.institution != 0) {
    return 1;
  }
  const int age = w.persons.age(p, w.week);
  return mortality_by_home(s.parameters.die, age,
                           s.population.partner.between(age, w.persons.sex[p.index()]),
                           partner_at_home(w, p).valid());
}

/// Of the special people as many are there at the branch as were asked for: until then none of them
/// dies, recovers or moves to an institution.
bool held_person(const World& w, PersonId p) {
  const ClientSlot client = w.persons.client[p.index()];
  return client.valid() && held(w, w.clients[client.index()]);
}

}  // namespace

void life(World& w, const Setting& s) {
  const std::size_t slot = static_cast<std::size_t>(((w.week.value % 52) + 52) % 52);
  for (std::size_t i = 0; i < w.anniversaries[slot].size(); ++i) {
    draw_year_of_life(w, s, w.anniversaries[slot][i]);
  }

  for (ClientRecord& client : w.clients) {
    if (client.open != 0 && client.institution == moving_in) {
      if (held(w, client)) {
        client.institution = 0;
      } else {
        move_in(w, s, client);
      }
    }
  }

  // Deaths on top of those of age and sex: clients, weekly.
  PerLimitation<double> excess{};
  const double left = left_of_mortality(s.population, w.week);
  for (std::size_t l = 0; l < limitation_count; ++l) {
    excess[l] = weekly_chance(left * s.population.limitations[l].excess_mortality);
  }
  const double nursing_home = weekly_chance(left * s.parameters.die.nursing_home);
  for (const ClientRecord& client : w.clients) {
    if (client.open == 0) {
      continue;
    }
    double chance = excess[at(client.limitation)];
    if (client.institution != 0 && in_nursing_home(client.limitation)) {
      chance += nursing_home;
    }
    if (chance <= 0 || held(w, client)) {
      continue;
    }
    // Who lives without a partner dies more often: looked up for the few who might.
    const double luck =
        Draw(w.luck, decision("life.die.limitation"), w.key(client.person), w.week).uniform53(0);
    if (luck < chance * s.parameters.die.without_partner &&
        luck < chance * beside_partner(w, s, client)) {
      bury(w, s, client.person, Cause::limitation);
    }
  }

  std::vector<Due>& today = w.agenda[static_cast<std::size_t>(w.week.value & 63)];
  for (const Due& due : today) {
    if (!w.persons.alive(due.person)) {
      continue;
    }
    switch (due.kind) {
      case DueKind::death:
        if (!held_person(w, due.person)) {
          bury(w, s, due.person, Cause::age);
        }
        break;
      case DueKind::birth:
        give_birth(w, s, due.person);
        break;
      case DueKind::illness:
        w.persons.ill_until[due.person.index()] =
            std::max(w.persons.ill_until[due.person.index()], w.week.value + due.amount);
        w.emit(EventKind::fell_ill, Cause::illness, due.person, {}, due.amount, EventUnit::weeks);
        break;
      case DueKind::need:
        begin_need(w, s, due.person, due.limitation);
        break;
      case DueKind::leave_home:
        leave_home(w, s, due.person);
        break;
      case DueKind::couple:
        form_couple(w, s, due.person);
        break;
      case DueKind::separate:
        separate(w, s, due.person);
        break;
      case DueKind::move:
        move_house(w, s, due.person);
        break;
      case DueKind::return_home:
        return_home(w, s, due.person);
        break;
      case DueKind::arrive:
        arrive(w, s, due.person);
        break;
      case DueKind::move_away:
        move_away(w, s, due.person);
        break;
      case DueKind::move_in_with_child:
        move_in_with_child(w, s, due.person);
        break;
      case DueKind::share_home:
        share_home(w, s, due.person);
        break;
    }
  }
  today.clear();
}

}  // namespace draagkracht
