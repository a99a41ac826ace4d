// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a network does for somebody: how far it meets four needs, and what is missing when somebody
// is lonely.
#pragma once

#include <array>
#include <vector>

#include "measures/instruments/ego_network.hpp"
#include "population/look/loneliness.hpp"

namespace draagkracht {

enum class NetworkFunction : std::uint8_t { affection, connection, material, security };
inline constexpr std::size_t network_function_count = 4;
extern const std::array<CodeName, network_function_count> network_function_names;

struct FunctionMet {
  bool known = true;                      ///< false: the model keeps nothing of this kind
  double need = 0, received = 0;          ///< hours a week
  std::vector<std::size_t> through;       ///< members who give it
  [[nodiscard]] double coverage() const;  ///< 0..1; 1 without need
};
struct FunctionsMet {
  EgoNetwork ego;
  std::array<FunctionMet, network_function_count> functions;
};
[[nodiscard]] FunctionsMet functions_met(const Sitting& sitting);

struct LonelinessCard {
  EgoNetwork ego;
  Loneliness answers;
  int existential = 0;        ///< 0..3
  int close = 0;              ///< people at closeness 0.75 or more
  int weekly = 0;             ///< people seen every week
  bool lost_partner = false;  ///< within three years
  bool of_use = false;        ///< work, volunteering, or care for somebody
};
[[nodiscard]] LonelinessCard loneliness_card(const Sitting& sitting);

}  // namespace draagkracht
