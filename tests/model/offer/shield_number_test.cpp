// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/offer/shield_number.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("behind the shield of an organisation nobody calls in a crisis; family has no shield",
          "[model][offer]") {
  const auto more = [](std::string_view who, double shielded, std::string_view off) {
    QuietTown town("client Ans 80 f somatic 10h\n Ans -" + std::string(who) +
                   " gives 1h- Vera 60\n");
    town.parameters.shield_number.share = shielded;
    switch_off(town.parameters, off);
    town.network.client("Ans").crisis_until = 1000;
    town.weeks(6);
    return town.network.agreed("Vera", "Ans") > 60;
  };
  CHECK_FALSE(more("volunteer", 1, ""));
  CHECK(more("volunteer", 0, ""));
  CHECK(more("child", 1, ""));
  CHECK(more("volunteer", 1, "shield"));
}

TEST_CASE("an ordinary question reaches a shielded volunteer every other week", "[model][offer]") {
  const ShieldNumber p{.share = 1};
  const Draw draw({1, 0}, decision("test.shield"), Key{1}, Week{0});
  int heard = 0;
  for (int week = -10; week < 10; ++week) {
    heard += reaches(p, Key{7}, false, Week{week}, draw) ? 1 : 0;
    CHECK_FALSE(reaches(p, Key{7}, true, Week{week}, draw));
  }
  CHECK(heard == 10);
}
