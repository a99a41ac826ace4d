// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/paired.hpp"

#include <cmath>
#include <vector>

#include "study/series_store.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

const double none = std::nan("");

TEST_CASE("the interval of the mean difference is that of Student's paired t", "[study]") {
  // R: t.test(c(5,7,6,9), c(4,5,6,6), paired = TRUE, conf.level = 0.9)
  const std::vector<double> baseline{4, 5, 6, 6}, value{5, 7, 6, 9};
  const PairedDifference d = paired_difference(baseline, value);
  CHECK(d.baseline == 5.25);
  CHECK(d.value == 6.75);
  CHECK(d.difference == 1.5);
  CHECK(d.runs == 4);
  CHECK(d.runs_same_sign == 3);  // the tie is not counted
  // sd = 1.290994, se = 0.645497, t(3, 0.95) = 2.3533634
  CHECK(d.low == Approx(1.5 - 2.3533634 * 0.6454972).margin(1e-6));
  CHECK(d.high == Approx(1.5 + 2.3533634 * 0.6454972).margin(1e-6));
  CHECK(d.p10 == Approx(0.3));
  CHECK(d.p90 == Approx(2.7));
}

TEST_CASE("pairing removes what the runs have in common", "[study]") {
  const std::vector<double> baseline{10, 200, 3000}, value{11, 201, 3001};
  const PairedDifference d = paired_difference(baseline, value);
  CHECK(d.low == 1);
  CHECK(d.high == 1);
}

TEST_CASE("one run has a difference and no interval", "[study]") {
  const PairedDifference d = paired_difference(std::vector<double>{2}, std::vector<double>{5});
  CHECK(d.difference == 3);
  CHECK(std::isnan(d.low));
  CHECK(std::isnan(d.high));
  CHECK(d.p10 == 3);
  CHECK(d.runs == 1);
  CHECK(d.runs_same_sign == 1);
}

TEST_CASE("a difference is clear when chance and most runs say so", "[study]") {
  const auto of = [](const std::vector<double>& difference) {
    return is_clear(paired_difference(std::vector<double>(difference.size(), 0.0), difference));
  };
  CHECK(of({1, 2, 1.5, 1.2}));
  CHECK(of({-1, -2, -1.5, -1.2}));
  CHECK_FALSE(of({3, -2, 1, -1}));  // zero inside the interval
  CHECK_FALSE(of({5}));             // one run
  CHECK_FALSE(of({0, 0, 0, 0}));
  // Twenty runs of one family, of which five differ: the interval leaves zero out.
  std::vector<double> few(20, 0.0);
  std::fill_n(few.begin(), 5, 1.0);
  CHECK(paired_difference(std::vector<double>(20, 0.0), few).low > 0);
  CHECK_FALSE(of(few));
  std::fill_n(few.begin(), 11, 1.0);
  CHECK(of(few));
}

TEST_CASE("pairs with a missing value are left out", "[study]") {
  const PairedDifference d =
      paired_difference(std::vector<double>{1, none, 3}, std::vector<double>{2, 2, none});
  CHECK(d.runs == 1);
  CHECK(d.baseline == 1);
  CHECK(d.difference == 1);
  const PairedDifference no_change =
      paired_difference(std::vector<double>{none}, std::vector<double>{1});
  CHECK(no_change.runs == 0);
  CHECK(std::isnan(no_change.difference));
  CHECK(std::isnan(no_change.p10));
}

TEST_CASE("a variant that changes nothing differs by exactly zero", "[study]") {
  const std::vector<double> same{0.1, 0.7, 1e9};
  const PairedDifference d = paired_difference(same, same);
  CHECK(d.difference == 0);
  CHECK(d.low == 0);
  CHECK(d.high == 0);
  CHECK(d.runs_same_sign == 0);
}

TEST_CASE("quantiles are linear between order statistics", "[study]") {
  const std::vector<double> values{4, 1, 3, 2};
  CHECK(quantile(values, 0) == 1);
  CHECK(quantile(values, 1) == 4);
  CHECK(quantile(values, 0.5) == 2.5);
  CHECK(quantile(values, 0.1) == Approx(1.3));
  CHECK(std::isnan(quantile({}, 0.5)));
}

TEST_CASE("series keep nine digits", "[study]") {
  CHECK(rounded(1.0 / 3.0) == 0.333333333);
  CHECK(rounded(123456789012.0) == 123456789000.0);
  CHECK(rounded(-0.0) == 0);
  CHECK_FALSE(std::signbit(rounded(-0.0)));
  CHECK(std::isnan(rounded(none)));
  CHECK(rounded(rounded(2.0 / 7.0)) == rounded(2.0 / 7.0));
}

TEST_CASE("the store finds every value again and refuses what does not fit", "[study]") {
  SeriesStore store({{0, 2}, 2, 2, 3, 4});
  std::vector<double> series(std::size_t{2} * 3 * 5);
  for (std::size_t i = 0; i < series.size(); ++i) {
    series[i] = static_cast<double>(i);
  }
  CHECK(store.put(0, 1, series));
  CHECK(store.put(2, 1, series));
  CHECK_FALSE(store.put(1, 0, series));  // did not run
  CHECK_FALSE(store.put(0, 2, series));
  series.pop_back();
  CHECK_FALSE(store.put(0, 0, series));
  CHECK(store.at(0, 1, 1, 2, 4) == 29);
  CHECK(store.at(2, 1, 0, 1, 3) == 8);
  CHECK(std::isnan(store.at(0, 0, 1, 2, 4)));
  CHECK(store.against_baseline(2, 1, 2, 4).runs == 1);
  CHECK(store.spread(0, 1, 2, 4).mean == 29);
}

}  // namespace
}  // namespace draagkracht
