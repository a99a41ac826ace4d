// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/homes.hpp"

#include <algorithm>

#include "population/households.hpp"

namespace draagkracht {

namespace {

/// Who takes the place of a parent (a stepparent, a grandparent, foster parents) is older by at
/// least this (assumed: fifteen years).
constexpr std::int32_t weeks_older = 15 * 52;

}  // namespace

int age_this_year(const World& w, PersonId p) { return w.persons.age(p, w.week + 26); }

std::vector<PersonId> home_of(const World& w, PersonId p) {
  std::vector<PersonId> all{p};
  each_housemate(w.persons, p, [&](PersonId q) { all.push_back(q); });
  return all;
}

bool together(const World& w, PersonId a, PersonId b) {
  return w.persons.household[a.index()] == w.persons.household[b.index()];
}

std::vector<PersonId> children_at_home(const World& w, PersonId p) {
  std::vector<PersonId> found;
  // Who is found is asked for children in turn.
  for (std::size_t next = 0; next <= found.size(); ++next) {
    const PersonId parent = next == 0 ? p : found[next - 1];
    for (const Arc arc : w.ties.of(parent)) {
      if (together(w, p, arc.other) && w.ties.kind_seen_by(parent, arc.tie) == TieKind::child &&
          !partner_at_home(w, arc.other).valid() &&
          std::ranges::find(found, arc.other) == found.end()) {
        found.push_back(arc.other);
      }
    }
  }
  return found;
}

PersonId partner_at_home(const World& w, PersonId p) {
  if (lives_alone(w.persons, p)) {
    return {};
  }
  for (const Arc arc : w.ties.of(p)) {
    // Few live here; their ties are looked up last.
    if (together(w, p, arc.other) && w.ties.columns.row[arc.tie.index()].kind == TieKind::partner &&
        w.persons.at_home(arc.other)) {
      return arc.other;
    }
  }
  return {};
}

bool lives_with_parent(const World& w, PersonId p) {
  const auto older = [&](PersonId q) {
    return w.persons.birth_week[q.index()] <= w.persons.birth_week[p.index()] - weeks_older;
  };
  return std::ranges::any_of(w.ties.of(p), [&](const Arc arc) {
    if (!together(w, p, arc.other) || !w.persons.at_home(arc.other)) {
      return false;
    }
    const TieKind is = w.ties.kind_seen_by(p, arc.tie);
    return is == TieKind::parent || (is == TieKind::other_kin && older(arc.other));
  });
}

PersonId eldest_of_home(const World& w, PersonId p) {
  PersonId eldest = p;
  each_housemate(w.persons, p, [&](PersonId q) {
    const std::int32_t a = w.persons.birth_week[q.index()];
    const std::int32_t b = w.persons.birth_week[eldest.index()];
    if (a < b || (a == b && w.key(q) < w.key(eldest))) {
      eldest = q;
    }
  });
  return eldest;
}

}  // namespace draagkracht
