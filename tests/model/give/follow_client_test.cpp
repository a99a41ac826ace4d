// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/give/follow_client.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("in a bad period a volunteer comes less often, a daughter does not", "[model][give]") {
  const auto given = [](std::string_view who, bool episode, std::string_view off) {
    QuietTown town("client Ans 50 f psychiatric 6h company\n Ans -" + std::string(who) +
                   " gives 2h company- Vera 60\n");
    town.parameters.answer_request.base = -certain;
    town.parameters.follow_client = {.say = 0};
    for (LimitationSpec& limitation : town.population.limitations) {
      limitation.episodes = 0;
    }
    switch_off(town.parameters, off);
    if (episode) {
      town.network.client("Ans").relapse_until = 100;
    }
    town.weeks(2);
    return town.network.given("Vera", "Ans");
  };
  CHECK(given("volunteer", false, "") == 120);
  CHECK(given("volunteer", true, "") < 60);
  CHECK(given("child", true, "") == 120);
  CHECK(given("volunteer", true, "follow") == 120);
}

TEST_CASE("a volunteer turns to what the client lacks most", "[model][give]") {
  const auto company = [](float direction, std::string_view off) {
    QuietTown town(R"(
      client Ans 80 f somatic 3h practical 3h company
        Ans -child gives 3h- Carla 50
        Ans -volunteer gives 1.5h practical- Vera 60
    )");
    town.parameters.answer_request.base = -certain;
    town.parameters.follow_client = {.episode = 0, .say = 0.5};
    switch_off(town.parameters, off);
    town.parameters.own_direction.speed = 0;
    town.network.client("Ans").own_direction = direction;
    town.weeks(26);
    CareLink* help = town.network.help("Vera", "Ans");
    return help != nullptr ? help->agreed[at(Channel::company)] : 0;
  };
  CHECK(company(0.9F, "") > 45);
  CHECK(company(0, "") == 0);  // no say, no change
  CHECK(company(0.9F, "follow") == 0);
}
