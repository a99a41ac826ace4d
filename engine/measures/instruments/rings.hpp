// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Instruments that place people in rings by closeness and in sectors by what they are: the circle
// of Lensink, the neighbourhood ecogram (wijkecogram) and the zones of the Maastricht analysis.
#pragma once

#include <span>
#include <utility>
#include <vector>

#include "measures/instruments/ego_network.hpp"

namespace draagkracht {

/// A class of contacts has a part of its sector to itself, so that nobody has to move.
struct RingBand {
  ContactClass group = ContactClass::known;
  double from = 0, to = 0;  ///< degrees clockwise, 0 is up
};
struct RingSector {
  CodeName name;
  double from = 0, to = 0;
  std::vector<RingBand> bands;
};
struct RingPlan {
  std::vector<CodeName> rings;  ///< from the inside
  std::vector<RingSector> sectors;
  int (*ring)(const EgoMember&, double closeness) = nullptr;
  int (*sector)(const EgoMember&) = nullptr;
};
[[nodiscard]] const RingPlan& lensink_plan();
[[nodiscard]] const RingPlan& wijkecogram_plan();

struct RingPlace {
  std::size_t member = 0;  ///< position among the members
  int ring = 0;            ///< by what the lens shows
  int true_ring = 0;
  int sector = 0;
};

struct RingRecord {
  EgoNetwork ego;
  const RingPlan* plan = nullptr;
  std::vector<RingPlace> places;
  std::vector<std::vector<int>> counts;                     ///< by ring and sector
  std::vector<std::pair<std::size_t, std::size_t>> alters;  ///< members who know each other

  [[nodiscard]] int in_ring(int ring) const;
  [[nodiscard]] int in_sector(int sector) const;
};
[[nodiscard]] RingRecord ring_record(const Sitting& sitting, const RingPlan& plan);

/// What is read off the circle of Lensink.
struct LensinkMeasures {
  int friend_potential = 0;       ///< acquaintances who are no professionals
  double professional_share = 0;  ///< of the two inner rings
  bool nobody_intimate = false;   ///< the inner ring is empty
  int outside = 0;                ///< people outside family and professionals
};
[[nodiscard]] LensinkMeasures lensink_measures(const RingRecord& record);

/// What is read off the neighbourhood ecogram.
struct WijkMeasures {
  double strong_share = 0;   ///< near of all
  double density = 0;        ///< pairs who know each other, professionals left out
  int in_neighbourhood = 0;  ///< within a kilometre
};
[[nodiscard]] WijkMeasures wijk_measures(const RingRecord& record);

/// Share of the pairs that know each other, professionals left out; 0 with fewer than two.
[[nodiscard]] double density_of(const EgoNetwork& ego,
                                std::span<const std::pair<std::size_t, std::size_t>> alters);
/// Pairs of members, professionals left out, who know each other.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> alter_ties(const World& world,
                                                                          const EgoNetwork& ego);

}  // namespace draagkracht
