// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A carer who comes to a club hears good advice there without asking for it, is calmer where people
// are open, and may take a hesitant client along without many words. Een mantelzorger die bij een
// club komt krijgt daar terloops raad, komt tot rust waar mensen open zijn, en neemt een aarzelende
// cliënt zonder veel woorden mee.
//
// Source: findings N31, N41 and N42. Grade: direction from interviews, sizes assumed. Reads clubs,
// traits; writes reward, clubs of clients. When: once a quarter, who helps.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct MeetOthers {
  double advice = 0.1;
  double usual = 0.4;
  double calm = 0.02;
  double along = 0.02;

  static constexpr auto parameters() {
    return std::to_array<Parameter<MeetOthers>>(
        {{&MeetOthers::advice,
          {"strain.others.advice",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel lichter zorgen wegen met raad van de club",
            "How much lighter worry is with advice of the club"},
           {"tijdens een activiteit een vraag stellen (N31); grootte aangenomen",
            "a question asked during an activity (N31); size assumed"}}},
         {&MeetOthers::usual,
          {"strain.others.usual",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de mantelzorgers dat bij een club komt",
            "Share of carers who come to a club"},
           {"aangenomen, zodat zorgen gemiddeld even zwaar wegen",
            "assumed, so that worry weighs as much on average"}}},
         {&MeetOthers::calm,
          {"strain.others.calm",
           Unit::share,
           0.0,
           0.5,
           Grade::assumed,
           {"Voldoening per kwartaal van een groep waarin mensen open zijn",
            "Reward a quarter of a group in which people are open"},
           {"openheid in de groep geeft rust (N42); grootte aangenomen",
            "openness in the group makes calm (N42); size assumed"}}},
         {&MeetOthers::along,
          {"strain.others.along",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat iemand een cliënt meeneemt naar de club",
            "Chance per quarter that somebody takes a client along to the club"},
           {"meenemen en pas onderweg vertellen waarheen (N41); grootte aangenomen",
            "take along and tell on the way where to (N41); size assumed"}}}});
  }
};

/// Factor on worry; 1 on average.
[[nodiscard]] constexpr double calm_of_advice(const MeetOthers& p, bool club) {
  return 1.0 - p.advice * ((club ? 1.0 : 0.0) - p.usual);
}

/// Reward in a quarter; nothing for who keeps everything to oneself.
[[nodiscard]] constexpr double reward_of_openness(const MeetOthers& p, double privacy) {
  return p.calm * (1.0 - privacy);
}

/// Chance that a client who comes nowhere is taken along this quarter.
[[nodiscard]] constexpr double chance_to_take_along(const MeetOthers& p, double social_skill) {
  return p.along * 2.0 * social_skill;
}

}  // namespace draagkracht
