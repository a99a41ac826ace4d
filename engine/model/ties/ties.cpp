// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 10. A thirteenth of all ties is looked at each week, so that every tie has its turn once a
// quarter and a quiet network costs next to nothing.
#include "model/ties/ties.hpp"

#include <cstring>
#include <span>
#include <vector>

#include "core/draw.hpp"
#include "core/prefetch.hpp"
#include "model/ask/shyness.hpp"
#include "model/ties/keep_close.hpp"
#include "model/ties/meet.hpp"

namespace draagkracht {

namespace {

bool limited(const World& w, PersonId p) {
  return w.persons.limitation[p.index()] != Limitation::none;
}

void look_at(World& w, const KeepClose& p, std::size_t t) {
  TieColumns& c = w.ties.columns;
  const TieKind kind = c.kind[t];
  const TieState state = c.state[t];
  if (state == TieState::ended || state == TieState::broken || kind == TieKind::professional) {
    return;
  }
  const PersonId a = c.first[t];
  const PersonId b = c.second[t];
  const bool together = w.persons.household[a.index()] == w.persons.household[b.index()] &&
                        w.persons.at_home(a) && w.persons.at_home(b);
  if (together) {
    return;
  }
  const bool care = c.last_care[t] > w.week.value - 13;
  c.closeness[t] = static_cast<float>(next_closeness(p, kind, static_cast<double>(c.closeness[t]),
                                                     static_cast<double>(c.contacts[t]), care));
  if (is_kin(kind)) {
    return;
  }
  const Draw draw(w.luck, decision("ties.quarter"), w.key(a), w.key(b), w.week);
  if (state == TieState::active) {
    const double chance = (p.lapse + (limited(w, a) || limited(w, b) ? p.limited : 0.0)) *
                          (kind == TieKind::neighbour ? p.next_door : 1.0);
    if (!care && draw.chance(chance, 0)) {
      c.contacts[t] *= lapsed;
    }
    if (kind == TieKind::acquaintance && static_cast<double>(c.closeness[t]) > p.befriend) {
      c.kind[t] = TieKind::friendship;
    }
    if (static_cast<double>(c.closeness[t]) < p.fade_below && !care) {
      c.state[t] = TieState::dormant;
      w.emit(EventKind::tie_faded, Cause::no_contact, a, b);
    }
  } else if (draw.chance(p.revive, 1)) {
    c.state[t] = TieState::active;
    c.contacts[t] = c.contacts[t] < 0.5F ? 0.5F : c.contacts[t];
    c.closeness[t] = c.closeness[t] < 0.2F ? 0.2F : c.closeness[t];
    w.emit(EventKind::tie_revived, Cause::contact, a, b);
  } else {
    c.contacts[t] *= 0.8F;
    if (static_cast<double>(c.closeness[t]) < p.forget) {
      c.state[t] = TieState::ended;
      w.ties.detach(TieId{static_cast<std::uint32_t>(t)});
    }
  }
}

/// At school and in studies one meets people every day.
constexpr int school_from = 5;
constexpr int school_until = 25;
/// Children of one street are playmates, not neighbours.
constexpr int grown_up = 18;

/// The own street, or another of the neighbourhood: school, work, a club.
std::uint32_t meeting_place(const World& w, const Setting& s, PersonId p, const Draw& draw) {
  const std::uint32_t own = w.persons.street[p.index()];
  if (draw.chance(s.parameters.keep_close.own_street, 2)) {
    return own;
  }
  // Streets neither come nor go, so a number may choose among them.
  const World::StreetRange near = w.streets_around(p);
  const double count = near.end - near.begin;
  return static_cast<std::uint32_t>(near.begin + draw.uniform(3) * count);
}

void meet(World& w, const Setting& s, PersonId person) {
  const KeepClose& p = s.parameters.keep_close;
  const std::size_t i = person.index();
  const int age = w.persons.age(person, w.week);
  if (!w.persons.at_home(person) || w.persons.professional[i] != 0 || age < school_from) {
    return;
  }
  const Draw draw(w.luck, decision("ties.meet"), w.key(person), w.week);
  const double rate = p.meet * (age < school_until ? p.school : 1.0);
  const double u = draw.uniform(0);
  if (u >= rate * 2.0) {
    return;  // nobody is more than twice as outgoing as the mean
  }
  const double skill = 2.0 * static_cast<double>(traits_of(w, person)[at(Trait::social_skill)]);
  if (u >= rate * skill * (limited(w, person) ? 0.5 : 1.0)) {
    return;
  }
  const std::vector<PersonId> met = strangers_in(w, meeting_place(w, s, person, draw), person, 1);
  if (met.empty()) {
    return;
  }
  const PersonId other = met.front();
  const bool same_street = w.persons.street[i] == w.persons.street[other.index()];
  w.ties.add({.a = person,
              .b = other,
              .kind = same_street && age >= grown_up ? TieKind::neighbour : TieKind::acquaintance,
              .closeness = 0.25F,
              .contacts = static_cast<float>(0.4 + draw.uniform(1)),
              .distance_km = same_street ? 0.1F : 0.6F,
              .since = w.week},
             w.persons.key);
  w.emit(EventKind::tie_made, Cause::contact, person, other);
}

/// The ties that are looked at in this week of the quarter.
std::vector<std::uint32_t> due_in(std::span<const std::uint8_t> visits, std::uint8_t turn) {
  std::vector<std::uint32_t> due;
  due.reserve(visits.size() / 10);
  for (std::size_t t = 0; t < visits.size(); ++t) {
    const void* found = std::memchr(&visits[t], turn, visits.size() - t);  // most are not due
    if (found == nullptr) {
      break;
    }
    t = static_cast<std::size_t>(static_cast<const std::uint8_t*>(found) - visits.data());
    due.push_back(static_cast<std::uint32_t>(t));
  }
  return due;
}

}  // namespace

void ties(World& w, const Setting& s) {
  const auto turn = static_cast<std::uint8_t>(((w.week.value % 13) + 13) % 13);
  const KeepClose& p = s.parameters.keep_close;
  const std::vector<std::uint32_t> due = due_in(w.ties.columns.visit, turn);
  constexpr std::size_t ahead = 12;
  for (std::size_t i = 0; i < due.size(); ++i) {
    if (i + ahead < due.size()) {
      prefetch(&w.persons.household[w.ties.columns.first[due[i + ahead]].index()]);
      prefetch(&w.persons.household[w.ties.columns.second[due[i + ahead]].index()]);
    }
    look_at(w, p, due[i]);
  }
  // Birthdays spread people evenly over the year; four of them make a quarter.
  for (int quarter = 0; quarter < 4; ++quarter) {
    const auto slot = static_cast<std::size_t>((((w.week.value + 13 * quarter) % 52) + 52) % 52);
    for (const PersonId person : w.anniversaries[slot]) {
      meet(w, s, person);
    }
  }
}

}  // namespace draagkracht
