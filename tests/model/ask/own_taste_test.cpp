// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ask/own_taste.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("one rather asks family, another rather friends", "[model][ask]") {
  // Share of questions to family of those who rather ask family, less that of those who do not.
  const auto apart = [](bool on) {
    double family[2]{}, asked[2]{};
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
      QuietTown town(R"(
        client Ans 80 f somatic 4h
          Ans -sibling- Bep 70 f
          Ans -friend- Cor 70 f
      )",
                     {seed, 0});
      town.parameters.choose_whom.sibling = town.parameters.choose_whom.friendship = 1;
      town.parameters.own_taste.spread = 0.8;
      if (!on) {
        switch_off(town.parameters, "taste");
      }
      const std::size_t side = taste_of(town.network.world, town.network["Ans"]) > 0 ? 1 : 0;
      for (int week = 0; week < 30; ++week) {
        until_asked(town);
        family[side] += is_asked(town, "Bep") ? 1 : 0;
        asked[side] += 1;
      }
    }
    return family[1] / asked[1] - family[0] / asked[0];
  };
  CHECK(apart(true) > 0.25);
  CHECK(apart(false) < 0.1);
}

TEST_CASE("who never thought of sharing asks only who helps, until told or in a crisis",
          "[model][ask]") {
  const auto others_asked = [](bool on, bool told, bool crisis) {
    QuietTown town(R"(
      client Ans 80 f somatic 8h
        Ans -acquaintance close 0.1 gives 1h- Bert 60 f
        Ans -child- Carla 52 f
    )");
    town.parameters.own_taste.never_thought = 1;
    town.parameters.choose_whom.already_helping = 1;
    if (!on) {
      switch_off(town.parameters, "sharing_idea");
    }
    ClientRecord& ans = town.network.client("Ans");
    if (told) {
      learn(ans, Known::sharing);
    }
    ans.crisis_until = crisis ? 100 : 0;
    int asked = 0;
    for (int week = 0; week < 20; ++week) {
      until_asked(town);
      asked += is_asked(town, "Carla") ? 1 : 0;
    }
    return asked > 0;
  };
  CHECK_FALSE(others_asked(true, false, false));
  CHECK(others_asked(true, true, false));
  CHECK(others_asked(true, false, true));
  CHECK(others_asked(false, false, false));
}
