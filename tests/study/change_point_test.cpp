// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Made-up responses, of which we know whether they bend and where. Noise is as in a sweep:
// replicates differ in slope and curvature over the whole range, and points differ a little beside
// that.
#include "study/change_point.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

#include "core/draw.hpp"
#include "study/design.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

double chance(int made, int replicate, int what) {
  return Draw({99, 0}, decision("test.response"), Key{static_cast<std::uint64_t>(made) + 1},
              Key{static_cast<std::uint64_t>(replicate) * 1000 + static_cast<std::uint64_t>(what)},
              Week{0})
      .normal();
}

/// Replicates of a mean response over -0.8 .. 0.
ResponseCurves made_up(int made, int replicates, double noise,
                       const std::function<double(double)>& mean) {
  ResponseCurves curves;
  for (int i = 1; i <= 8; ++i) {
    curves.lever.push_back(-0.1 * i);
  }
  for (int r = 0; r < replicates; ++r) {
    std::vector<double>& run = curves.runs.emplace_back();
    for (std::size_t i = 0; i < curves.lever.size(); ++i) {
      const double x = curves.lever[i];
      run.push_back(mean(x) + noise * (x * chance(made, r, 0) + x * x * chance(made, r, 1) +
                                       0.2 * chance(made, r, 10 + static_cast<int>(i))));
    }
  }
  return curves;
}

double straight(double x) { return -2 * x; }
double stick(double x) { return -0.5 * x + 4 * std::max(0.0, -x - 0.42); }

TEST_CASE("straight responses are called bent or curved no more often than is said", "[study]") {
  constexpr int made = 1000;
  for (const int replicates : {6, 10, 20}) {
    int alarms = 0;
    for (int i = 0; i < made; ++i) {
      const Shape shape = find_change_point(made_up(i, replicates, 0.5, straight), 1).shape;
      CHECK(shape != Shape::unknown);
      alarms += shape == Shape::straight ? 0 : 1;
    }
    INFO(replicates << " replicates: " << alarms << " of " << made);
    // Three standard errors above the rate.
    CHECK(alarms <= bend_false_alarm * made + 3 * std::sqrt(bend_false_alarm * made));
    // Neither is it so careful that it never says anything.
    CHECK(alarms > 0);
  }
}

TEST_CASE("a broken stick is found where it breaks", "[study]") {
  constexpr int made = 200;
  int found = 0;
  int within = 0;
  double width = 0;
  for (int i = 0; i < made; ++i) {
    const ChangePoint change = find_change_point(made_up(i, 12, 0.2, stick), 1);
    if (change.shape == Shape::bend) {
      ++found;
      CHECK(change.low <= change.at);
      CHECK(change.at <= change.high);
      CHECK(change.p <= bend_false_alarm);
      within += change.low <= -0.42 && -0.42 <= change.high ? 1 : 0;
      width += change.high - change.low;
    }
  }
  INFO(found << " found, " << within << " within, mean width " << width / found);
  CHECK(found > 0.9 * made);
  CHECK(within >= 0.85 * found);
  CHECK(width / found < 0.2);  // an interval that says something
}

TEST_CASE("slopes are those away from 0, and replicates that agree are counted", "[study]") {
  const ChangePoint change = find_change_point(made_up(3, 12, 0.05, stick), 1);
  REQUIRE(change.shape == Shape::bend);
  CHECK(change.at == Approx(-0.42).margin(0.03));
  CHECK(change.slope_before == Approx(0.5).margin(0.15));
  CHECK(change.slope_after == Approx(4.5).margin(0.3));
  CHECK(change.runs == 12);
  CHECK(change.runs_agree == 12);
  // The same response with the lever turned round.
  ResponseCurves turned = made_up(3, 12, 0.05, stick);
  for (double& x : turned.lever) {
    x = -x;
  }
  const ChangePoint up = find_change_point(turned, 1);
  CHECK(up.at == Approx(-change.at));
  CHECK(up.low == Approx(-change.high));
  CHECK(up.slope_after == Approx(change.slope_after));
}

TEST_CASE("a response that curves all along is not said to bend somewhere", "[study]") {
  int curved = 0;
  for (int i = 0; i < 50; ++i) {
    const Shape shape =
        find_change_point(made_up(i, 12, 0.1, [](double x) { return 4 * x * x; }), 1).shape;
    CHECK(shape != Shape::straight);
    curved += shape == Shape::curve ? 1 : 0;
  }
  CHECK(curved >= 45);
}

TEST_CASE("what cannot be told is not told", "[study]") {
  CHECK(find_change_point(made_up(1, 5, 0.01, stick), 1).shape == Shape::unknown);
  CHECK(find_change_point({}, 1).shape == Shape::unknown);
  ResponseCurves few = made_up(1, 12, 0.01, stick);
  few.lever = {-0.2, -0.4, -0.8};
  for (std::vector<double>& run : few.runs) {
    run.resize(3);
  }
  CHECK(find_change_point(few, 1).shape == Shape::unknown);
  // A replicate without a value is left out, and then there are too few.
  ResponseCurves hole = made_up(1, 6, 0.01, stick);
  hole.runs[2][3] = std::nan("");
  CHECK(find_change_point(hole, 1).shape == Shape::unknown);
  // No difference at all, or exactly a line: nothing to see.
  CHECK(find_change_point(made_up(1, 6, 0, [](double) { return 0.0; }), 1).shape ==
        Shape::straight);
  CHECK(find_change_point(made_up(1, 6, 0, straight), 1).shape == Shape::straight);
}

TEST_CASE("what another lever does is no bend of this one", "[study]") {
  // Straight in the first lever; the second curves strongly and they work together.
  constexpr int made = 300;
  const std::vector<LeverRange> ranges{{-0.8, 0}, {0, 1}};
  for (const DesignKind kind : {DesignKind::grid, DesignKind::latin_hypercube}) {
    std::vector<DesignPoint> points =
        design_points(kind, ranges, kind == DesignKind::grid ? 5 : 24, 3);
    if (kind == DesignKind::latin_hypercube) {
      points.erase(points.begin());
    }
    int alarms = 0;
    int found = 0;
    for (int i = 0; i < made; ++i) {
      ResponseCurves curves;
      curves.others.resize(1);
      for (const DesignPoint& point : points) {
        curves.lever.push_back(point[0]);
        curves.others[0].push_back(point[1]);
      }
      ResponseCurves bent = curves;
      for (int r = 0; r < 8; ++r) {
        std::vector<double>& run = curves.runs.emplace_back();
        std::vector<double>& bent_run = bent.runs.emplace_back();
        for (std::size_t p = 0; p < points.size(); ++p) {
          const double x = points[p][0];
          const double z = points[p][1];
          run.push_back(-2 * x + 3 * z * z + x * z +
                        0.3 * (x * chance(i, r, 0) + chance(i, r, 10 + static_cast<int>(p))));
          bent_run.push_back(run.back() + 4 * std::max(0.0, -x - 0.4));
        }
      }
      alarms += find_change_point(curves, 1).shape == Shape::straight ? 0 : 1;
      found += find_change_point(bent, 1).shape == Shape::straight ? 0 : 1;
    }
    INFO(alarms << " of " << made);
    CHECK(alarms <= bend_false_alarm * made + 3 * std::sqrt(bend_false_alarm * made));
    CHECK(found > 0.9 * made);
  }
}

}  // namespace
}  // namespace draagkracht
