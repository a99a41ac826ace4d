// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a variant changes, from runs in pairs: the same replicate of the baseline and of the variant
// have the same people and the same luck, so the difference is taken per replicate and only then
// summarised. That is why an interval of a difference is far narrower than those of the two levels.
#pragma once

#include <span>

namespace draagkracht {

/// A variant against the baseline over replicates. NaN stands for "none".
struct PairedDifference {
  double baseline = 0;  ///< mean over the pairs
  double value = 0;
  double difference = 0;  ///< mean of the differences
  double low = 0;         ///< interval of that mean (Student's t); NaN with fewer than two pairs
  double high = 0;
  double p10 = 0;  ///< spread of the differences over runs
  double p90 = 0;
  int runs = 0;            ///< pairs in which both values exist
  int runs_same_sign = 0;  ///< whose difference has the sign of the mean; zero has no sign
};

/// Pairs baseline[i] with value[i]; the spans are equally long. Pairs with a NaN are left out; with
/// no pair left every number is NaN. `level` is that of the interval of the mean.
[[nodiscard]] PairedDifference paired_difference(std::span<const double> baseline,
                                                 std::span<const double> value, double level = 0.9);

/// Whether the words may say that a variant changes something: the interval of the mean leaves zero
/// out, and more than half of the runs go that way. The second is needed where few people are
/// followed: when most runs do not differ at all, a few that do make a mean whose interval leaves
/// zero out, while a reader may expect no change in the next run.
[[nodiscard]] bool is_clear(const PairedDifference& d);

/// Mean and spread of one measure over runs; NaN values are left out.
struct RunSpread {
  double mean = 0;
  double p10 = 0;
  double p90 = 0;
  int runs = 0;
};
[[nodiscard]] RunSpread spread_over_runs(std::span<const double> values);

/// The quantile of values, linear between order statistics (type 7 of Hyndman and Fan 1996, the
/// default of R and NumPy); NaN of an empty span.
[[nodiscard]] double quantile(std::span<const double> values, double p);

}  // namespace draagkracht
