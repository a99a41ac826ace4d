// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/build/tie_maker.hpp"

#include <algorithm>

#include "population/habits.hpp"

namespace draagkracht::build {

bool make_tie_at(Draft& d, Row a, Row b, TieKind kind, double km_apart) {
  if (a == b || !d.pairs.insert(a, b)) {
    return false;
  }
  const TieHabit habit = habit_of(kind);
  const bool together = d.home[a] == d.home[b];
  const Draw luck = d.draw(decision("build.tie"), a, b);
  const double km = together ? 0 : km_apart;
  const double nearness = near_by(habit, km);
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
  tie.contacts = together ? meet_together(kind) : meet_apart(kind, km, luck);
  tie.distance_km = static_cast<float>(km);
  tie.since = Week{d.start.value - static_cast<std::int32_t>(std::min(years, most) * 52.1775)};
  d.ties.push_back(tie);
  return true;
}

bool make_tie(Draft& d, Row a, Row b, TieKind kind, const DistanceBands& bands, double nearest,
              double farthest) {
  if (a == b) {
    return false;
  }
  // Kin who share a home live equally far from other kin, so a draw about two households decides.
  const double u = d.draw(decision("build.distance"), d.host[a], d.host[b]).uniform();
  const double km =
      kind == TieKind::neighbour ? 0.02 + 0.15 * u : bands.at(nearest + u * (farthest - nearest));
  return make_tie_at(d, a, b, kind, km);
}

}  // namespace draagkracht::build
