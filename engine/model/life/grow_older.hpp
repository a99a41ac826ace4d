// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// With the years people finish school, find work, stop working, volunteer and come to feel less
// healthy, as people of their age and sex do. Met de jaren maken mensen hun school af, gaan werken,
// stoppen met werken, doen vrijwilligerswerk en voelen zich minder gezond, zoals anderen van hun
// leeftijd.
//
// Source: shares by age and sex from the basis file (CBS). Grade: estimated; that as few people as
// possible change is assumed (in the world more people come and go, with the same outcome). Reads
// age, sex; writes education, work, health, volunteering. When: once a year of life.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// Whether somebody belongs to a group after a year in which its share went from `before` to
/// `after`; `u` is a draw, 0..1.
[[nodiscard]] inline bool follows(bool belongs, double before, double after, double u) {
  if (after < before) {
    return belongs && u >= (before - after) / before;
  }
  return belongs || (before < 1.0 && u < (after - before) / (1.0 - before));
}

/// The year of life that begins changes school, work, health and volunteering of `person`.
void grow_older(World& world, const Setting& setting, PersonId person);

}  // namespace draagkracht
