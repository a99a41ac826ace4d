// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How close people of a kind usually are and how often they meet: at the start, and again when
// somebody comes to live elsewhere.
#pragma once

#include "core/draw.hpp"
#include "population/codes.hpp"

namespace draagkracht {

struct TieHabit {
  double closeness = 0;  ///< mean, 0..1
  double contacts = 0;   ///< per week next door
  double reach = 0;      ///< km at which contacts have halved
  double years = 0;      ///< mean age of the tie at the start; 0: lifelong
};

/// Assumed (closeness +-0.1, contacts x0.5-x2); order of kinds after Roberts and Dunbar 2015.
[[nodiscard]] TieHabit habit_of(TieKind kind);

/// What distance leaves of contact, 0..1.
[[nodiscard]] double near_by(const TieHabit& habit, double km);

/// Contacts a week of two who share a home.
[[nodiscard]] float meet_together(TieKind kind);

/// Contacts a week of two who live `km` apart: one pair meets more often than another (word 0).
[[nodiscard]] float meet_apart(TieKind kind, double km, const Draw& draw);

}  // namespace draagkracht
