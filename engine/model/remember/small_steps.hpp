// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A volunteer has an aim for the coming half year: a small step, and holding level counts. When
// it is reached the client is a bit more in charge, the two are closer, and now and then the
// client gets to know somebody through the volunteer. Who has steps and tools to hold on to
// achieves more. A client who is ready says goodbye, and may come back.
// Een vrijwilliger heeft een doel voor het komende half jaar: een kleine stap, en gelijk blijven
// telt. Lukt dat, dan heeft de cliënt wat meer regie, zijn de twee hechter, en leert de cliënt
// soms iemand kennen. Met stappen en een map om op terug te vallen lukt er meer. Een cliënt die
// klaar is neemt afscheid, en mag terugkomen.
//
// Source: findings V2, V6, V7, V16, V28. Grade: direction from interviews, sizes assumed. Reads
// and writes own direction, closeness and ties. When: each half year of a volunteer with a
// client.
#pragma once

#include <array>
#include <cstdint>

#include "core/parameter.hpp"

namespace draagkracht {

struct SmallSteps {
  double weeks = 26.0;
  double slack = 0.02;
  double push = 0.05;
  double closer = 0.05;
  double people = 0.15;
  double tools = 0.3;
  double with_tools = 1.0;
  double ready = 0.05;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit de praktijk (V7); grootte aangenomen",
                            "direction from practice (V7); size assumed"};
    constexpr Label also{"richting uit de praktijk (V16); grootte aangenomen",
                         "direction from practice (V16); size assumed"};
    return std::to_array<Parameter<SmallSteps>>(
        {{&SmallSteps::weeks,
          {"remember.steps.weeks",
           Unit::weeks,
           4.0,
           520.0,
           Grade::assumed,
           {"Na hoeveel weken een vrijwilliger naar het doel kijkt",
            "Weeks until a volunteer looks at the aim"},
           {"eigen doel met een datum (V2); grootte aangenomen",
            "an own aim with a date (V2); size assumed"}}},
         {&SmallSteps::slack,
          {"remember.steps.slack",
           Unit::share,
           0.0,
           0.5,
           Grade::assumed,
           {"Zoveel minder regie telt nog als gelijk gebleven",
            "So much less own direction still counts as holding level"},
           {"richting uit de praktijk (V6); grootte aangenomen",
            "direction from practice (V6); size assumed"}}},
         {&SmallSteps::push,
          {"remember.steps.push",
           Unit::share,
           0.0,
           0.5,
           Grade::assumed,
           {"Hoeveel regie een gehaald doel geeft", "Own direction that an aim reached gives"},
           assumed}},
         {&SmallSteps::closer,
          {"remember.steps.closer",
           Unit::share,
           0.0,
           0.5,
           Grade::assumed,
           {"Hoeveel hechter de twee dan worden", "How much closer the two then are"},
           assumed}},
         {&SmallSteps::people,
          {"remember.steps.people",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat de cliënt dan iemand leert kennen",
            "Chance that the client then gets to know somebody"},
           assumed}},
         {&SmallSteps::tools,
          {"remember.steps.tools",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de vrijwilligers met vaste stappen en een map",
            "Share of volunteers with clear steps and a folder"},
           also}},
         {&SmallSteps::with_tools,
          {"remember.steps.with_tools",
           Unit::none,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel meer er dan lukt", "How much more is then achieved"},
           also}},
         {&SmallSteps::ready,
          {"remember.steps.ready",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat een cliënt dan klaar is met de vrijwilliger",
            "Chance that a client is then done with the volunteer"},
           {"richting uit de praktijk (V28); grootte aangenomen",
            "direction from practice (V28); size assumed"}}}});
  }
};

/// Own direction and lack of a client who may be ready.
inline constexpr float enough_direction = 0.7F;
inline constexpr float little_lacking = 0.1F;

/// Whether the aim was reached: `now` is own direction, `before` what it was half a year ago.
[[nodiscard]] constexpr bool aim_reached(const SmallSteps& p, double before, double now) {
  return now >= before - p.slack;
}

/// Own direction after an aim was reached.
[[nodiscard]] constexpr double pushed(const SmallSteps& p, double now, bool tools) {
  return now + p.push * (tools ? 1.0 + p.with_tools : 1.0) * (1.0 - now);
}

}  // namespace draagkracht
