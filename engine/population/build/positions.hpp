// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who lives how: the cells (position, sex, year of age) that households are fitted to.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "population/spec.hpp"

namespace draagkracht::build {

/// Where somebody stands in a household; `other` is alone or a lone parent.
enum class Position : std::uint8_t { partner, child, sharing, other };

inline constexpr int most_years = 110;
inline constexpr std::size_t year_count = 110;
inline constexpr std::size_t position_cells = 8 * year_count;

/// The cells of one position and sex, of year 0 and on.
[[nodiscard]] constexpr std::size_t cells_of(Position position, Sex sex) {
  return (static_cast<std::size_t>(position) * 2 + (sex == Sex::male ? 0 : 1)) * year_count;
}

/// Share of all persons per cell, adding up to 1. Minors are children at home, all of them; of the
/// adults left over by partner and parental home a fixed share lives with others.
[[nodiscard]] std::vector<double> asked_positions(const PopulationSpec& spec);

}  // namespace draagkracht::build
