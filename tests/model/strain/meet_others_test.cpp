// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/strain/meet_others.hpp"

#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

QuietTown lived_meet(bool club, bool on, MeetOthers sizes, float privacy = 0.5F) {
  QuietTown town(R"(
    client Ans 70 f somatic 3h
      Ans -child gives 3h- Bea 45
  )");
  town.parameters.meet_others = sizes;
  keep(town, "others", on);
  town.parameters.take_part.leave_club = town.parameters.take_part.leave_limited = 0;
  town.parameters.forget_favours.reward_fade = 0;
  World& w = town.network.world;
  w.circles.add(CircleKind::club, 1, 18, 120);
  w.index();
  if (club) {
    w.join(town.network["Bea"], &PersonTable::leisure, CircleId{0});
  }
  w.persons.traits[town.network["Bea"].index()][at(Trait::privacy)] = privacy;
  town.weeks(14);
  return town;
}

}  // namespace

TEST_CASE("at a club a carer hears advice in passing", "[model][strain]") {
  constexpr MeetOthers advice{.calm = 0, .along = 0};
  CHECK(lived_meet(true, true, advice).network.carer("Bea").calm < 1.0F);
  CHECK(lived_meet(false, true, advice).network.carer("Bea").calm > 1.0F);
  CHECK(lived_meet(true, false, advice).network.carer("Bea").calm == 1.0F);
}

TEST_CASE("openness in a group calms and rewards, who is closed less", "[model][strain]") {
  constexpr MeetOthers calm{.advice = 0, .along = 0};
  const auto reward = [&](bool club, bool on, float privacy) {
    return lived_meet(club, on, calm, privacy).network.carer("Bea").reward;
  };
  CHECK(reward(true, true, 0.2F) > reward(true, true, 0.8F));
  CHECK(reward(true, true, 0.8F) > 0.0F);
  CHECK(reward(false, true, 0.2F) == 0.0F);
  CHECK(reward(true, false, 0.2F) == 0.0F);
}

TEST_CASE("a hesitant client is taken along to the club of the carer", "[model][strain]") {
  constexpr MeetOthers along{.along = 1};
  const auto comes = [&](bool club, bool on) {
    QuietTown town = lived_meet(club, on, along);
    return town.network.world.persons.leisure[town.network["Ans"].index()].valid();
  };
  CHECK(comes(true, true));
  CHECK_FALSE(comes(false, true));
  CHECK_FALSE(comes(true, false));
  // Who has the touch does it more easily.
  CHECK(chance_to_take_along({}, 0.8) > chance_to_take_along({}, 0.2));
}
