// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 1, Life: ageing, births, deaths, illness and recovery.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// Everything that happens to lives in the week that begins.
void life(World& world, const Setting& setting);

/// A client moves into a residential place: care at home ends, what the client did for others too;
/// visits go on.
void move_in(World& world, const Setting& setting, ClientRecord& client);

/// A child of `mother` joins her household, with ties to those at home and to the grandparents.
void give_birth(World& world, PersonId mother);

}  // namespace draagkracht
