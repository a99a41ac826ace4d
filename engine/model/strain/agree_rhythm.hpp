// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Some have agreed how often they come: that worries less and keeps others from asking for more.
// Who comes less often has more to tell each time. Sommigen hebben afgesproken hoe vaak zij komen:
// dat geeft rust en anderen vragen minder snel om meer. Wie minder vaak komt heeft elke keer meer
// te vertellen.
//
// Source: findings N5 and N6 (a rhythm agreed at the start helps more than an agreed end). Grade:
// direction from interviews, sizes assumed, around the average. Reads links, family meetings;
// writes nothing. When: once a quarter, who helps.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"

namespace draagkracht {

struct AgreeRhythm {
  double share = 0.4;
  double lighter = 0.15;
  double protects = 0.7;
  double to_tell = 0.02;

  static constexpr auto parameters() {
    return std::to_array<Parameter<AgreeRhythm>>(
        {{&AgreeRhythm::share,
          {"strain.rhythm.share",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de helpers dat een vast ritme afsprak",
            "Share of helpers who agreed a fixed rhythm"},
           {"sommigen hebben een duidelijk ritme, wekelijks of om de week (N4); hoeveel is "
            "aangenomen",
            "some have a clear rhythm, weekly or fortnightly (N4); how many is assumed"}}},
         {&AgreeRhythm::lighter,
          {"strain.rhythm.lighter",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel lichter zorgen wegen met een vast ritme",
            "How much lighter worry is with a fixed rhythm"},
           {"een afspraak over hoe vaak helpt het meest (N6); grootte aangenomen",
            "an agreement on how often helps most (N6); size assumed"}}},
         {&AgreeRhythm::protects,
          {"strain.rhythm.protects",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel minder snel een beroepskracht om meer vraagt bij een vast ritme",
            "How much less a fixed rhythm lets a professional ask for more"},
           {"een vast ritme beschermt tegen overvragen (N6); grootte aangenomen",
            "an agreed rhythm protects against over-asking (N6); size assumed"}}},
         {&AgreeRhythm::to_tell,
          {"strain.rhythm.to_tell",
           Unit::share,
           0.0,
           0.5,
           Grade::assumed,
           {"Voldoening van bijpraten, per kwartaal", "Reward of telling each other, a quarter"},
           {"om de week is er meer te vertellen (N5); grootte aangenomen",
            "fortnightly there is more to tell (N5); size assumed"}}}});
  }
};

/// Whether giver and client agreed a rhythm from the start; for life.
[[nodiscard]] inline bool agreed_rhythm(const AgreeRhythm& p, const Luck& luck, Key giver,
                                        Key client) {
  return Draw(luck, decision("strain.rhythm"), giver, client, Week{0}).chance(p.share, 0);
}

/// Factor on worry with and without a rhythm; 1 on average.
[[nodiscard]] constexpr double calm_of_rhythm(const AgreeRhythm& p, bool agreed) {
  return 1.0 - p.lighter * ((agreed ? 1.0 : 0.0) - p.share);
}

/// Reward in a quarter of so many visits a week to keep company: each next one brings less.
[[nodiscard]] constexpr double reward_of_telling(const AgreeRhythm& p, double visits) {
  return p.to_tell * visits / (0.5 + visits);
}

}  // namespace draagkracht
