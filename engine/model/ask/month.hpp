// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Once a month, each in an own week: how a client is faring in mind, and who has a word with the
// client. The rules are in `self_trust.hpp`, `talk.hpp`, `guard.hpp`, `click.hpp` and
// `formal/have_say.hpp`.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// Looks at the clients whose week of the month it is. Runs before anybody asks.
void month_of_clients(World& world, const Setting& setting, const Scratch& scratch);

}  // namespace draagkracht
