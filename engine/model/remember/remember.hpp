// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 7, Remember: the ledger of favours, thanks, and what clients learn.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

void remember(World& world, const Setting& setting);

}  // namespace draagkracht
