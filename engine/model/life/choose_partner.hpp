// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// With whom somebody comes to live together.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// May be looked at as a partner: an adult at home without one, at home or in a
/// residential place.
[[nodiscard]] bool free_to_couple(const World& world, PersonId person);

/// Of everybody free in the own and the nearest neighbourhoods who suits, one by weight; or nobody.
[[nodiscard]] PersonId choose_partner(const World& world, const Setting& setting, PersonId person,
                                      bool same_sex);

}  // namespace draagkracht
