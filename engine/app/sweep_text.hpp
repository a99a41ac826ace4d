// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "io/sweep.hpp"

namespace draagkracht::app {

/// The table of effects and bends, and the bends in words.
std::string sweep_text(const Sweep& sweep, const SweepResults& results, Language language);

/// The same for programs: lists with the columns of effects.csv and tipping.csv.
nlohmann::ordered_json sweep_json(const Sweep& sweep, const SweepResults& results);

}  // namespace draagkracht::app
