// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 5, Offer: who is asked answers.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// Answers all requests, target by target, urgent ones first. A yes becomes a standing agreement.
void offer(World& world, const Setting& setting, Scratch& scratch);

}  // namespace draagkracht
