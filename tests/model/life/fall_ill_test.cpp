// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/fall_ill.hpp"

#include "support/catch.hpp"

using namespace draagkracht;

namespace {

Draw luck_of_illness(std::uint64_t n) {
  return {Luck{7, 0}, decision("test.ill"), Key{n}, Week{1}};
}

}  // namespace

TEST_CASE("a healthy person is ill as often as the parameter says, in poor health more often",
          "[model][life]") {
  const FallIll p;
  int well = 0, poor = 0;
  double weeks = 0;
  for (std::uint64_t n = 1; n <= 20000; ++n) {  // standard errors at most 0.0035
    const Illness healthy = illness_this_year(p, false, luck_of_illness(n));
    const Illness unhealthy = illness_this_year(p, true, luck_of_illness(n));
    well += healthy.weeks > 0 ? 1 : 0;
    poor += unhealthy.weeks > 0 ? 1 : 0;
    weeks += unhealthy.weeks;
    CHECK((healthy.weeks == 0 || unhealthy.weeks == healthy.weeks));  // the same luck
  }
  CHECK(well / 20000.0 == Approx(p.spells).margin(0.015));
  CHECK(poor / 20000.0 == Approx(p.spells * p.poor_health).margin(0.015));
  CHECK(weeks / poor == Approx(p.weeks).epsilon(0.04));  // the mean length is that of the parameter
}

TEST_CASE("an illness begins within a year, lasts at least a week and fits the agenda",
          "[model][life]") {
  for (const FallIll p : {FallIll{.spells = 2, .poor_health = 6, .weeks = 1},
                          FallIll{.spells = 2, .poor_health = 6, .weeks = 26}}) {
    for (std::uint64_t n = 1; n <= 5000; ++n) {
      const Illness illness = illness_this_year(p, true, luck_of_illness(n));
      CHECK(illness.in_weeks >= 1);
      CHECK(illness.in_weeks <= 52);
      CHECK(illness.weeks >= 1);
      CHECK(illness.weeks < 65536);
    }
  }
  CHECK(illness_this_year({.spells = 0}, true, luck_of_illness(1)).weeks == 0);
}
