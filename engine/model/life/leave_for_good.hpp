// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What ends when somebody dies or moves away.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// Takes `person` out of the household and the population: care ends on both sides, ties too.
void leave_for_good(World& world, PersonId person, Residence where_to, Cause cause);

/// Ends a life, and finds a home for children left behind.
void bury(World& world, const Setting& setting, PersonId person, Cause cause);

}  // namespace draagkracht
