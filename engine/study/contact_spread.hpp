// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How far streets differ on the contact ladder.
#pragma once

#include <span>

#include "population/look/street_contact.hpp"

namespace draagkracht {

/// Over streets, each counted once; NaN without any.
struct StreetSpread {
  double p10 = 0, median = 0, p90 = 0;
};
struct ContactSpread {
  StreetSpread actual, desired, importance, gap;
};
[[nodiscard]] PerContact<ContactSpread> spread_over_streets(std::span<const StreetContact> streets);

}  // namespace draagkracht
