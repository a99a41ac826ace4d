// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How long care at home holds: from week 0, or from when it began later, until the main carer stops
// or the client is far short of help for two months. A death, an admission, a recovery or a move
// away ends the watching, not the care: such a spell is lost from sight.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "measures/care_stops.hpp"
#include "measures/survival.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct BreakdownModel {
  int short_weeks = 8;        ///< one after another; assumed, 4 to 13
  double short_share = 0.25;  ///< of the need unmet, as in `short_of_care`
};
inline constexpr BreakdownModel breakdown_model;

/// The first spell of care by a carer of one client.
struct CareSpell {
  enum class State : std::uint8_t { none, going_on, main_carer_stopped, fell_short, lost };
  PersonId main_carer;
  std::int32_t began = 0, ended = 0;  ///< weeks
  std::int32_t weeks_short = 0;       ///< without a break
  State state = State::none;
  [[nodiscard]] bool broke() const {
    return state == State::main_carer_stopped || state == State::fell_short;
  }
  /// As seen in `week`.
  [[nodiscard]] Spell until(std::int32_t week, double weight) const {
    return {(state == State::going_on ? week : ended) - began, broke(), weight};
  }
};

class BreakdownWatch {
 public:
  /// At week 0 and after every tick, with the stops of it.
  void after(const World& world, std::span<const CareStop> stops);

  /// Per row of clients; state none for who never had a carer.
  [[nodiscard]] std::span<const CareSpell> spells() const { return spells_; }
  /// Rows of clients whose care broke down this week.
  [[nodiscard]] std::span<const std::size_t> broke_this_week() const { return broke_; }

 private:
  void begin(const World& world, std::size_t row);
  void end(const World& world, std::size_t row, CareSpell::State how);

  std::vector<CareSpell> spells_;
  std::vector<std::size_t> broke_;
};

}  // namespace draagkracht
