// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Some illnesses come and go: after good months somebody falls back, needs much more for some
// weeks, and then it passes. Who lacks help falls back more often. Sommige ziektes komen en gaan:
// na goede maanden gaat het een paar weken slecht en is veel meer hulp nodig, en dan trekt het weer
// bij. Wie hulp mist, valt vaker terug.
//
// Source: how often per limitation, in the basis file; length and size of an episode after cohort
// studies of psychosis, from memory; the effect of unmet need is assumed. Grade: assumed. Reads
// limitation, unmet share; writes relapse_until. When: weekly, clients at home.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"

namespace draagkracht {

struct Relapse {
  double weeks = 9.0;
  double extra_need = 1.2;
  double unmet_effect = 1.0;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Relapse>>(
        {{&Relapse::weeks,
          {"need.relapse.weeks",
           Unit::weeks,
           1.0,
           52.0,
           Grade::assumed,
           {"Gemiddelde duur van een slechte periode", "Mean length of an episode"},
           {"uit het hoofd naar onderzoek bij mensen met een psychose; marge 5 tot 16 weken",
            "from memory of cohort studies of psychosis; range 5 to 16 weeks"}}},
         {&Relapse::extra_need,
          {"need.relapse.extra_need",
           Unit::share,
           0.0,
           5.0,
           Grade::assumed,
           {"Extra hulp nodig in een slechte periode", "Extra help needed in an episode"},
           {"aangenomen: ruim twee keer zoveel hulp als in goede tijden; marge 0,5 tot 2",
            "assumed: a little over twice the help of good times; range 0.5 to 2"}}},
         {&Relapse::unmet_effect,
          {"need.relapse.unmet_effect",
           Unit::none,
           0.0,
           10.0,
           Grade::assumed,
           {"Hoeveel vaker een slechte periode als alle hulp ontbreekt",
            "How much more often when all help is missing"},
           {"aangenomen: twee keer zo vaak als er geen enkele hulp is; marge 0 tot 3",
            "assumed: twice as often without any help; range 0 to 3"}}}});
  }
};

/// Weeks that an episode beginning now lasts; 0 when none begins.
[[nodiscard]] inline int relapse_weeks(const Relapse& p, double per_year, double unmet_share,
                                       const Draw& draw) {
  const double rate = per_year * (1.0 + p.unmet_effect * unmet_share) / 52.1775;
  if (!draw.chance(rate, 0)) {
    return 0;
  }
  return 1 + static_cast<int>(draw.exponential(p.weeks - 0.5, 1));
}

}  // namespace draagkracht
