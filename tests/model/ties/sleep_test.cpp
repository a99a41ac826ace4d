// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/sleep.hpp"

#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("a tie without contact falls asleep, and may wake", "[model][ties]") {
  QuietTown town(R"(
    person Ans 50
      Ans -friend close 0.1- Bert 50
      Ans -sibling close 0.1- Carla 50
  )");
  World& w = town.network.world;
  for (Tie& tie : w.ties.columns.row) {
    tie.contacts = 0;
  }
  town.weeks(13);
  const std::size_t bert = town.network.tie("Ans", "Bert").index();
  CHECK(w.ties.columns.row[bert].state == TieState::dormant);
  CHECK(w.ties.columns.row[town.network.tie("Ans", "Carla").index()].state == TieState::active);
  town.parameters.sleep.revive = 1;
  town.weeks(13);
  CHECK(w.ties.columns.row[bert].state == TieState::active);
  CHECK(w.ties.columns.row[bert].contacts > 0);
}

TEST_CASE("kin may drop out of sight and are never forgotten; a friend asleep is, in the end",
          "[model][ties]") {
  QuietTown town(R"(
    person Ans 50
      Ans -other_kin close 0.1- Oom 60
      Ans -friend close 0.5- Bert 50
      Ans -sibling close 0.1- Carla 50
  )");
  World& w = town.network.world;
  const auto state = [&](const char* who) {
    return w.ties.columns.row[town.network.tie("Ans", who).index()].state;
  };
  const std::size_t bert = town.network.tie("Ans", "Bert").index();
  w.ties.columns.row[bert].state = TieState::dormant;
  town.parameters.sleep.other_kin = 1;
  town.parameters.sleep.fade = 0.2;
  town.weeks(13);
  CHECK(state("Oom") == TieState::dormant);
  CHECK(state("Carla") == TieState::active);
  CHECK(w.ties.columns.row[bert].closeness == Approx(0.4));
  town.weeks(13 * 12);
  CHECK(w.ties.columns.row[bert].state == TieState::ended);
  CHECK(state("Oom") == TieState::dormant);
}
