// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Some indications end on their date. Most help goes on after its agreed end all the same; who
// has finished can apply again. Sommige indicaties stoppen op hun einddatum. De meeste hulp
// gaat na het afgesproken einde toch door; wie klaar is kan opnieuw aanvragen.
//
// Source: findings P3, P10, M19. Grade: direction from interviews, sizes assumed. Reads
// reviews; writes indications. When: at a review.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"

namespace draagkracht {

struct EndDate {
  double share = 0.0;
  double goes_on = 0.6;

  static constexpr auto parameters() {
    return std::to_array<Parameter<EndDate>>(
        {{&EndDate::share,
          {"formal.end.share",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de indicaties met een einddatum bij de herbeoordeling",
            "Share of indications with an end date at the review"},
           {"nul: nu loopt hulp door; een knop van beleid",
            "none: help goes on now; a lever of policy"}}},
         {&EndDate::goes_on,
          {"formal.end.goes_on",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel dat dan toch doorgaat", "Share that goes on all the same"},
           {"na een jaar gaan de meesten door (P3); grootte aangenomen",
            "after a year most go on (P3); size assumed"}}}});
  }
};

/// Whether an indication ends at this review: `own` says which have a date, the same at each
/// review; `now` whether it goes on.
[[nodiscard]] constexpr bool ends(const EndDate& p, const Draw& own, const Draw& now) {
  return p.share > 0 && own.chance(p.share, 0) && !now.chance(p.goes_on, 0);
}

}  // namespace draagkracht
