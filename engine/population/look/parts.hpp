// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The named neighbourhoods of a population beside each other.
#pragma once

#include <vector>

#include "population/look/residents.hpp"

namespace draagkracht {

struct PartLook {
  std::size_t persons = 0;  ///< rows, not weighted
  Tally old;                ///< 65 and over
  Tally alone;              ///< of those of 18 and over
  Tally clients;
};

/// One for each named neighbourhood; a single one when none are named.
[[nodiscard]] std::vector<PartLook> look_at_parts(const Residents& residents, std::size_t parts);

}  // namespace draagkracht
