// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Where children go of whose household no adult is left.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// Finds a home for minors of whose household no adult is left: with the other parent, else
/// together with kin of one of them or with somebody near. `ring` is anybody in that household.
void shelter_minors(World& world, const Setting& setting, PersonId ring);

}  // namespace draagkracht
