// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/remember/own_direction.hpp"

#include "support/catch.hpp"

using namespace draagkracht;

TEST_CASE("lack, being taken over and crises each lower own direction", "[model][remember]") {
  const OwnDirection p;
  for (int i = 0; i < 10; ++i) {
    CHECK(next_direction(p, 0.6, (i + 1) / 10.0, 0.2, false) <=
          next_direction(p, 0.6, i / 10.0, 0.2, false));
    CHECK(next_direction(p, 0.6, 0.2, (i + 1) / 10.0, false) <=
          next_direction(p, 0.6, 0.2, i / 10.0, false));
  }
  CHECK(next_direction(p, 0.6, 0.2, 0.2, true) < next_direction(p, 0.6, 0.2, 0.2, false));
}

TEST_CASE("own direction settles at its level and stays between 0 and 1", "[model][remember]") {
  const OwnDirection p;
  double now = 0;
  for (int week = 0; week < 500; ++week) {
    now = next_direction(p, now, 0, 0, false);
  }
  CHECK(now == Approx(p.base));
  for (const Parameter<OwnDirection>& parameter : OwnDirection::parameters()) {
    for (const double end : {parameter.info.low, parameter.info.high}) {
      OwnDirection q;
      q.*parameter.member = end;
      double high = 1, low = 0;
      for (int week = 0; week < 300; ++week) {
        high = next_direction(q, high, 0, 0, false);
        low = next_direction(q, low, 1, 1, true);
        CHECK((high <= 1.0 && high >= 0.0 && low <= 1.0 && low >= 0.0));
      }
    }
  }
}
