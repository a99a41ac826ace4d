// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Where people stand on a drawing of a whole place: a plan of streets with houses on both sides, a
// block per neighbourhood. It follows from who lives where and nothing else, so everybody stands in
// the same place in every variant, every week and every print.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "population/world.hpp"

namespace draagkracht {

struct TownPlan {
  struct Place {
    float x = 0, y = 0;
  };
  /// The strip between two rows of houses.
  struct Street {
    float x = 0, y = 0, width = 0;
    std::uint32_t neighbourhood = 0;  ///< counted from 0 in the order of the plan
  };
  std::vector<Place> places;  ///< one per person asked about, in that order
  std::vector<Street> streets;
  float width = 0, height = 0;  ///< in steps: people of a house stand about one apart
};

/// Residents alive in this week by neighbourhood, street and house; whole neighbourhoods as long as
/// there is room for `most`.
[[nodiscard]] std::vector<PersonId> residents_by_place(const World& world, std::size_t most);

/// `persons` as `residents_by_place` gives them.
[[nodiscard]] TownPlan town_plan(const World& world, std::span<const PersonId> persons);

}  // namespace draagkracht
