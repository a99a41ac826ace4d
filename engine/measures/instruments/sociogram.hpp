// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The sociogram: who knows whom around the person, and how lively the whole is.
#pragma once

#include <vector>

#include "measures/instruments/ego_network.hpp"

namespace draagkracht {

struct AlterTie {
  std::size_t a = 0, b = 0;  ///< positions among the members
  double closeness = 0;
};

struct Sociogram {
  EgoNetwork ego;
  std::vector<AlterTie> ties;
  int groups = 0;  ///< of members who are tied together, without the person; alone counts too
  int alone = 0;   ///< members whom nobody else knows
  double density = 0, variety = 0, reachability = 0, reciprocity = 0, stability_years = 0;
  double vitality = 0;  ///< 0..100: the mean of six marks for these and size (ours)
};
[[nodiscard]] Sociogram sociogram(const Sitting& sitting);

/// Entropy over the classes of contacts: 0 all of one, 1 all alike.
[[nodiscard]] double variety_of(const EgoNetwork& ego);

}  // namespace draagkracht
