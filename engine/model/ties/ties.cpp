// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 10. A thirteenth of all ties is looked at each week, so that every tie has its turn once a
// quarter and a quiet network costs next to nothing.
#include "model/ties/ties.hpp"

#include <array>

#include "core/draw.hpp"
#include "model/ask/shyness.hpp"
#include "model/ties/keep_close.hpp"

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
    const double chance = p.lapse + (limited(w, a) || limited(w, b) ? p.limited : 0.0);
    if (!care && draw.chance(chance, 0)) {
      c.contacts[t] *= 0.25F;
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
  }
}

/// How readily people take to one another by the years between them; beyond twenty they seldom do.
constexpr int most_years_apart = 20;
std::array<double, most_years_apart + 1> liking_by_years() {
  std::array<double, most_years_apart + 1> liking{};
  for (std::size_t years = 0; years < liking.size(); ++years) {
    liking[years] = math::exp(-0.05 * static_cast<double>(years));
  }
  return liking;
}

using Liking = std::array<double, most_years_apart + 1>;

/// Somebody of about the same age in the same street whom `p` does not know yet, or nobody.
PersonId stranger_nearby(const World& w, const Liking& liking, PersonId p) {
  const int age = w.persons.age(p, w.week);
  PersonId best;
  double best_score = -math::detail::infinity;
  // Newborns meet through their parents.
  each_nearby(w.persons.street, p.index(), [&](std::size_t i) {
    const PersonId q{static_cast<std::uint32_t>(i)};
    const int gap = w.persons.age(q, w.week) - age;
    const auto years = static_cast<std::size_t>(gap < 0 ? -gap : gap);
    if (years > most_years_apart || !w.persons.at_home(q) || w.persons.professional[i] != 0) {
      return;
    }
    if (w.persons.household[i] == w.persons.household[p.index()]) {
      return;
    }
    const double weight =
        liking[years] * (0.3 + static_cast<double>(traits_of(w, q)[at(Trait::social_skill)]));
    const double score = candidate_score(
        weight, Draw(w.luck, decision("ties.meet.whom"), w.key(p), w.key(q), w.week));
    if (score > best_score && !w.ties.between(p, q).valid()) {
      best_score = score;
      best = q;
    }
  });
  return best;
}

void meet(World& w, const KeepClose& p, const Liking& liking, PersonId person) {
  const std::size_t i = person.index();
  if (!w.persons.at_home(person) || w.persons.professional[i] != 0 ||
      w.persons.age(person, w.week) < 12) {
    return;
  }
  const Draw draw(w.luck, decision("ties.meet"), w.key(person), w.week);
  const double u = draw.uniform(0);
  if (u >= p.meet * 2.0) {
    return;  // nobody is more than twice as outgoing as the mean
  }
  const double skill = 2.0 * static_cast<double>(traits_of(w, person)[at(Trait::social_skill)]);
  if (u >= p.meet * skill * (limited(w, person) ? 0.5 : 1.0)) {
    return;
  }
  const PersonId other = stranger_nearby(w, liking, person);
  if (!other.valid()) {
    return;
  }
  w.ties.add({.a = person,
              .b = other,
              .kind = TieKind::acquaintance,
              .closeness = 0.25F,
              .contacts = static_cast<float>(0.3 + 0.7 * draw.uniform(1)),
              .distance_km = 0.1F,
              .since = w.week},
             w.persons.key);
  w.emit(EventKind::tie_made, Cause::contact, person, other);
}

}  // namespace

void ties(World& w, const Setting& s) {
  const auto turn = static_cast<std::uint8_t>(((w.week.value % 13) + 13) % 13);
  const KeepClose& p = s.parameters.keep_close;
  const std::size_t count = w.ties.size();
  for (std::size_t t = 0; t < count; ++t) {
    if (w.ties.columns.visit[t] == turn) {
      look_at(w, p, t);
    }
  }
  const Liking liking = liking_by_years();
  // Birthdays spread people evenly over the year; four of them make a quarter.
  for (int quarter = 0; quarter < 4; ++quarter) {
    const auto slot = static_cast<std::size_t>((((w.week.value + 13 * quarter) % 52) + 52) % 52);
    for (const PersonId person : w.anniversaries[slot]) {
      meet(w, p, liking, person);
    }
  }
}

}  // namespace draagkracht
