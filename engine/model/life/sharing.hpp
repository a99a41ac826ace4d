// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who comes to share a home without being a couple.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// `parent`, without a partner, comes to live with the closest child who has a home, or that child
/// with the parent; nothing happens where a child lives already, or none can.
void move_in_with_child(World& world, const Setting& setting, PersonId parent);
/// `person`, who lives alone, comes to live with the closest friend who lives alone.
void share_home(World& world, const Setting& setting, PersonId person);

}  // namespace draagkracht
