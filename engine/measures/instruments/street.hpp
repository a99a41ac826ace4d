// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A street as its residents see it: the rungs they mark on the street ladder, the contact they have
// and want, and what they could do for each other.
#pragma once

#include <array>
#include <vector>

#include "measures/instruments/ego_network.hpp"
#include "measures/street_ladder.hpp"
#include "population/look/street_contact.hpp"

namespace draagkracht {

struct StreetLadder {
  EgoNetwork ego;  ///< the resident who is asked
  int residents = 0;
  std::array<int, 10> now{}, wished{};  ///< residents per rung, the lowest first
  double median_now = 0, median_wished = 0;
  StreetRungs own;
  int rung = 1;  ///< of the street as it is
};
[[nodiscard]] StreetLadder street_ladder(const Sitting& sitting);

struct ContactLadder {
  EgoNetwork ego;
  bool enough = false;  ///< adults enough to say something
  StreetContact street;
};
[[nodiscard]] ContactLadder contact_ladder(const Sitting& sitting);

/// One resident on the map of capacities.
struct Capacity {
  PersonId who;
  Key key{};
  std::string name;
  int age = 0;
  double assets = 0;  ///< 0..1
  int interest = 0;
  bool time = false;  ///< grown up, without a job, not in need
  bool volunteers = false;
  bool helps = false;              ///< somebody already
  std::vector<std::size_t> knows;  ///< positions among the demands
};
struct Demand {
  PersonId who;
  Key key{};
  std::string name;
  int age = 0;
  Channel most = Channel::practical;
  double unmet_hours = 0;
};
struct CapacityMap {
  EgoNetwork ego;
  std::vector<Capacity> offers;  ///< those with most to give, the same order every week
  std::vector<Demand> demands;
  int unused = 0;    ///< offers of people with time who help nobody
  int meetings = 0;  ///< clubs that residents of the street come to
};
[[nodiscard]] CapacityMap capacity_map(const Sitting& sitting);

}  // namespace draagkracht
