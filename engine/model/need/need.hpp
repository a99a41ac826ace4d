// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 2, Need: onset, course, crises, recovery.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// Sets the need of every client for the week that begins.
void need(World& world, const Setting& setting);

/// Sets all minutes of the week to zero.
void clear_week(ClientRecord& client);

}  // namespace draagkracht
