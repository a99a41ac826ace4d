// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who lives in a street and is a stranger still.
#pragma once

#include <vector>

#include "population/world.hpp"

namespace draagkracht {

/// At most `wanted` people of about the same age in `street` whom `person` does not know yet, whom
/// `person` takes to most first.
[[nodiscard]] std::vector<PersonId> strangers_in(const World& world, std::uint32_t street,
                                                 PersonId person, int wanted);

/// Makes ties with about `mean` neighbours after a move.
void meet_neighbours(World& world, double mean, PersonId person);

}  // namespace draagkracht
