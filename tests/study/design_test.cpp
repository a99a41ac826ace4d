// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/design.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "support/catch.hpp"

namespace draagkracht {
namespace {

const std::vector<LeverRange> one{{-0.8, 0}};
const std::vector<LeverRange> two{{-0.8, 0}, {0, 1}};

TEST_CASE("a design begins at 0 and has no point twice", "[study]") {
  for (const DesignKind kind :
       {DesignKind::grid, DesignKind::latin_hypercube, DesignKind::one_at_a_time}) {
    const std::vector<DesignPoint> points = design_points(kind, two, 5, 1);
    CHECK(points.front() == DesignPoint{0, 0});
    CHECK(std::set<DesignPoint>(points.begin(), points.end()).size() == points.size());
    CHECK(static_cast<int>(points.size()) <= design_size(kind, 2, 5));
    for (const DesignPoint& point : points) {
      CHECK((point[0] >= -0.8 && point[0] <= 0 && point[1] >= 0 && point[1] <= 1));
    }
  }
}

TEST_CASE("a grid has every combination, and short numbers", "[study]") {
  const std::vector<DesignPoint> line = design_points(DesignKind::grid, one, 9, 1);
  REQUIRE(line.size() == 9);  // 0 is one of them
  CHECK(line[0] == DesignPoint{0});
  CHECK(line[1] == DesignPoint{-0.8});
  CHECK(line[6] == DesignPoint{-0.3});
  CHECK(design_points(DesignKind::grid, two, 5, 1).size() == 25);
  const std::vector<LeverRange> without_zero{{0.5, 1}};
  CHECK(design_points(DesignKind::grid, without_zero, 3, 1) ==
        std::vector<DesignPoint>{{0}, {0.5}, {0.75}, {1}});
}

TEST_CASE("one at a time leaves the other levers at 0", "[study]") {
  const std::vector<DesignPoint> points = design_points(DesignKind::one_at_a_time, two, 5, 1);
  CHECK(points.size() == 9);  // 0, four of the one, four of the other
  for (const DesignPoint& point : points) {
    CHECK((point[0] == 0 || point[1] == 0));
  }
}

TEST_CASE("a Latin hypercube uses every part of every range once, and other seeds differ",
          "[study]") {
  constexpr int n = 20;
  const std::vector<DesignPoint> points = design_points(DesignKind::latin_hypercube, two, n, 7);
  REQUIRE(points.size() == n + 1);
  for (std::size_t lever = 0; lever < 2; ++lever) {
    std::set<int> strata;
    for (std::size_t i = 1; i < points.size(); ++i) {
      const double share = (points[i][lever] - two[lever].low) / (two[lever].high - two[lever].low);
      strata.insert(static_cast<int>(std::floor(share * n)));
    }
    CHECK(strata.size() == n);
  }
  // The levers are not in step: neither all rising nor all falling together.
  int rises_together = 0;
  for (std::size_t i = 2; i < points.size(); ++i) {
    rises_together +=
        (points[i][0] > points[i - 1][0]) == (points[i][1] > points[i - 1][1]) ? 1 : 0;
  }
  CHECK(rises_together > 2);
  CHECK(rises_together < n - 3);
  CHECK(design_points(DesignKind::latin_hypercube, two, n, 7) == points);
  CHECK(design_points(DesignKind::latin_hypercube, two, n, 8) != points);
}

TEST_CASE("the size of a design is known before it is made, and capped", "[study]") {
  CHECK(design_size(DesignKind::grid, 2, 5) == 26);
  CHECK(design_size(DesignKind::one_at_a_time, 3, 5) == 17);
  CHECK(design_size(DesignKind::latin_hypercube, 3, 30) == 31);
  CHECK(design_size(DesignKind::grid, 3, 1000) == most_points + 1);
}

}  // namespace
}  // namespace draagkracht
