// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 6, Give: hours of all suppliers are settled in whole minutes.
#pragma once

#include "model/give/time_for_care.hpp"
#include "model/setting.hpp"

namespace draagkracht {

/// Fills `scratch.promises`, what every agreement comes to this week, and `scratch.helpers`, how
/// many help each client. Once a week, before anybody asks.
void reach_helpers(World& world, const Setting& setting, Scratch& scratch);

/// The same for one helper, who has just agreed to more.
void reach_again(World& world, const Setting& setting, Scratch& scratch, PersonId giver);

/// Travel and arranging of a helper when all agreements are kept.
[[nodiscard]] Minutes overhead_of(const World& world, const Scratch& scratch, PersonId giver);

/// Settles the week for every client and every helper.
void give(World& world, const Setting& setting, Scratch& scratch);

}  // namespace draagkracht
