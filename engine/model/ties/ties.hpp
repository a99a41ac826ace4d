// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 10, Ties: closeness, lapsing, sleeping and reviving ties, circles, new acquaintances.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

void ties(World& world, const Setting& setting);

}  // namespace draagkracht
