// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/sweep.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "study/series_store.hpp"

namespace draagkracht {

bool judged_at_end(const MeasureInfo& measure) { return measure.unit == "per_100"; }

double judged(const OutcomeValue& value, const MeasureInfo& measure) {
  return judged_at_end(measure) ? value.end : value.year;
}

std::vector<OutcomeValue> outcome_values(const std::vector<double>& series, int weeks) {
  constexpr int year = 52;
  const auto length = static_cast<std::size_t>(weeks) + 1;
  std::vector<OutcomeValue> values(sweep_groups * measures().size());
  for (std::size_t i = 0; i < values.size() && (i + 1) * length <= series.size(); ++i) {
    const auto week = [&](int w) { return series[i * length + static_cast<std::size_t>(w)]; };
    double sum = 0;
    int counted = 0;
    for (int w = std::max(1, weeks - year + 1); w <= weeks; ++w) {
      if (!std::isnan(week(w))) {
        sum += week(w);
        ++counted;
      }
    }
    values[i].end = rounded(week(weeks));
    if (counted > 0) {
      values[i].year = rounded(sum / counted);
    }
  }
  return values;
}

SweepOutcomes::SweepOutcomes(std::size_t points, std::size_t replicates)
    : points_(points), replicates_(replicates), runs_(points * replicates) {
  for (std::vector<OutcomeValue>& run : runs_) {
    run.resize(sweep_groups * measures().size());
  }
}

void SweepOutcomes::put(std::size_t point, std::size_t replicate,
                        std::vector<OutcomeValue> values) {
  values.resize(sweep_groups * measures().size());
  runs_[point * replicates_ + replicate] = std::move(values);
}

const OutcomeValue& SweepOutcomes::at(std::size_t point, std::size_t replicate, std::size_t group,
                                      std::size_t measure) const {
  return runs_[point * replicates_ + replicate][group * measures().size() + measure];
}

std::vector<double> SweepOutcomes::over_runs(std::size_t point, std::size_t group,
                                             std::size_t measure) const {
  std::vector<double> values;
  for (std::size_t r = 0; r < replicates_; ++r) {
    values.push_back(judged(at(point, r, group, measure), measures()[measure]));
  }
  return values;
}

PairedDifference SweepOutcomes::against_zero(std::size_t point, std::size_t group,
                                             std::size_t measure) const {
  return paired_difference(over_runs(0, group, measure), over_runs(point, group, measure));
}

namespace {

/// Differences to the point at 0: [replicate][of these points].
std::vector<std::vector<double>> differences(const SweepOutcomes& outcomes, std::size_t group,
                                             std::size_t measure,
                                             const std::vector<std::size_t>& points) {
  std::vector<std::vector<double>> runs(outcomes.replicates());
  const std::vector<double> zero = outcomes.over_runs(0, group, measure);
  for (const std::size_t point : points) {
    const std::vector<double> values = outcomes.over_runs(point, group, measure);
    for (std::size_t r = 0; r < runs.size(); ++r) {
      runs[r].push_back(values[r] - zero[r]);
    }
  }
  return runs;
}

std::vector<std::size_t> beside_zero(const SweepDesign& design) {
  std::vector<std::size_t> points;
  for (std::size_t i = 1; i < design.points.size(); ++i) {
    points.push_back(i);
  }
  return points;
}

/// True when a grid would have the point at 0 anyway, so that leaving it out unbalances the grid.
bool zero_is_in_grid(const SweepDesign& design) {
  const auto has_zero_elsewhere = [&](std::size_t lever) {
    return std::any_of(design.points.begin() + 1, design.points.end(),
                       [&](const DesignPoint& point) { return point[lever] == 0; });
  };
  for (std::size_t lever = 0; lever < design.ranges.size(); ++lever) {
    if (!has_zero_elsewhere(lever)) {
      return false;
    }
  }
  return design.kind == DesignKind::grid;
}

/// The points at which this lever is away from 0; one at a time the others then stay there.
std::vector<std::size_t> alone(const SweepDesign& design, std::size_t lever) {
  std::vector<std::size_t> points;
  for (const std::size_t i : beside_zero(design)) {
    if (design.points[i][lever] != 0) {
      points.push_back(i);
    }
  }
  return points;
}

ResponseCurves curves_of(const SweepDesign& design, const SweepOutcomes& outcomes,
                         std::size_t group, std::size_t measure, std::size_t lever) {
  const bool one_by_one = design.kind == DesignKind::one_at_a_time;
  std::vector<std::size_t> points = one_by_one ? alone(design, lever) : beside_zero(design);
  if (design.ranges.size() > 1 && zero_is_in_grid(design)) {
    points.insert(points.begin(), 0);
  }
  ResponseCurves curves;
  for (const std::size_t i : points) {
    curves.lever.push_back(design.points[i][lever]);
  }
  for (std::size_t other = 0; other < design.ranges.size() && !one_by_one; ++other) {
    if (other != lever) {
      std::vector<double>& values = curves.others.emplace_back();
      for (const std::size_t i : points) {
        values.push_back(design.points[i][other]);
      }
    }
  }
  curves.runs = differences(outcomes, group, measure, points);
  return curves;
}

}  // namespace

SweepFindings find_effects(const SweepDesign& design, const SweepOutcomes& outcomes,
                           std::size_t group, const std::vector<std::size_t>& measures,
                           std::uint64_t seed) {
  SweepFindings findings;
  const std::vector<std::size_t> points = beside_zero(design);
  const std::vector<DesignPoint> away(design.points.begin() + 1, design.points.end());
  for (const std::size_t measure : measures) {
    for (MarginalEffect& term :
         marginal_effects(away, design.ranges, differences(outcomes, group, measure, points))) {
      findings.effects.push_back({measure, term});
    }
    for (std::size_t lever = 0; lever < design.ranges.size(); ++lever) {
      findings.bends.push_back(
          {measure, lever,
           find_change_point(curves_of(design, outcomes, group, measure, lever), seed)});
    }
  }
  return findings;
}

ResponseLine response_line(const SweepDesign& design, const SweepOutcomes& outcomes,
                           std::size_t group, std::size_t measure, std::size_t lever) {
  const bool one_by_one = design.kind == DesignKind::one_at_a_time;
  std::set<double> values;
  const auto counts = [&](std::size_t point) {
    if (!one_by_one) {
      // Beside points at which the others vary, the point at 0 is no fair comparison.
      return point > 0 || design.ranges.size() == 1 || zero_is_in_grid(design);
    }
    for (std::size_t other = 0; other < design.ranges.size(); ++other) {
      if (other != lever && design.points[point][other] != 0) {
        return false;
      }
    }
    return true;
  };
  for (std::size_t i = 0; i < design.points.size(); ++i) {
    if (counts(i)) {
      values.insert(design.points[i][lever]);
    }
  }
  ResponseLine line;
  line.lever.assign(values.begin(), values.end());
  line.runs.resize(outcomes.replicates());
  const std::vector<double> zero = outcomes.over_runs(0, group, measure);
  for (const double value : line.lever) {
    std::vector<double> sums(outcomes.replicates(), 0.0);
    int points = 0;
    for (std::size_t i = 0; i < design.points.size(); ++i) {
      if (design.points[i][lever] != value || !counts(i)) {
        continue;
      }
      ++points;
      const std::vector<double> here = outcomes.over_runs(i, group, measure);
      for (std::size_t r = 0; r < sums.size(); ++r) {
        sums[r] += here[r] - zero[r];
      }
    }
    for (std::size_t r = 0; r < sums.size(); ++r) {
      sums[r] /= points;
      line.runs[r].push_back(sums[r]);
    }
    line.mean.push_back(paired_difference(std::vector<double>(sums.size(), 0.0), sums));
  }
  return line;
}

}  // namespace draagkracht
