// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Neighbourhoods that differ. Each named one is built as a part of its own, from the whole with
// what differs laid over it; the builder divides it into neighbourhoods of streets.
#pragma once

#include <vector>

#include "population/spec.hpp"

namespace draagkracht {

/// Most named neighbourhoods: a person's part is kept in a byte while building.
inline constexpr std::size_t most_neighbourhoods = 200;
/// Most groups of special people, for the same reason.
inline constexpr std::size_t most_special = 200;

/// The specification of each named neighbourhood by itself; none when none are named.
[[nodiscard]] std::vector<PopulationSpec> parts_of(const PopulationSpec& spec);

/// All neighbourhoods together: by age and sex what their people have on average. Without named
/// neighbourhoods the specification itself.
[[nodiscard]] PopulationSpec all_together(const PopulationSpec& spec);

/// Persons of each part: at least one part, and together `persons`. With more persons no part gets
/// fewer, so that a larger population holds the smaller one.
[[nodiscard]] std::vector<std::size_t> persons_of_parts(const PopulationSpec& spec,
                                                        std::size_t persons);

}  // namespace draagkracht
