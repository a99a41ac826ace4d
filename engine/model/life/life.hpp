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

}  // namespace draagkracht
