// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/able_to_help.hpp"

#include "support/catch.hpp"
#include "support/drawn_network.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("age and own limitation take away from what somebody can do for others", "[population]") {
  const AbleToHelp p;
  CHECK(p.by_health(60, Limitation::none) == 1.0);
  CHECK(p.by_health(79, Limitation::none) == 1.0);
  CHECK(p.by_health(80, Limitation::none) == p.old);
  CHECK(p.by_health(88, Limitation::none) == p.oldest);
  CHECK(p.by_health(60, Limitation::dementia) == 0.0);
  for (std::size_t l = 1; l < limitation_count; ++l) {
    const auto limitation = static_cast<Limitation>(l);
    CHECK(p.by_health(60, limitation) < 1.0);
    CHECK(p.share(85, limitation, true, false) <= p.share(60, limitation, false, false));
  }
}

TEST_CASE("young children at home take time of their parents, not of each other", "[population]") {
  DrawnNetwork net = drawn(R"(
    person Eva 36 f
      Eva -child home- Fem 8
      Eva -child home- Gijs 11
    person Hugo 36 m
      Hugo -child home- Iris 16
  )");
  const AbleToHelp p;
  CHECK(able_to_help(net.world, p, net["Eva"]) == p.young_children);
  CHECK(able_to_help(net.world, p, net["Hugo"]) == 1.0);
  CHECK(able_to_help(net.world, p, net["Gijs"]) == p.young);
}

TEST_CASE("parents care for the young and for whose limitation came early", "[population]") {
  CHECK(parents_care(12, Limitation::chronic));
  CHECK_FALSE(parents_care(45, Limitation::chronic));
  CHECK(parents_care(45, Limitation::intellectual));
  CHECK(parents_care(45, Limitation::psychiatric));
}
