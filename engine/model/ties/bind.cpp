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
  if (kind == TieKind::partner || !is_kin(c.kind[t])) {
    c.kind[t] = c.first[t] == a ? kind : mirrored(kind);
  }
  c.state[t] = TieState::active;
  c.closeness[t] = std::max(c.closeness[t], closeness);
  c.contacts[t] = std::max(c.contacts[t], contacts);
  c.distance_km[t] = km;
  return tie;
}

}  // namespace draagkracht
