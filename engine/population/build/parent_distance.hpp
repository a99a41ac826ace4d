// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How far grown children live from their parents. Some families stay in one place and others
// scatter, so brothers and sisters live near together or far together; who has children of one's
// own lives nearer to the grandparents, and nearer still who raises them alone (CBS 2016-17: mother
// within 5 km 51 % of couples with children and 58 % of lone parents, lower without children).
#pragma once

#include "population/build/draft.hpp"

namespace draagkracht::build {

class ParentDistance {
 public:
  explicit ParentDistance(const Draft& d);

  /// Distance in km of a child and a parent who do not share a home: the same for all who live with
  /// the one and all who live with the other.
  [[nodiscard]] double km(Row child, Row parent) const;

 private:
  /// How much nearer than others, in standard deviations, per head of a household.
  std::vector<float> nearer_;
  const Draft& d_;
};

}  // namespace draagkracht::build
