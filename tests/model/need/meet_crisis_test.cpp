// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/need/meet_crisis.hpp"

#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

Draw luck_of_meet(std::uint64_t n) {
  return {Luck{7, 0}, decision("test.crisis"), Key{n}, Week{1}};
}

}  // namespace

TEST_CASE("with much unmet need crises are never fewer", "[model][need]") {
  MeetCrisis p;
  p.per_year = 5;
  for (std::uint64_t n = 1; n <= 5000; ++n) {
    bool before = false;
    for (int unmet = 0; unmet <= 10; ++unmet) {
      const bool crisis = crisis_weeks(p, unmet / 10.0, luck_of_meet(n)) > 0;
      CHECK((crisis || !before));
      before = crisis;
    }
  }
}

TEST_CASE("a crisis lasts a week at least, and as long as said on average", "[model][need]") {
  CHECK(crisis_weeks({.per_year = 0}, 1, luck_of_meet(1)) == 0);
  for (const double mean : {1.0, 3.0, 26.0}) {
    const MeetCrisis p{.per_year = 1e6, .weeks = mean};
    double sum = 0;
    for (std::uint64_t n = 1; n <= 10000; ++n) {
      const int weeks = crisis_weeks(p, 0, luck_of_meet(n));
      CHECK(weeks >= 1);
      sum += weeks;
    }
    CHECK(sum / 10000 == Approx(mean).epsilon(0.2));
  }
}

TEST_CASE("in a crisis need jumps for as long as it lasts", "[model][need]") {
  QuietTown town("client Ans 80 f somatic 10h\n");
  town.parameters.meet_crisis.extra_need = 0.6;
  town.network.client("Ans").crisis_until = 3;
  town.weeks();
  CHECK(total(town.network.client("Ans").need) == 960);
  town.weeks();
  CHECK(total(town.network.client("Ans").need) == 960);
  town.weeks();
  CHECK(total(town.network.client("Ans").need) == 600);
}
