// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Professional withdrawal: what policy leaves of granted hours.
// Terugtrekken van professionals: wat beleid overlaat van toegekende uren.
#pragma once

#include <span>

#include "policy/lever.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// Sets `in_force` of every indication from `granted` and the withdrawals that reach it, and
/// `announced` of every client. Without withdrawals `in_force` equals `granted`. Whole minutes,
/// half away from zero. Runs every week in phase 3, after granting and before delivery.
void withdraw(World& world, std::span<const Withdrawal> withdrawals);

}  // namespace draagkracht
