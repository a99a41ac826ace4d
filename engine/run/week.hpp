// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The order of the week, as data: the runner walks this list, `info --order` prints it.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/result.hpp"
#include "methods/method_spec.hpp"
#include "methods/parameters.hpp"
#include "model/setting.hpp"
#include "policy/lever.hpp"

namespace draagkracht {

/// Everything a phase may use.
struct Tick {
  World& world;
  const Setting& setting;
  const MethodParameters& methods;
  std::span<const Withdrawal> policy;
  std::span<const ChosenMethod> chosen;
  Scratch& scratch;
  bool check = false;                ///< look at balances and limits
  std::optional<Problem> problem{};  ///< what a phase found
};

/// One of the twelve phases: its rules in order and what the runner calls.
struct Phase {
  std::string_view id;  ///< folder below engine/model, or the folder that does the step
  Label label;
  Label what;
  std::span<const std::string_view> rules;  ///< files, in the order in which they act
  void (*run)(Tick&);
};

inline constexpr std::size_t phase_count = 12;
extern const std::array<Phase, phase_count> week_order;

/// Turns week w - 1 into w: advances the calendar and runs all phases. With `check` the balances
/// and limits are looked at once the hours are settled; a problem is a defect of ours.
[[nodiscard]] std::optional<Problem> tick(Tick& tick, bool check);

}  // namespace draagkracht
