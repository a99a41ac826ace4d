// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a planner can change. Two kinds: `indication_size` makes the hours of a product smaller or
// larger (Withdrawal); every other lever is set to a level from some week on (LeverSetting). A
// lever is data: a card for people and the numbers of the rules that it moves, so `info --levers`,
// the scenario schema, report and page have one source.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/parameter.hpp"
#include "core/quantities.hpp"
#include "population/codes.hpp"

namespace draagkracht {

/// Share of a change that is in force in `week`: 0 up to `from`, 1 once `taper` weeks have passed.
[[nodiscard]] double phased_in(Week from, int taper, Week week);

/// Whom a change reaches: indications running at `from`, those granted later, or both.
enum class Reach : std::uint8_t { existing, newcomers, all };

/// When a cut begins: on its date, or at the next review of each indication.
enum class Moment : std::uint8_t { date, review };
/// Whether somebody still looks in after the cut, and brings help back when it is needed.
enum class Aftercare : std::uint8_t { none, contact };
/// Whether the professional looks for a person who takes part of it over.
enum class Handover : std::uint8_t { none, person };

/// Lever `indication_size` (L-1, with L-2 notice and taper, L-6 reach): the hours of a product
/// change.
struct Withdrawal {
  Product product = Product::guidance;
  double change = 0;  ///< share of the hours in force just before `from`; -0.3 is 30 % less
  Week from{0};       ///< last week at the old size; first in force in tick from + 1
  int notice = 0;     ///< weeks before `from` in which clients know
  int taper = 0;      ///< weeks over which the change grows to its full size, linearly
  Reach reach = Reach::existing;
  Moment moment = Moment::date;
  Aftercare aftercare = Aftercare::none;
  Handover handover = Handover::none;

  /// The last week in which nobody feels or knows anything of it.
  [[nodiscard]] Week last_unchanged() const { return from - notice; }
  /// How much of the change is in force in `week`: 0 before, 1 once complete.
  [[nodiscard]] double progress(Week week) const { return phased_in(from, taper, week); }
  /// True from `notice` weeks before `from` until the change is complete.
  [[nodiscard]] bool announced(Week week) const;
  /// True if it reaches an indication granted in week `start`.
  [[nodiscard]] bool reaches(Week start) const;
  /// Share of the hours that remains in `week`.
  [[nodiscard]] double factor(Week week) const { return 1.0 + change * progress(week); }
};

/// How a lever moves a parameter of the rules, per unit of its level.
struct ParameterChange {
  enum class How : std::uint8_t { adds, times };
  std::string_view parameter;  ///< id, see `info --parameters`
  How how = How::adds;
  double by = 0;  ///< adds: base + level * by; times: base * (1 + level * by)
};

/// A word of a lever's scale and the level that it stands for.
struct LeverLevel {
  CodeName name;
  double level = 0;
};

/// A lever and its information card. At level 0 nothing changes.
struct LeverInfo {
  std::string_view id;
  std::string_view study_ids;  ///< numbers in the list of 24 levers
  Label label;
  Label explain;   ///< what it is
  Label message;   ///< the big message
  Label dynamics;  ///< what happens first, and what then
  Label equity;    ///< who gains and who carries
  Grade grade = Grade::assumed;
  Label source;
  Unit unit = Unit::none;
  double low = 0, high = 0;
  std::span<const LeverLevel> scale{};  ///< none, some, strong
  std::span<const ParameterChange> changes{};
  std::string_view amount{};  ///< parameter that takes euros a year instead of a level, if any
  bool unpriced = false;      ///< takes people or money to organise that no bill of the model has
};

/// All levers; the first is `indication_size`, whose keys are those of Withdrawal.
[[nodiscard]] std::span<const LeverInfo> levers();
/// Position of the lever with that id.
[[nodiscard]] std::optional<std::size_t> lever_named(std::string_view id);

/// A lever other than `indication_size`, set to a level.
struct LeverSetting {
  std::size_t lever = 1;  ///< position in levers()
  double level = 0;
  /// Euros a year, instead of a level.
  // NOLINTNEXTLINE(readability-redundant-member-init): who lists members may leave it out
  std::optional<double> amount{};
  Week from{0};
  int taper = 0;

  [[nodiscard]] const LeverInfo& info() const { return levers()[lever]; }
  [[nodiscard]] double progress(Week week) const { return phased_in(from, taper, week); }
};

/// Codes of `who` in the order of Reach.
extern const std::array<CodeName, 3> reach_names;
extern const std::array<CodeName, 2> moment_names;
extern const std::array<CodeName, 2> aftercare_names;
extern const std::array<CodeName, 2> handover_names;

}  // namespace draagkracht
