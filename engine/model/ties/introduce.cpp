// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/introduce.hpp"

#include <algorithm>
#include <array>

#include "core/draw.hpp"
#include "population/households.hpp"

namespace draagkracht {

namespace {

/// The closest people that are looked at.
constexpr std::size_t closest = 5;

}  // namespace

double closeness_of_knit(const World& w, PersonId p) {
  std::array<Arc, closest> best{};
  std::size_t count = 0;
  const auto closer = [&](const Arc& a, const Arc& b) {
    const float x = w.ties.columns.row[a.tie.index()].closeness;
    const float y = w.ties.columns.row[b.tie.index()].closeness;
    return x != y ? x > y : w.key(a.other) < w.key(b.other);
  };
  for (const Arc& arc : w.ties.of(p)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (tie.state != TieState::active || tie.kind == TieKind::professional ||
        w.persons.household[arc.other.index()] == w.persons.household[p.index()]) {
      continue;
    }
    if (count < closest) {
      best[count++] = arc;
    } else if (closer(arc, best[count - 1])) {
      best[count - 1] = arc;
    } else {
      continue;
    }
    for (std::size_t i = count - 1; i > 0 && closer(best[i], best[i - 1]); --i) {
      std::swap(best[i], best[i - 1]);
    }
  }
  if (count < 3) {
    return 0;
  }
  int pairs = 0, known = 0;
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      ++pairs;
      known += w.ties.between(best[i].other, best[j].other).valid() ? 1 : 0;
    }
  }
  return static_cast<double>(known) / pairs;
}

std::vector<PersonId> introduced_to(const World& w, PersonId p) {
  Arc through;
  double best = -math::detail::infinity;
  for (const Arc& arc : w.ties.of(p)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (tie.state != TieState::active || tie.kind == TieKind::professional) {
      continue;
    }
    const double closeness = static_cast<double>(tie.closeness);
    const double score = candidate_score(
        closeness * closeness,
        Draw(w.luck, decision("ties.introduce.by"), w.key(p), w.key(arc.other), w.week));
    if (score > best ||
        (through.other.valid() && score == best && w.key(arc.other) < w.key(through.other))) {
      best = score;
      through = arc;
    }
  }
  std::vector<PersonId> people;
  if (!through.other.valid()) {
    return people;
  }
  for (const Arc& arc : w.ties.of(through.other)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (arc.other != p && tie.state == TieState::active && tie.kind != TieKind::professional) {
      people.push_back(arc.other);
    }
  }
  return people;
}

}  // namespace draagkracht
