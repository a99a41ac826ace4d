// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who withdraws well looks for somebody who takes part of it over, tells what to expect, and
// asks whether what the carers have can go on. Not every professional knows how. Wie zich goed
// terugtrekt zoekt iemand die een deel overneemt, zegt wat er komt, en vraagt of door kan gaan
// wat mantelzorgers hebben. Niet elke beroepskracht kan dat.
//
// Source: rules pro9, pro12, findings P12, P17, P36. Grade: direction from interviews, sizes
// assumed. Reads ties and hours that go; writes an agreement of one helper, and which carers
// are known. When: once a month from the notice until somebody is found.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct HandOver {
  double per_month = 0.4;
  double takes = 0.4;
  double informed = 0.5;
  double checks = 0.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<HandOver>>(
        {{&HandOver::per_month,
          {"formal.hand_over.per_month",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per maand dat iemand die het kan een opvolger vindt",
            "Chance per month that who knows how finds somebody"},
           {"aangenomen", "assumed"}}},
         {&HandOver::takes,
          {"formal.hand_over.takes",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de uren die weggaan dat zo iemand overneemt",
            "Share of the hours that go which is taken over"},
           {"aangenomen", "assumed"}}},
         {&HandOver::informed,
          {"formal.hand_over.informed",
           Unit::share,
           0.0,
           2.0,
           Grade::assumed,
           {"Hoeveel vaker het lukt bij wie weet wat er komt",
            "How much more often it works for who knows what comes"},
           {"duidelijke informatie maakt loslaten makkelijker (P17); grootte aangenomen",
            "clear information eases letting go (P17); size assumed"}}},
         {&HandOver::checks,
          {"formal.hand_over.checks",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat daarbij gezien wordt wat de mantelzorgers nodig hebben",
            "Chance that it is seen what the carers need"},
           {"bij een einde kijken wat door moet gaan (P12); grootte aangenomen",
            "an ending checks what must go on (P12); size assumed"}}}});
  }
};

/// Chance this month that somebody is found; `craft` 0..1 in handing over.
[[nodiscard]] constexpr double chance_handed(const HandOver& p, double craft, bool informed) {
  const double chance = p.per_month * 2.0 * craft * (informed ? 1.0 + p.informed : 1.0);
  return chance < 1 ? chance : 1.0;
}
/// Chance that somebody who is asked to take over says yes.
[[nodiscard]] constexpr double takes_over(double closeness, double strain) {
  const double chance = 0.3 + 0.6 * closeness - strain;
  return chance < 0 ? 0.0 : chance;
}

}  // namespace draagkracht
