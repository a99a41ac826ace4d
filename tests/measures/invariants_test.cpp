// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/invariants.hpp"

#include "measures/small_world.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using test::SmallWorld;

namespace {

/// What is said of a world, empty when all is well.
std::string said(const SmallWorld& small) {
  const auto problem = broken_invariant(small.world);
  return problem ? problem->what.en : "";
}

}  // namespace

TEST_CASE("a world with its books in order breaks nothing") {
  CHECK(said(test::anna_and_ella()).empty());
  CHECK(said(SmallWorld{}).empty());
}

TEST_CASE("each broken rule is found and named") {
  SmallWorld small = test::anna_and_ella();
  World& world = small.world;
  ClientRecord& anna = world.clients[0];
  ClientRecord& ella = world.clients[1];
  CarerRecord& bea = world.carer_of(small["bea"]);
  constexpr std::size_t practical = SmallWorld::practical;
  SECTION("a minute of need that nobody accounts for") {
    ella.need[practical].value += 1;
    CHECK(said(small) == "need is not received + unmet - surplus");
  }
  SECTION("negative minutes that happen to balance") {
    ella.unmet[practical].value -= 400;
    ella.surplus[practical].value -= 400;
    CHECK(said(small) == "minutes below zero");
  }
  SECTION("a bill for minutes that did not come") {
    anna.indications[at(Product::guidance)].delivered.value += 1;
    CHECK(said(small) == "delivered minutes are not the minutes received from professionals");
  }
  SECTION("help received that nobody gave") {
    anna.informal[practical].value += 5;
    anna.unmet[practical].value -= 5;
    CHECK(said(small) == "help received is not the sum over the helpers");
  }
  SECTION("help booked as volunteering that was not") {
    world.links[2].as_volunteer = 0;
    CHECK(said(small) == "help received is not the sum over the helpers");
  }
  SECTION("help given that nobody got") {
    bea.given[practical].value += 5;
    CHECK(said(small) == "help given is not the sum over the clients");
  }
  SECTION("more than the time there is, travel included") {
    bea.overhead.value = bea.time.value - 4 * 60 + 1;
    CHECK(said(small) == "help given with travel and coordination is more than the time");
    bea.overhead.value -= 1;
    CHECK(said(small).empty());
  }
  SECTION("more than a week has") {
    bea.time.value = 20000;
    bea.overhead.value = 10080 - 4 * 60 + 1;
    CHECK(said(small) == "more help than hours in a week");
  }
  SECTION("a dead giver") {
    world.persons.residence[small["bea"].index()] = Residence::dead;
    CHECK(said(small) == "an open link with somebody dead");
    world.close_link(world.link_between(small["bea"], small["anna"]), world.week);
    CHECK(said(small) == "somebody dead or admitted gives help");
  }
  SECTION("an admitted giver") {
    world.persons.residence[small["bea"].index()] = Residence::admitted;
    CHECK(said(small) == "somebody dead or admitted gives help");
  }
  SECTION("an admitted client for whom home care still comes") {
    world.persons.residence[small["anna"].index()] = Residence::admitted;
    CHECK(said(small) == "somebody admitted gets or misses help at home");
    anna.indications = {};
    anna.formal = anna.unmet = anna.need = {};
    CHECK(said(small).empty());  // visits may go on
  }
  SECTION("a closed record with helpers") {
    anna.open = 0;
    CHECK(said(small) == "somebody whose care has ended still has helpers");
  }
  SECTION("the dead get nothing") {
    ella.informal[practical].value = 60;
    ella.open = 0;
    world.persons.residence[small["ella"].index()] = Residence::dead;
    CHECK(said(small) == "somebody dead gets help");
  }
  SECTION("somebody of 121") {
    std::int32_t& birth = world.persons.birth_week[small["farid"].index()];
    birth = -6313;
    CHECK(world.persons.age(small["farid"], world.week) == 120);
    CHECK(said(small).empty());
    birth = -6314;
    CHECK(world.persons.age(small["farid"], world.week) == 121);
    CHECK(said(small) == "somebody is over 120 years old");
    world.persons.residence[small["farid"].index()] = Residence::dead;
    CHECK(said(small).empty());
  }
}

TEST_CASE("a link that ended this week may have carried some of the help, a later week not") {
  SmallWorld small = test::anna_and_ella();
  World& world = small.world;
  world.close_link(world.link_between(small["bea"], small["anna"]), world.week);
  CHECK(said(small).empty());
  small.next_week();
  CHECK_FALSE(said(small).empty());
}

TEST_CASE("the problem says which week and who, in both languages") {
  SmallWorld small = test::anna_and_ella();
  small.world.week = Week{7};
  small.world.clients[1].need[0].value += 1;
  const auto problem = broken_invariant(small.world);
  const Problem told = problem.value_or(Problem{});
  CHECK(told.place == "week 7, " + key_text('p', small.world.key(small["ella"])));
  CHECK_FALSE(told.what.nl.empty());
}
