// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/care_networks.hpp"

#include "population/build.hpp"
#include "population/sample_spec.hpp"
#include "support/catch.hpp"
#include "support/drawn_network.hpp"

namespace draagkracht {
namespace {

TEST_CASE("people are grouped by years in care, and stand beside their age") {
  test::DrawnNetwork n = test::drawn(R"(
    client Ans 50 psychiatric 6h
      Ans -sibling- Bert 51
    client Carla 52 intellectual 2h
      Carla -friend- Bert
      Carla -friend- Dirk 53
      Carla -neighbour- Eef 54
    person Young 8
  )");
  n.client("Ans").since = n.world.week.value - 11 * 53;
  n.client("Carla").since = n.world.week.value - 50;
  n.world.ties.columns.row[n.tie("Carla", "Eef").index()].state = TieState::broken;
  const CareNetworks groups = look_at_care_networks(Residents(n.world));
  const auto group = [&](CareGroup g) -> const CareNetwork& { return groups[at(g)]; };
  CHECK(group(CareGroup::none).persons == 3);      // not the child
  CHECK(group(CareGroup::none).ties.mean() == 1);  // two, one and none
  CHECK(group(CareGroup::from_10).persons == 1);
  CHECK(group(CareGroup::from_2).persons == 0);
  CHECK(group(CareGroup::under_2).ties.mean() == 2);
  CHECK(group(CareGroup::under_2).friends.mean() == 2);
  CHECK(group(CareGroup::under_2).peer_ties.mean() == 1);
  CHECK(group(CareGroup::psychiatric).kin_share.mean() == 1);
  CHECK(group(CareGroup::intellectual).kin_share.mean() == 0);
  CHECK(times_smaller(group(CareGroup::intellectual)).value == Approx(0.5));

  n.client("Ans").since = n.world.week.value - 50;  // not long enough to be severe
  CHECK(look_at_care_networks(Residents(n.world))[at(CareGroup::psychiatric)].persons == 0);

  n.client("Carla").open = 0;  // well again
  CHECK(look_at_care_networks(Residents(n.world))[at(CareGroup::intellectual)].persons == 0);
}

TEST_CASE(
    "in a built population every adult is in one group by years, and peers are their own age") {
  const Result<World> built = build_population(sample_spec(), 5, 0, 6000, Week{0});
  REQUIRE(built.ok());
  const Residents residents(built.value());
  const CareNetworks groups = look_at_care_networks(residents);
  std::size_t persons = 0;
  for (const CareGroup g :
       {CareGroup::none, CareGroup::under_2, CareGroup::from_2, CareGroup::from_10}) {
    CHECK(groups[at(g)].persons > 20);
    persons += groups[at(g)].persons;
  }
  CHECK(static_cast<double>(persons) == residents.tally([](PersonId) { return 1; }, 18).sum());
  const CareNetwork& none = groups[at(CareGroup::none)];
  CHECK(none.peer_ties.mean() == Approx(none.ties.mean()));
  CHECK(none.peer_friends.mean() == Approx(none.friends.mean()));
  // Who needs care is older, and the old know fewer people.
  CHECK(groups[at(CareGroup::under_2)].peer_ties.mean() < none.ties.mean());
}

}  // namespace
}  // namespace draagkracht
