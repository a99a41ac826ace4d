// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/give/fill_shares.hpp"

#include "support/catch.hpp"

using namespace draagkracht;

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
