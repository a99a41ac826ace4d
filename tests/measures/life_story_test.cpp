// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/life_story.hpp"

#include "measures/small_world.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using draagkracht::test::SmallWorld;

namespace {

struct Town {
  SmallWorld small;
  World& w = small.world;

  Town() {
    small.person("anna", 50);
    small.person("mother", 80);
    small.person("friend", 50);
    small.tie("anna", TieKind::parent, "mother");
    small.tie("anna", TieKind::friendship, "friend");
  }
  LifeStories anna() {
    const std::vector<PersonId> people{small["anna"]};
    LifeStories stories(w, people);
    stories.before(w);
    w.week = w.week + 1;
    w.events.clear();
    return stories;
  }
};

}  // namespace

TEST_CASE("what happens to oneself and to one's nearest is told, not what happens to friends") {
  Town town;
  LifeStories stories = town.anna();
  town.w.emit(EventKind::care_began, Cause::asked, town.small["anna"], town.small["mother"]);
  town.w.emit(EventKind::died, Cause::age, town.small["friend"]);
  town.w.emit(EventKind::need_began, Cause::age, town.small["mother"]);
  town.w.emit(EventKind::refused, Cause::no_time, town.small["anna"]);
  stories.after(town.w);
  const std::vector<LifeLine>& lines = stories.stories().front().lines;
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].kind == EventKind::care_began);
  CHECK(lines[0].own);
  REQUIRE(lines[0].other);
  CHECK(lines[0].other->kind == TieKind::parent);
  CHECK(lines[0].other->age == 80);
  CHECK(lines[1].kind == EventKind::need_began);
  CHECK_FALSE(lines[1].own);
}

TEST_CASE("a mother who dies is still known for what she was") {
  Town town;
  LifeStories stories = town.anna();
  town.w.emit(EventKind::died, Cause::age, town.small["mother"]);
  town.w.ties.detach(town.w.ties.between(town.small["anna"], town.small["mother"]));
  stories.after(town.w);
  REQUIRE(stories.stories().front().lines.size() == 1);
  CHECK(stories.stories().front().lines.front().other->kind == TieKind::parent);
}

TEST_CASE("lives are chosen from all ages, the same every time") {
  SmallWorld small;
  for (int age = 5; age < 95; age += 3) {
    small.person("p" + std::to_string(age), age);
  }
  const std::vector<PersonId> chosen = choose_lives(small.world, 6);
  REQUIRE(chosen.size() == 6);
  CHECK(small.world.persons.age(chosen[0], small.world.week) < 18);
  CHECK(small.world.persons.age(chosen[5], small.world.week) >= 75);
  CHECK(choose_lives(small.world, 6) == chosen);
  CHECK(choose_lives(small.world, 1000).size() == small.world.residents());
}
