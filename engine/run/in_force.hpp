// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The numbers of the rules that are in force in a week: those of the scenario, moved by the levers
// of a variant.
#pragma once

#include <span>
#include <vector>

#include "model/setting.hpp"
#include "run/scenario.hpp"
#include "run/week.hpp"

namespace draagkracht {

/// Parameters in `week` under these levers, each kept within its range.
[[nodiscard]] RuleParameters in_force(const RuleParameters& base,
                                      std::span<const LeverSetting> settings, Week week);

/// What the weeks of one variant work with. It holds what `Tick` refers to, so it stays where it
/// is.
class Conditions {
 public:
  /// `variant` null: a warm-up, without policy.
  Conditions(const ScenarioSpec& scenario, const VariantSpec* variant);
  Conditions(const Conditions&) = delete;
  Conditions& operator=(const Conditions&) = delete;

  /// Lets one week pass in `world`; see `tick`.
  [[nodiscard]] std::optional<Problem> pass_week(World& world, bool check);

 private:
  const ScenarioSpec& scenario_;
  std::span<const Withdrawal> policy_;
  std::span<const LeverSetting> settings_;
  std::vector<ChosenMethod> chosen_;
  RuleParameters now_;
  Setting setting_;
  Scratch scratch_;
};

}  // namespace draagkracht
