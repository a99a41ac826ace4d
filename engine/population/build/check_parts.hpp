// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Checks of neighbourhoods that differ and of special people.
#pragma once

#include "population/build/checker.hpp"

namespace draagkracht::build {

void check_neighbourhoods(Checker& c, const PopulationSpec& spec);
void check_special(Checker& c, const PopulationSpec& spec);

}  // namespace draagkracht::build
