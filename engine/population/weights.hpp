// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How many persons of a real place each row stands for. Oversampled clients count for less; who
// helps them shares their weight (the weight-share method, Lavallée 2007: the mean over those
// linked to); the rest make up for it, within cells of age and sex, and where there are enough
// of them also by partner and volunteering, so that the whole stays the whole.
#pragma once

#include <span>

#include "population/world.hpp"

namespace draagkracht {

/// Shares the weights of clients with those who help them now. `whole`, one per person: what the
/// weights of a cell are to add up to, summed over its people. Clients keep their weight, unless
/// everybody of their age and sex is a client or helps one.
void share_weights(World& world, std::span<const float> whole);

}  // namespace draagkracht
