// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Tasks that people take up without being asked one by one: round the table (`family_talk`) and
// from a list that everybody sees (`share_agenda`).
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// For every client in whose month it is this week. Afterwards the promises are up to date.
void take_up(World& world, const Setting& setting, Scratch& scratch);

}  // namespace draagkracht
