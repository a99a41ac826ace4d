// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/somebody_near.hpp"

#include <algorithm>

#include "core/math.hpp"
#include "model/formal/hand_over.hpp"

namespace draagkracht {

Arc somebody_near(const World& w, const AbleToHelp& able, PersonId client, Decision what) {
  Arc best;
  double best_score = -math::detail::infinity;
  for (const Arc arc : w.ties.of(client)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (tie.state == TieState::broken || tie.state == TieState::ended ||
        tie.kind == TieKind::professional || tie.valence == Valence::harmful ||
        !w.persons.at_home(arc.other) || w.persons.age(arc.other, w.week) < 18) {
      continue;
    }
    const double weight = static_cast<double>(tie.closeness) * able_to_help(w, able, arc.other);
    const double score =
        weight > 0
            ? candidate_score(weight, Draw(w.luck, what, w.key(client), w.key(arc.other), w.week))
            : -math::detail::infinity;
    if (score > best_score ||
        (best.other.valid() && score == best_score && w.key(arc.other) < w.key(best.other))) {
      best_score = score;
      best = arc;
    }
  }
  return best;
}

double willing_to_take_on(const World& w, const Arc& arc) {
  const CarerSlot slot = w.persons.carer[arc.other.index()];
  const double strain = slot.valid() ? static_cast<double>(w.carers[slot.index()].strain) : 0.0;
  return takes_over(static_cast<double>(w.ties.columns.row[arc.tie.index()].closeness), strain);
}

bool take_on(World& w, const Arc& to, PersonId client, const PerChannel<std::uint16_t>& minutes) {
  Tie& tie = w.ties.columns.row[to.tie.index()];
  LinkId l = w.link_between(to.other, client);
  const bool helps_already = l.valid();
  if (!helps_already) {
    w.make_carer(to.other, w.week);
    l = w.make_link(to.tie, to.other, client, w.week, is_voluntary(tie.kind));
  }
  for (std::size_t c = 0; c < channel_count; ++c) {
    std::uint16_t& agreed = w.links[l.index()].agreed[c];
    agreed = static_cast<std::uint16_t>(std::min(agreed + minutes[c], 10080));
  }
  tie.state = TieState::active;
  tie.last_care = w.week.value;
  return helps_already;
}

}  // namespace draagkracht
