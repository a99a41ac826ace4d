// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/minors.hpp"

#include <algorithm>
#include <vector>

#include "core/draw.hpp"
#include "model/life/address.hpp"
#include "model/life/homes.hpp"
#include "model/ties/bind.hpp"
#include "population/households.hpp"

namespace draagkracht {

namespace {

bool is_adult(const World& w, PersonId p) {
  return w.persons.at_home(p) && w.persons.age(p, w.week) >= adult_age;
}

/// An adult of a family and how close they are to a child; none without score.
struct Taker {
  PersonId who;
  double score = -1;
};

/// The adult kin who is closest to `minor`: a parent before all others.
Taker closest_kin(const World& w, PersonId minor) {
  Taker best;
  for (const Arc arc : w.ties.of(minor)) {
    const TieKind kind = w.ties.kind_seen_by(minor, arc.tie);
    if (!is_kin(kind) || !is_adult(w, arc.other) ||
        w.persons.professional[arc.other.index()] != 0) {
      continue;
    }
    const double score = static_cast<double>(w.ties.columns.row[arc.tie.index()].closeness) +
                         (kind == TieKind::parent ? 1.0 : 0.0);
    if (score > best.score || (score == best.score && w.key(arc.other) < w.key(best.who))) {
      best = {arc.other, score};
    }
  }
  return best;
}

/// Foster parents near, by draw; nobody when nobody grown is left in the whole world.
PersonId foster_parent(const World& w, PersonId minor) {
  PersonId best;
  const auto streets = static_cast<std::uint32_t>(w.streets.size());
  for (std::uint32_t away = 0; away < streets && !best.valid(); ++away) {
    double best_luck = -1;
    for (const PersonId q : w.residents_of((w.persons.street[minor.index()] + away) % streets)) {
      const double luck =
          Draw(w.luck, decision("life.foster"), w.key(minor), w.key(q), w.week).uniform53();
      if (is_adult(w, q) && luck > best_luck) {
        best_luck = luck;
        best = q;
      }
    }
  }
  return best;
}

void take_in(World& w, const Setting& s, const std::vector<PersonId>& minors, PersonId host) {
  for (const PersonId minor : minors) {
    join_household(w, minor, host);
  }
  measure_again(w, s, minors, false);
  for (const PersonId minor : minors) {
    bind(w, minor, host, TieKind::other_kin, 0.5F, 7, 0);
    w.emit(EventKind::moved, Cause::bereavement, minor, host, 1);
  }
}

}  // namespace

void shelter_minors(World& w, const Setting& s, PersonId ring) {
  const std::vector<PersonId> home = home_of(w, ring);
  if (!w.persons.at_home(ring) ||
      std::ranges::any_of(home, [&](PersonId p) { return is_adult(w, p); })) {
    return;
  }
  // Who has another parent goes there; all others stay together.
  std::vector<PersonId> others;
  Taker best;
  for (const PersonId minor : home) {
    const Taker kin = closest_kin(w, minor);
    const TieId tie = kin.who.valid() ? w.ties.between(minor, kin.who) : TieId{};
    if (tie.valid() && w.ties.kind_seen_by(minor, tie) == TieKind::parent) {
      take_in(w, s, {minor}, kin.who);
      continue;
    }
    others.push_back(minor);
    if (kin.score > best.score ||
        (kin.score == best.score && kin.who.valid() && w.key(kin.who) < w.key(best.who))) {
      best = kin;
    }
  }
  if (others.empty()) {
    return;
  }
  const PersonId taker = best.who.valid() ? best.who : foster_parent(w, others.front());
  if (taker.valid()) {
    take_in(w, s, others, taker);
  }
}

}  // namespace draagkracht
