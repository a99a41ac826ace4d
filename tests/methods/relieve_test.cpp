// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/relieve.hpp"

#include "methods/methods.hpp"
#include "support/catch.hpp"
#include "support/drawn_network.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

const Relieve every_week{.per_year = 5000, .size = 0.1};

Draw any_week(int week) { return {Luck{1, 0}, decision("test.relieve"), Key{7}, Week{week}}; }

}  // namespace

TEST_CASE("a talk takes a tenth of the strain away, never more than there is", "[methods]") {
  CHECK(relief(every_week, 0.5, any_week(1)) == Approx(0.05));
  CHECK(relief({.per_year = 5000, .size = 1}, 0.5, any_week(1)) == 0.5);
}

TEST_CASE("who is hardly worn has nothing to tell, who never meets anybody is not relieved",
          "[methods]") {
  CHECK(relief(every_week, worth_telling / 2, any_week(1)) == 0.0);
  CHECK(relief({.per_year = 0, .size = 0.1}, 0.9, any_week(1)) == 0.0);
}

TEST_CASE("a worn carer has such a talk about as often a year as the parameter says", "[methods]") {
  // 40,000 weeks at 0.52 a year are 398 talks expected; five standard deviations are 100, so a
  // right rule fails once in two million times.
  int talks = 0;
  for (int week = 0; week < 40'000; ++week) {
    talks += relief({.per_year = 0.52, .size = 0.1}, 0.4, any_week(week)) > 0 ? 1 : 0;
  }
  CHECK(talks > 298);
  CHECK(talks < 498);
}

TEST_CASE("only who helps and is worn is heard, and the talk is written down", "[methods]") {
  DrawnNetwork town = drawn(R"(
    client Ans 80 f somatic 6h
      Ans -child gives 4h- Carla 52
      Ans -friend gives 1h- Bert 78
      Ans -neighbour- Dirk 60
  )");
  town.carer("Carla").strain = 0.6F;
  town.carer("Bert").strain = 0.01F;
  methods(town.world, {.relieve = every_week});
  CHECK(town.carer("Carla").strain == Approx(0.54));
  CHECK(town.carer("Bert").strain == 0.01F);
  CHECK(town.happened(EventKind::supported, "Carla"));
  CHECK_FALSE(town.happened(EventKind::supported, "Bert"));
  CHECK(town.world.events.size() == 1);
}

TEST_CASE("who is known to carers' support has talks more often, for two years", "[methods]") {
  const auto talks = [](bool known, double more) {
    int count = 0;
    for (int week = 0; week < 40'000; ++week) {
      const Relieve p{.per_year = 0.52, .size = 0.1, .known = more};
      count += relief(p, 0.4, any_week(week), known) > 0 ? 1 : 0;
    }
    return count;
  };
  CHECK(talks(true, 3) > 2 * talks(false, 3));
  CHECK(talks(true, 1) == talks(false, 1));
}

TEST_CASE("a talk gives hope", "[methods]") {
  const auto hope = [](double gives) {
    DrawnNetwork town = drawn(R"(
      client Ans 80 f somatic 6h
        Ans -child gives 4h- Carla 52
    )");
    town.carer("Carla").strain = 0.6F;
    methods(town.world, {.relieve = {.per_year = 5000, .hope = gives}});
    return town.carer("Carla").hope;
  };
  CHECK(hope(0.2) == Approx(0.6));
  CHECK(hope(0) == 0.5F);
}
