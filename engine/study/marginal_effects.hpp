// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What each lever does to an outcome on its own, on average over its range: least squares on paired
// differences, once per replicate, so that the interval is that of replicates.
#pragma once

#include <span>
#include <vector>

#include "study/design.hpp"
#include "study/paired.hpp"

namespace draagkracht {

/// The effect of one lever (second == first), or what two levers do together beyond their sum.
struct MarginalEffect {
  std::size_t first = 0, second = 0;
  /// `difference` is the change in the outcome when the lever goes from the end of its range
  /// nearest to 0 to the other end (both levers, for two), with its interval over replicates.
  PairedDifference effect;
};

/// The end of a range nearest to 0 and the other one; from low to high when both are as near.
struct RangeEnds {
  double from = 0, to = 0;
};
[[nodiscard]] RangeEnds ends_of(const LeverRange& range);

/// `points` without the one at 0, `runs` the differences to that point: [replicate][point]. With
/// two levers that vary together their product is one more effect. Effects that the design cannot
/// tell apart are left out; replicates with a NaN too.
[[nodiscard]] std::vector<MarginalEffect> marginal_effects(
    std::span<const DesignPoint> points, std::span<const LeverRange> ranges,
    const std::vector<std::vector<double>>& runs);

}  // namespace draagkracht
