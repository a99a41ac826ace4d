// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/strain/weigh_load.hpp"

#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("a healthy person without a job carries the stated hours", "[model][strain]") {
  const WeighLoad p;
  CHECK(strength_of(p, 0, false, 50, 0) == Approx(60 * p.strength));
  CHECK(strength_of(p, 40, false, 50, 0) == Approx(60 * p.strength * (1 - p.job)));
  CHECK(strength_of(p, 0, true, 50, 0) == Approx(60 * p.strength * (1 - p.poor_health)));
  CHECK(strength_of(p, 0, false, 75, 0) == Approx(60 * p.strength * (1 - 10 * p.age)));
  CHECK(strength_of(p, 0, false, 50, 1) == Approx(60 * p.strength * (1 + p.reward)));
}

TEST_CASE("more work, more years, worse health: never more strength; thanks: never less",
          "[model][strain]") {
  const WeighLoad p;
  for (int i = 0; i < 100; ++i) {
    CHECK(strength_of(p, i + 1, false, 50, 0) <= strength_of(p, i, false, 50, 0));
    CHECK(strength_of(p, 0, false, i + 20, 0) <= strength_of(p, 0, false, i + 19, 0));
    CHECK(strength_of(p, 0, false, 50, (i + 1) / 100.0) >= strength_of(p, 0, false, 50, i / 100.0));
  }
  CHECK(strength_of(p, 20, true, 60, 0) <= strength_of(p, 20, false, 60, 0));
}

TEST_CASE("strength is never negative at the ends of the ranges", "[model][strain]") {
  for (const Parameter<WeighLoad>& parameter : WeighLoad::parameters()) {
    for (const double end : {parameter.info.low, parameter.info.high}) {
      WeighLoad p;
      p.*parameter.member = end;
      CHECK(strength_of(p, 60, true, 119, 0) >= 0.0);
    }
  }
}

TEST_CASE("load is weighed hours, travel and arranging, and worry about who is close",
          "[model][strain]") {
  QuietTown town(R"(
    client Ans 80 f somatic 6h personal_care
      Ans -child 20km close 1 gives 5h personal_care- Carla 52
  )");
  town.parameters.time_for_care = {.travel_speed = 40, .coordination = 0};
  town.parameters.choose_whom.per_week = 0;
  town.weeks();
  const CarerRecord& carla = town.network.carer("Carla");
  const double given = total(carla.given);
  CHECK(given == 300);
  const double unmet = static_cast<double>(town.network.client("Ans").unmet_share);
  const double worry = 60 * town.parameters.weigh_load.worry * (0.3 + unmet);
  CHECK(carla.overhead == Minutes{120});
  CHECK(carla.load == Approx(300 * weight_of(at(Channel::personal_care)) + 120 + worry));
}
