// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 1. Once a year of life, in the week of the birthday, the coming year is drawn; what falls
// within it waits on the agenda. So a person to whom nothing happens costs one visit a year.
#include "model/life/life.hpp"

#include <algorithm>

#include "model/formal/staff.hpp"
#include "model/life/die.hpp"
#include "model/life/fall_ill.hpp"
#include "model/need/begin_need.hpp"
#include "model/need/need.hpp"
#include "model/step/admit.hpp"

namespace draagkracht {

namespace {

void draw_year_of_life(World& w, const Setting& s, PersonId p) {
  const std::size_t i = p.index();
  if (!w.persons.alive(p) || w.persons.professional[i] != 0) {
    return;
  }
  const int age = w.persons.age(p, w.week);
  const Sex sex = w.persons.sex[i];
  const Key key = w.key(p);

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
  if (sex == Sex::female) {
    const Draw birth(w.luck, decision("life.birth"), key, w.week);
    if (birth.chance(s.population.fertility.at(age, sex), 0)) {
      w.put_on_agenda({.week = w.week.value + 1 + static_cast<int>(birth.uniform(1) * 51.999),
                       .person = p,
                       .kind = DueKind::birth});
    }
  }
  const bool client = w.persons.client[i].valid() && w.client_of(p).open != 0;
  if (!client) {
    const Onset onset =
        onset_this_year(s.population, age, sex, Draw(w.luck, decision("need.begin"), key, w.week));
    if (onset.limitation != Limitation::none) {
      w.put_on_agenda({.week = w.week.value + onset.in_weeks,
                       .person = p,
                       .kind = DueKind::need,
                       .limitation = onset.limitation});
    }
  }
}

}  // namespace

void bury(World& w, PersonId p, Cause cause) {
  if (!w.persons.alive(p)) {
    return;
  }
  w.emit(EventKind::died, cause, p);
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
}

void move_in(World& w, const Setting& s, ClientRecord& client) {
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
}

void give_birth(World& w, PersonId mother) {
  const std::size_t m = mother.index();
  if (!w.persons.alive(mother)) {
    return;
  }
  const Key key = child_key(w.persons.key[m], ++w.persons.births[m]);
  const PersonId child = w.persons.add(key);
  w.ties.grow_persons(w.persons.size());
  const std::size_t c = child.index();
  const Draw draw(w.luck, decision("life.newborn"), key, w.week);
  w.persons.birth_week[c] = w.week.value;
  // 105 boys per 100 girls (CBS).
  w.persons.sex[c] = draw.chance(105.0 / 205.0, 0) ? Sex::male : Sex::female;
  w.persons.household[c] = w.persons.household[m];
  w.persons.street[c] = w.persons.street[m];
  w.persons.neighbourhood[c] = w.persons.neighbourhood[m];
  w.persons.weight[c] = w.persons.weight[m];
  w.persons.income_band[c] = w.persons.income_band[m];
  for (std::size_t t = 0; t < trait_count; ++t) {
    w.persons.traits[c][t] = static_cast<float>(
        math::logistic(0.8 * Draw(w.luck, decision("life.newborn.trait"), key, w.week)
                                 .more(static_cast<unsigned>(t))
                                 .normal(0)));
  }
  const std::span<const Arc> arcs = w.ties.of(mother);
  const std::vector<Arc> around(arcs.begin(), arcs.end());
  const auto bind = [&](PersonId other, TieKind other_is, float closeness, float contacts = 7,
                        float distance_km = 0) {
    w.ties.add({.a = child,
                .b = other,
                .kind = other_is,
                .closeness = closeness,
                .contacts = contacts,
                .distance_km = distance_km,
                .since = w.week},
               w.persons.key);
  };
  bind(mother, TieKind::parent, 0.95F);
  for (const Arc arc : around) {
    if (!w.persons.alive(arc.other)) {
      continue;
    }
    const TieKind kind = w.ties.kind_seen_by(mother, arc.tie);
    const bool at_home = w.persons.household[arc.other.index()] == w.persons.household[m];
    if (kind == TieKind::partner) {
      bind(arc.other, TieKind::parent, 0.95F);
    }
    if (kind == TieKind::child && at_home) {
      bind(arc.other, TieKind::sibling, 0.7F);
    }
    // Grandparents live as far away, and are seen as often, as the mother's tie says.
    if (kind == TieKind::parent) {
      bind(arc.other, TieKind::other_kin, 0.5F, w.ties.columns.contacts[arc.tie.index()],
           w.ties.columns.distance_km[arc.tie.index()]);
    }
  }
  w.anniversaries[static_cast<std::size_t>(((w.week.value % 52) + 52) % 52)].push_back(child);
  w.emit(EventKind::born, Cause::none, child, mother);
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
      bury(w, client.person, Cause::limitation);
    }
  }

  std::vector<Due>& today = w.agenda[static_cast<std::size_t>(w.week.value & 63)];
  for (const Due& due : today) {
    if (!w.persons.alive(due.person)) {
      continue;
    }
    switch (due.kind) {
      case DueKind::death:
        bury(w, due.person, Cause::age);
        break;
      case DueKind::birth:
        give_birth(w, due.person);
        break;
      case DueKind::illness:
        w.persons.ill_until[due.person.index()] =
            std::max(w.persons.ill_until[due.person.index()], w.week.value + due.amount);
        w.emit(EventKind::fell_ill, Cause::illness, due.person, {}, due.amount, EventUnit::weeks);
        break;
      case DueKind::need:
        begin_need(w, s, due.person, due.limitation);
        break;
    }
  }
  today.clear();
}

}  // namespace draagkracht
