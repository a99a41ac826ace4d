// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/imbalance.hpp"

#include <algorithm>

namespace draagkracht {

void add_uneven_ties(const World& world, const Forgetting& memory, PersonId p,
                     std::vector<UnevenTie>& list) {
  for (const NamedPerson& named : named_network(world, p)) {
    const TieId tie = world.ties.between(p, named.who);
    const TieKind kind = world.ties.kind_seen_by(p, tie);
    const bool neighbour = kind == TieKind::neighbour;
    if ((neighbour || is_kin(kind) || kind == TieKind::friendship) &&
        is_over_benefited(world, memory, p, tie)) {
      list.push_back({p, named.who, neighbour, behind_by(world, memory, p, tie)});
    }
  }
}

double imbalance_left(const World& world, const Forgetting& memory, const UnevenTie& tie) {
  const TieId now = world.ties.between(tie.person, tie.other);
  if (!now.valid() || world.ties.columns.row[now.index()].state != TieState::active) {
    return 0;
  }
  return std::clamp(behind_by(world, memory, tie.person, now) / tie.ahead, 0.0, 1.5);
}

}  // namespace draagkracht
