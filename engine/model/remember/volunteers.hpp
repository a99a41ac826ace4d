// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The month of volunteers with a client (`keep_volunteer`, `follow_client`, `stand_alone`), the
// half year (`small_steps`), and agreements whose time is over (`agree_form`).
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

void review_volunteers(World& world, const Setting& setting);

/// Looks at agreements whose time is over this week: they end or are prolonged.
void end_terms(World& world, const Setting& setting);

}  // namespace draagkracht
