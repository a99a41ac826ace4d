// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 4, Ask: what is lacking, what is said of it, and whom is asked.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// First round: every client who lacks something and brings it up asks a few people.
void ask(World& world, const Setting& setting, Scratch& scratch);

/// Second round: who is still short asks others. Runs after the first answers.
void ask_others(World& world, const Setting& setting, Scratch& scratch);

}  // namespace draagkracht
