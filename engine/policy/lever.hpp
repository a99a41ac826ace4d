// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a planner can change. One struct per lever; `info --levers` and the scenario schema list
// them.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "core/quantities.hpp"
#include "population/codes.hpp"

namespace draagkracht {

/// Whom a change reaches: indications running at `from`, those granted later, or both.
enum class Reach : std::uint8_t { existing, newcomers, all };

/// Lever `indication_size` (L-1, with L-2 notice and taper, L-6 reach): the hours of a product
/// change.
struct Withdrawal {
  Product product = Product::guidance;
  double change = 0;  ///< share of the hours in force just before `from`; -0.3 is 30 % less
  Week from{0};       ///< last week at the old size; first in force in tick from + 1
  int notice = 0;     ///< weeks before `from` in which clients know
  int taper = 0;      ///< weeks over which the change grows to its full size, linearly
  Reach reach = Reach::existing;

  /// The last week in which nobody feels or knows anything of it.
  [[nodiscard]] Week last_unchanged() const { return from - notice; }
  /// How much of the change is in force in `week`: 0 before, 1 once complete.
  [[nodiscard]] double progress(Week week) const;
  /// True from `notice` weeks before `from` until the change is complete.
  [[nodiscard]] bool announced(Week week) const;
  /// True if it reaches an indication granted in week `start`.
  [[nodiscard]] bool reaches(Week start) const;
  /// Share of the hours that remains in `week`.
  [[nodiscard]] double factor(Week week) const { return 1.0 + change * progress(week); }
};

/// A lever as `info --levers` shows it.
struct LeverInfo {
  std::string_view id;
  std::string_view study_ids;  ///< numbers in the list of 24 levers
  std::string_view path;       ///< where it stands in a scenario file
  Label label;
  Label explain;
  std::string_view keys;
};
extern const std::array<LeverInfo, 1> levers;

/// Codes of `who` in the order of Reach.
extern const std::array<CodeName, 3> reach_names;

}  // namespace draagkracht
