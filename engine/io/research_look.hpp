// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What researchers ask of one run beside its means: how things are spread over people at the end,
// and how often everything happened. Filled while weeks are replayed.
#pragma once

#include <array>
#include <vector>

#include "io/json_words.hpp"
#include "population/world.hpp"

namespace draagkracht {

class ResearchLook {
 public:
  explicit ResearchLook(int last_week) : last_week_(last_week) {}
  /// At week 0 and after every tick.
  void after(const World& world);
  /// Events per 1,000 residents a year, and the spreads of the last week.
  [[nodiscard]] Json json() const;

  /// The spreads: names, units and bounds, which are the same in every variant.
  [[nodiscard]] static Json spreads();

 private:
  void look(const World& world);

  int last_week_;
  std::array<double, event_kind_count> events_{};
  double person_weeks_ = 0;
  std::vector<std::vector<double>> spreads_;  ///< people per class, weighted
};

}  // namespace draagkracht
