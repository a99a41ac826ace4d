// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/leave_home.hpp"

#include "model/life/address.hpp"
#include "model/life/drawn_homes.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view leaving_family = R"(
  person Mia 50 f
    Mia -partner- Noud 52 m
    Mia -child home- Olga 20 f
    Noud -child home- Olga
    Mia -child home- Piet 15 m
    Noud -child home- Piet
    Olga -sibling home- Piet
    Olga -friend 60km- Quirien 20
)";

}  // namespace

TEST_CASE("a student leaves alone: parents and brother stay, and are not next door any more",
          "[model][life]") {
  QuietTown town = town_with_distances(leaving_family);
  town.parameters.leave_home.far = 0;
  DrawnNetwork& net = town.network;
  leave_home(net.world, town.setting(), net["Olga"]);
  CHECK(lives_alone(net.world.persons, net["Olga"]));
  CHECK(live_together(net, "Mia", "Piet"));
  CHECK(live_together(net, "Mia", "Noud"));
  CHECK(net.happened(EventKind::left_home, "Olga"));
  CHECK(net.happened(EventKind::moved, "Olga"));
  CHECK(distance(net, "Olga", "Mia") > 0);
  CHECK(distance(net, "Olga", "Mia") <= 10);  // within the municipality
  CHECK(distance(net, "Olga", "Mia") == distance(net, "Olga", "Noud"));
  CHECK(distance(net, "Mia", "Piet") == 0);
  CHECK(distance(net, "Olga", "Quirien") == 60);
  CHECK(HomeCheck::problem(net.world).empty());
  // Who has left does not leave again.
  net.world.events.clear();
  leave_home(net.world, town.setting(), net["Olga"]);
  CHECK(net.world.events.empty());
}

TEST_CASE("who has a child takes it along", "[model][life]") {
  QuietTown town = town_with_distances(
      std::string(leaving_family) + "Olga -child home- Roos 1 f\n" + "Roos -other_kin home- Mia\n");
  DrawnNetwork& net = town.network;
  leave_home(net.world, town.setting(), net["Olga"]);
  CHECK(live_together(net, "Olga", "Roos"));
  CHECK_FALSE(live_together(net, "Olga", "Mia"));
  CHECK(distance(net, "Olga", "Roos") == 0);
  CHECK(distance(net, "Roos", "Mia") > 0);
  CHECK(HomeCheck::problem(net.world).empty());
}

TEST_CASE("who lives with a partner, alone or in a residential place does not leave the parents",
          "[model][life]") {
  QuietTown town = town_with_distances(std::string(leaving_family) + "Olga -partner- Sem 21 m\n" +
                                       "person Tom 22\nMia -child- Tom\n");
  DrawnNetwork& net = town.network;
  net.world.persons.residence[net["Piet"].index()] = Residence::admitted;
  for (const std::string_view name : {"Olga", "Tom", "Mia", "Piet"}) {
    leave_home(net.world, town.setting(), net[name]);
  }
  CHECK(net.world.events.empty());
}

TEST_CASE("who was taken in by grandparents leaves them as others leave parents", "[model][life]") {
  QuietTown town = town_with_distances(R"(
    person Oma 70 f
      Oma -other_kin home- Tess 22 f
      Oma -friend home- Ulla 70 f
  )");
  DrawnNetwork& net = town.network;
  leave_home(net.world, town.setting(), net["Oma"]);  // the home is hers
  leave_home(net.world, town.setting(), net["Ulla"]);
  CHECK(live_together(net, "Oma", "Tess"));
  leave_home(net.world, town.setting(), net["Tess"]);
  CHECK(lives_alone(net.world.persons, net["Tess"]));
}

TEST_CASE("as many go beyond the municipality as the parameter says", "[model][life]") {
  // 2000 draws with fixed seeds: standard error 0.011; a margin of five of them is missed by chance
  // once in a million.
  int far = 0;
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    QuietTown town = town_with_distances("person Mia 50 f\nMia -child home- Olga 20\n", seed);
    // Anywhere within 1000 km: of those who go far one in a hundred stays within ten.
    town.population.parent_child = {{0}, {1}, 1000};
    leave_home(town.network.world, town.setting(), town.network["Olga"]);
    far += distance(town.network, "Olga", "Mia") > 10 ? 1 : 0;
  }
  CHECK(far / 2000.0 == Approx(0.99 * LeaveHome{}.far).margin(0.055));
}

TEST_CASE("as many leave in a year as the basis says", "[model][life]") {
  std::string text;
  for (int i = 0; i < 500; ++i) {
    const std::string n = std::to_string(i);
    text += "person M" + n + " 50 f\nM" + n + " -child home- K" + n + " 20\n";
  }
  QuietTown town = town_with_distances(text);
  town.population.leave_home = always(0.2);
  int left = 0;
  for (int week = 0; week < 75; ++week) {  // all have one birthday in time for that
    town.weeks();
    left += count(town.network.world, EventKind::left_home);
  }
  CHECK(left == Approx(100).margin(45));  // five standard deviations of 8.9
  CHECK(HomeCheck::problem(town.network.world).empty());
}
