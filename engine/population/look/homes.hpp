// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What households look like: kinds, sizes, and who lives alone.
#pragma once

#include <array>

#include "population/look/residents.hpp"

namespace draagkracht {

/// The kinds of CBS. A couple or lone parent with children is so at any age of the children.
enum class HomeKind : std::uint8_t { alone, couple, couple_with_children, lone_parent, other };
inline constexpr std::size_t home_kind_count = 5;
extern const std::array<CodeName, home_kind_count> home_kind_names;

[[nodiscard]] HomeKind kind_of_home(const Residents& residents, std::size_t household);

/// Somebody there has a parent and a child in the same household.
[[nodiscard]] bool three_generations(const Residents& residents, std::size_t household);

/// Lower ages of the bands in which living alone and kin are given; the last is open.
inline constexpr std::array<int, 10> look_ages{0, 18, 25, 35, 45, 55, 65, 75, 80, 85};
inline constexpr int end_of_life = 200;
/// End of band `b` of look_ages.
[[nodiscard]] constexpr int end_of_band(std::size_t b) {
  return b + 1 < look_ages.size() ? look_ages[b + 1] : end_of_life;
}
/// The band of a whole age.
[[nodiscard]] constexpr std::size_t band_of(int age) {
  std::size_t band = 0;
  while (age >= end_of_band(band)) {
    ++band;
  }
  return band;
}

struct Homes {
  std::array<Tally, home_kind_count> kinds;       ///< of households
  std::array<Tally, home_kind_count> persons_in;  ///< of persons
  std::array<Tally, 5> sizes;                     ///< of households: 1, 2, 3, 4, 5 and more
  Tally size;                                     ///< persons per household
  Tally generations;                              ///< households of three generations
  std::array<std::array<Tally, 2>, look_ages.size()> alone;  ///< of persons, by age and sex
};
[[nodiscard]] Homes look_at_homes(const Residents& residents);

}  // namespace draagkracht
