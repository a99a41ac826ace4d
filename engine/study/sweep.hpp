// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A sweep: the outcomes of all its points, and what they say about each lever.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "measures/catalogue.hpp"
#include "measures/groups.hpp"
#include "study/change_point.hpp"
#include "study/design.hpp"
#include "study/marginal_effects.hpp"

namespace draagkracht {

/// Groups whose outcomes a sweep keeps: `all` and `exposed`.
inline constexpr std::size_t sweep_groups = 2;

/// What is kept of a measure in one run.
struct OutcomeValue {
  double end = math::detail::not_a_number;   ///< in the last week
  double year = math::detail::not_a_number;  ///< mean over the last 52 weeks, or all if fewer
};

/// Counts since the start are judged at the end, everything else over the last year.
[[nodiscard]] bool judged_at_end(const MeasureInfo& measure);
[[nodiscard]] double judged(const OutcomeValue& value, const MeasureInfo& measure);

/// The values of one run, as `SeriesRecorder` gave its series: [group][measure] for the groups that
/// are kept, rounded as in files.
[[nodiscard]] std::vector<OutcomeValue> outcome_values(const std::vector<double>& series,
                                                       int weeks);

/// Outcomes of every point and replicate.
class SweepOutcomes {
 public:
  SweepOutcomes() = default;
  SweepOutcomes(std::size_t points, std::size_t replicates);
  void put(std::size_t point, std::size_t replicate, std::vector<OutcomeValue> values);
  [[nodiscard]] const OutcomeValue& at(std::size_t point, std::size_t replicate, std::size_t group,
                                       std::size_t measure) const;
  [[nodiscard]] std::size_t points() const { return points_; }
  [[nodiscard]] std::size_t replicates() const { return replicates_; }
  /// What is judged, over replicates; NaN where nothing applies.
  [[nodiscard]] std::vector<double> over_runs(std::size_t point, std::size_t group,
                                              std::size_t measure) const;
  /// Against the point at 0.
  [[nodiscard]] PairedDifference against_zero(std::size_t point, std::size_t group,
                                              std::size_t measure) const;

 private:
  std::size_t points_ = 0, replicates_ = 0;
  std::vector<std::vector<OutcomeValue>> runs_;
};

/// A lever's bend in one measure.
struct LeverBend {
  std::size_t measure = 0;
  std::size_t lever = 0;
  ChangePoint change;
};
struct MeasureEffect {
  std::size_t measure = 0;
  MarginalEffect term;
};
struct SweepFindings {
  std::vector<MeasureEffect> effects;  ///< measure by measure
  std::vector<LeverBend> bends;        ///< measure by measure, lever by lever
};

struct SweepDesign {
  DesignKind kind = DesignKind::grid;
  std::vector<LeverRange> ranges;
  std::vector<DesignPoint> points;  ///< the first is at 0
};

/// For one group and these measures. The seed serves resampling only.
[[nodiscard]] SweepFindings find_effects(const SweepDesign& design, const SweepOutcomes& outcomes,
                                         std::size_t group,
                                         const std::vector<std::size_t>& measures,
                                         std::uint64_t seed);

/// The response to one lever as drawn: per value of the lever the difference to the point at 0, per
/// replicate, averaged over whatever the other levers do there (one at a time: they are at 0).
struct ResponseLine {
  std::vector<double> lever;              ///< sorted
  std::vector<std::vector<double>> runs;  ///< [replicate][value]
  std::vector<PairedDifference> mean;     ///< per value
};
[[nodiscard]] ResponseLine response_line(const SweepDesign& design, const SweepOutcomes& outcomes,
                                         std::size_t group, std::size_t measure, std::size_t lever);

}  // namespace draagkracht
