// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ask/awareness.hpp"

#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("who is close comes to mind, and who is out of sight seldom does", "[model][ask]") {
  const Awareness p;
  for (int i = 0; i < 10; ++i) {
    CHECK(awareness_of(p, TieState::active, (i + 1) / 10.0) >
          awareness_of(p, TieState::active, i / 10.0));
    CHECK(awareness_of(p, TieState::dormant, i / 10.0) <
          awareness_of(p, TieState::active, i / 10.0));
  }
  CHECK(awareness_of(p, TieState::active, 1) == Approx(1));
  CHECK(awareness_of(p, TieState::latent, 0.9) == p.of_sleeping);
}

TEST_CASE("who does not come to mind is not asked, although there is somebody", "[model][ask]") {
  const char* town_text = R"(
    client Ans 80 f somatic 4h
      Ans -friend close 0.4- Bert 60
  )";
  for (const double share : {0.0, 1.0}) {
    QuietTown town(town_text);
    town.parameters.awareness = {.of_others = share, .of_sleeping = 0};
    World& w = town.network.world;
    w.ties.columns.row[0].state = share > 0 ? TieState::active : TieState::dormant;
    town.weeks(8);
    CHECK(w.persons.carer[town.network["Bert"].index()].valid() == (share > 0));
  }
}
