// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/offer/pressure.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Of 80 helpers, those who still help after two years.
int stay(std::string_view kind, double pressed, std::string_view off) {
  QuietTown town(
      copies(80, "client A# 80 f somatic 3h\n A# -" + std::string(kind) + " gives 2h- B# 60"));
  town.parameters.step_back.circumstances = 0.5;
  town.parameters.under_pressure = {};
  switch_off(town.parameters, off);
  town.parameters.answer_request.base = -certain;  // nobody comes in their place
  for (CareLink& link : town.network.world.links) {
    link.pressed = as_byte(pressed);
  }
  town.weeks(104);
  return open_links(town.network.world);
}

}  // namespace

TEST_CASE("a yes in a crisis, of kin or out of loyalty is one under pressure; affection is not",
          "[model][offer]") {
  const UnderPressure p;
  const double plain = pressure(p, TieKind::friendship, 0.5, 0, 0, false);
  CHECK(plain == Approx(0.5));
  CHECK(pressure(p, TieKind::friendship, 0.5, 0, 0, true) > plain);
  CHECK(pressure(p, TieKind::child, 0.5, 0, 0, false) > plain);
  CHECK(pressure(p, TieKind::friendship, 0.5, 0.4, 0, false) > plain);
  CHECK(pressure(p, TieKind::friendship, 0.9, 0, 0.4, false) < plain);
  CHECK(pressure(p, TieKind::child, 0, 0.5, -0.5, true) == 1);
}

TEST_CASE("help from the heart lasts longer than help under pressure", "[model][offer]") {
  CHECK(stay("friend", 0, "") > stay("friend", 1, "") + 12);
  CHECK(stay("friend", 0, "pressure") == stay("friend", 1, "pressure"));
}

TEST_CASE("in a family guilt keeps people giving", "[model][offer]") {
  CHECK(stay("child", 1, "") > stay("child", 0, "") + 6);
  CHECK(stay("child", 1, "pressure") == stay("child", 0, "pressure"));
}

TEST_CASE("what was asked in a crisis is kept as help under pressure", "[model][offer]") {
  const auto pressed = [](bool crisis) {
    QuietTown town(R"(
      client Ans 80 f somatic 4h
        Ans -friend close 0.6- Bea 60
    )");
    town.parameters.under_pressure = {};
    if (crisis) {
      town.network.client("Ans").crisis_until = 10;
    }
    town.weeks();
    return from_byte(town.network.help("Bea", "Ans")->pressed);
  };
  CHECK(pressed(true) > pressed(false) + 0.2);
}
