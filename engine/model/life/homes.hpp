// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who lives with whom, as the rules of home ask it.
#pragma once

#include <vector>

#include "population/world.hpp"

namespace draagkracht {

/// Age of `person` halfway through the year of life that begins: visits come every 52 weeks, which
/// is a little too soon for the birthday itself.
[[nodiscard]] int age_this_year(const World& world, PersonId person);
/// Everybody in the household of `person`, who comes first.
[[nodiscard]] std::vector<PersonId> home_of(const World& world, PersonId person);
/// True for two of one household.
[[nodiscard]] bool together(const World& world, PersonId a, PersonId b);
/// Children of `person` at home who have no partner there, and theirs.
[[nodiscard]] std::vector<PersonId> children_at_home(const World& world, PersonId person);
/// The partner who lives in the same home, or none.
[[nodiscard]] PersonId partner_at_home(const World& world, PersonId person);
/// True for who lives in the home of a parent, or of older kin in the place of one.
[[nodiscard]] bool lives_with_parent(const World& world, PersonId person);
/// The eldest of a household (of equals the smaller key).
[[nodiscard]] PersonId eldest_of_home(const World& world, PersonId person);

}  // namespace draagkracht
