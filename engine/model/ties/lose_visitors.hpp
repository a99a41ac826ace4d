// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// With the parents the visitors disappear: kin and friends of the family came to the parents' home.
// When the last parent of somebody who needs care dies or goes away, they come less.
// Met de ouders verdwijnt ook het bezoek: familie en bekenden kwamen bij de ouders thuis. Overlijdt
// de laatste ouder van iemand die zorg nodig heeft, of gaat die weg, dan komen zij minder.
//
// Source: rule net6 (course for parents of a child with a disability). Grade: existence reported by
// practice, size assumed. Reads ties; writes contact. When: a parent dies or leaves.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct LoseVisitors {
  double left = 0.3;

  static constexpr auto parameters() {
    return std::to_array<Parameter<LoseVisitors>>(
        {{&LoseVisitors::left,
          {"ties.visitors.left",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van het contact met het bezoek van de ouders dat blijft als zij er niet meer "
            "zijn",
            "Share of contact with the visitors of the parents that stays when they are gone"},
           {"grootte aangenomen", "size assumed"}}}});
  }
};

/// `parent` is about to be gone: who came by for their sake comes less.
void lose_visitors(World& world, const LoseVisitors& rule, PersonId parent);

}  // namespace draagkracht
