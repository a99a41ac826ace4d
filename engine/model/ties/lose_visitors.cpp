// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/lose_visitors.hpp"

#include <algorithm>

namespace draagkracht {

namespace {

bool has_other_parent(const World& w, PersonId child, PersonId parent) {
  return std::ranges::any_of(w.ties.of(child), [&](const Arc& arc) {
    return arc.other != parent && w.ties.kind_seen_by(child, arc.tie) == TieKind::parent &&
           w.ties.columns.row[arc.tie.index()].state == TieState::active &&
           w.persons.alive(arc.other);
  });
}

bool came_for_the_parent(const World& w, PersonId parent, PersonId child, const Arc& arc) {
  const TieKind kind = w.ties.kind_seen_by(child, arc.tie);
  if (arc.other == parent || kind == TieKind::professional || is_voluntary(kind) ||
      (is_kin(kind) && kind != TieKind::other_kin)) {
    return false;
  }
  return kind == TieKind::other_kin || w.ties.between(parent, arc.other).valid();
}

}  // namespace

void lose_visitors(World& w, const LoseVisitors& rule, PersonId parent) {
  for (const Arc& down : w.ties.of(parent)) {
    const PersonId child = down.other;
    if (w.ties.kind_seen_by(parent, down.tie) != TieKind::child ||
        w.persons.limitation[child.index()] == Limitation::none ||
        has_other_parent(w, child, parent)) {
      continue;
    }
    for (const Arc& arc : w.ties.of(child)) {
      if (came_for_the_parent(w, parent, child, arc)) {
        w.ties.columns.row[arc.tie.index()].contacts *= static_cast<float>(rule.left);
      }
    }
  }
}

}  // namespace draagkracht
