// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/logistic.hpp"

#include <array>
#include <cmath>

#include "support/catch.hpp"

namespace draagkracht {
namespace {

/// So many people with and without a characteristic, of whom so many have the outcome.
LogisticRows two_by_two(int exposed_yes, int exposed_no, int other_yes, int other_no) {
  LogisticRows rows;
  const auto add = [&](int n, double exposed, bool outcome) {
    for (int i = 0; i < n; ++i) {
      rows.add(std::array{1.0, exposed}, outcome, 1);
    }
  };
  add(exposed_yes, 1, true);
  add(exposed_no, 1, false);
  add(other_yes, 0, true);
  add(other_no, 0, false);
  return rows;
}

TEST_CASE("one characteristic gives the odds ratio of the table of four, with its error") {
  const std::vector<Estimate> fit = logistic_regression(two_by_two(30, 70, 20, 180));
  REQUIRE(fit.size() == 2);
  CHECK(fit[0].value == Approx(std::log(20.0 / 180)).epsilon(1e-6));
  CHECK(fit[1].value == Approx(std::log((30.0 / 70) / (20.0 / 180))).epsilon(1e-6));
  CHECK(fit[1].error ==
        Approx(std::sqrt(1.0 / 30 + 1.0 / 70 + 1.0 / 20 + 1.0 / 180)).epsilon(1e-6));
}

TEST_CASE("a second characteristic takes its own part away") {
  // Within the young and within the old the odds ratio is 2; taken together it would be 5.
  LogisticRows rows;
  const auto add = [&](int n, double exposed, double old, bool outcome) {
    for (int i = 0; i < n; ++i) {
      rows.add(std::array{1.0, exposed, old}, outcome, 1);
    }
  };
  add(100, 0, 0, true), add(900, 0, 0, false);
  add(20, 1, 0, true), add(90, 1, 0, false);
  add(50, 0, 1, true), add(50, 0, 1, false);
  add(400, 1, 1, true), add(200, 1, 1, false);
  const std::vector<Estimate> fit = logistic_regression(rows);
  REQUIRE(fit.size() == 3);
  CHECK(fit[1].value == Approx(std::log(2.0)).epsilon(1e-6));
  CHECK(fit[2].value == Approx(std::log(9.0)).epsilon(1e-6));
}

TEST_CASE("weights count as that many people") {
  LogisticRows rows;
  rows.add(std::array{1.0, 0.0}, true, 20), rows.add(std::array{1.0, 0.0}, false, 180);
  rows.add(std::array{1.0, 1.0}, true, 30), rows.add(std::array{1.0, 1.0}, false, 70);
  for (int i = 0; i < 20; ++i) {  // nobody: only to have rows enough
    rows.add(std::array{1.0, 0.0}, false, 0);
  }
  const std::vector<Estimate> fit = logistic_regression(rows);
  REQUIRE(fit.size() == 2);
  CHECK(fit[1].value == Approx(std::log((30.0 / 70) / (20.0 / 180))).epsilon(1e-6));
}

TEST_CASE("data that do not decide give no answer") {
  CHECK(logistic_regression({}).empty());
  CHECK(logistic_regression(two_by_two(3, 2, 2, 3)).empty());     // ten rows
  CHECK(logistic_regression(two_by_two(0, 0, 50, 50)).empty());   // nobody exposed
  CHECK(logistic_regression(two_by_two(40, 0, 50, 50)).empty());  // always
}

}  // namespace
}  // namespace draagkracht
