// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/take_part.hpp"

#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Ten people who work together, a class of one neighbourhood and a club.
struct TownWithCircles : QuietTown {
  CircleId work{18};
  CircleId club{19};

  explicit TownWithCircles(const std::string& text) : QuietTown(text) {
    World& w = network.world;
    w.circles.add(CircleKind::school_class, static_cast<std::uint32_t>(cohorts));
    w.circles.add(CircleKind::workplace, 1);
    w.circles.add(CircleKind::club, 1, 18, 125);
    w.circle_members.assign(w.circles.size(), {});
    population.circles.works_here = 1;
    population.clubs = {{0}, {0.5}, {0.5}};
    parameters.take_part = {.leave_club = 0, .leave_limited = 0, .change_job = 0};
  }
  PersonId person(const char* name) const { return network[name]; }
};

std::string people_take(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) {
    text += "person A" + std::to_string(i) + " 50\n";
  }
  return text;
}

}  // namespace

TEST_CASE("as many join a club as leave it, when as many belong as should", "[model][ties]") {
  for (const double members : {0.1, 0.35, 0.6}) {
    CHECK((1 - members) * chance_to_join(members, 0.03) == Approx(members * 0.03));
  }
}

TEST_CASE("who works comes to a workplace, who stops leaves it, and a child goes to its class",
          "[model][ties]") {
  TownWithCircles town("person Ans 50\nperson Bert 60\nperson Kim 8\nperson Lex 2\n");
  World& w = town.network.world;
  w.persons.employed_hours[town.person("Ans").index()] = 30;
  w.join(town.person("Bert"), &PersonTable::weekday, town.work);
  town.weeks(52);
  CHECK(w.persons.weekday[town.person("Ans").index()] == town.work);
  CHECK_FALSE(w.persons.weekday[town.person("Bert").index()].valid());
  CHECK(w.persons.weekday[town.person("Kim").index()].value < cohorts);
  CHECK_FALSE(w.persons.weekday[town.person("Lex").index()].valid());
  CHECK(w.members_of(town.work).size() == 1);
  town.weeks(104);
  CHECK(w.persons.weekday[town.person("Lex").index()].value < cohorts);
  CHECK(w.persons.weekday[town.person("Lex").index()] !=
        w.persons.weekday[town.person("Kim").index()]);
}

TEST_CASE("who stops working loses sight of colleagues and keeps friends", "[model][ties]") {
  TownWithCircles town(R"(
    person Ans 60
      Ans -colleague close 0.3- Bert 50
      Ans -colleague close 0.3- Carla 50
      Ans -friend close 0.6- Dirk 50
  )");
  World& w = town.network.world;
  for (const char* name : {"Ans", "Bert", "Carla", "Dirk"}) {
    w.persons.employed_hours[town.person(name).index()] = 30;
    w.join(town.person(name), &PersonTable::weekday, town.work);
  }
  // Ans and Carla sing in one choir too.
  w.join(town.person("Ans"), &PersonTable::leisure, town.club);
  w.join(town.person("Carla"), &PersonTable::leisure, town.club);
  w.persons.employed_hours[town.person("Ans").index()] = 0;
  town.population.employed = {};
  const auto contacts = [&](const char* name) {
    return w.ties.columns.row[town.network.tie("Ans", name).index()].contacts;
  };
  const float before = contacts("Bert");
  town.weeks(14);
  CHECK(contacts("Bert") == Approx(static_cast<double>(before) * static_cast<double>(lapsed)));
  CHECK(contacts("Carla") == before);
  CHECK(contacts("Dirk") == before);
}

TEST_CASE("people who come to one place lose touch less often", "[model][ties]") {
  std::string text;
  for (int i = 0; i < 400; ++i) {
    text += "person A" + std::to_string(i) + " 50\nA" + std::to_string(i) +
            " -colleague close 0.3- B" + std::to_string(i) + " 50\n";
  }
  const auto lapsed_in_a_quarter = [&](bool at_work) {
    TownWithCircles town(text);
    World& w = town.network.world;
    town.parameters.keep_close.lapse = 0.4;
    for (std::uint32_t p = 0; p < w.persons.size(); ++p) {
      w.persons.employed_hours[p] = at_work ? 30 : 0;
      w.join(PersonId{p}, &PersonTable::weekday, at_work ? town.work : CircleId::none());
    }
    const float before = w.ties.columns.row[0].contacts;
    town.weeks(13);
    return std::ranges::count_if(w.ties.columns.row,
                                 [&](const Tie& tie) { return tie.contacts < before; });
  };
  const auto together = lapsed_in_a_quarter(true), apart = lapsed_in_a_quarter(false);
  CHECK(apart > 120);    // 160 expected, sd 10
  CHECK(together < 70);  // 40 expected
  CHECK(together > 10);
}

TEST_CASE("new acquaintances are found where one comes", "[model][ties]") {
  TownWithCircles town(people_take(30));
  World& w = town.network.world;
  for (std::uint32_t p = 0; p < 30; ++p) {
    w.settle_in(PersonId{p}, p, 0);  // nobody has neighbours
    if (p % 2 == 0) {
      w.join(PersonId{p}, &PersonTable::leisure, town.club);
    }
  }
  town.population.clubs = {};
  town.parameters.keep_close.meet = 1;
  town.parameters.take_part.meet_there = 1;
  town.weeks(52);
  REQUIRE(w.ties.size() > 0);
  std::size_t at_club = 0;
  for (std::size_t t = 0; t < w.ties.size(); ++t) {
    const bool both =
        w.ties.columns.row[t].first.value % 2 == 0 && w.ties.columns.row[t].second.value % 2 == 0;
    at_club += both ? 1 : 0;
    CHECK((w.ties.columns.row[t].kind == TieKind::colleague) == both);
  }
  CHECK(at_club > 10);
}
