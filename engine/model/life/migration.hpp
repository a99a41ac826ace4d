// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who comes to live here, and who moves away.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// Newcomers of about the age and sex of `mark` move into one home in some street.
void arrive(World& world, const Setting& setting, PersonId mark);

/// `person` moves away for good, with partner and minor children; nothing happens when one of them
/// is or was a client.
void move_away(World& world, const Setting& setting, PersonId person);

}  // namespace draagkracht
