// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What professionals do to the people around a client, looked at once a month per client, and what
// they learn from it, once a month per professional.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// Whether a client is looked at this week: in an own week of the month, and when hours are told to
/// go or go.
[[nodiscard]] bool due_for_month(const World& world, const ClientRecord& client);

/// Looks at the clients in `scratch.month`. Runs after the hours of this week are known.
void month_of_professionals(World& world, const Setting& setting, const Scratch& scratch);

}  // namespace draagkracht
