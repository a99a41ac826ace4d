// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What is read off an ecogram: size and quality of the network.
#pragma once

#include "measures/instruments/ego_network.hpp"

namespace draagkracht {

struct EcogramMeasures {
  int size = 0;
  int supporting = 0, neutral = 0, strained = 0;
  int domains = 0;  ///< of the ten domains of life: with somebody in it
  double formal_share = 0;
  PerSupport<double> hours{};  ///< a week, received
  double received = 0, given = 0;
};
[[nodiscard]] EcogramMeasures ecogram_measures(const EgoNetwork& ego);

}  // namespace draagkracht
