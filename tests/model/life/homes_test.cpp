// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/homes.hpp"

#include "model/life/drawn_homes.hpp"
#include "model/life/leave_for_good.hpp"
#include "model/life/minors.hpp"
#include "population/build.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("a child whose mother dies goes to its father, else to kin, else to somebody near",
          "[model][life]") {
  QuietTown town = town_with_distances(R"(
    person Ans 40 f
      Ans -child home- Bo 8
      Ans -child home- Cas 6
      Bo -sibling home- Cas
      Bo -parent 5km- Dirk 42 m
      Cas -other_kin 20km close 0.6- Oma 70 f
      Cas -other_kin close 0.4- Els 44 f
    person Fleur 35 f
      Fleur -child home- Gijs 3
    person Hanna 50 f
  )");
  DrawnNetwork& net = town.network;
  World& w = net.world;
  bury(w, town.setting(), net["Ans"], Cause::age);
  CHECK(live_together(net, "Bo", "Dirk"));
  CHECK(live_together(net, "Cas", "Oma"));
  CHECK(kind(net, "Bo", "Dirk") == TieKind::parent);
  CHECK(distance(net, "Cas", "Oma") == 0);
  bury(w, town.setting(), net["Fleur"], Cause::age);
  CHECK_THAT(HomeCheck::problem(w), Catch::Equals(""));
  CHECK_FALSE(lives_alone(w.persons, net["Gijs"]));
}

TEST_CASE("brothers and sisters without parents stay together", "[model][life]") {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    QuietTown town = town_with_distances(R"(
      person Ans 40 f
        Ans -child home- Bo 8
        Ans -child home- Cas 6
        Ans -child home- Dina 4
        Bo -sibling home- Cas
        Bo -sibling home- Dina
        Cas -sibling home- Dina
        Cas -other_kin 20km- Oma 70 f
      person Fleur 35 f
      person Gijs 35 m
      person Hanna 50 f
    )",
                                         seed);
    DrawnNetwork& net = town.network;
    bury(net.world, town.setting(), net["Ans"], Cause::age);
    CHECK(live_together(net, "Bo", "Cas"));
    CHECK(live_together(net, "Bo", "Dina"));
    CHECK(live_together(net, "Bo", "Oma"));
    CHECK_THAT(HomeCheck::problem(net.world), Catch::Equals(""));
  }
}

TEST_CASE("children whose only parent is admitted are taken in; with a grown sister they stay",
          "[model][life]") {
  QuietTown town = town_with_distances(R"(
    client Ans 45 f brain_injury 20h
      Ans -child home- Bo 8
      Bo -other_kin 5km- Oma 70 f
    client Dina 45 f brain_injury 20h
      Dina -child home- Els 19
      Dina -child home- Fons 9
      Els -sibling home- Fons
  )");
  DrawnNetwork& net = town.network;
  move_in(net.world, town.setting(), net.client("Ans"));
  move_in(net.world, town.setting(), net.client("Dina"));
  CHECK(live_together(net, "Bo", "Oma"));
  CHECK(live_together(net, "Els", "Fons"));
  CHECK(lives_alone(net.world.persons, net["Ans"]));
  CHECK_THAT(HomeCheck::problem(net.world), Catch::Equals(""));
}

TEST_CASE("in a village where much happens, homes are right in every week of twelve years",
          "[model][life][slow]") {
  PopulationSpec spec = sample_spec();
  // Three to ten times as often as in the country; nobody leaves home below 18.
  const std::vector<double> by_age{0, 19, 40, 60, 80};
  const auto curve = [&](const std::vector<double>& v) { return Curve{by_age, v, v}; };
  spec.leave_home = {{0, 18, 19}, {0, 0, 0.3}, {0, 0, 0.3}};
  spec.couple = curve({0, 0.4, 0.3, 0.2, 0.1});
  spec.return_home = curve({0, 0.3, 0.1, 0, 0});
  spec.arrive = curve({0, 0.05, 0.05, 0.02, 0});
  spec.move_away = curve({0, 0.05, 0.05, 0.02, 0.02});
  spec.separation = curve({0.2, 0.2, 0.15, 0.1, 0.05});
  spec.move = curve({0.3, 0.3, 0.2, 0.1, 0.1});
  spec.fertility = {{0, 15, 20, 40, 45}, {0, 0, 0, 0, 0}, {0, 0.05, 0.15, 0.05, 0}};
  for (double& rate : spec.mortality.men) {
    rate = std::min(0.3, rate + 0.03);
  }
  for (double& rate : spec.mortality.women) {
    rate = std::min(0.3, rate + 0.03);
  }
  for (LimitationSpec& limitation : spec.limitations) {
    limitation.admission = 0.3;
  }
  spec.street_households = 15;
  spec.neighbourhood_streets = 3;
  for (const std::uint64_t seed : {1, 2, 3}) {
    Result<World> built = build_population(spec, seed, 0, 800, Week{0});
    REQUIRE(built.ok());
    World w = built.value();
    w.luck = {seed, 0};
    REQUIRE_THAT(HomeCheck::problem(w), Catch::Equals(""));
    const ModelParameters parameters;
    Scratch scratch;
    std::map<EventKind, int> happened;
    for (int week = 0; week < 12 * 52; ++week) {
      one_week(w, {spec, parameters}, scratch);
      REQUIRE_THAT(HomeCheck::problem(w), Catch::Equals(""));
      for (const Event& event : w.events) {
        ++happened[event.kind];
      }
    }
    for (const EventKind what :
         {EventKind::born, EventKind::died, EventKind::left_home, EventKind::coupled,
          EventKind::separated, EventKind::moved, EventKind::admitted, EventKind::returned_home,
          EventKind::arrived, EventKind::moved_away}) {
      CHECK(happened[what] > 20);
    }
  }
}
