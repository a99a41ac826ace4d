// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Births and what a newborn begins with.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// Chance that `mother` has a child in the year to come.
[[nodiscard]] double birth_this_year(const World& world, const Setting& setting, PersonId mother,
                                     bool partner);

/// A child of `mother`, if she lives at home, joins her household, with ties to those at home, to
/// brothers and sisters elsewhere, to grandparents, uncles and aunts.
void give_birth(World& world, const Setting& setting, PersonId mother);

}  // namespace draagkracht
