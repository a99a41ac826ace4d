// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// One session: the steps that are due act on those whom they are for.
#pragma once

#include <optional>

#include "core/result.hpp"
#include "methods/method_spec.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// What is looked at while steps are done.
struct Checking {
  int left = 0;
  std::optional<Problem> problem;
};

/// Holds the session that is due, and ends the method when it was the last or somebody falls out.
void hold_session(World& world, const ChosenMethod& chosen, const MethodSpec& method,
                  EnrolmentId id, Checking& checking);

}  // namespace draagkracht
