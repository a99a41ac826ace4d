// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/msna_cards.hpp"

#include <algorithm>

#include "core/calendar.hpp"
#include "measures/instruments/rings.hpp"
#include "measures/instruments/sociogram.hpp"

namespace draagkracht {

namespace {

int kinds_of_help(const EgoMember& m) {
  int kinds = 0;
  for (std::size_t c = 0; c < support_code_count; ++c) {
    kinds += m.receives[c] > 0 || m.gives[c] > 0 ? 1 : 0;
  }
  return kinds;
}

bool has_partner(const World& w, PersonId p) {
  if (p.index() >= w.ties.persons()) {
    return false;
  }
  return std::ranges::any_of(w.ties.of(p), [&](const Arc& arc) {
    return w.ties.columns.row[arc.tie.index()].kind == TieKind::partner;
  });
}

MsnaPerson person_of(const Sitting& s, const EgoMember& m) {
  const World& w = *s.world;
  MsnaPerson person;
  person.member = m;
  const Member asked{m.who,           m.tie, m.kind, m.years, m.km, m.contacts * weeks_per_year,
                     kinds_of_help(m)};
  person.card = msna_card(w, asked);
  person.scores = msna_scores(w, s.person, asked);
  const std::size_t i = m.who.index();
  person.under_35 = m.age < 35;
  person.partner = has_partner(w, m.who);
  person.occupied = w.persons.employed_hours[i] > 0 || w.persons.weekday[i].valid();
  person.limited = w.persons.limitation[i] != Limitation::none;
  person.same_town = person.card == MsnaCard::services || m.km <= same_town_km;
  person.on_line = m.tie.valid() && w.ties.columns.row[m.tie.index()].is(TieMark::on_line);
  person.contacts_a_year = asked.contacts;
  return person;
}

void reservoir(const Sitting& s, MsnaCards& found) {
  const World& w = *s.world;
  const std::size_t me = s.person.index();
  if (me >= w.ties.persons()) {
    return;
  }
  for (const Arc& arc : w.ties.of(s.person)) {
    const TieState state = w.ties.columns.row[arc.tie.index()].state;
    if (state == TieState::latent || state == TieState::dormant) {
      const TieKind kind = w.ties.kind_seen_by(s.person, arc.tie);
      ++found.asleep[is_kin(kind) ? 0 : kind == TieKind::professional ? 2 : 1];
    }
  }
  const auto stranger = [&](PersonId q) {
    return q != s.person && w.persons.alive(q) && w.persons.age(q, w.week) >= adult_age &&
           !w.ties.between(s.person, q).valid();
  };
  for (const PersonId q : w.residents_of(w.persons.street[me])) {
    found.street += stranger(q) && w.persons.at_home(q) ? 1 : 0;
  }
  for (const CircleId circle : {w.persons.weekday[me], w.persons.leisure[me]}) {
    for (const PersonId q : w.members_of(circle)) {
      found.circles += stranger(q) ? 1 : 0;
    }
  }
}

}  // namespace

MsnaCards msna_cards_of(const Sitting& sitting) {
  MsnaCards found;
  found.ego = ego_network(sitting);
  double connection = 0;
  int near = 0;
  for (const EgoMember& m : found.ego.members) {
    found.people.push_back(person_of(sitting, m));
    const MsnaPerson& p = found.people.back();
    MsnaOfCard& card = found.cards[at(p.card)];
    ++card.people;
    card.same_town += p.same_town ? 1 : 0;
    card.years += m.years;
    card.contacts += p.contacts_a_year;
    card.affection += p.scores.affection;
    card.connection += p.scores.connection;
    card.preference += p.scores.preference;
    card.practical += p.scores.practical;
    connection += p.scores.connection;
    near += p.same_town ? 1 : 0;
  }
  for (MsnaOfCard& card : found.cards) {
    for (double* mean : {&card.same_town, &card.years, &card.contacts, &card.affection,
                         &card.connection, &card.preference, &card.practical}) {
      *mean /= std::max(1, card.people);
    }
  }
  std::ranges::stable_sort(found.people, {}, &MsnaPerson::card);
  const auto size = static_cast<double>(found.people.size());
  found.variety = variety_of(found.ego);
  found.density = density_of(found.ego, alter_ties(*sitting.world, found.ego));
  found.reachability = size > 0 ? near / size : 0.0;
  found.small = size < 4;
  found.no_friendly = found.cards[at(MsnaCard::friendly)].people == 0;
  found.mostly_services = 2 * found.cards[at(MsnaCard::services)].people > size;
  found.little_connection = size > 0 && connection / size < 2.5;
  reservoir(sitting, found);
  return found;
}

}  // namespace draagkracht
