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

void shelter_minors(World& w, const Setting& s, PersonId ring) {
  const std::vector<PersonId> home = home_of(w, ring);
  const auto grown = [&](PersonId p) {
    return w.persons.at_home(p) && w.persons.age(p, w.week) >= adult;
  };
  if (!w.persons.at_home(ring) || std::ranges::any_of(home, grown)) {
    return;
  }
  for (const PersonId minor : home) {
    PersonId best;
    double best_score = -1;
    for (const Arc arc : w.ties.of(minor)) {
      const TieKind kind = w.ties.kind_seen_by(minor, arc.tie);
      if (!grown(arc.other) || !is_kin(kind) || w.persons.professional[arc.other.index()] != 0) {
        continue;
      }
      const double score = static_cast<double>(w.ties.columns.closeness[arc.tie.index()]) +
                           (kind == TieKind::parent ? 1.0 : 0.0);
      if (score > best_score || (score == best_score && w.key(arc.other) < w.key(best))) {
        best_score = score;
        best = arc.other;
      }
    }
    // Without kin: foster parents near, by draw.
    for (std::uint32_t street = 0; street < w.streets.size() && !best.valid(); ++street) {
      const std::uint32_t look =
          (w.persons.street[minor.index()] + street) % static_cast<std::uint32_t>(w.streets.size());
      double best_luck = -1;
      for (const PersonId q : w.residents_of(look)) {
        const double luck =
            Draw(w.luck, decision("life.foster"), w.key(minor), w.key(q), w.week).uniform53();
        if (grown(q) && luck > best_luck) {
          best_luck = luck;
          best = q;
        }
      }
    }
    if (!best.valid()) {
      continue;  // nobody grown is left in the whole world
    }
    join_household(w, minor, best);
    measure_again(w, s, {minor}, false);
    bind(w, minor, best, TieKind::other_kin, 0.5F, 7, 0);
    w.emit(EventKind::moved, Cause::bereavement, minor, best, 1);
  }
}

}  // namespace draagkracht
