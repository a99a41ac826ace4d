// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/move_house.hpp"

#include "model/life/address.hpp"
#include "model/life/drawn_homes.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view moving_family = R"(
  person Ans 40 f
    Ans -partner- Bert 42 m
    Ans -child home- Cas 9
    Ans -child home- Dina 6
    Cas -other_kin 4km- Oma 70 f
    Dina -other_kin 4km- Oma
    Oma -partner- Opa 72 m
    Cas -other_kin 4km- Opa
    Bert -other_kin 4km- Oma
    Ans -sibling 60km- Els 44
    Ans -neighbour- Fleur 50
    Bert -neighbour- Fleur
)";

QuietTown moved(std::uint64_t seed, double within) {
  QuietTown town = town_with_distances(moving_family, seed);
  town.parameters.move_house.within = within;
  move_house(town.network.world, town.setting(), town.network["Cas"]);
  return town;
}

}  // namespace

TEST_CASE("a household moves as one, and stays one", "[model][life]") {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const QuietTown town = moved(seed, 0.5);
    const DrawnNetwork& net = town.network;
    for (const std::string_view name : {"Bert", "Cas", "Dina"}) {
      CHECK(live_together(net, "Ans", name));
    }
    REQUIRE(net.world.events.size() == 1);
    CHECK(net.world.events.front().amount == 4.0F);
    CHECK(HomeCheck::problem(net.world).empty());
  }
}

TEST_CASE("within the municipality only short ties change, and stay within it", "[model][life]") {
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    const QuietTown town = moved(seed, 1);
    const DrawnNetwork& net = town.network;
    CHECK(distance(net, "Ans", "Els") == 60);
    CHECK(net.world.ties.columns.row[net.tie("Ans", "Els").index()].contacts == 1.0F);
    CHECK(distance(net, "Cas", "Oma") <= 10);
    CHECK(distance(net, "Cas", "Oma") != 4);
    CHECK(distance(net, "Oma", "Opa") == 0);
  }
}

TEST_CASE("ties between two homes are equally long after a move, near or far", "[model][life]") {
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    const QuietTown town = moved(seed, 0.5);
    const DrawnNetwork& net = town.network;
    for (const std::string_view name : {"Dina", "Bert"}) {
      CHECK(distance(net, name, "Oma") == distance(net, "Cas", "Oma"));
    }
    CHECK(distance(net, "Cas", "Opa") == distance(net, "Cas", "Oma"));
  }
}

TEST_CASE("the farther away kin come to live, the less they meet; at most every day",
          "[model][life]") {
  double near = 0, far = 0;
  int nears = 0, fars = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    const QuietTown town = moved(seed, 0);
    const DrawnNetwork& net = town.network;
    const TieColumns& c = net.world.ties.columns;
    const std::size_t els = net.tie("Ans", "Els").index();
    const bool close_by = c.distance_km[els] < 10;
    (close_by ? near : far) += static_cast<double>(c.row[els].contacts);
    ++(close_by ? nears : fars);
    CHECK(c.row[els].contacts <= 7);
  }
  REQUIRE(nears > 20);
  REQUIRE(fars > 20);
  CHECK(near / nears > 1.5 * far / fars);
}

TEST_CASE("who left home no longer sees brother, sister and parents every day", "[model][life]") {
  double parents = 0, siblings = 0;
  constexpr int homes = 200;
  for (std::uint64_t seed = 1; seed <= homes; ++seed) {
    QuietTown town = town_with_distances(R"(
      person Ans 45 f
        Ans -child home- Cas 20
        Ans -child home- Dina 17 f
        Cas -sibling home- Dina
    )",
                                         seed);
    DrawnNetwork& net = town.network;
    TieColumns& c = net.world.ties.columns;
    const std::size_t mother = net.tie("Ans", "Cas").index();
    const std::size_t sister = net.tie("Cas", "Dina").index();
    c.row[mother].contacts = c.row[sister].contacts = 7;
    leave_home(net.world, town.setting(), net["Cas"]);
    REQUIRE(c.distance_km[sister] > 0);
    parents += static_cast<double>(c.row[mother].contacts) / homes;
    siblings += static_cast<double>(c.row[sister].contacts) / homes;
  }
  CHECK(parents < 3);
  CHECK(siblings < 1.2);
  CHECK(siblings < parents);
}

