// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What is looked at once in four weeks, or once a year, is spread over people: everybody has a
// week.
#pragma once

#include "population/world.hpp"

namespace draagkracht {

/// Whether this is the week of the month that belongs to `p`.
[[nodiscard]] inline bool in_own_week(const World& w, PersonId p) {
  return (w.key(p).value % 4) == static_cast<std::uint64_t>(((w.week.value % 4) + 4) % 4);
}
/// The same once a year.
[[nodiscard]] inline bool in_own_week_of_year(const World& w, PersonId p) {
  return ((w.key(p).value >> 8U) % 52) ==
         static_cast<std::uint64_t>(((w.week.value % 52) + 52) % 52);
}
inline constexpr double months_a_year = 13.0;

}  // namespace draagkracht
