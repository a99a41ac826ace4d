// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What the instruments that map a network write down, as JSON.
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

#include "measures/instruments/sitting.hpp"

namespace draagkracht {

using RecordMaker = nlohmann::ordered_json (*)(const Sitting&);
/// For the drawing of this name; nothing when it has no record of its own.
[[nodiscard]] RecordMaker record_maker(std::string_view drawing);

}  // namespace draagkracht
