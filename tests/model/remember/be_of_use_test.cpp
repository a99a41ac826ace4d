// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/remember/be_of_use.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("a client who helps somebody is more in charge of life", "[model][remember]") {
  const auto gain = [](std::string_view off) {
    const auto direction = [&](bool helps) {
      QuietTown town(std::string("client Ans 70 f somatic 4h\n client Bob 75 m somatic 4h\n") +
                     (helps ? "Bob -friend gives 1h company- Ans\n" : ""));
      town.parameters.be_of_use = {.asked = 0, .former = 0, .client = 0};
      town.parameters.answer_request.base = -certain;
      town.parameters.step_back.unable = 0;
      town.network.client("Bob").base_need[at(Channel::company)] = 60;
      switch_off(town.parameters, off);
      town.weeks(40);
      return town.network.client("Ans").own_direction;
    };
    return direction(true) - direction(false);
  };
  CHECK(gain("") > 0.005F);
  CHECK(gain("of_use") == 0.0F);
}

TEST_CASE("doing something back makes a client more in charge", "[model][remember]") {
  const auto direction = [](std::string_view off) {
    QuietTown town(R"(
      client Ans 70 f somatic 4h
        Ans -friend gives 4h- Bea 60
    )");
    town.parameters.forget_favours.return_rate = 1;
    town.parameters.be_of_use = {.asked = 0, .former = 0, .client = 0};
    switch_off(town.parameters, off);
    town.weeks(20);
    return town.network.client("Ans").own_direction;
  };
  CHECK(direction("") > direction("of_use") + 0.005F);
}

TEST_CASE("asked what she would like to do, a client helps somebody she knows",
          "[model][remember]") {
  const auto helps = [](float assets, std::string_view off) {
    QuietTown town(R"(
      client Ans 70 f somatic 4h
      client Bob 75 m somatic 3h company
        Bob -friend- Ans
    )");
    town.parameters.ask_shyness.base = certain;  // nobody asks for anything
    town.parameters.be_of_use = {.asked = 1, .former = 0, .client = 0};
    town.network.world.persons.traits[town.network["Ans"].index()][at(Trait::assets)] = assets;
    switch_off(town.parameters, off);
    town.weeks(53);
    return town.network.agreed("Ans", "Bob");
  };
  CHECK(helps(0.9F, "") > 0);
  CHECK(helps(0.0F, "") == 0);
  CHECK(helps(0.9F, "of_use") == 0);
}

TEST_CASE("who was helped may become a volunteer, and so may a client who needs little",
          "[model][remember]") {
  const auto volunteers = [](bool recovered, double hours, std::string_view off) {
    QuietTown town("client Ans 70 f somatic " + std::to_string(hours).substr(0, 3) + "h\n");
    town.parameters.be_of_use = {.asked = 0, .former = 1, .client = 1};
    switch_off(town.parameters, off);
    if (recovered) {
      town.network.client("Ans").open = 0;
    }
    town.weeks(53);
    return town.network.world.persons.volunteer[town.network["Ans"].index()] != 0;
  };
  CHECK(volunteers(true, 9, ""));
  CHECK_FALSE(volunteers(true, 9, "of_use"));
  CHECK(volunteers(false, 2, ""));
  CHECK_FALSE(volunteers(false, 9, ""));
  CHECK_FALSE(volunteers(false, 2, "of_use"));
}
