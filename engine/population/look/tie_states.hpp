// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Ties that are lived in, that sleep, and that are only possible: the uncle nobody thinks of.
#pragma once

#include <array>

#include "population/look/residents.hpp"

namespace draagkracht {

/// In the order in which they are shown.
inline constexpr std::array shown_states{TieState::active, TieState::dormant, TieState::latent};

using StateTallies = std::array<Tally, shown_states.size()>;  ///< ties per person
struct TieStateLook {
  StateTallies all;
  std::array<StateTallies, tie_kind_count> kinds;
};
[[nodiscard]] TieStateLook look_at_tie_states(const Residents& residents);

}  // namespace draagkracht
