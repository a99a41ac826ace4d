// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/remember/own_direction.hpp"

#include "support/catch.hpp"

using namespace draagkracht;

TEST_CASE("lack, being taken over and crises lower own direction, self-trust raises it",
          "[model][remember]") {
  const OwnDirection p;
  const Footing usual{.unmet_share = 0.2, .taken_over = 0.2};
  const auto next = [&](auto change) {
    Footing on = usual;
    change(on);
    return next_direction(p, 0.6, on);
  };
  CHECK(next([](Footing& on) { on.unmet_share = 0.3; }) < next_direction(p, 0.6, usual));
  CHECK(next([](Footing& on) { on.taken_over = 0.3; }) < next_direction(p, 0.6, usual));
  CHECK(next([](Footing& on) { on.crisis = true; }) < next_direction(p, 0.6, usual));
  CHECK(next([](Footing& on) { on.trust = 0.2; }) > next_direction(p, 0.6, usual));
  CHECK(next([](Footing& on) { on.trust = -0.2; }) < next_direction(p, 0.6, usual));
}

TEST_CASE("own direction settles at its level and stays between 0 and 1", "[model][remember]") {
  const OwnDirection p;
  double now = 0;
  for (int week = 0; week < 500; ++week) {
    now = next_direction(p, now, {});
  }
  CHECK(now == Approx(p.base));
  for (const Parameter<OwnDirection>& parameter : OwnDirection::parameters()) {
    for (const double end : {parameter.info.low, parameter.info.high}) {
      OwnDirection q;
      q.*parameter.member = end;
      double high = 1, low = 0;
      for (int week = 0; week < 300; ++week) {
        high = next_direction(q, high, {.trust = 0.5});
        low = next_direction(q, low,
                             {.unmet_share = 1, .taken_over = 1, .trust = -0.5, .crisis = true});
        CHECK((high <= 1.0 && high >= 0.0 && low <= 1.0 && low >= 0.0));
      }
    }
  }
}
