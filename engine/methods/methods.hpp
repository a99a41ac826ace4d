// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 11, Methods: support that is at work does its step.
#pragma once

#include "methods/parameters.hpp"
#include "population/world.hpp"

namespace draagkracht {

void methods(World& world, const MethodParameters& parameters);

}  // namespace draagkracht
