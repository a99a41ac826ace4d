// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/remember/small_steps.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view small_visit = R"(
  client Ans 70 f somatic 2h company
    Ans -volunteer gives 2h company- Vera 60
    Vera -friend- Wim 60
    Vera -friend- Zus 65
)";

QuietTown stepping(const SmallSteps& steps, std::string_view off) {
  QuietTown town(small_visit);
  town.parameters.answer_request.base = -certain;
  town.parameters.own_direction.speed = 0;
  town.parameters.small_steps = steps;
  switch_off(town.parameters, off);
  return town;
}

constexpr SmallSteps calm{.people = 0, .ready = 0};

}  // namespace

TEST_CASE("a volunteer sets an aim for the half year", "[model][remember]") {
  const auto course = [](std::string_view off) {
    QuietTown town = stepping(calm, off);
    town.network.client("Ans").own_direction = 0.6F;
    town.weeks(26);
    const std::uint8_t aim = town.network.help("Vera", "Ans")->aim;
    // A client who falls back: it was not reached.
    town.network.client("Ans").own_direction = 0.3F;
    town.weeks(26);
    return std::pair(from_byte(aim), static_cast<int>(town.network.help("Vera", "Ans")->stuck));
  };
  const auto [aim, stuck] = course("");
  CHECK(aim == Approx(0.6).margin(0.01));
  CHECK(stuck == 1);
  CHECK(course("small_steps") == std::pair(0.0, 0));
}

TEST_CASE("holding level is success", "[model][remember]") {
  const auto stuck = [](double slack) {
    QuietTown town = stepping({.slack = slack, .push = 0, .people = 0, .ready = 0}, "");
    town.network.client("Ans").own_direction = 0.6F;
    town.weeks(26);
    town.network.client("Ans").own_direction = 0.59F;
    town.weeks(26);
    return static_cast<int>(town.network.help("Vera", "Ans")->stuck);
  };
  CHECK(stuck(SmallSteps{}.slack) == 0);
  CHECK(stuck(0) == 1);
}

TEST_CASE("with a volunteer clients get a push, a closer tie and people", "[model][remember]") {
  const auto after = [](std::string_view off) {
    QuietTown town = stepping({.people = 1, .ready = 0}, off);
    town.weeks(80);
    return town;
  };
  QuietTown with = after(""), without = after("small_steps");
  CHECK(with.network.client("Ans").own_direction >
        without.network.client("Ans").own_direction + 0.02F);
  const auto close = [](QuietTown& town) {
    return town.network.world.ties.columns.row[town.network.tie("Ans", "Vera").index()].closeness;
  };
  CHECK(close(with) > close(without));
  const auto knows = [](QuietTown& town) {
    return town.network.world.ties.of(town.network["Ans"]).size();
  };
  CHECK(knows(without) == 1);
  CHECK(knows(with) > 1);
}

TEST_CASE("clear steps and tools achieve more", "[model][remember]") {
  const auto direction = [](double tools, std::string_view off) {
    QuietTown town = stepping({.people = 0, .tools = tools, .ready = 0}, off);
    town.weeks(80);
    return town.network.client("Ans").own_direction;
  };
  CHECK(direction(1, "") > direction(0, ""));
  CHECK(direction(1, "small_steps") == direction(0, "small_steps"));
}

TEST_CASE("a client who is ready says goodbye, and may come back to the same volunteer",
          "[model][remember]") {
  const auto ready = [](std::string_view off) {
    QuietTown town = stepping({.people = 0, .ready = 1}, off);
    town.network.client("Ans").own_direction = 0.8F;
    town.weeks(60);
    return town;
  };
  QuietTown town = ready("");
  CHECK(town.network.help("Vera", "Ans") == nullptr);
  QuietTown off = ready("small_steps");
  CHECK(off.network.help("Vera", "Ans") != nullptr);

  town.parameters.small_steps.ready = 0;
  town.parameters.match_volunteer.per_year = 1e6;
  town.network.world.persons.volunteer[town.network["Vera"].index()] = 1;
  town.network.client("Ans").base_need[at(Channel::company)] = 360;
  bool returned = false;
  for (int week = 0; week < 4; ++week) {
    town.weeks();
    returned = returned || town.network.happened(EventKind::returned, "Vera", "Ans");
  }
  CHECK(returned);
  CHECK(town.network.help("Vera", "Ans") != nullptr);
}
