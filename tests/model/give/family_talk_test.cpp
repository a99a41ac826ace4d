// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/give/family_talk.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// A family in which one does it all and nobody is asked anything.
QuietTown one_does_it_all(std::uint64_t luck, std::string_view off) {
  QuietTown town(R"(
    client Ans 80 f somatic 20h
      Ans -child 2km gives 16h- Carla 50
      Ans -child 5km- Kees 52
      Ans -sibling 5km- Sien 70
      Ans -friend close 0.7- Bea 60
      Carla -sibling- Kees
  )",
                 {luck, 0});
  town.parameters.ask_shyness.base = certain;
  town.parameters.family_talk.per_year = 13;
  switch_off(town.parameters, off);
  town.network.carer("Carla").strain = 0.9F;
  return town;
}

}  // namespace

TEST_CASE("round the table people take up tasks by themselves, and who did too much hands over",
          "[model][give]") {
  const auto others = [](QuietTown& town) {
    return town.network.agreed("Kees", "Ans") + town.network.agreed("Sien", "Ans") +
           town.network.agreed("Bea", "Ans");
  };
  QuietTown with = one_does_it_all(1, "");
  bool talked = false;
  for (int week = 0; week < 4; ++week) {
    with.weeks();
    talked = talked || with.network.happened(EventKind::came_together, "Ans");
  }
  CHECK(talked);
  CHECK(others(with) > 240);
  CHECK(with.network.agreed("Carla", "Ans") < 16 * 60);
  CHECK(with.network.help("Kees", "Ans")->pressed == 0);

  QuietTown without = one_does_it_all(1, "family_talk");
  without.weeks(4);
  CHECK(others(without) == 0);
  CHECK(without.network.agreed("Carla", "Ans") == 16 * 60);
}

TEST_CASE("in a talk more say yes than when asked one by one", "[model][give]") {
  const auto helpers = [](double together) {
    int count = 0;
    for (std::uint64_t luck = 1; luck <= 100; ++luck) {
      QuietTown town = one_does_it_all(luck, "");
      town.parameters.answer_request.base = -4;
      town.parameters.family_talk.together = together;
      town.weeks(4);
      count += open_links(town.network.world);
    }
    return count;
  };
  CHECK(helpers(1) > helpers(0) + 20);
}

TEST_CASE("people come together when it pinches", "[model][give]") {
  CHECK_FALSE(worth_a_talk(0.05, 0.2, false));
  CHECK(worth_a_talk(0.2, 0.2, false));
  CHECK(worth_a_talk(0, 0.6, false));
  CHECK(worth_a_talk(0, 0, true));
}
