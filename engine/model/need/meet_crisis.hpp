// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Now and then a fall, a fever or a quarrel makes need jump for some weeks; with much unmet need
// this happens more often. Soms maakt een val, koorts of ruzie de behoefte een paar weken veel
// groter; bij veel onvervulde zorg gebeurt dat vaker.
//
// Source: about 0.3 unplanned hospital contacts a year among frail elderly people at home in Dutch
// studies; the size of the jump and the effect of unmet need are assumed. Grade: assumed. Reads
// unmet share; writes crisis_until. When: weekly, clients at home.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"

namespace draagkracht {

struct MeetCrisis {
  double per_year = 0.3;
  double unmet_effect = 2.0;
  double weeks = 3.0;
  double extra_need = 0.6;

  static constexpr auto parameters() {
    return std::to_array<Parameter<MeetCrisis>>(
        {{&MeetCrisis::per_year,
          {"need.crisis.per_year",
           Unit::per_year,
           0.0,
           5.0,
           Grade::assumed,
           {"Crises per jaar als alle zorg er is", "Crises per year when all care is there"},
           {"aangenomen; dicht bij 0,3 ongeplande ziekenhuisbezoeken per jaar van kwetsbare "
            "ouderen",
            "assumed; near 0.3 unplanned hospital contacts a year of frail elderly people"}}},
         {&MeetCrisis::unmet_effect,
          {"need.crisis.unmet_effect",
           Unit::none,
           0.0,
           10.0,
           Grade::assumed,
           {"Hoeveel vaker een crisis als alle zorg ontbreekt",
            "How much more often when all care is missing"},
           {"aangenomen: drie keer zo vaak als er geen enkele zorg is",
            "assumed: three times as often without any care"}}},
         {&MeetCrisis::weeks,
          {"need.crisis.weeks",
           Unit::weeks,
           1.0,
           26.0,
           Grade::assumed,
           {"Gemiddelde duur van een crisis", "Mean length of a crisis"},
           {"aangenomen", "assumed"}}},
         {&MeetCrisis::extra_need,
          {"need.crisis.extra_need",
           Unit::share,
           0.0,
           3.0,
           Grade::assumed,
           {"Extra zorg die een crisis vraagt", "Extra care that a crisis asks"},
           {"aangenomen", "assumed"}}}});
  }
};

/// Weeks that a crisis beginning now lasts; 0 when none begins.
[[nodiscard]] inline int crisis_weeks(const MeetCrisis& p, double unmet_share, const Draw& draw,
                                      double spared = 1.0) {
  const double rate = spared * p.per_year * (1.0 + p.unmet_effect * unmet_share) / 52.1775;
  if (!draw.chance(rate, 0)) {
    return 0;
  }
  return 1 + static_cast<int>(draw.exponential(p.weeks - 0.5, 1));
}

}  // namespace draagkracht
