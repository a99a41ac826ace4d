// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/received_care.hpp"

#include "support/catch.hpp"
#include "support/drawn_network.hpp"

namespace draagkracht {
namespace {

constexpr const char* street = R"(
  client Ans 80 f dementia 30h
    Ans -partner gives 20h- Bert 82 m
    Ans -child 5km gives 3h- Carla 52 f
  client Dora 60 f somatic 6h
    Dora -neighbour gives 1h- Eef 58 f
    Dora -sibling gives 2h- Frits 57 m
  client Greet 78 f chronic 6h
    Greet -child 2km- Hans 50 m
    Hans -partner- Ina 49 f
    Greet -other_kin 2km gives 6h- Ina
  person Joop 90 m
)";

test::DrawnNetwork helped_for_long() {
  test::DrawnNetwork n = test::drawn(street);
  for (CareLink& link : n.world.links) {
    link.since = n.world.week.value - 30;
  }
  return n;
}

}  // namespace

TEST_CASE("who receives much help for long enough says so", "[study]") {
  test::DrawnNetwork n = helped_for_long();
  const ReceivedCare old = look_at_received(Residents(n.world), 75);
  CHECK(old.share.persons() == 4);
  CHECK(old.share.sum() == 2);  // Ans and Greet
  CHECK(old.hours.mean() == Approx((23 + 6) / 2.0));
  CHECK(old.from_partner.mean() == 0.5);
  CHECK(old.from_child.mean() == 1);  // Ina is married to a child

  n.help("Ina", "Greet")->since = n.world.week.value - 5;
  CHECK(look_at_received(Residents(n.world), 75).share.sum() == 1);
}

TEST_CASE("who gives little is not named as a carer", "[study]") {
  test::DrawnNetwork n = helped_for_long();
  CareLink& little = *n.help("Carla", "Ans");
  little.agreed = {};
  little.agreed[0] = 60;
  const ReceivedCare look = look_at_received(Residents(n.world), 79);
  CHECK(look.share.sum() == 1);
  CHECK(look.from_child.sum() == 0);
  CHECK(look.hours.mean() == Approx(21));  // what she gives counts all the same
}

TEST_CASE("three hours a week are a favour to who gets them", "[study]") {
  const test::DrawnNetwork n = helped_for_long();
  CHECK(look_at_received(Residents(n.world), 55, 75).share.sum() == 0);
  const Sex men = Sex::male;
  const ReceivedCare of_men = look_at_received(Residents(n.world), 55, 200, &men);
  CHECK(of_men.share.persons() == 3);
  CHECK(of_men.share.sum() == 0);
}

}  // namespace draagkracht
