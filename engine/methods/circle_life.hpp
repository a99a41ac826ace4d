// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Circles that run themselves go on meeting; who meets keeps in touch. A circle of few falls apart
// sooner. Kringen die zelf draaien blijven bijeenkomen; wie elkaar ziet houdt contact. Een kleine
// kring valt eerder uiteen.
//
// Source: rules pro14, net18, net21. Grade: sizes assumed. Reads and writes circles, ties. When:
// weekly, each circle at its interval.
#pragma once

#include "population/world.hpp"

namespace draagkracht {

/// People of a circle who are still there.
[[nodiscard]] int members_there(const World& world, const SupportCircle& circle);

void circles_meet(World& world);

/// Circles around somebody, and groups of participants.
struct CircleCount {
  int formed = 0;        ///< so far
  int self_running = 0;  ///< of those, going on now without who led them
};
[[nodiscard]] CircleCount circles_of(const World& world);

}  // namespace draagkracht