TEST_CASE("neighbours become acquaintances, and the new street has new neighbours",
          "[model][life]") {
  QuietTown town = town_with_distances(std::string(moving_family) + R"(
    person Gijs 40
    person Hanna 41
    person Ivo 39
  )");
  DrawnNetwork& net = town.network;
  World& w = net.world;
  for (const std::string_view name : {"Ans", "Bert", "Cas", "Dina", "Fleur"}) {
    w.settle_in(net[name], 1, 0);  // leave street 0 to the others
  }
  town.population.neighbours = 20;
  for (std::uint64_t seed = 1; w.persons.street[net["Ans"].index()] != 0 && seed < 50; ++seed) {
    w.luck.seed = seed;
    move_house(w, town.setting(), net["Ans"]);
  }
  REQUIRE(w.persons.street[net["Ans"].index()] == 0);
  CHECK(kind(net, "Ans", "Fleur") == TieKind::acquaintance);
  CHECK(kind(net, "Bert", "Fleur") == TieKind::acquaintance);
  for (const std::string_view name : {"Gijs", "Hanna", "Ivo"}) {
    REQUIRE(net.tie("Ans", name).valid());
    CHECK(kind(net, "Ans", name) == TieKind::neighbour);
    CHECK(distance(net, "Ans", name) == 0.1F);
    CHECK_FALSE(net.tie("Cas", name).valid());  // adults call on the neighbours
  }
}

TEST_CASE("who is admitted does not move house", "[model][life]") {
  QuietTown town = town_with_distances("client Ans 80 f frailty 4h\n");
  move_in(town.network.world, town.setting(), town.network.client("Ans"));
  town.network.world.events.clear();
  move_house(town.network.world, town.setting(), town.network["Ans"]);
  CHECK(town.network.world.events.empty());
}

TEST_CASE("who lives alone and lone parents move more often, families less", "[model][life]") {
  const MoveHouse p;
  CHECK(chance_to_move(p, 0.1, {}) == Approx(0.135));
  CHECK(chance_to_move(p, 0.1, {.members = 2, .couple = true}) == Approx(0.1));
  CHECK(chance_to_move(p, 0.1, {.members = 2}) == Approx(0.1));
  CHECK(chance_to_move(p, 0.1, {.members = 3, .couple = true, .children = true}) == Approx(0.075));
  CHECK(chance_to_move(p, 0.1, {.members = 3, .children = true}) == Approx(0.125));
  CHECK(chance_to_move(p, 0, {.members = 1}) == 0);
}

TEST_CASE("a household moves as often as the basis says, not each of its members",
          "[model][life]") {
  std::string text;
  for (int i = 0; i < 500; ++i) {
    const std::string n = std::to_string(i);
    text += "person A" + n + " 60 f\nA" + n + " -partner- B" + n + " 58 m\n";
  }
  QuietTown town = town_with_distances(text);
  town.population.move = always(0.2);
  int moves = 0;
  for (int week = 0; week < 70; ++week) {
    town.weeks();
    moves += count(town.network.world, EventKind::moved);
  }
  CHECK(moves == Approx(100).margin(45));  // five standard deviations of 8.9
}

TEST_CASE("who moves comes to live where people like them live", "[model][life]") {
  // Two neighbourhoods of streets: nearly everybody poor in the first, nobody in the second.
  int to_poor = 0;
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    QuietTown town = town_with_distances("person Ans 40 f\nperson Bert 41 m", seed);
    World& w = town.network.world;
    const PersonId ans = town.network["Ans"];
    w.persons.income_band[ans.index()] = IncomeBand::low;
    w.neighbourhoods.assign(2, {});
    w.neighbourhoods[1].part = 1;
    w.neighbourhoods[0].streets = w.neighbourhoods[1].streets = 3;
    w.index();
    Setting setting = town.setting();
    setting.parts.assign(2, town.population);
    for (PopulationSpec& part : setting.parts) {
      part.education_low = part.education_high = always(0.3);
      part.income_high = always(0.05);
    }
    setting.parts[0].income_low = always(0.9);
    setting.parts[1].income_low = always(0.1);
    settle(w, setting, ans, 1);
    to_poor += w.persons.street[ans.index()] < 3 ? 1 : 0;
  }
  CHECK(to_poor > 250);
}
