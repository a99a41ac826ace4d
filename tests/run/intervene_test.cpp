// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What somebody at a table lets one person do, in drawn networks.
#include "run/intervene.hpp"

#include "model/quiet.hpp"
#include "run/outcome.hpp"
#include "run/scenario.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

constexpr std::string_view families = R"(
client Ans 80 f frailty 10h
  Ans -child 2km gives 8h- Carla 52
  Ans -neighbour- Dirk 60 m
)";

test::DrawnNetwork lived_in() {
  test::QuietTown town(families);
  town.weeks(2);
  town.network.world.week = Week{0};
  town.network.world.events.clear();
  return town.network;
}

TEST_CASE("who falls out helps nobody any more, now and later, and it is written down why") {
  test::DrawnNetwork town = lived_in();
  const int agreed = town.agreed("Carla", "Ans");
  REQUIRE(agreed > 0);
  REQUIRE(intervene(town.world, town["Carla"], Intervention::fall_out, 0).ok());
  CHECK(town.help("Carla", "Ans") == nullptr);
  CHECK(town.happened(EventKind::quit, "Carla", "Ans"));
  REQUIRE(town.world.events.size() == 1);
  CHECK(town.world.events[0].cause == Cause::circumstances);
  CHECK(town.world.events[0].amount == Approx(static_cast<double>(agreed)));

  ScenarioSpec scenario;
  scenario.weeks = 20;
  scenario.population = test::quiet_population();
  scenario.parameters.model = test::quiet_parameters();
  scenario.variants.resize(1);
  const World later = replay(scenario, 0, town.world, Week{20});
  CHECK_FALSE(later.link_between(town["Carla"], town["Ans"]).valid());
}

TEST_CASE("the same step in the same week gives the same world") {
  test::DrawnNetwork one = lived_in();
  test::DrawnNetwork two = lived_in();
  REQUIRE(one.world.hash() == two.world.hash());
  REQUIRE(intervene(one.world, one["Carla"], Intervention::change_hours, 0.5).ok());
  CHECK(one.world.hash() != two.world.hash());
  REQUIRE(intervene(two.world, two["Carla"], Intervention::change_hours, 0.5).ok());
  CHECK(one.world.hash() == two.world.hash());
}

TEST_CASE("more and less is of everything that was agreed") {
  test::DrawnNetwork town = lived_in();
  const int before = town.agreed("Carla", "Ans");
  REQUIRE(intervene(town.world, town["Carla"], Intervention::change_hours, 1.25).ok());
  CHECK(town.agreed("Carla", "Ans") == Approx(before * 1.25).margin(4));
  CHECK(town.happened(EventKind::care_grew, "Carla", "Ans"));
  REQUIRE(intervene(town.world, town["Carla"], Intervention::change_hours, 0.75).ok());
  CHECK(town.happened(EventKind::stepped_down, "Carla", "Ans"));
  CHECK(town.agreed("Carla", "Ans") < before);
}

TEST_CASE("a break lasts as long as was said, and the agreement stays") {
  test::DrawnNetwork town = lived_in();
  const int agreed = town.agreed("Carla", "Ans");
  REQUIRE(intervene(town.world, town["Carla"], Intervention::take_a_break, 4).ok());
  CHECK(town.agreed("Carla", "Ans") == agreed);
  CHECK(town.carer("Carla").paused_until == 5);  // weeks 1 to 4 are free
  CHECK(town.happened(EventKind::paused, "Carla", "Ans"));

  // What she does not give in her weeks of rest does not slip away.
  ScenarioSpec scenario;
  scenario.weeks = 4;
  scenario.population = test::quiet_population();
  scenario.parameters.model = test::quiet_parameters();
  scenario.variants.resize(1);
  town.world = replay(scenario, 0, town.world, Week{4});
  CHECK(town.agreed("Carla", "Ans") == agreed);
}

TEST_CASE("a client who speaks up is less shy, to a limit; one who hides it more") {
  test::DrawnNetwork town = lived_in();
  REQUIRE(intervene(town.world, town["Ans"], Intervention::speak_up, 1).ok());
  CHECK(town.client("Ans").shyness_shift == Approx(-1.0));
  REQUIRE(intervene(town.world, town["Ans"], Intervention::speak_up, 1).ok());
  CHECK(town.client("Ans").shyness_shift == Approx(-most_shyness_shift));
  REQUIRE(intervene(town.world, town["Ans"], Intervention::speak_up, -1).ok());
  CHECK(town.client("Ans").shyness_shift == Approx(-0.5));
}

TEST_CASE("what cannot be done is refused in words, and changes nothing") {
  test::DrawnNetwork town = lived_in();
  const std::uint64_t before = town.world.hash();
  const auto refused = [&](PersonId p, Intervention what, double amount) {
    const Result<void> done = intervene(town.world, p, what, amount);
    REQUIRE_FALSE(done.ok());
    CHECK_FALSE(done.problem().what.nl.empty());
    CHECK_FALSE(done.problem().what.en.empty());
    CHECK(town.world.hash() == before);
  };
  refused(town["Dirk"], Intervention::change_hours, 2);    // helps nobody
  refused(town["Dirk"], Intervention::take_a_break, 4);    // likewise
  refused(town["Carla"], Intervention::speak_up, 1);       // needs no help
  refused(town["Carla"], Intervention::change_hours, 99);  // more than a week holds
  refused(town["Carla"], Intervention::take_a_break, 0);
  refused(PersonId{4'000'000}, Intervention::fall_out, 0);
  CHECK(town.world.events.empty());
}

}  // namespace
}  // namespace draagkracht
