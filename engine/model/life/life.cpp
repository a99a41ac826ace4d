// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 1. Once a year of life, in the week of the birthday, the coming year is drawn; what falls
// within it waits on the agenda. So a person to whom nothing happens costs one visit a year.
#include "model/life/life.hpp"

#include <algorithm>

#include "model/formal/staff.hpp"
#include "model/life/address.hpp"
#include "model/life/births.hpp"
#include "model/life/couples.hpp"
#include "model/life/die.hpp"
#include "model/life/fall_ill.hpp"
#include "model/life/grow_older.hpp"
#include "model/life/homes.hpp"
#include "model/life/minors.hpp"
#include "model/need/begin_need.hpp"
#include "model/need/need.hpp"
#include "model/step/admit.hpp"
#include "population/households.hpp"

namespace draagkracht {

namespace {

/// A couple has two people who could have taken the first step: half of the steps is by each, and a
/// few more, because some who would have are taken in the meantime (measured: one in ten).
constexpr double first_step = 0.55;

/// What may change this year in where and with whom `p` lives.
template <class F>
void draw_home_year(const World& w, const Setting& s, PersonId p, PersonId partner, F&& due) {
  const int age = w.persons.age(p, w.week);
  const Sex sex = w.persons.sex[p.index()];
  const PopulationSpec& rates = s.population;
  const Draw home(w.luck, decision("life.home"), w.key(p), w.week);
  if (partner.valid()) {
    // The couple draws once, by the age of the one with the smaller key.
    if (w.key(p) < w.key(partner) && home.chance(rates.separation.between(age, sex), 0)) {
      due(DueKind::separate, home.uniform(1));
    }
  } else if (age >= 18 && home.chance(rates.couple.between(age, sex) * first_step, 0)) {
    due(DueKind::couple, home.uniform(1));
  } else if (age >= 16 && lives_with_parent(w, p) &&
             home.chance(rates.leave_home.between(age, sex), 2)) {
    due(DueKind::leave_home, home.uniform(3));
  }
  if (eldest_of_home(w, p) == p) {
    Home kind;
    kind.couple = partner.valid();
    each_housemate(w.persons, p, [&](PersonId q) {
      ++kind.members;
      kind.children = kind.children || w.persons.age(q, w.week) < 18;
    });
    const Draw move(w.luck, decision("life.move"), w.key(p), w.week);
    if (move.chance(chance_to_move(s.parameters.move_house, rates.move.between(age, sex), kind),
                    0)) {
      due(DueKind::move, move.uniform(1));
    }
  }
}

void draw_year_of_life(World& w, const Setting& s, PersonId p) {
  const std::size_t i = p.index();
  if (!w.persons.alive(p) || w.persons.professional[i] != 0) {
    return;
  }
  const int age = w.persons.age(p, w.week);
  const Sex sex = w.persons.sex[i];
  const Key key = w.key(p);

  grow_older(w, s, p);

  const Draw fate(w.luck, decision("life.die"), key, w.week);
  if (const auto weeks = weeks_until_death(s.population.mortality.at(age, sex), fate)) {
    w.put_on_agenda({.week = w.week.value + *weeks, .person = p, .kind = DueKind::death});
  }

  if (age >= 12) {
    const Illness illness = illness_this_year(s.parameters.fall_ill, w.persons.poor_health[i] != 0,
                                              Draw(w.luck, decision("life.ill"), key, w.week));
    if (illness.weeks > 0) {
      w.put_on_agenda({.week = w.week.value + illness.in_weeks,
                       .person = p,
                       .kind = DueKind::illness,
                       .amount = static_cast<std::uint16_t>(illness.weeks)});
    }
  }
  const auto due = [&](DueKind kind, double u) {
    w.put_on_agenda(
        {.week = w.week.value + 1 + static_cast<int>(u * 51.999), .person = p, .kind = kind});
  };
  const PersonId partner = partner_at_home(w, p);
  if (sex == Sex::female) {
    const Draw birth(w.luck, decision("life.birth"), key, w.week);
    if (birth.chance(birth_this_year(w, s, p, partner.valid()), 0)) {
      due(DueKind::birth, birth.uniform(1));
    }
  }
  if (w.persons.at_home(p)) {
    draw_home_year(w, s, p, partner, due);
  }
  const bool client = w.persons.client[i].valid() && w.client_of(p).open != 0;
  if (!client) {
    const Onset onset = onset_this_year(s.around(w, p), age, sex,
                                        Draw(w.luck, decision("need.begin"), key, w.week));
    if (onset.limitation != Limitation::none) {
      w.put_on_agenda({.week = w.week.value + onset.in_weeks,
                       .person = p,
                       .kind = DueKind::need,
                       .limitation = onset.limitation});
    }
  }
}

}  // namespace

void bury(World& w, const Setting& s, PersonId p, Cause cause) {
  if (!w.persons.alive(p)) {
    return;
  }
  w.emit(EventKind::died, cause, p);
  const PersonId housemate = w.persons.housemate[p.index()];
  leave_household(w, p);
  w.persons.residence[p.index()] = Residence::dead;
  if (w.persons.carer[p.index()].valid()) {
    while (w.carer_of(p).first_link.valid()) {
      const LinkId link = w.carer_of(p).first_link;
      w.emit(EventKind::care_ended, cause, p, w.links[link.index()].client);
      w.close_link(link, w.week);
    }
  }
  if (w.persons.client[p.index()].valid()) {
    ClientRecord& client = w.client_of(p);
    while (client.first_link.valid()) {
      w.close_link(client.first_link, w.week);
    }
    release_professionals(w, client);
    client.open = 0;
    clear_week(client);
  }
  // A copy: detach changes the list that is walked.
  const std::span<const Arc> arcs = w.ties.of(p);
  const std::vector<Arc> ties(arcs.begin(), arcs.end());
  for (const Arc arc : ties) {
    w.ties.columns.state[arc.tie.index()] = TieState::ended;
    w.ties.detach(arc.tie);
  }
  shelter_minors(w, s, housemate);
}

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

void life(World& w, const Setting& s) {
  const std::size_t slot = static_cast<std::size_t>(((w.week.value % 52) + 52) % 52);
  for (std::size_t i = 0; i < w.anniversaries[slot].size(); ++i) {
    draw_year_of_life(w, s, w.anniversaries[slot][i]);
  }

  for (ClientRecord& client : w.clients) {
    if (client.open != 0 && client.institution == moving_in) {
      move_in(w, s, client);
    }
  }

  // Deaths on top of those of age and sex: clients, weekly.
  PerLimitation<double> excess{};
  for (std::size_t l = 0; l < limitation_count; ++l) {
    excess[l] = weekly_chance(s.population.limitations[l].excess_mortality);
  }
  for (const ClientRecord& client : w.clients) {
    if (client.open == 0) {
      continue;
    }
    const double chance = excess[at(client.limitation)];
    if (chance > 0 && Draw(w.luck, decision("life.die.limitation"), w.key(client.person), w.week)
                          .chance(chance)) {
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
        bury(w, s, due.person, Cause::age);
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
    }
  }
  today.clear();
}

}  // namespace draagkracht
