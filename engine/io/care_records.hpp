// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What the instruments about care, needs, the street and plans write down, as JSON.
#pragma once

#include <string_view>

#include "io/network_records.hpp"

namespace draagkracht {

[[nodiscard]] RecordMaker care_record_maker(std::string_view drawing);

}  // namespace draagkracht
