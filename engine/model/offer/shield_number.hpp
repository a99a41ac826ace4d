// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Most volunteers do not give their own number: who wants something asks the organisation, in
// its hours. So they are not called in the night and not every week; own people are.
// De meeste vrijwilligers geven hun eigen nummer niet: wie iets wil vraagt het de organisatie,
// op kantoortijd. Zo worden zij niet 's nachts gebeld en niet elke week; eigen mensen wel.
//
// Source: finding V19. Grade: direction from interviews, size assumed. Reads the kind of tie and
// urgency; a request that is not heard is no refusal. When: for each request to a volunteer.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/codes.hpp"

namespace draagkracht {

struct ShieldNumber {
  double share = 0.7;

  static constexpr auto parameters() {
    return std::to_array<Parameter<ShieldNumber>>(
        {{&ShieldNumber::share,
          {"offer.shield.share",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de vrijwilligers dat alleen via de organisatie te bereiken is",
            "Share of volunteers who are reached through the organisation only"},
           {"afgeschermd nummer (V19); grootte aangenomen",
            "shielded number (V19); size assumed"}}}});
  }
};

/// Whether a request reaches a volunteer: behind a shield nothing urgent does, and the rest every
/// other week, odd or even by the key. `draw` is the volunteer's own, for good. One word.
[[nodiscard]] constexpr bool reaches(const ShieldNumber& p, Key volunteer, bool urgent, Week now,
                                     const Draw& draw) {
  const bool their_week = ((volunteer.value ^ static_cast<std::uint64_t>(now.value)) & 1U) == 0;
  return (!urgent && their_week) || !draw.chance(p.share);
}

}  // namespace draagkracht
