// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who helps whom at the start: in which order, with what chance, for which part and in which
// channels. The order is that of the hierarchical-compensatory model (Cantor 1979) and Dutch carers
// (SCP 2014: parents 45, partner 14, child 5, other kin 19, friends and neighbours 18 %); the sizes
// are assumed, and a warm-up lets the rules of the model replace them.
#pragma once

#include "population/codes.hpp"

namespace draagkracht::build {

enum class Helper : std::uint8_t {
  partner,
  housemate,
  child,
  parent,
  sibling,
  other_kin,
  friendship,
  neighbour,
  none,
};

struct HelperHabit {
  double joins;              ///< chance to be among the helpers, next door
  double part;               ///< of what is still uncovered, share taken
  double reach;              ///< km at which the chance has halved
  PerChannel<double> suits;  ///< practical, transport, personal care, company, emotional, advice,
                             ///< administration, guidance
};

constexpr HelperHabit habit_of(Helper helper) {
  switch (helper) {
    case Helper::partner:
      return {0.90, 0.70, 50, {1, 1, 1, 1, 1, 1, 1, 1}};
    case Helper::housemate:
      return {0.60, 0.60, 50, {1, 1, 1, 1, 1, 1, 1, 1}};
    case Helper::child:
      return {0.95, 0.50, 40, {1, 1, 0.5, 1, 1, 1, 1, 0.7}};
    case Helper::parent:
      return {0.65, 0.60, 40, {1, 1, 0.6, 1, 1, 1, 1, 1}};
    case Helper::sibling:
      return {0.20, 0.35, 15, {0.7, 1, 0.2, 1, 1, 1, 0.7, 0.5}};
    case Helper::other_kin:
      return {0.25, 0.30, 15, {1, 1, 0.2, 1, 0.8, 0.8, 0.7, 0.4}};
    case Helper::friendship:
      return {0.16, 0.30, 12, {0.6, 1, 0, 1, 1, 1, 0.5, 0.4}};
    case Helper::neighbour:
      return {0.10, 0.25, 5, {1, 0.8, 0, 0.8, 0.3, 0.3, 0.2, 0.1}};
    default:
      return {0, 0, 1, {}};
  }
}

/// What volunteers do.
inline constexpr PerChannel<double> volunteer_suits{0.7, 1, 0, 1, 0.6, 0.5, 0.7, 0.3};

}  // namespace draagkracht::build
