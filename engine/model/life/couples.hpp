// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who comes to live together with whom, who parts, and where the children go.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// Finds a partner for `person` and lets them live together, if anybody suits.
void form_couple(World& world, const Setting& setting, PersonId person);
/// Ends the couple of `person`, if there still is one.
void separate(World& world, const Setting& setting, PersonId person);

}  // namespace draagkracht
