// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/sweep.hpp"

#include <cmath>

#include "support/catch.hpp"

namespace draagkracht {
namespace {

constexpr std::size_t unmet = static_cast<std::size_t>(Measure::unmet_hours);
constexpr std::size_t quit = static_cast<std::size_t>(Measure::quit);

/// Outcomes of which every value follows from its point: `of(levers, replicate)`.
template <class F>
SweepOutcomes made_up_sweep(const SweepDesign& design, std::size_t replicates, F&& of) {
  SweepOutcomes outcomes(design.points.size(), replicates);
  for (std::size_t p = 0; p < design.points.size(); ++p) {
    for (std::size_t r = 0; r < replicates; ++r) {
      std::vector<OutcomeValue> values(sweep_groups * measures().size());
      values[exposed_group * measures().size() + unmet].year = of(design.points[p], r);
      outcomes.put(p, r, values);
    }
  }
  return outcomes;
}

SweepDesign two_levers(DesignKind kind) {
  SweepDesign design{kind, {{-0.8, 0}, {0, 2}}, {}};
  design.points = design_points(kind, design.ranges, 5, 1);
  return design;
}

TEST_CASE("a run is reduced to its end and its last year", "[study]") {
  constexpr int weeks = 60;
  std::vector<double> series;
  for (std::size_t i = 0; i < sweep_groups * measures().size(); ++i) {
    for (int w = 0; w <= weeks; ++w) {
      series.push_back(static_cast<double>(i) + w);
    }
  }
  series[weeks - 1] = std::nan("");  // not recorded in that week
  const std::vector<OutcomeValue> values = outcome_values(series, weeks);
  REQUIRE(values.size() == sweep_groups * measures().size());
  CHECK(values[1].end == 61);
  CHECK(values[1].year == Approx(1 + 34.5));  // weeks 9 to 60
  CHECK(values[0].year == Approx((34.5 * 52 - 59) / 51));
  // A short run takes all its weeks after week 0.
  CHECK(outcome_values({5, 1, 3}, 2)[0].year == 2);
  CHECK(std::isnan(outcome_values({}, 2)[0].end));
}

TEST_CASE("counts since the start are judged at the end, levels over a year", "[study]") {
  const OutcomeValue value{.end = 1, .year = 2};
  CHECK(judged(value, measures()[quit]) == 1);
  CHECK(judged(value, measures()[unmet]) == 2);
}

TEST_CASE("effects are changes over the whole range, away from 0, and what two do together",
          "[study]") {
  // 10 per unit of less of the first, -3 per unit of the second, 5 together.
  const SweepDesign grid = two_levers(DesignKind::grid);
  const SweepOutcomes outcomes = made_up_sweep(grid, 4, [](const DesignPoint& x, std::size_t r) {
    const double own = 1 + 0.1 * (static_cast<double>(r) - 1.5);
    return 100.0 * static_cast<double>(r) + own * (-10 * x[0] - 3 * x[1] - 5 * x[0] * x[1]);
  });
  const SweepFindings findings = find_effects(grid, outcomes, exposed_group, {unmet}, 1);
  REQUIRE(findings.effects.size() == 3);
  CHECK(findings.effects[0].term.effect.difference == Approx(8));
  CHECK(findings.effects[1].term.effect.difference == Approx(-6));
  CHECK(findings.effects[2].term.effect.difference == Approx(8));
  CHECK(findings.effects[2].term.second == 1);
  for (const MeasureEffect& effect : findings.effects) {
    const PairedDifference& d = effect.term.effect;
    CHECK(d.low < d.difference);
    CHECK(d.difference < d.high);
    CHECK(d.runs == 4);
    CHECK(d.runs_same_sign == 4);
  }
  // One at a time nothing varies together, so nothing is said of it.
  const SweepDesign oat = two_levers(DesignKind::one_at_a_time);
  const SweepOutcomes alone = made_up_sweep(
      oat, 4, [](const DesignPoint& x, std::size_t) { return -10 * x[0] - 3 * x[1]; });
  const SweepFindings single = find_effects(oat, alone, exposed_group, {unmet}, 1);
  REQUIRE(single.effects.size() == 2);
  CHECK(single.effects[1].term.effect.difference == Approx(-6));
}

TEST_CASE("a line over one lever averages over the other, in pairs", "[study]") {
  const SweepDesign grid = two_levers(DesignKind::grid);
  const SweepOutcomes outcomes = made_up_sweep(grid, 2, [](const DesignPoint& x, std::size_t r) {
    return 100.0 * static_cast<double>(r) - 10 * x[0] + x[1];
  });
  const ResponseLine line = response_line(grid, outcomes, exposed_group, unmet, 0);
  REQUIRE(line.lever.size() == 5);
  CHECK(line.lever.front() == -0.8);
  CHECK(line.runs[0][0] == Approx(9));  // 8, and the mean of the other lever
  CHECK(line.runs[1][0] == Approx(9));  // how high a replicate lies does not matter
  CHECK(line.mean[4].difference == Approx(1));
  const SweepDesign oat = two_levers(DesignKind::one_at_a_time);
  const SweepOutcomes alone =
      made_up_sweep(oat, 2, [](const DesignPoint& x, std::size_t) { return -10 * x[0] + x[1]; });
  CHECK(response_line(oat, alone, exposed_group, unmet, 0).mean[4].difference == 0);
}

TEST_CASE("a bend is looked for in every lever, the other's straight effect taken out", "[study]") {
  const SweepDesign grid = two_levers(DesignKind::grid);
  const auto bent = [](const DesignPoint& x, std::size_t r) {
    return (1 + 0.05 * static_cast<double>(r)) * (-x[0] + 8 * std::max(0.0, -x[0] - 0.4)) +
           3 * x[1] * x[1];
  };
  const SweepFindings findings =
      find_effects(grid, made_up_sweep(grid, 8, bent), exposed_group, {unmet}, 1);
  REQUIRE(findings.bends.size() == 2);
  CHECK(findings.bends[0].change.shape == Shape::bend);
  CHECK(findings.bends[0].change.at == Approx(-0.4).margin(0.03));
  CHECK(findings.bends[1].change.shape == Shape::curve);
}

}  // namespace
}  // namespace draagkracht
