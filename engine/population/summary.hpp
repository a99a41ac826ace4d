// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What was asked of a population beside what was built: the first thing to look at when a basis is
// new.
#pragma once

#include <limits>
#include <string>
#include <vector>

#include "core/parameter.hpp"
#include "population/look/residents.hpp"
#include "population/spec.hpp"

namespace draagkracht {

enum class FigureGroup : std::uint8_t { people, work, homes, kin, network, health, care, formal };
inline constexpr std::size_t figure_group_count = 8;
extern const std::array<CodeName, figure_group_count> figure_group_names;

/// One figure. `asked` is NaN where the specification asks for nothing and the figure informs only.
struct PopulationFigure {
  std::string id;
  Text label;
  Unit unit = Unit::share;
  double asked = 0;
  double built = 0;
  std::string source;  ///< the part of the basis that asks
  FigureGroup group = FigureGroup::people;
  /// Standard error that chance leaves in `built`; NaN where nothing is asked, or a rule and no
  /// draw decides. Of kin, who come in families, it is taken too large rather than too small.
  double error = std::numeric_limits<double>::quiet_NaN();
};

/// Weighted figures of the residents of a freshly built world.
[[nodiscard]] std::vector<PopulationFigure> summarise_population(const PopulationSpec& spec,
                                                                 const World& world);
[[nodiscard]] std::vector<PopulationFigure> summarise_population(const PopulationSpec& spec,
                                                                 const Residents& residents);

/// The bands of the age pyramid as figures: `pyramid.men.0`, `pyramid.women.0`, `pyramid.men.5`,
/// ...
[[nodiscard]] std::vector<PopulationFigure> pyramid_figures(const PopulationSpec& spec,
                                                            const Residents& residents);

}  // namespace draagkracht
