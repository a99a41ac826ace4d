// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Whether the people around somebody know each other. Where they do, news and worry travel fast and
// helpers can share the work; where they do not, each of them opens another door.
#pragma once

#include <array>

#include "population/look/layers.hpp"

namespace draagkracht {

/// How many of the closest are taken apart: the layer of about fifteen.
inline constexpr std::size_t closest_people = 15;

/// Share of the pairs of members that have a tie themselves, per person with two members at least.
/// Members who know each other without a tie that is stored do not count: a lower bound.
struct Density {
  Tally network;  ///< among all members: ties that are broken or ended count for nothing
  Tally closest;  ///< among the fifteen closest
};

struct DensityLook {
  Density all;
  std::array<Density, look_ages.size()> by_age;
};
[[nodiscard]] DensityLook look_at_density(const Residents& residents);

}  // namespace draagkracht
