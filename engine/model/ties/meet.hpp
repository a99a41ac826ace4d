// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who lives in a street and is a stranger still.
#pragma once

#include "population/world.hpp"

namespace draagkracht {

/// Somebody of about the same age in `street` whom `person` does not know yet, or nobody.
[[nodiscard]] PersonId stranger_in(const World& world, std::uint32_t street, PersonId person,
                                   unsigned attempt = 0);

/// Makes ties with about `mean` neighbours after a move.
void meet_neighbours(World& world, double mean, PersonId person);

}  // namespace draagkracht
