// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/reserve.hpp"

#include "measures/small_world.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using test::SmallWorld;

namespace {

constexpr std::size_t practical = at(Channel::practical);
constexpr std::size_t personal = at(Channel::personal_care);

PerChannel<std::int32_t> needed(std::int32_t practical_minutes, std::int32_t personal_minutes) {
  PerChannel<std::int32_t> demand{};
  demand[practical] = practical_minutes;
  demand[personal] = personal_minutes;
  return demand;
}

std::vector<PossibleHelper> around_anna(const SmallWorld& small) {
  return possible_helpers(small.world, small.world.clients[0]);
}

}  // namespace

TEST_CASE("help is limited by who can do what, not by hours alone") {
  const ChannelMask chores = only(practical);
  const ChannelMask both = static_cast<ChannelMask>(chores | only(personal));
  // Two who can do chores only do not wash anybody.
  CHECK(most_help(std::vector<Supplier>{{100, chores}, {100, chores}}, needed(60, 60)) == 60);
  // Who can do both goes where the other cannot, though it is named last.
  CHECK(most_help(std::vector<Supplier>{{60, both}, {60, chores}}, needed(60, 60)) == 120);
  CHECK(can_fill(std::vector<Supplier>{{60, both}, {60, chores}}, needed(60, 60), 120));
  CHECK_FALSE(can_fill(std::vector<Supplier>{{60, both}, {60, chores}}, needed(60, 60), 121));
  CHECK_FALSE(can_fill(std::vector<Supplier>{{200, chores}}, needed(60, 60), 61));
  CHECK(most_help({}, needed(60, 0)) == 0);
}

TEST_CASE("room is what strength and time leave; who is ill or worn out has none") {
  SmallWorld small = test::anna_and_ella();
  CarerRecord& bea = small.world.carer_of(small["bea"]);
  CHECK(room_of(small.world, bea) == 6 * 60);  // carries ten hours, gives four
  bea.time = Minutes{5 * 60};
  CHECK(room_of(small.world, bea) == 60);
  bea.load = 11 * 60;
  CHECK(room_of(small.world, bea) == 0);
  CarerRecord& cor = small.world.carer_of(small["cor"]);
  small.world.persons.ill_until[small["cor"].index()] = 3;
  CHECK(room_of(small.world, cor) == 0);
}

TEST_CASE("who could be asked is close, grown up, at home and no volunteer") {
  SmallWorld small = test::anna_and_ella();
  small.person("gerda", 60);
  small.person("hugo", 12, Sex::male);
  small.person("iris", 60);
  small.tie("anna", TieKind::friendship, "gerda", 0.6F);
  small.tie("anna", TieKind::child, "hugo", 0.9F);
  small.tie("anna", TieKind::acquaintance, "iris", 0.1F);
  const std::vector<PossibleHelper> around = around_anna(small);
  REQUIRE(around.size() == 4);
  CHECK(around[0].person == small["bea"]);  // who gives most goes first
  CHECK(around[1].person == small["cor"]);
  CHECK(around[2].person == small["dirk"]);
  CHECK(around[2].room == 0);  // a volunteer gives what was agreed
  CHECK(around[3].person == small["gerda"]);
  CHECK_FALSE(around[3].helps);
  CHECK(around[3].room == 4 * 60);
  CHECK(idle_reserve(around) == 6 * 60 + 8 * 60 + 4 * 60);
  // Far away only what goes by phone.
  const TieId tie = small.world.ties.between(small["anna"], small["gerda"]);
  small.world.ties.columns.distance_km[tie.index()] = 80;
  CHECK((around_anna(small)[3].can & only(practical)) == 0);
  CHECK((around_anna(small)[3].can & only(at(Channel::emotional))) != 0);
}

TEST_CASE("so many helpers can fall out, the busiest first, before help runs short") {
  SmallWorld small = test::anna_and_ella();
  // Seven hours are given; without Bea the others can carry ten and one.
  CHECK(substitution_depth(around_anna(small)) == 1);
  small.world.carer_of(small["cor"]).strength = 2 * 60;
  CHECK(substitution_depth(around_anna(small)) == 0);  // Cor has no room: Bea cannot be missed
  small.person("gerda", 60);
  small.person("jan", 60);
  small.tie("anna", TieKind::friendship, "gerda", 0.6F);
  CHECK(substitution_depth(around_anna(small)) == 1);
  small.tie("anna", TieKind::friendship, "jan", 0.6F);
  CHECK(substitution_depth(around_anna(small)) == 3);  // two friends can take it all
  CHECK(substitution_depth(around_anna(small), only(practical)) == 3);
  CHECK(substitution_depth(around_anna(small), only(personal)) == -1);  // nobody does that
  CHECK(substitution_depth(possible_helpers(small.world, small.world.clients[1])) == -1);
}

TEST_CASE("a carer without others around says that nobody can take over") {
  SmallWorld small = test::anna_and_ella();
  const CarerRecord& bea = small.world.carer_of(small["bea"]);
  CHECK(share_to_take_over(around_anna(small), small["bea"]) == Approx(1));
  CHECK_FALSE(says_nobody_takes_over(small.world, bea));
  small.world.carer_of(small["cor"]).strength = 0;
  CHECK(share_to_take_over(around_anna(small), small["bea"]) == 0);
  CHECK(says_nobody_takes_over(small.world, bea));
}
