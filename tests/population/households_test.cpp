// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/households.hpp"

#include <algorithm>
#include <set>

#include "support/catch.hpp"
#include "support/drawn_network.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Names of the persons in the household of `name`.
std::set<std::string> home_of(const DrawnNetwork& town, const std::string& name) {
  std::set<std::string> found{name};
  each_housemate(town.world.persons, town[name], [&](PersonId p) {
    for (const auto& [other, id] : town.people) {
      if (id == p) {
        found.insert(other);
      }
    }
  });
  return found;
}

DrawnNetwork family() {
  return drawn(R"(
    person Ans 40
      Ans -partner- Bert 42
      Ans -child home- Carla 12
      Ans -child home- Dirk 9
    person Els 70
  )");
}

}  // namespace

TEST_CASE("who lives together is one ring, seen alike by all") {
  const DrawnNetwork town = family();
  const std::set<std::string> all{"Ans", "Bert", "Carla", "Dirk"};
  for (const std::string& name : all) {
    CHECK(home_of(town, name) == all);
  }
  CHECK(lives_alone(town.world.persons, town["Els"]));
}

TEST_CASE("who leaves founds a household of a new key, and the others stay together") {
  DrawnNetwork town = family();
  World& w = town.world;
  const Key old = w.persons.household[town["Bert"].index()];
  found_household(w, town["Bert"]);
  CHECK(lives_alone(w.persons, town["Bert"]));
  CHECK(w.persons.household[town["Bert"].index()] != old);
  CHECK(home_of(town, "Ans") == std::set<std::string>{"Ans", "Carla", "Dirk"});
  found_household(w, town["Carla"]);
  CHECK(w.persons.household[town["Carla"].index()] != w.persons.household[town["Bert"].index()]);
}

TEST_CASE("who joins takes over key, street and neighbourhood") {
  DrawnNetwork town = family();
  World& w = town.world;
  w.settle_in(town["Ans"], 3, 1);
  join_household(w, town["Els"], town["Ans"]);
  CHECK(home_of(town, "Els").size() == 5);
  CHECK(w.persons.street[town["Els"].index()] == 3);
  CHECK(w.persons.neighbourhood[town["Els"].index()] == 1);
  CHECK(std::ranges::count(w.residents_of(3), town["Els"]) == 1);
  CHECK(std::ranges::count(w.residents_of(0), town["Els"]) == 0);
  w.index();  // from the tables alone
  CHECK(std::ranges::count(w.residents_of(3), town["Els"]) == 1);
  CHECK(w.residents_of(77).empty());
}
