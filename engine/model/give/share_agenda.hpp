// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Some families keep one agenda that all helpers see. Arranging takes less time, people choose
// their own hours, and an open task on the list draws helpers who were not asked.
// Sommige families houden één agenda bij die alle helpers zien. Regelen kost minder tijd, mensen
// kiezen hun eigen uren, en een open taak op de lijst trekt helpers aan die niet gevraagd zijn.
//
// Source: rules giv10 and giv11. Grade: direction from practice, sizes assumed. Reads helpers
// and what lacks; writes the mark on links, and reads it when time is weighed; an open task
// leads to an offer. When: monthly, clients with two helpers or more.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "core/quantities.hpp"

namespace draagkracht {

struct ShareAgenda {
  double share = 0.15;
  double saves = 0.5;
  double looks = 0.05;
  double visible = 0.8;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit de praktijk (giv10); grootte aangenomen",
                            "direction from practice (giv10); size assumed"};
    constexpr Label also{"richting uit de praktijk (giv11); grootte aangenomen",
                         "direction from practice (giv11); size assumed"};
    return std::to_array<Parameter<ShareAgenda>>(
        {{&ShareAgenda::share,
          {"give.agenda.share",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de families met een gedeelde agenda",
            "Share of families with a shared agenda"},
           assumed}},
         {&ShareAgenda::saves,
          {"give.agenda.saves",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de regeltijd dat die scheelt", "Share of arranging that it saves"},
           assumed}},
         {&ShareAgenda::looks,
          {"give.agenda.looks",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per maand dat iemand op de lijst kijkt",
            "Chance per month that somebody looks at the list"},
           also}},
         {&ShareAgenda::visible,
          {"give.agenda.visible",
           Unit::points,
           0.0,
           4.0,
           Grade::assumed,
           {"Hoeveel eerder iemand een taak oppakt die op de lijst staat",
            "How much sooner somebody takes a task that is on the list"},
           also}}});
  }
};

/// What arranging costs a helper with or without a shared agenda, in minutes.
[[nodiscard]] constexpr double arranging(const ShareAgenda& p, double minutes, bool agenda) {
  return agenda ? minutes * (1.0 - p.saves) : minutes;
}

/// Minutes a week that lack before a task stands open on the list, and the most that one takes.
inline constexpr Minutes open_task{60};

}  // namespace draagkracht
