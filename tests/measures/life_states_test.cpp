// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/life_states.hpp"

#include "measures/life_course.hpp"
#include "support/catch.hpp"
#include "support/drawn_network.hpp"

namespace draagkracht {
namespace {

using test::drawn;
using test::DrawnNetwork;

constexpr const char* family_life = R"(
client Ans 88 f somatic 10h
  Ans -child 2km gives 4h- Carla 62 f
  Ans -friend- Dora 80 f
)";

/// Ten weeks, in the last `heavy` of which Carla carries too much.
LifeStates lived(int heavy) {
  DrawnNetwork n = drawn(family_life);
  LifeStates states(n.world);
  for (int week = 1; week <= 10; ++week) {
    n.carer("Carla").strength = 600;
    n.carer("Carla").load = week > 10 - heavy ? 700 : 500;
    ++n.world.week;
    states.after(n.world);
  }
  return states;
}

TEST_CASE("lives that differ are counted in weeks, the others are left out", "[explain]") {
  const auto found = LifeStates::largest(lived(0), lived(4), 10);
  REQUIRE(found.size() == 1);
  CHECK(found[0].person == drawn(family_life).world.key(drawn(family_life)["Carla"]));
  CHECK(found[0].weeks == 4);
  CHECK(found[0].by_bit == std::array<int, state_bits>{0, 4, 0, 0, 0});
  CHECK(LifeStates::largest(lived(4), lived(1), 10)[0].by_bit[1] == -3);
  CHECK(LifeStates::largest(lived(4), lived(4), 10).empty());
  CHECK(LifeStates::largest(lived(0), lived(4), 0).empty());
}

TEST_CASE("a life begins when its person is there", "[explain]") {
  DrawnNetwork n = drawn(family_life);
  const Key child{4711};
  LifeCourse course(child);
  course.begin(n.world);
  CHECK_FALSE(course.start());
  const PersonId baby = n.world.persons.add(child);
  n.world.ties.grow_persons(n.world.persons.size());
  ++n.world.week;
  n.world.persons.birth_week[baby.index()] = n.world.week.value;
  n.world.emit(EventKind::born, Cause::none, baby, n["Carla"]);
  course.after(n.world);
  REQUIRE(course.start());
  CHECK(course.start()->week == n.world.week);
  REQUIRE(course.weeks().size() == 2);
  CHECK_FALSE(course.weeks()[0].known);
  CHECK(course.weeks()[1].known);
  REQUIRE(course.events().size() == 1);
  CHECK(course.events()[0].part == Whose::own);
}

TEST_CASE("what happens to strangers is no part of a life", "[explain]") {
  DrawnNetwork n = drawn(family_life);
  LifeCourse course(n.world.key(n["Carla"]));
  course.begin(n.world);
  ++n.world.week;
  n.world.emit(EventKind::died, Cause::age, n["Dora"]);
  n.world.emit(EventKind::crisis, Cause::illness, n["Ans"], {}, 3, EventUnit::weeks);
  course.after(n.world);
  REQUIRE(course.events().size() == 1);
  CHECK(course.events()[0].kind == EventKind::crisis);
  CHECK(course.events()[0].part == Whose::helped);
  CHECK(course.events()[0].who.kind == TieKind::parent);
}

}  // namespace
}  // namespace draagkracht
