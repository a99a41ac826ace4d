// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What leaving home, forming a couple, parting and moving have in common: who goes where, and what
// it does to ties.
#pragma once

#include <span>

#include "model/setting.hpp"

namespace draagkracht {

/// The partner who lives in the same home, or none.
[[nodiscard]] PersonId partner_at_home(const World& world, PersonId person);
/// True for who lives in the home of a parent.
[[nodiscard]] bool lives_with_parent(const World& world, PersonId person);
/// The eldest of a household (of equals the smaller key).
[[nodiscard]] PersonId eldest_of_home(const World& world, PersonId person);

/// Leaves the parents for a home alone. Nothing happens to who no longer lives with them.
void leave_home(World& world, const Setting& setting, PersonId person);
/// Finds a partner for `person` and lets them live together, if anybody suits.
void form_couple(World& world, const Setting& setting, PersonId person);
/// Ends the couple of `person`, if there still is one.
void separate(World& world, const Setting& setting, PersonId person);
/// The whole household of `person` moves.
void move_house(World& world, const Setting& setting, PersonId person);

/// Finds a home for minors of whose household no adult is left: with the other parent, else with
/// kin or somebody near. `ring` is anybody in that household.
void shelter_minors(World& world, const Setting& setting, PersonId ring);

}  // namespace draagkracht
