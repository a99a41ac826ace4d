// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/habits.hpp"

#include <algorithm>

namespace draagkracht {

namespace {

constexpr double every_day = 7;

}  // namespace

TieHabit habit_of(TieKind kind) {
  switch (kind) {
    case TieKind::partner:
      return {0.90, every_day, 50, 20};
    case TieKind::parent:
    case TieKind::child:
      return {0.82, 2.5, 12, 0};
    case TieKind::sibling:
      return {0.61, 0.9, 12, 0};
    case TieKind::other_kin:
      return {0.46, 0.5, 12, 15};
    case TieKind::friendship:
      return {0.57, 0.85, 15, 10};
    case TieKind::neighbour:
      return {0.27, 0.85, 5, 8};
    case TieKind::colleague:
    case TieKind::fellow_client:
      return {0.24, 1.0, 50, 5};  // they come together whether they live near or far
    default:
      return {0.27, 0.25, 10, 3};
  }
}

double near_by(const TieHabit& habit, double km) { return 1 / (1 + km / habit.reach); }

float meet_together(TieKind kind) {
  return static_cast<float>(std::max(habit_of(kind).contacts, 5.0));
}

float meet_apart(TieKind kind, double km, const Draw& draw) {
  const TieHabit habit = habit_of(kind);
  return static_cast<float>(
      std::min(draw.lognormal(habit.contacts * near_by(habit, km), 0.7, 0), every_day));
}

}  // namespace draagkracht
