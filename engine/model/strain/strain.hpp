// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 8, Strain: load against strength.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

void strain(World& world, const Setting& setting, Scratch& scratch);

}  // namespace draagkracht
