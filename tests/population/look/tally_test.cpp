// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/tally.hpp"

#include <cmath>

#include "support/catch.hpp"

namespace draagkracht {
namespace {

TEST_CASE("with weights of one the error is that of a binomial") {
  Shared shared;
  Tally tally;
  for (int i = 0; i < 100; ++i) {
    shared.add(1, i < 30);
    tally.add(1, i < 30 ? 1 : 0);
  }
  CHECK(shared.share() == Approx(0.3));
  CHECK(shared.error(0.3) == Approx(std::sqrt(0.3 * 0.7 / 100)));
  CHECK(tally.estimate().error == Approx(std::sqrt(0.3 * 0.7 / 100)));
  CHECK(tally.effective() == Approx(100));
}

TEST_CASE("rare people drawn four times as often, each for a quarter, are known twice as well") {
  Shared plain, more;
  for (int i = 0; i < 10; ++i) {
    plain.add(1, true);
  }
  for (int i = 0; i < 40; ++i) {
    more.add(0.25, true);
  }
  for (int i = 0; i < 9990; ++i) {
    plain.add(1, false);
    more.add(1, false);
  }
  CHECK(more.share() == Approx(plain.share()));
  CHECK(more.error(0.001) == Approx(plain.error(0.001) / 2).epsilon(0.01));
}

TEST_CASE("unequal weights leave fewer people behind a figure than were counted") {
  Tally tally;
  tally.add(3, 1);
  tally.add(1, 0);
  CHECK(tally.mean() == 0.75);
  CHECK(tally.effective() == Approx(1.6));
  CHECK(std::isnan(Tally{}.mean()));
  CHECK(std::isnan(Shared{}.share()));
}

}  // namespace
}  // namespace draagkracht
