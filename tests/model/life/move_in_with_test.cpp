// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/move_in_with.hpp"

#include "model/life/couples.hpp"
#include "model/life/drawn_homes.hpp"
#include "model/life/sharing.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view joining_family = R"(
  client Ans 84 f frailty 12h
    Ans -child 5km close 0.8- Carla 52 f
    Ans -child 60km close 0.5- Dirk 49 m
    Carla -partner- Bert 54 m
    Carla -child home- Els 14 f
    Bert -child home- Els
    Ans -other_kin 5km- Els
)";

}  // namespace

TEST_CASE("a mother in need comes to live with the child closest to her", "[model][life]") {
  QuietTown town = town_with_distances(joining_family);
  DrawnNetwork& net = town.network;
  move_in_with_child(net.world, town.setting(), net["Ans"]);
  for (const std::string_view name : {"Carla", "Bert", "Els"}) {
    CHECK(live_together(net, "Ans", name));
  }
  CHECK(distance(net, "Ans", "Carla") == 0);
  CHECK(distance(net, "Ans", "Els") == 0);
  CHECK(distance(net, "Ans", "Dirk") > 0);
  CHECK(net.happened(EventKind::moved_in, "Ans", "Carla"));
  CHECK_THAT(HomeCheck::problem(net.world), Catch::Equals(""));

  net.world.events.clear();
  move_in_with_child(net.world, town.setting(), net["Ans"]);  // she lives with one already
  CHECK(net.world.events.empty());
}

TEST_CASE("when the couple parts she stays with her own child", "[model][life]") {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    QuietTown town = town_with_distances(joining_family, seed);
    DrawnNetwork& net = town.network;
    move_in_with_child(net.world, town.setting(), net["Ans"]);
    separate(net.world, town.setting(), net["Carla"]);
    CHECK(live_together(net, "Ans", "Carla"));
    CHECK_FALSE(live_together(net, "Ans", "Bert"));
    CHECK_THAT(HomeCheck::problem(net.world), Catch::Equals(""));
  }
}

TEST_CASE("a child who lives alone comes to the parent in the share the rule says",
          "[model][life]") {
  int came = 0;
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    QuietTown town = town_with_distances(R"(
      client Ans 84 f frailty 12h
        Ans -child 5km- Dirk 49 m
    )",
                                         seed);
    DrawnNetwork& net = town.network;
    move_in_with_child(net.world, town.setting(), net["Ans"]);
    REQUIRE(live_together(net, "Ans", "Dirk"));
    came += net.happened(EventKind::moved_in, "Dirk", "Ans") ? 1 : 0;
  }
  // Standard error 0.023.
  CHECK(came / 400.0 == Approx(MoveInWith{}.child_comes).margin(0.1));
}

TEST_CASE("who lives alone shares a home with a friend who lives alone, and with nobody else",
          "[model][life]") {
  QuietTown town = town_with_distances(R"(
    person Olga 24 f
      Olga -friend 3km close 0.9- Piet 25 m
      Piet -partner- Roos 25 f
      Olga -friend 3km close 0.5- Sem 23 m
      Olga -friend 3km close 0.8- Wim 64 m
      Olga -friend 3km close 0.7- Tom 16 m
      Tom -parent home- Uma 50 f
  )");
  DrawnNetwork& net = town.network;
  share_home(net.world, town.setting(), net["Olga"]);
  CHECK(live_together(net, "Olga", "Sem"));
  CHECK(net.happened(EventKind::moved_in, "Olga", "Sem"));
  CHECK_THAT(HomeCheck::problem(net.world), Catch::Equals(""));
}

TEST_CASE("only the old who need care and the young who live alone are drawn", "[model][life]") {
  QuietTown town = town_with_distances(R"(
    client Ans 84 f frailty 12h
      Ans -child 5km- Carla 52 f
    person Bea 84 f
      Bea -child 5km- Dora 52 f
    client Gea 60 f somatic 12h
      Gea -child 5km- Hans 30 m
    person Olga 24 f
      Olga -friend 3km- Sem 23 m
    person Ina 50 f
      Ina -friend 3km- Jan 51 m
  )");
  town.parameters.move_in_with.parent = 1;
  town.parameters.move_in_with.sharing = 1;
  DrawnNetwork& net = town.network;
  town.weeks(110);
  CHECK(live_together(net, "Ans", "Carla"));
  CHECK(live_together(net, "Olga", "Sem"));
  CHECK_FALSE(live_together(net, "Bea", "Dora"));
  CHECK_FALSE(live_together(net, "Gea", "Hans"));
  CHECK_FALSE(live_together(net, "Ina", "Jan"));
}

TEST_CASE("who finds a partner leaves the shared home, and the friend stays", "[model][life]") {
  QuietTown town = town_with_distances(R"(
    person Olga 24 f
      Olga -friend home- Sem 23 f
    person Rik 26 m
      Rik -parent home- Uma 50 f
  )");
  DrawnNetwork& net = town.network;
  town.population.couple = always(1);
  form_couple(net.world, town.setting(), net["Olga"]);
  REQUIRE(live_together(net, "Olga", "Rik"));
  CHECK_FALSE(live_together(net, "Olga", "Sem"));
  CHECK(lives_alone(net.world.persons, net["Uma"]));
  CHECK_THAT(HomeCheck::problem(net.world), Catch::Equals(""));
}
