// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 9, Step: carers cut down, stop and return; clients are admitted. What falls away is missing
// from next week on and is asked of others.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

void step(World& world, const Setting& setting);

}  // namespace draagkracht
