// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/return_home.hpp"

#include "model/life/address.hpp"
#include "model/life/couples.hpp"
#include "model/life/drawn_homes.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view family_return = R"(
  person Mia 50 f
    Mia -child 60km- Olga 23 f
    Mia -child home- Piet 15 m
    Olga -sibling 60km- Piet
  person Noud 52 m
    Noud -child 5km- Olga
)";

}  // namespace

TEST_CASE("who goes back lives with mother, and is at no distance from those at home",
          "[model][life]") {
  QuietTown town = town_with_distances(family_return);
  DrawnNetwork& net = town.network;
  REQUIRE(return_home(net.world, town.setting(), net["Olga"]));
  CHECK(live_together(net, "Olga", "Mia"));
  CHECK(live_together(net, "Olga", "Piet"));
  CHECK_FALSE(live_together(net, "Olga", "Noud"));
  CHECK(distance(net, "Olga", "Mia") == 0);
  CHECK(distance(net, "Olga", "Noud") > 0);
  CHECK(net.happened(EventKind::returned_home, "Olga", "Mia"));
  CHECK_THAT(HomeCheck::problem(net.world), Catch::Equals(""));
  CHECK_FALSE(return_home(net.world, town.setting(), net["Olga"]));  // there already
}

TEST_CASE("with a partner, with children or without parents nobody goes back", "[model][life]") {
  QuietTown town = town_with_distances(std::string(family_return) + R"(
    person Quirien 24 f
      Quirien -parent 3km- Mia
      Quirien -child home- Roos 1
    person Sem 25 m
    person Tom 25 m
      Tom -parent 3km- Mia
      Tom -partner- Ulla 25 f
  )");
  DrawnNetwork& net = town.network;
  for (const std::string_view who : {"Quirien", "Sem", "Tom"}) {
    CHECK_FALSE(return_home(net.world, town.setting(), net[who]));
  }
  CHECK(net.world.events.empty());
}

TEST_CASE("after a parting one of the two goes back, when the basis says so", "[model][life]") {
  constexpr std::string_view couple = R"(
    person Mia 55 f
      Mia -child 5km- Olga 25 f
      Olga -partner- Rik 26 m
      Rik -parent 5km- Fons 56 m
  )";
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    for (const bool back : {false, true}) {
      QuietTown town = town_with_distances(couple, seed);
      town.population.return_home = always(back ? 1 : 0);
      DrawnNetwork& net = town.network;
      separate(net.world, town.setting(), net["Olga"]);
      CHECK((live_together(net, "Olga", "Mia") || live_together(net, "Rik", "Fons")) == back);
      CHECK(count(net.world, EventKind::separated) == 1);
      CHECK_THAT(HomeCheck::problem(net.world), Catch::Equals(""));
    }
  }
}

TEST_CASE("as many go back in a year as the basis says", "[model][life]") {
  std::string text;
  for (int i = 0; i < 500; ++i) {
    const std::string n = std::to_string(i);
    text += "person M" + n + " 50 f\nM" + n + " -child 5km- K" + n + " 22\n";
  }
  QuietTown town = town_with_distances(text);
  town.population.return_home = always(0.2);
  int back = 0;
  for (int week = 0; week < 75; ++week) {  // all have one birthday in time for that
    town.weeks();
    back += count(town.network.world, EventKind::returned_home);
  }
  CHECK(back == Approx(100).margin(45));  // five standard deviations of 8.9
}
