// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 2, Need: onset, course, crises, recovery.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// Sets the need of every client for the week that begins.
void need(World& world, const Setting& setting);

/// True for special people until the branch: as many are there then as were asked for.
[[nodiscard]] inline bool held(const World& world, const ClientRecord& client) {
  return client.special != 0 && world.week.value <= 0;
}

/// Sets all minutes of the week to zero.
void clear_week(ClientRecord& client);

}  // namespace draagkracht
