// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// In a crisis a professional with room in the week does more, when the organisation can be
// reached. Outside office hours it cannot, and who picks up the phone carries it. In een crisis
// doet een beroepskracht met ruimte in de week meer, als de organisatie te bereiken is. Buiten
// kantooruren is die dat niet, en wie de telefoon opneemt draagt het.
//
// Source: findings P20, M20, N18. Grade: direction from interviews, sizes assumed; office hours
// are 8 to 17 on five days, 45 of 168 hours. Reads crisis and room of a post; writes minutes
// delivered. When: weekly in a crisis.
#pragma once

#include <array>

#include "core/math.hpp"
#include "core/parameter.hpp"
#include "core/quantities.hpp"

namespace draagkracht {

struct ServeCrisis {
  double open = 0.27;
  double extra = 0.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<ServeCrisis>>(
        {{&ServeCrisis::open,
          {"formal.crisis.open",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de week waarin een organisatie te bereiken is",
            "Share of the week in which an organisation can be reached"},
           {"8 tot 17 uur op vijf dagen: 45 van 168 uur (P20)",
            "8 to 17 on five days: 45 of 168 hours (P20)"}}},
         {&ServeCrisis::extra,
          {"formal.crisis.extra",
           Unit::share,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel meer een beroepskracht in een crisis doet als die te bereiken is",
            "How much more a professional does in a crisis when within reach"},
           {"een voltijder kan meteen reageren (M20); grootte aangenomen",
            "one full-time worker reacts at once (M20); size assumed"}}}});
  }
};

/// Minutes on top of the usual ones of this week, as far as the post has room.
[[nodiscard]] inline Minutes extra_in_crisis(const ServeCrisis& p, Minutes usual, Minutes room) {
  const auto wanted = static_cast<std::int32_t>(round_half_away(usual.value * p.open * p.extra));
  return Minutes{wanted < room.value ? wanted : room.value > 0 ? room.value : 0};
}

}  // namespace draagkracht
