// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/bind.hpp"

#include <algorithm>

namespace draagkracht {

TieId bind(World& w, PersonId a, PersonId b, TieKind kind, float closeness, float contacts,
           float km) {
  TieId tie = w.ties.between(a, b);
  if (!tie.valid()) {
    return w.ties.add({.a = a,
                       .b = b,
                       .kind = kind,
                       .closeness = closeness,
                       .contacts = contacts,
                       .distance_km = km,
                       .since = w.week},
                      w.persons.key);
  }
  TieColumns& c = w.ties.columns;
  const std::size_t t = tie.index();
  if (kind == TieKind::partner || !is_kin(c.row[t].kind)) {
    c.row[t].kind = c.row[t].first == a ? kind : mirrored(kind);
  }
  c.row[t].state = TieState::active;
  c.row[t].closeness = std::max(c.row[t].closeness, closeness);
  c.row[t].contacts = std::max(c.row[t].contacts, contacts);
  c.distance_km[t] = km;
  return tie;
}

}  // namespace draagkracht
