// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/hard_time.hpp"

#include <algorithm>

namespace draagkracht {

void go_through(World& w, PersonId p, double weeks, Cause cause, PersonId about) {
  if (weeks < 1 || !w.persons.alive(p)) {
    return;
  }
  std::int32_t& until = w.persons.hard_until[p.index()];
  until = std::max(until, w.week.value + static_cast<std::int32_t>(weeks));
  // Told of who has a part in care: theirs is the life that somebody may want explained.
  const CarerSlot carer = w.persons.carer[p.index()];
  if (carer.valid() && w.carers[carer.index()].first_link.valid()) {
    w.emit(EventKind::hard_time, cause, p, about, static_cast<float>(weeks), EventUnit::weeks);
  }
}

void mourn(World& w, const HardTime& rule, PersonId dead) {
  for (const Arc arc : w.ties.of(dead)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (tie.state == TieState::active && w.persons.professional[arc.other.index()] == 0) {
      if (tie.kind == TieKind::partner) {
        w.persons.widowed[arc.other.index()] = w.week.value;
      }
      go_through(w, arc.other,
                 rule.mourning(w.ties.kind_seen_by(arc.other, arc.tie),
                               static_cast<double>(tie.closeness)),
                 Cause::bereavement, dead);
    }
  }
}

}  // namespace draagkracht
