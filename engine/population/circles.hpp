// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Circles: classes, workplaces, clubs and day groups, where people meet who do not live near each
// other. Their number is fixed when the population is built; who belongs to which changes with age,
// work, care and taste. Everybody has at most one for the weekdays and one for the time off.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/draw.hpp"
#include "core/hash.hpp"
#include "core/ids.hpp"
#include "population/codes.hpp"
#include "population/persons.hpp"
#include "population/spec.hpp"

namespace draagkracht {

/// Circles of one kind for one age group, numbered one after another.
struct CircleBlock {
  CircleKind kind = CircleKind::club;
  std::uint8_t reserved = 0;
  std::uint8_t youngest = 0;  ///< years; clubs only
  std::uint8_t oldest = 0;
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};
static_assert(sizeof(CircleBlock) == 12);
template <>
inline constexpr bool hashable<CircleBlock> = true;

/// How a circle does.
struct GroupState {
  std::uint16_t members_before = 0;  ///< when it was looked at last
  std::uint8_t lost = 0;             ///< percent of its members that left in the last quarter
  std::uint8_t over = 0;             ///< 1: fell apart, nobody comes
};
static_assert(sizeof(GroupState) == 4);
template <>
inline constexpr bool hashable<GroupState> = true;

/// Which circles there are, and who fits where.
class Circles {
 public:
  std::vector<CircleBlock> blocks;
  std::vector<GroupState> groups;  ///< of every circle

  [[nodiscard]] std::uint32_t size() const {
    return blocks.empty() ? 0 : blocks.back().first + blocks.back().count;
  }
  /// The block of a circle; null for none.
  [[nodiscard]] const CircleBlock* block_of(CircleId circle) const;
  /// The block for somebody of this age; null when there is none.
  [[nodiscard]] const CircleBlock* block_for(CircleKind kind, int age) const;

  /// Appends `count` circles.
  void add(CircleKind kind, std::uint32_t count, int youngest = 0, int oldest = 0);
};

/// Years at school: every neighbourhood has one class for each.
inline constexpr int first_class = 4;
inline constexpr int last_class = 17;
/// Classes per neighbourhood: a class left at 18 stands empty until others are four.
inline constexpr std::int64_t cohorts = 18;

/// What somebody does on weekdays among others from here, if anything: school, paid work or a day
/// activity.
[[nodiscard]] std::optional<CircleKind> weekday_kind(const CirclesSpec& spec, Luck luck,
                                                     const PersonTable& people, PersonId p, int age,
                                                     bool day_activity);

/// One of the two where somebody comes, each as likely; the one there is when there is one.
[[nodiscard]] constexpr CircleId either(CircleId weekday, CircleId leisure, bool first) {
  return (first && weekday.valid()) || !leisure.valid() ? weekday : leisure;
}

/// A circle of that kind for `p`: the own class, a workplace where many have about the same
/// education, a club or day group that is more often near than far. `streets`: how many there are.
[[nodiscard]] CircleId choose_circle(const Circles& circles, CircleKind kind,
                                     const PersonTable& people, PersonId p, int age,
                                     std::uint32_t streets, const Draw& luck);

}  // namespace draagkracht
