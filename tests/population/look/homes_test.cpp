// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/homes.hpp"

#include "support/catch.hpp"
#include "support/drawn_network.hpp"

namespace draagkracht {
namespace {

HomeKind kind_with(const test::DrawnNetwork& n, std::string_view name) {
  const Residents residents(n.world);
  return kind_of_home(residents, residents.household_of(n[name]));
}

TEST_CASE("households have the kind that CBS gives them") {
  const test::DrawnNetwork n = test::drawn(R"(
    person Alone 40
    person Ans 50
      Ans -partner- Bert 52
      Ans -child 5km- Carla 28
    person Dora 38
      Dora -child home- Eva 8
    person Fien 36
      Fien -partner- Gijs 37
      Fien -child home- Hans 6
      Gijs -child home- Hans
    person Ida 24
      Ida -friend home- Jet 25
    professional Petra guidance 20h
  )");
  CHECK(kind_with(n, "Alone") == HomeKind::alone);
  CHECK(kind_with(n, "Ans") == HomeKind::couple);
  CHECK(kind_with(n, "Carla") == HomeKind::alone);
  CHECK(kind_with(n, "Dora") == HomeKind::lone_parent);
  CHECK(kind_with(n, "Eva") == HomeKind::lone_parent);
  CHECK(kind_with(n, "Fien") == HomeKind::couple_with_children);
  CHECK(kind_with(n, "Ida") == HomeKind::other);

  const Homes homes = look_at_homes(Residents(n.world));
  CHECK(homes.size.persons() == 6);  // the professional lives elsewhere
  CHECK(homes.size.mean() == Approx(11.0 / 6));
  CHECK(homes.kinds[at(HomeKind::alone)].mean() == Approx(2.0 / 6));
  CHECK(homes.persons_in[at(HomeKind::couple_with_children)].mean() == Approx(3.0 / 11));
  CHECK(homes.sizes[1].mean() == Approx(3.0 / 6));
  CHECK(homes.generations.mean() == 0);
}

TEST_CASE("a grandmother under the same roof makes three generations") {
  const test::DrawnNetwork n = test::drawn(R"(
    person Oma 75
      Oma -child home- Mia 45
      Mia -child home- Kim 10
  )");
  const Residents residents(n.world);
  REQUIRE(residents.households() == 1);
  CHECK(three_generations(residents, 0));
  CHECK(kind_of_home(residents, 0) == HomeKind::lone_parent);
}

TEST_CASE("who is admitted or has died lives in no household") {
  test::DrawnNetwork n = test::drawn(R"(
    person Ans 80
      Ans -partner- Bert 82
      Ans -friend- Cor 81
  )");
  n.world.persons.residence[n["Bert"].index()] = Residence::admitted;
  n.world.persons.residence[n["Cor"].index()] = Residence::dead;
  const Residents residents(n.world);
  CHECK(residents.people().size() == 1);
  CHECK(residents.household_of(n["Bert"]) == Residents::none());
  CHECK_FALSE(residents.together(n["Bert"], n["Cor"]));
  CHECK(kind_with(n, "Ans") == HomeKind::alone);
  CHECK(residents.count(n["Ans"], TieKind::partner) == 1);
  CHECK(residents.count_at_home(n["Ans"], TieKind::partner) == 0);
  CHECK(residents.count(n["Ans"], TieKind::friendship) == 0);
}

TEST_CASE("households are found however they are numbered and wherever people lie") {
  test::DrawnNetwork n = test::drawn(R"(
    person Ans 50
    person Bert 60
    person Carla 70
  )");
  n.world.persons.household[n["Ans"].index()] = Key{3000000000U};
  n.world.persons.household[n["Bert"].index()] = Key{7};
  n.world.persons.household[n["Carla"].index()] = Key{3000000000U};
  const Residents residents(n.world);
  CHECK(residents.households() == 2);
  CHECK(residents.together(n["Ans"], n["Carla"]));
  CHECK(residents.members(residents.household_of(n["Ans"])).size() == 2);
}

}  // namespace
}  // namespace draagkracht
