// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Inviting a family in which somebody does harm can hurt. Who looks first leaves the family out
// there. Een familie uitnodigen waarin iemand schade doet kan pijn doen. Wie eerst kijkt laat de
// familie daar buiten.
//
// Source: finding M13. Grade: direction from interviews, sizes assumed. Reads harmful ties of kin;
// writes who is at the table, how far a client is on guard. When: at an assessment.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct BeforeInvolving {
  double looks = 0.5;
  double hurts = 0.3;

  static constexpr auto parameters() {
    return std::to_array<Parameter<BeforeInvolving>>(
        {{&BeforeInvolving::looks,
          {"formal.involving.looks",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de beoordelaars dat eerst kijkt of de familie veilig is",
            "Share of assessors who first look whether the family is safe"},
           {"in conflictfamilies kan betrekken schaden (M13); grootte aangenomen",
            "in conflict families involving may harm (M13); size assumed"}}},
         {&BeforeInvolving::hurts,
          {"formal.involving.hurts",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel meer iemand anders op zijn hoede raakt",
            "How much more on guard somebody gets otherwise"},
           {"in conflictfamilies kan betrekken schaden (M13); grootte aangenomen",
            "in conflict families involving may harm (M13); size assumed"}}}});
  }
};

/// Guard after somebody who does harm was at the table.
[[nodiscard]] constexpr double guard_after_harm(const BeforeInvolving& p, double guard) {
  return guard + p.hurts * (1.0 - guard);
}

}  // namespace draagkracht
