// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What was asked of a population beside what was built: the first thing to look at when a basis is
// new.
#pragma once

#include <string>
#include <vector>

#include "core/parameter.hpp"
#include "population/spec.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// One figure. `asked` is NaN where the specification asks for nothing and the figure informs only.
struct PopulationFigure {
  std::string id;
  Text label;
  Unit unit = Unit::share;
  double asked = 0;
  double built = 0;
  std::string source;  ///< the part of the basis that asks
};

/// Weighted figures of the residents of a freshly built world.
[[nodiscard]] std::vector<PopulationFigure> summarise_population(const PopulationSpec& spec,
                                                                 const World& world);

}  // namespace draagkracht
