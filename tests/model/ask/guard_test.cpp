// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ask/guard.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("what is never said builds up and bursts in a quarrel with who helps most",
          "[model][ask]") {
  struct Outcome {
    bool quarrelled = false;
    double closeness = 0;
    double guard = 0;
  };
  const auto after_years = [](bool shy, bool on) {
    QuietTown town(R"(
      client Ans 60 f chronic 8h
        Ans -friend close 0.6 gives 1h- Bert 60
    )");
    town.parameters.guard = {.vent = 0.02, .hurt = 0.5};
    town.parameters.ask_shyness.base = shy ? certain : -certain;
    town.parameters.answer_request.base = -certain;
    if (!on) {
      switch_off(town.parameters, "bursting");
    }
    Outcome outcome;
    for (int week = 0; week < 104 && !outcome.quarrelled; ++week) {
      town.weeks(1);
      outcome.quarrelled = town.network.happened(EventKind::quarrelled, "Ans", "Bert");
    }
    const std::size_t t = town.network.tie("Ans", "Bert").index();
    outcome.closeness = static_cast<double>(town.network.world.ties.columns.row[t].closeness);
    outcome.guard = static_cast<double>(town.network.client("Ans").guard);
    return outcome;
  };
  CHECK(after_years(true, true).quarrelled);
  CHECK(after_years(true, true).closeness < 0.55);
  CHECK(after_years(true, true).guard > 0.3);
  CHECK_FALSE(after_years(false, true).quarrelled);  // who says it has nothing to burst
  CHECK_FALSE(after_years(true, false).quarrelled);
  CHECK(after_years(true, false).closeness == Approx(0.6));
}

TEST_CASE("who talks easily lets off in time", "[model][ask]") {
  const Guard p;
  double easy = 0, hard = 0;
  for (int month = 0; month < 60; ++month) {
    easy = pent_up_after(p, easy, 0.6, 0.9);
    hard = pent_up_after(p, hard, 0.6, 0.1);
  }
  CHECK(easy < p.burst);
  CHECK(hard > p.burst);
}

TEST_CASE("after a helper stopped new contacts stay shallow for a time, old ones do not",
          "[model][ask]") {
  struct Outcome {
    double fresh = 0, old = 0, guard = 0;
  };
  const auto after = [](int weeks, bool on) {
    QuietTown town(R"(
      client Ans 60 f chronic 8h
        Ans -friend gives 1h- Bert 60
        Ans -friend close 0.7- Carla 60
        Ans -friend close 0.7- Dirk 60
    )");
    World& w = town.network.world;
    town.parameters.guard = {.hurt = 0.9, .shallow = 0.3};
    town.parameters.answer_request.base = -certain;
    town.parameters.step_back.circumstances = 1e6;  // Bert stops at once
    if (!on) {
      switch_off(town.parameters, "guard");
    }
    const TieId fresh = town.network.tie("Ans", "Carla");
    w.ties.columns.since[fresh.index()] = 0;
    town.weeks(weeks);
    const TieId old = town.network.tie("Ans", "Dirk");
    return Outcome{static_cast<double>(w.ties.columns.row[fresh.index()].closeness),
                   static_cast<double>(w.ties.columns.row[old.index()].closeness),
                   static_cast<double>(town.network.client("Ans").guard)};
  };
  CHECK(after(8, true).fresh < 0.5);
  CHECK(after(8, true).old == Approx(0.7));
  CHECK(after(8, false).fresh == Approx(0.7));
  CHECK(after(8, true).guard > 0.5);
  CHECK(after(200, true).guard < 0.2);  // for a time only
}
