// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/strain/own_life.hpp"

#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view couple_own = R"(
  client Ans 80 f somatic 30h
    Ans -partner gives 30h- Bert 82
)";

float strength(std::int32_t since, bool on, OwnLife sizes) {
  QuietTown town(couple_own);
  town.parameters.own_life = sizes;
  keep(town, "own_life", on);
  town.network.carer("Bert").since = since;
  town.weeks(2);
  return town.network.carer("Bert").strength;
}

}  // namespace

TEST_CASE("beginning to care is a blow that takes strength for half a year", "[model][strain]") {
  constexpr OwnLife blow{.protects = 0};
  CHECK(strength(0, true, blow) < 0.97F * strength(-100, true, blow));
  CHECK(strength(0, false, blow) == strength(-100, false, blow));
  CHECK(strength(-100, true, blow) == strength(-100, false, blow));
}

TEST_CASE("who keeps time for an own life stays stronger", "[model][strain]") {
  constexpr OwnLife life{.shock = 0};
  CHECK(strength(-100, true, life) < strength(-100, false, life));  // 30 hours leave little
  CHECK(strength_of_own_life(life, 500, 0.05) > 1.0);
  CHECK(strength_of_own_life(life, 500, 1 - usual_own_life) == Approx(1.0));
}
