// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who is about and a stranger still.
#pragma once

#include <span>
#include <vector>

#include "model/setting.hpp"

namespace draagkracht {

/// At most `wanted` people of about the same age among `present` whom `person` does not know yet,
/// whom `person` takes to most first.
[[nodiscard]] std::vector<PersonId> strangers_among(const World& world, const TakeTo& rule,
                                                    std::span<const PersonId> present,
                                                    PersonId person, int wanted);

/// Somebody new, perhaps: in the street, the neighbourhood, or where `person` comes every week.
void meet(World& world, const Setting& setting, PersonId person);

/// Makes ties with about `mean` neighbours after a move.
void meet_neighbours(World& world, const TakeTo& rule, double mean, PersonId person);

}  // namespace draagkracht
