// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Those who wait begin: alone, or in a group when it is full or waited long; and groups end.
#pragma once

#include <cstdint>

#include "methods/method_spec.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// How many sit together this week.
[[nodiscard]] int together(const World& world, const Enrolment& enrolment);

/// Those who wait and whose turn has come begin.
void begin_waiting(World& world, const MethodSpec& method, std::uint8_t number);

/// A group whose method is over for everybody is over too, unless it runs itself.
void end_groups(World& world);

}  // namespace draagkracht
