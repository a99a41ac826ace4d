// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Networks as they are stored: ties by kind, layers of closeness and of contact, and who has
// nobody.
#pragma once

#include <array>

#include "population/look/homes.hpp"

namespace draagkracht {

/// Closeness from which somebody belongs to the innermost layer (about five people) and to the next
/// (about fifteen, those five among them). Assumed, +-0.1.
inline constexpr float inner_closeness = 0.6F;
inline constexpr float second_closeness = 0.3F;
/// Contacts a week that go with these layers: weekly and monthly (Roberts and Dunbar 2011).
inline constexpr float weekly_contact = 1.0F;
inline constexpr float monthly_contact = 0.23F;

struct LayerLook {
  std::array<Tally, tie_kind_count> kinds;  ///< ties per person
  Tally ties;
  Tally nobody;                ///< share without any tie
  Tally inner, second;         ///< people per person, by closeness
  Tally weekly, monthly;       ///< people per person, by contact
  std::array<Tally, 3> shape;  ///< closeness of the closest, the fifth and the fifteenth
};
/// Of persons of whole ages within [from, to).
[[nodiscard]] LayerLook look_at_layers(const Residents& residents, int from = 0,
                                       int to = end_of_life);

}  // namespace draagkracht
