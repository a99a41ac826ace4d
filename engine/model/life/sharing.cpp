// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/sharing.hpp"

#include "core/draw.hpp"
#include "model/life/address.hpp"
#include "model/life/homes.hpp"
#include "population/households.hpp"

namespace draagkracht {

namespace {

/// The closest of the `kind` of `p` whom `fits` accepts, or no tie.
template <class Fits>
TieId closest_fit(const World& w, PersonId p, TieKind kind, Fits&& fits) {
  TieId best;
  const auto closeness = [&](TieId t) { return w.ties.columns.row[t.index()].closeness; };
  for (const Arc arc : w.ties.of(p)) {
    if (w.ties.kind_seen_by(p, arc.tie) != kind || !w.persons.at_home(arc.other) ||
        w.persons.age(arc.other, w.week) < adult_age || !fits(arc.other)) {
      continue;
    }
    const bool better =
        !best.valid() || closeness(arc.tie) > closeness(best) ||
        (closeness(arc.tie) == closeness(best) && w.key(arc.other) < w.key(w.ties.other(p, best)));
    best = better ? arc.tie : best;
  }
  return best;
}

void move_in(World& w, const Setting& s, PersonId guest, PersonId host, TieId tie, Cause cause) {
  const double km = static_cast<double>(w.ties.columns.distance_km[tie.index()]);
  join_household(w, guest, host);
  measure_again(w, s, {guest}, km > s.parameters.move_house.local_reach);
  w.emit(EventKind::moved_in, cause, guest, host);
}

}  // namespace

void move_in_with_child(World& w, const Setting& s, PersonId p) {
  if (!w.persons.at_home(p) || !lives_alone(w.persons, p)) {
    return;
  }
  const int oldest = static_cast<int>(s.parameters.move_in_with.parent_age);
  const TieId tie = closest_fit(w, p, TieKind::child, [&](PersonId child) {
    return w.persons.age(child, w.week) < oldest && !lives_with_parent(w, child);
  });
  if (!tie.valid()) {
    return;
  }
  const PersonId child = w.ties.other(p, tie);
  const Draw draw(w.luck, decision("life.move_in.who"), w.key(p), w.week);
  const bool comes =
      lives_alone(w.persons, child) && draw.chance(s.parameters.move_in_with.child_comes);
  move_in(w, s, comes ? child : p, comes ? p : child, tie, Cause::limitation);
}

void share_home(World& w, const Setting& s, PersonId p) {
  if (!w.persons.at_home(p) || !lives_alone(w.persons, p)) {
    return;
  }
  const TieId tie = closest_fit(w, p, TieKind::friendship, [&](PersonId friend_of) {
    return lives_alone(w.persons, friend_of) && w.persons.professional[friend_of.index()] == 0 &&
           w.persons.age(friend_of, w.week) < s.parameters.move_in_with.sharing_age;
  });
  if (tie.valid()) {
    move_in(w, s, p, w.ties.other(p, tie), tie, Cause::none);
  }
}

}  // namespace draagkracht
