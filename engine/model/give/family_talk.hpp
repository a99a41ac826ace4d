// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Now and then family and friends sit round the table. Then people take up tasks by themselves,
// sooner than when asked one by one, and who was doing too much hands some over.
// Af en toe zitten familie en vrienden om de tafel. Dan pakken mensen vanzelf taken op, eerder
// dan wanneer zij één voor één gevraagd worden, en wie te veel deed geeft een deel over.
//
// Source: rule giv3. Grade: direction from practice, sizes assumed. Reads what lacked last week,
// strain, ties; writes agreements. When: looked at monthly for clients who lack something, are
// in a crisis or have a strained helper.
#pragma once

#include <array>
#include <cstddef>

#include "core/parameter.hpp"
#include "population/codes.hpp"

namespace draagkracht {

struct FamilyTalk {
  double per_year = 0.08;
  double together = 1.0;
  double hand_over = 0.25;
  double close = 0.4;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit de praktijk (giv3); grootte aangenomen",
                            "direction from practice (giv3); size assumed"};
    return std::to_array<Parameter<FamilyTalk>>(
        {{&FamilyTalk::per_year,
          {"give.talk.per_year",
           Unit::per_year,
           0.0,
           12.0,
           Grade::assumed,
           {"Hoe vaak per jaar mensen bij elkaar komen als het knelt",
            "How often a year people come together when it pinches"},
           assumed}},
         {&FamilyTalk::together,
          {"give.talk.together",
           Unit::points,
           0.0,
           4.0,
           Grade::assumed,
           {"Hoeveel eerder iemand in zo'n gesprek een taak oppakt",
            "How much sooner somebody takes up a task in such a talk"},
           assumed}},
         {&FamilyTalk::hand_over,
          {"give.talk.hand_over",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel dat iemand die te veel doet dan overgeeft",
            "Share that who does too much then hands over"},
           assumed}},
         {&FamilyTalk::close,
          {"give.talk.close",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe hecht een band is van wie meepraat, minstens",
            "How close a tie is of who joins the talk, at least"},
           assumed}}});
  }
};

/// Lack, strain of who helps most and crisis that bring people together.
[[nodiscard]] constexpr bool worth_a_talk(double unmet_share, double strain, bool crisis) {
  return crisis || unmet_share > 0.1 || strain > 0.4;
}

/// More do not fit round the table.
inline constexpr std::size_t round_the_table = 8;

}  // namespace draagkracht
