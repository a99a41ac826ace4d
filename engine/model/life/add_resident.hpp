// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A new row of the person table: somebody born, or come from elsewhere.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

inline constexpr double boys = 0.512;  ///< of births, CBS: 105 per 100 girls

/// Somebody in a household alone, without an address, who counts for as many as `like` does, with
/// traits and the health of a child.
PersonId add_resident(World& world, const Setting& setting, Key key, std::int32_t birth_week,
                      Sex sex, PersonId like);

}  // namespace draagkracht
