// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/remember/stand_beside.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("a companion stands beside a strained carer: more strength, the same hours",
          "[model][remember]") {
  const auto course = [](std::string_view off, float strain) {
    QuietTown town(R"(
      client Ans 80 f somatic 10h
        Ans -child gives 8h- Carla 50
      person Vera 60 volunteer
    )");
    town.parameters.answer_request.base = -certain;
    town.parameters.stand_beside.per_year = 13;
    town.parameters.build_strain.heal = 0;
    switch_off(town.parameters, off);
    town.network.carer("Carla").strain = strain;
    town.weeks(16);
    return town;
  };
  QuietTown with = course("", 0.8F), without = course("companion", 0.8F), fresh = course("", 0.0F);
  CHECK(with.network.carer("Carla").strength > 1.02F * without.network.carer("Carla").strength);
  CHECK(with.network.given("Carla", "Ans") == without.network.given("Carla", "Ans"));
  CHECK(total(with.network.client("Ans").volunteer) == 0);
  CHECK(with.network.tie("Carla", "Vera").valid());
  CHECK_FALSE(without.network.tie("Carla", "Vera").valid());
  CHECK_FALSE(fresh.network.tie("Carla", "Vera").valid());
  with.weeks(60);
  CHECK(with.network.world.ties.of(with.network["Carla"]).size() == 2);
}
