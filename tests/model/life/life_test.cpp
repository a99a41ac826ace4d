// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/life.hpp"

#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("a newborn has parents, a sister at home, and grandparents as far away as they live",
          "[model][life]") {
  QuietTown town(R"(
    person Mia 30 f
      Mia -partner- Noud 31 m
      Mia -child home- Olga 4
      Mia -parent 40km- Piet 60
      Mia -sibling- Quirien 28
      Mia -friend- Rik 30
  )");
  World& w = town.network.world;
  give_birth(w, town.setting(), town.network["Mia"]);
  const PersonId child{static_cast<std::uint32_t>(w.persons.size() - 1)};

  const auto tie_to = [&](std::string_view name) {
    return w.ties.between(child, town.network[name]);
  };
  const auto kind_of = [&](std::string_view name) {
    return w.ties.kind_seen_by(child, tie_to(name));
  };
  CHECK(kind_of("Mia") == TieKind::parent);
  CHECK(kind_of("Noud") == TieKind::parent);
  CHECK(kind_of("Olga") == TieKind::sibling);
  CHECK(kind_of("Piet") == TieKind::other_kin);
  CHECK(w.ties.columns.distance_km[tie_to("Piet").index()] == 40.0F);
  CHECK(w.ties.columns.distance_km[tie_to("Mia").index()] == 0.0F);
  CHECK(kind_of("Quirien") == TieKind::other_kin);
  CHECK_FALSE(tie_to("Rik").valid());
  CHECK(w.ties.kind_seen_by(town.network["Mia"], tie_to("Mia")) == TieKind::child);
  CHECK(w.persons.household[child.index()] == w.persons.household[town.network["Mia"].index()]);
  CHECK(w.persons.age(child, w.week) == 0);

  SECTION("brothers and sisters born later have keys of their own") {
    give_birth(w, town.setting(), town.network["Mia"]);  // not so soon
    CHECK(w.persons.size() == child.index() + 1);
    w.week = w.week + 60;
    give_birth(w, town.setting(), town.network["Mia"]);
    const PersonId second{static_cast<std::uint32_t>(w.persons.size() - 1)};
    CHECK(w.key(second) != w.key(child));
    CHECK(w.ties.kind_seen_by(second, w.ties.between(second, child)) == TieKind::sibling);
  }
}

TEST_CASE("an illness does not shorten a longer one that has begun", "[model][life]") {
  QuietTown town("person Mia 30 f\n");
  World& w = town.network.world;
  const PersonId mia = town.network["Mia"];
  w.put_on_agenda({.week = 1, .person = mia, .kind = DueKind::illness, .amount = 10});
  w.put_on_agenda({.week = 3, .person = mia, .kind = DueKind::illness, .amount = 2});
  town.weeks(3);
  CHECK(w.persons.ill_until[mia.index()] == 11);
}

TEST_CASE("what is due waits for its week, also before week 0", "[model][life]") {
  QuietTown town("person Mia 30 f\n");
  World& w = town.network.world;
  w.week = Week{-70};
  w.put_on_agenda({.week = -10, .person = town.network["Mia"], .kind = DueKind::death});
  town.weeks(59);
  // Not the agenda's slot of week -74, which is the same.
  CHECK_FALSE(w.persons.alive(town.network["Mia"]) == false);
  town.weeks(1);
  CHECK(w.week == Week{-10});
  CHECK_FALSE(w.persons.alive(town.network["Mia"]));
}

TEST_CASE("an admitted client is visited: part of the help goes on as company", "[model][life]") {
  QuietTown town(R"(
    client Ans 80 f dementia 27h
      Ans -partner gives 8h- Bert 82
      Ans -child 5km gives 16h- Carla 52
      Ans -neighbour gives 1h- Dirk 60
    client Wim 84 frailty 2h
      Wim -neighbour gives 2h- Ans
    professional Petra guidance 20h
    indication Ans guidance 2h Petra
  )");
  town.parameters.admit.visits = 0.25;
  town.weeks();
  DrawnNetwork& net = town.network;
  net.client("Ans").institution = moving_in;
  town.weeks();
  const ClientRecord& ans = net.client("Ans");
  CHECK(net.world.persons.residence[net["Ans"].index()] == Residence::admitted);
  CHECK(ans.institution == 1);

  // A quarter of what was agreed, at least half an hour and at most seven hours.
  CHECK(net.given("Bert", "Ans") == 120);
  CHECK(net.help("Bert", "Ans")->given[at(Channel::company)] == 120);
  CHECK(net.given("Dirk", "Ans") == 30);
  CHECK(net.given("Carla", "Ans") <= 420);
  CHECK(total(ans.need) == total(ans.informal));
  CHECK(total(ans.unmet) == 0);

  // No care at home any more, in either direction.
  CHECK(total(ans.formal) == 0);
  CHECK(ans.indications[at(Product::guidance)].granted == Minutes{0});
  CHECK(net.help("Ans", "Wim") == nullptr);
  CHECK(net.happened(EventKind::care_ended, "Ans", "Wim"));
  CHECK(net.carer("Ans").given == PerChannel<Minutes>{});

  town.weeks(20);
  CHECK(net.given("Bert", "Ans") == 120);  // and they keep coming
}
