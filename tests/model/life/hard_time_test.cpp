// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/hard_time.hpp"

#include "model/life/leave_for_good.hpp"
#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view family = R"(
  client Ans 82 f somatic 6h
    Ans -partner- Piet 84
    Ans -child gives 3h- Carla 50
    Ans -child gives 3h- Kees 52
    Ans -friend close 0.3- Truus 80
    Piet -child- Carla
    Piet -child- Kees
)";

std::int32_t hard_weeks(const QuietTown& town, const char* who) {
  const World& w = town.network.world;
  return w.persons.hard_until[town.network[who].index()] - w.week.value;
}

}  // namespace

TEST_CASE("a death makes a hard time for all who were near, at the same moment", "[model][life]") {
  QuietTown town(family);
  World& w = town.network.world;
  bury(w, town.setting(), town.network["Piet"], Cause::age);
  CHECK(hard_weeks(town, "Ans") == 52);
  CHECK(hard_weeks(town, "Carla") == 13);
  CHECK(hard_weeks(town, "Kees") == 13);
  CHECK_FALSE(in_hard_time(w, town.network["Truus"]));
  // Told of the two who help.
  CHECK(std::ranges::count(w.events, EventKind::hard_time, &Event::kind) == 2);
  w.week = Week{13};
  CHECK_FALSE(in_hard_time(w, town.network["Carla"]));
  CHECK(in_hard_time(w, town.network["Ans"]));
}

TEST_CASE("the longer hard time counts", "[model][life]") {
  QuietTown town(family);
  go_through(town.network.world, town.network["Carla"], 26, Cause::separation, {});
  go_through(town.network.world, town.network["Carla"], 4, Cause::bereavement, {});
  CHECK(hard_weeks(town, "Carla") == 26);
}

TEST_CASE("in a hard time there is less strength, and it may be a reason to stop",
          "[model][life]") {
  const auto run = [](bool hard, double strength, double stop) {
    QuietTown town(family);
    town.parameters.hard_time.strength = strength;
    town.parameters.step_back.hard_time = stop;
    if (hard) {
      go_through(town.network.world, town.network["Carla"], 30, Cause::bereavement, {});
    }
    town.weeks(20);
    return town;
  };
  QuietTown calm = run(false, 0.3, 5), less = run(true, 0.3, 0), same = run(true, 0, 0);
  CHECK(less.network.carer("Carla").strength < 0.8F * calm.network.carer("Carla").strength);
  CHECK(same.network.carer("Carla").strength == calm.network.carer("Carla").strength);
  CHECK(calm.network.carer("Carla").first_link.valid());
  CHECK_FALSE(run(true, 0.3, 500).network.carer("Carla").first_link.valid());
}

TEST_CASE("losses that come together take more help away at once than the same losses apart",
          "[model][life][pattern]") {
  // Eight families in which both children help. Everywhere each child has one hard time of a
  // quarter; together or half a year apart.
  const auto worst_week = [](bool together) {
    std::string text;
    for (int i = 0; i < 8; ++i) {
      const std::string n = std::to_string(i);
      text += "client M" + n + " 82 f somatic 8h\n  M" + n + " -child gives 4h- C" + n +
              " 50\n  M" + n + " -child gives 4h- D" + n + " 52\n";
    }
    QuietTown town(text);
    town.parameters.step_back.hard_time = 20;
    town.parameters.answer_request.base = -certain;  // nobody else steps in
    World& w = town.network.world;
    double worst = 0;
    for (int week = 0; week < 52; ++week) {
      for (int i = 0; i < 8; ++i) {
        const std::string n = std::to_string(i);
        if (week == 2) {
          go_through(w, town.network["C" + n], 13, Cause::bereavement, {});
        }
        if (week == (together ? 2 : 28)) {
          go_through(w, town.network["D" + n], 13, Cause::bereavement, {});
        }
      }
      town.weeks();
      int alone = 0;
      for (const ClientRecord& client : w.clients) {
        alone += client.first_link.valid() ? 0 : 1;
      }
      if (week == 16) {
        worst = alone;
      }
    }
    return worst;
  };
  CHECK(worst_week(true) > worst_week(false));
}
