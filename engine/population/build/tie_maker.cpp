// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/build/tie_maker.hpp"

#include <algorithm>

namespace draagkracht::build {

namespace {

struct Habit {
  double closeness;  ///< mean, 0..1
  double contacts;   ///< per week next door
  double reach;      ///< km at which contacts have halved
  double years;      ///< mean age of the tie
};

/// Assumed (closeness +-0.1, contacts x0.5-x2); order of kinds after Roberts and Dunbar 2015.
Habit habit_of(TieKind kind) {
  switch (kind) {
    case TieKind::partner:
      return {0.90, 7, 50, 20};
    case TieKind::parent:
    case TieKind::child:
      return {0.72, 2.5, 12, 0};
    case TieKind::sibling:
      return {0.50, 0.9, 12, 0};
    case TieKind::other_kin:
      return {0.36, 0.5, 12, 15};
    case TieKind::friendship:
      return {0.55, 0.9, 15, 10};
    case TieKind::neighbour:
      return {0.25, 1.0, 5, 8};
    case TieKind::colleague:
    case TieKind::fellow_client:
      return {0.24, 1.0, 50, 5};  // they come together whether they live near or far
    default:
      return {0.22, 0.25, 10, 3};
  }
}

}  // namespace

bool make_tie(Draft& d, Row a, Row b, TieKind kind, const DistanceBands& bands, double nearest,
              double farthest) {
  if (a == b || !d.pairs.insert(a, b)) {
    return false;
  }
  const Habit habit = habit_of(kind);
  const bool together = d.home[a] == d.home[b];
  const Draw luck = d.draw(decision("build.tie"), a, b);
  // Kin who share a home live equally far from other kin, so a draw about two households decides.
  const double u = d.draw(decision("build.distance"), d.host[a], d.host[b]).uniform();
  double km = together ? 0 : bands.at(nearest + u * (farthest - nearest));
  if (kind == TieKind::neighbour) {
    km = 0.02 + 0.15 * u;
  }
  const double nearness = 1 / (1 + km / habit.reach);
  const double contacts =
      together ? std::max(habit.contacts, 5.0) : luck.lognormal(habit.contacts * nearness, 0.7, 0);
  const double closeness =
      habit.closeness + (together ? 0.08 : 0) - 0.08 * (1 - nearness) + 0.12 * luck.normal(1);
  const double years = habit.years > 0 ? luck.exponential(habit.years, 2) : 200;
  const double most =
      std::max(std::min(d.age[a], d.age[b]) - (kind == TieKind::partner ? 17 : 0), 0.0);
  NewTie tie;
  tie.a = PersonId{a};
  tie.b = PersonId{b};
  tie.kind = kind;
  tie.closeness = static_cast<float>(std::clamp(closeness, 0.05, 0.98));
  tie.contacts = static_cast<float>(std::min(contacts, 7.0));
  tie.distance_km = static_cast<float>(km);
  tie.since = Week{d.start.value - static_cast<std::int32_t>(std::min(years, most) * 52.1775)};
  d.ties.push_back(tie);
  return true;
}

}  // namespace draagkracht::build
