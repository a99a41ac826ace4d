// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 3, Formal care: requests, waiting, indications and their review, staffing, what is
// available.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// First half of the phase: who applies, what is granted, what is reviewed. Policy comes after it.
void grant_and_review(World& world, const Setting& setting);

/// Second half, after policy has set the hours in force: who is there to deliver, and how much.
void staff_and_offer(World& world, const Setting& setting, Scratch& scratch);

/// Minutes lacking in the channels that a product is for, as far as it is ever granted.
[[nodiscard]] Minutes lacking_for(const ClientRecord& client, const ProductSpec& product);

/// Minutes per channel that a delivered amount of a product is worth, adding up exactly.
[[nodiscard]] PerChannel<Minutes> spread_over_channels(Minutes delivered,
                                                       const ProductSpec& product);

}  // namespace draagkracht
