// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/give/fill_shares.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("no channel is closed to both, and only the named ones to either", "[model][give]") {
  const FillShares p;
  for (std::size_t c = 0; c < channel_count; ++c) {
    CAPTURE(channel_names[c].code);
    CHECK(p.professional_only(c) + p.own_only(c) <= 1.0);
    CHECK(p.professional_only(c) * p.own_only(c) == 0.0);
  }
  CHECK(p.professional_only(at(Channel::personal_care)) == p.personal_care_professional);
  CHECK(p.professional_only(at(Channel::guidance)) == p.guidance_professional);
  CHECK(p.own_only(at(Channel::company)) == p.company_own);
  CHECK(p.own_only(at(Channel::emotional)) == p.emotional_own);
  CHECK(p.professional_only(at(Channel::practical)) + p.own_only(at(Channel::practical)) == 0.0);
}

TEST_CASE("who likes the distance of a professional leaves more to one than another does",
          "[model][give]") {
  const auto unmet = [](std::uint8_t taste, bool on) {
    QuietTown town(R"(
      client Ans 80 f somatic 10h personal_care
        Ans -partner gives 20h personal_care- Bert 70
    )");
    town.parameters.fill_shares.personal_care_professional = 0.2;
    town.parameters.fill_shares.distance = 0.5;
    if (!on) {
      switch_off(town.parameters, "distance");
    }
    town.network.client("Ans").distance_taste = taste;
    town.weeks(2);
    return total(town.network.client("Ans").unmet);
  };
  CHECK(unmet(255, true) == 180);
  CHECK(unmet(128, true) == 120);
  CHECK(unmet(1, true) == 60);
  CHECK(unmet(255, false) == unmet(1, false));
}
