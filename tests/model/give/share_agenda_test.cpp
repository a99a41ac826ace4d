// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/give/share_agenda.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view busy_family = R"(
  client Ans 80 f somatic 20h
    Ans -child 5km gives 6h- Carla 50
    Ans -child 5km gives 6h- Kees 52
    Ans -child 5km gives 6h- Joop 48
)";

}  // namespace

TEST_CASE("a shared agenda saves arranging, so busy people give more", "[model][give]") {
  const auto course = [](double share, std::string_view off) {
    QuietTown town(busy_family);
    town.parameters.time_for_care = {.without_job = 6, .least = 1, .coordination = 30};
    town.parameters.share_agenda.share = share;
    town.parameters.share_agenda.looks = 0;
    switch_off(town.parameters, off);
    town.weeks(6);
    return town.network.given("Carla", "Ans");
  };
  CHECK(course(1, "") > course(0, "") + 10);
  CHECK(course(1, "agenda") == course(0, "agenda"));
}

TEST_CASE("an open task on the list is taken by somebody who was not asked", "[model][give]") {
  const auto taken = [](std::string_view off) {
    QuietTown town(std::string(busy_family) + "Ans -neighbour close 0.5- Dirk 60\n");
    town.parameters.ask_shyness.base = certain;  // nobody is asked anything
    town.parameters.share_agenda.share = 1;
    town.parameters.share_agenda.looks = 1;
    switch_off(town.parameters, off);
    town.weeks(8);
    return town.network.agreed("Dirk", "Ans");
  };
  CHECK(taken("") >= open_task.value / 2);
  CHECK(taken("") <= open_task.value);
  CHECK(taken("agenda") == 0);
}

TEST_CASE("one helper alone keeps no agenda, and one that was begun goes on", "[model][give]") {
  QuietTown town(R"(
    client Ans 80 f somatic 4h
      Ans -child gives 2h- Carla 50
  )");
  town.parameters.share_agenda.share = 1;
  town.parameters.answer_request.base = -certain;
  town.weeks(5);
  CHECK(town.network.help("Carla", "Ans")->agenda == 0);
  QuietTown family(busy_family);
  family.network.help("Kees", "Ans")->agenda = 1;  // share 0: as when support brought it
  family.weeks(5);
  CHECK(family.network.help("Carla", "Ans")->agenda == 1);
  CHECK(arranging(ShareAgenda{}, 30, true) < arranging(ShareAgenda{}, 30, false));
}
