// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Being of use makes life better: a client who does something back, or helps others, is more in
// charge. Somebody may ask what a client would like to do, and for whom. Who was helped, or
// needs little help, may become a volunteer.
// Iets kunnen betekenen maakt het leven beter: een cliënt die iets terugdoet of anderen helpt
// heeft meer regie. Soms vraagt iemand wat een cliënt graag zou doen, en voor wie. Wie geholpen
// is, of weinig hulp nodig heeft, kan vrijwilliger worden.
//
// Source: rules rec3, rec4, giv8; finding V31 (two of ten had a limitation themselves). Grade:
// direction from practice, sizes assumed. Reads assets, need, ties; writes own direction, links,
// volunteering. When: weekly; what a client wants to do once a year.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct BeOfUse {
  double gives = 0.002;
  double returned = 0.01;
  double asked = 0.05;
  double hours = 0.75;
  double former = 0.02;
  double client = 0.004;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit de praktijk (rec3); grootte aangenomen",
                            "direction from practice (rec3); size assumed"};
    constexpr Label also{"richting uit de praktijk (rec4); grootte aangenomen",
                         "direction from practice (rec4); size assumed"};
    return std::to_array<Parameter<BeOfUse>>(
        {{&BeOfUse::gives,
          {"remember.use.gives",
           Unit::per_week,
           0.0,
           0.05,
           Grade::assumed,
           {"Hoeveel regie het geeft om anderen te helpen",
            "Own direction that helping others gives"},
           assumed}},
         {&BeOfUse::returned,
          {"remember.use.returned",
           Unit::share,
           0.0,
           0.5,
           Grade::assumed,
           {"Hoeveel regie het geeft om iets terug te doen",
            "Own direction that giving something back gives"},
           assumed}},
         {&BeOfUse::asked,
          {"remember.use.asked",
           Unit::per_year,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe vaak per jaar iemand een cliënt vraagt wat die voor wie wil doen",
            "How often a year a client is asked what to do for whom"},
           also}},
         {&BeOfUse::hours,
          {"remember.use.hours",
           Unit::hours_per_week,
           0.1,
           10.0,
           Grade::assumed,
           {"Uren per week waarmee een cliënt dan begint",
            "Hours a week that a client then starts with"},
           also}},
         {&BeOfUse::former,
          {"remember.use.former",
           Unit::per_year,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe vaak per jaar wie geholpen is vrijwilliger wordt",
            "How often a year who was helped becomes a volunteer"},
           {"richting uit de praktijk (giv8); grootte aangenomen",
            "direction from practice (giv8); size assumed"}}},
         {&BeOfUse::client,
          {"remember.use.client",
           Unit::per_year,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe vaak per jaar een cliënt die weinig nodig heeft vrijwilliger wordt",
            "How often a year a client who needs little becomes a volunteer"},
           {"richting uit de praktijk (V31); grootte aangenomen",
            "direction from practice (V31); size assumed"}}}});
  }
};

/// Own direction after it was good to be of use.
[[nodiscard]] constexpr float of_use(float direction, double good) {
  return direction + static_cast<float>(good) * (1.0F - direction);
}

/// Hours of need a week up to which a client can be a volunteer as well.
inline constexpr double light_need = 4.0;

}  // namespace draagkracht
