// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ask/click.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Of 60 volunteers who just began, how many still come after some months.
int still_come(Click click, bool on, double guard = 0, bool alike = true) {
  std::string text;
  for (int i = 0; i < 60; ++i) {
    const std::string n = std::to_string(i);
    text += "client A" + n + " 60 f chronic 2h company\n A" + n +
            " -volunteer gives 1h company- V" + n +
            (alike ? " 60 f volunteer\n" : " 20 m volunteer\n");
  }
  QuietTown town(text);
  town.parameters.click = click;
  town.parameters.guard.fade = 0;
  if (!on) {
    switch_off(town.parameters, "click");
  }
  for (ClientRecord& client : town.network.world.clients) {
    client.guard = static_cast<float>(guard);
  }
  town.weeks(16);
  int count = 0;
  for (const CareLink& link : town.network.world.links) {
    count += link.open != 0 ? 1 : 0;
  }
  return count;
}

}  // namespace

TEST_CASE("with some it clicks and with others not, whatever they have in common", "[model][ask]") {
  Click click{.chance = 0.5, .alike = 0.2, .unwilling = 0, .unskilled = 0};
  const int alike = still_come(click, true), unlike = still_come(click, true, 0, false);
  CHECK(alike > 30);
  CHECK(alike < 55);   // 42 expected: alike and still it does not click with all
  CHECK(unlike > 17);  // 30 expected: and it clicks with many who are not alike
  CHECK(unlike < alike);
  CHECK(still_come(click, false) == 60);
}

TEST_CASE("a contact pressed on who does not want one does not last", "[model][ask]") {
  const Click click{.chance = 1, .alike = 0, .unwilling = 0.7, .unskilled = 0};
  CHECK(still_come(click, true, 0) == 60);
  CHECK(still_come(click, true, 1) < 32);  // 18 expected
  CHECK(still_come(click, false, 1) == 60);
}

TEST_CASE("who gets a volunteer often lacks the skills for contact", "[model][ask]") {
  // Mean social skill of those matched, less that of all who could be.
  const auto below = [](bool on) {
    std::string text;
    for (int i = 0; i < 200; ++i) {
      text += "client A" + std::to_string(i) + " 60 f chronic 4h company\nperson V" +
              std::to_string(i) + " 60 volunteer\n";
    }
    QuietTown town(text);
    World& w = town.network.world;
    for (int i = 0; i < 200; ++i) {
      const std::size_t person = town.network["A" + std::to_string(i)].index();
      w.persons.traits[person][at(Trait::social_skill)] = i % 2 == 0 ? 0.1F : 0.9F;
    }
    town.parameters.match_volunteer = {.per_year = 3, .least_short = 1, .hours = 1};
    town.parameters.click.unskilled = 0.8;
    if (!on) {
      switch_off(town.parameters, "click");
    }
    town.weeks(10);
    double skill = 0;
    for (const CareLink& link : w.links) {
      skill += static_cast<double>(w.persons.trait(link.client, Trait::social_skill));
    }
    REQUIRE(w.links.size() > 40);
    return 0.5 - skill / static_cast<double>(w.links.size());
  };
  CHECK(below(true) > 0.15);
  CHECK(below(false) < 0.1);
}
