// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// One person in one method: beginning, who carries it out, and how it ends.
#pragma once

#include "methods/method_spec.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// What stands in the log when somebody left because of this.
[[nodiscard]] Cause cause_of(LeftBecause because);

[[nodiscard]] bool is_volunteer(const MethodSpec& method);

/// Weeks that are left after so many sessions, as far as planned.
[[nodiscard]] int weeks_to_go(const MethodSpec& method, int sessions);

void begin(World& world, EnrolmentId id, SupportCircleId group);

/// True for who can still take part; ends it for others.
bool still_there(World& world, const MethodSpec& method, EnrolmentId id);

/// Finds who carries it out; false when nobody is there yet.
bool find_worker(World& world, const MethodSpec& method, EnrolmentId id);

void end(World& world, EnrolmentId id, MethodState how, LeftBecause because);

/// What stays when it is over.
void leave_behind(World& world, const MethodSpec& method, EnrolmentId id);

}  // namespace draagkracht
