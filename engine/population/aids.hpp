// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What somebody has at hand to find, keep and reach others; how well somebody finds the way on
// line, and what interests them.
#pragma once

#include <algorithm>
#include <cstdint>

#include "core/draw.hpp"
#include "population/persons.hpp"

namespace draagkracht {

/// Bits of `PersonTable::aids`.
enum class Aid : std::uint8_t {
  contact_list = 1,  ///< has written down, or in a phone, whom they know
  meeting_site = 2,  ///< has a profile on a site where people find each other
  care_page = 4,     ///< helpers of this client share a calendar and news
  open_file = 8,     ///< helpers of this client use the file of the professionals
  connection = 16,   ///< can go on line in the institution
  kind_eye = 32,     ///< reads what others do kindly
  missing = 64,      ///< misses somebody since a bad tie ended
};

[[nodiscard]] inline bool has_aid(const PersonTable& people, PersonId p, Aid aid) {
  return (people.aids[p.index()] & static_cast<std::uint8_t>(aid)) != 0;
}
inline void set_aid(PersonTable& people, PersonId p, Aid aid, bool has = true) {
  const auto bit = static_cast<unsigned>(aid);
  const unsigned now = people.aids[p.index()];
  people.aids[p.index()] = static_cast<std::uint8_t>(has ? now | bit : now & ~bit);
}

/// Skill above which somebody finds the way on line.
inline constexpr double at_home_on_line = 0.5;

/// How well somebody finds the way on line, 0..1: the young and those with more schooling better
/// (order as measured by CBS 2023, sizes assumed), and everybody with luck that lasts.
[[nodiscard]] inline double digital_skill(Luck luck, const PersonTable& people, PersonId p,
                                          Week week) {
  const double age = people.age(p, week);
  const double schooling = 0.12 * (static_cast<double>(at(people.education[p.index()])) - 1.0);
  const Draw draw(luck, decision("person.digital_skill"), people.key[p.index()], Week{0});
  return std::clamp(1.1 - 0.01 * age + schooling + 0.5 * (draw.uniform(0) - 0.5), 0.0, 1.0);
}

/// What interests somebody most, one of six; for life.
[[nodiscard]] inline int interest_of(Luck luck, const PersonTable& people, PersonId p) {
  const Draw draw(luck, decision("person.interest"), people.key[p.index()], Week{0});
  return static_cast<int>(draw.uniform(0) * 6.0);
}

}  // namespace draagkracht
