// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a change of address does: to the length of ties, to neighbours left behind, and to new ones.
#pragma once

#include <cstdint>
#include <vector>

#include "model/setting.hpp"

namespace draagkracht {

/// Leaves the parents, or who took their place, for a home alone. Nothing happens to who no longer
/// lives with them.
void leave_home(World& world, const Setting& setting, PersonId person);
/// Goes to live with mother, or else father, when `person` has no partner or children at home;
/// tells whether it happened.
bool return_home(World& world, const Setting& setting, PersonId person);
/// The whole household of `person` moves.
void move_house(World& world, const Setting& setting, PersonId person);

/// Everybody in the home of `person` goes to another street, with chance `far` outside the
/// municipality, and gets to know some neighbours; the event says `told`.
void settle(World& world, const Setting& setting, PersonId person, double far,
            EventKind told = EventKind::moved);

/// After a move every tie of `movers` to people outside the home has a new length: after one within
/// the municipality only those that were short. The same draw for all ties between two homes. Who
/// lives together now is at no distance.
void measure_again(World& world, const Setting& setting, const std::vector<PersonId>& movers,
                   bool far);

}  // namespace draagkracht
