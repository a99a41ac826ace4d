// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What somebody at a table can let one person do, between two weeks: a what-if and not a rule. It
// uses no luck, so the same step in the same week gives the same world.
#pragma once

#include <array>

#include "core/result.hpp"
#include "population/world.hpp"

namespace draagkracht {

enum class Intervention : std::uint8_t {
  fall_out,      ///< helps nobody any more, now or later
  take_a_break,  ///< gives nothing for `amount` weeks; what was agreed longer ago stays agreed
  change_hours,  ///< everything that was agreed becomes `amount` times as much
  speak_up,      ///< as a client: asking gets easier by `amount` points; below 0: harder
};
inline constexpr std::size_t intervention_count = 4;
extern const std::array<CodeName, intervention_count> intervention_names;

/// Largest amounts that make sense: weeks of a break, factor on hours, points of shyness.
inline constexpr double longest_break = 52;
inline constexpr double most_hours_factor = 3;
inline constexpr double most_shyness_shift = 1.5;

/// Does it in this world, and writes the event with its cause. A problem, and no change, when the
/// person is not in this world, cannot do it (who helps nobody cannot help more) or the amount
/// makes no sense.
Result<void> intervene(World& world, PersonId person, Intervention what, double amount);

}  // namespace draagkracht
