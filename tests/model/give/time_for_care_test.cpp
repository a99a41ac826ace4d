// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/give/time_for_care.hpp"

#include "support/catch.hpp"
#include "support/drawn_network.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("a paid job takes time for care, but never the last hours", "[model][give]") {
  const DrawnNetwork town = drawn(R"(
    person Ans 50
    person Bert 50 works 20h
    person Carla 50 works 100h
  )");
  const TimeForCare p{.without_job = 65, .per_paid_hour = 1.15, .least = 4};
  CHECK(time_for_care(town.world, p, town["Ans"]) == Minutes{65 * 60});
  CHECK(time_for_care(town.world, p, town["Bert"]) == Minutes{42 * 60});
  CHECK(time_for_care(town.world, p, town["Carla"]) == Minutes{4 * 60});
}

TEST_CASE("who is ill, admitted or dead has no time for care", "[model][give]") {
  DrawnNetwork town = drawn("person Ans 50\n");
  World& w = town.world;
  const std::size_t ans = town["Ans"].index();
  w.week = Week{10};
  w.persons.ill_until[ans] = 11;
  CHECK(time_for_care(w, {}, town["Ans"]) == Minutes{0});
  w.week = Week{11};  // the first week well again
  CHECK(time_for_care(w, {}, town["Ans"]) > Minutes{0});
  for (const Residence residence : {Residence::admitted, Residence::dead}) {
    w.persons.residence[ans] = residence;
    CHECK(time_for_care(w, {}, town["Ans"]) == Minutes{0});
  }
}

TEST_CASE("travel: one visit for two hours, five at most, an hour and a half each way at most",
          "[model][give]") {
  const TimeForCare p{.travel_speed = 40};
  CHECK(travel(p, Minutes{0}, 20) == Minutes{0});
  CHECK(travel(p, Minutes{60}, 0) == Minutes{0});
  CHECK(travel(p, Minutes{60}, 20) == Minutes{60});
  CHECK(travel(p, Minutes{120}, 20) == Minutes{60});
  CHECK(travel(p, Minutes{240}, 20) == Minutes{120});
  CHECK(travel(p, Minutes{3000}, 20) == Minutes{300});
  CHECK(travel(p, Minutes{60}, 150) == Minutes{180});
  CHECK(travel(p, Minutes{60}, 60) == Minutes{180});
  for (int help = 0; help < 1000; ++help) {
    CHECK(travel(p, Minutes{help + 1}, 20) >= travel(p, Minutes{help}, 20));
  }
  for (int km = 0; km < 200; ++km) {
    CHECK(travel(p, Minutes{300}, km + 1) >= travel(p, Minutes{300}, km));
  }
}

TEST_CASE("nobody's time exceeds a week at either end of the ranges", "[model][give]") {
  const DrawnNetwork town = drawn("person Ans 50\nperson Bert 50 works 60h\n");
  for (const Parameter<TimeForCare>& parameter : TimeForCare::parameters()) {
    for (const double end : {parameter.info.low, parameter.info.high}) {
      TimeForCare p;
      p.*parameter.member = end;
      for (const char* name : {"Ans", "Bert"}) {
        const Minutes time = time_for_care(town.world, p, town[name]);
        CHECK(time >= Minutes{0});
        CHECK(time <= Minutes{7 * 24 * 60});
      }
    }
  }
}
