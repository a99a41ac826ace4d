// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "support/drawn_network.hpp"

#include <stdexcept>

#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("a drawing becomes the network it shows", "[support]") {
  DrawnNetwork town = drawn(R"(
    # Ans and her people
    client Ans 80 f somatic 6h 2h company
      Ans -partner gives 4h- Bert 82 m
      Ans -child 5km close 0.95- Carla 52 works 32h poor_health
      Ans -neighbour dormant- Dirk 60 volunteer
      Bert -child 5km- Carla
    professional Petra guidance 20h
    indication Ans guidance 3h Petra
  )");
  const World& w = town.world;
  CHECK(w.persons.size() == 5);
  CHECK(w.ties.size() == 5);
  CHECK(w.persons.age(town["Ans"], Week{0}) == 80);
  CHECK(w.persons.sex[town["Bert"].index()] == Sex::male);
  CHECK(town.client("Ans").limitation == Limitation::somatic);
  CHECK(town.client("Ans").need[at(Channel::practical)] == Minutes{360});
  CHECK(town.client("Ans").need[at(Channel::company)] == Minutes{120});

  // What the second is to the first: Carla is a child of Ans, Ans a parent of Carla.
  const auto seen = [&](const char* by, const char* other) {
    return w.ties.kind_seen_by(town[by], town.tie(by, other));
  };
  CHECK(seen("Ans", "Bert") == TieKind::partner);
  CHECK(seen("Ans", "Carla") == TieKind::child);
  CHECK(seen("Carla", "Ans") == TieKind::parent);
  CHECK(seen("Carla", "Bert") == TieKind::parent);
  CHECK(seen("Dirk", "Ans") == TieKind::neighbour);
  const TieColumns& ties = w.ties.columns;
  CHECK(ties.distance_km[town.tie("Ans", "Carla").index()] == 5.0F);
  CHECK(ties.distance_km[town.tie("Ans", "Bert").index()] == 0.0F);
  CHECK(ties.row[town.tie("Ans", "Carla").index()].closeness == 0.95F);
  CHECK(ties.row[town.tie("Ans", "Dirk").index()].state == TieState::dormant);
  const std::vector<Key>& household = w.persons.household;
  CHECK(household[town["Ans"].index()] == household[town["Bert"].index()]);
  CHECK(household[town["Ans"].index()] != household[town["Carla"].index()]);

  CHECK(w.persons.employed_hours[town["Carla"].index()] == 32);
  CHECK(w.persons.poor_health[town["Carla"].index()] == 1);
  CHECK(w.persons.volunteer[town["Dirk"].index()] == 1);
  CHECK(town.agreed("Bert", "Ans") == 240);
  CHECK(town.agreed("Carla", "Ans") == 0);
  CHECK(w.professionals[0].capacity == Minutes{1200});
  CHECK(town.client("Ans").indications[at(Product::guidance)].professional == town["Petra"]);
}

TEST_CASE("a drawing that cannot be read says in which line", "[support]") {
  for (const char* wrong :
       {"client Ans 80 f somatic 6h\n  Ans -cousin- Bert 82\n",
        "person Ans 80\n  Ans -partner- Bert\n", "person Ans 80\nperson Ans 81\n",
        "person Ans 80\nAnn -partner- Bert 82\n", "person Ans 80\nclient Bert 80 f tired 6h\n",
        "person Ans 80\nnonsense\n", "person Ans 80\nAns -partner near- Bert 82\n",
        "person Ans 80\nperson Bert old\n"}) {
    CAPTURE(wrong);
    try {
      static_cast<void>(drawn(wrong));
      FAIL("was read");
    } catch (const std::invalid_argument& problem) {
      CHECK(std::string(problem.what()).find("line 2") != std::string::npos);
    }
  }
}
