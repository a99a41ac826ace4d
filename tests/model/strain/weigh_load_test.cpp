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

TEST_CASE("one can bear more than another, for life; in the middle nobody changes",
          "[model][strain]") {
  const WeighLoad p;
  int above = 0;
  constexpr int people = 20000;
  for (int i = 0; i < people; ++i) {
    const double one =
        resilience(p, {{1, 0}, decision("test"), Key{static_cast<std::uint64_t>(i)}, Week{0}});
    CHECK(one > 0);
    above += one > 1 ? 1 : 0;
  }
  CHECK(above == Approx(people / 2).margin(4 * 71));  // four standard deviations
  QuietTown town(R"(
    client Ans 80 f somatic 8h
      Ans -child gives 2h- Carla 52
      Ans -child gives 2h- Dirk 52 m
  )");
  town.weeks();
  const float carla = town.network.carer("Carla").resilience;
  CHECK(carla != town.network.carer("Dirk").resilience);
  CHECK(town.network.carer("Carla").strength ==
        Approx(static_cast<double>(carla) *
               strength_of(town.parameters.weigh_load, 0, false, 52,
                           static_cast<double>(town.network.carer("Carla").reward))));
  town.weeks(52);
  CHECK(town.network.carer("Carla").resilience == carla);
  QuietTown same(R"(
    client Ans 80 f somatic 8h
      Ans -child gives 2h- Carla 52
  )");
  same.parameters.weigh_load.spread = 0;
  same.weeks();
  CHECK(same.network.carer("Carla").resilience == 1.0F);
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
