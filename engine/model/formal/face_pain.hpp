// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// In a damaged family old pain lies between people. A professional who dares to speak of it can
// mend what is broken; who avoids it leaves the damage as it is. In een beschadigde familie ligt
// oud zeer. Een beroepskracht die daarover durft te praten kan herstellen wat stuk is; wie dat uit
// de weg gaat laat de schade zoals die is.
//
// Source: rule pro11. Grade: direction from interviews, sizes assumed. Reads broken ties of kin,
// craft in working with people around; writes those ties. When: once a month per client with a
// professional.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct FacePain {
  double per_month = 0.04;
  double heals = 0.3;

  static constexpr auto parameters() {
    return std::to_array<Parameter<FacePain>>(
        {{&FacePain::per_month,
          {"formal.pain.per_month",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per maand dat wie het durft een breuk in de familie ter sprake brengt",
            "Chance per month that who dares speaks of a break in the family"},
           {"wie emoties vermijdt laat de schade (pro11); grootte aangenomen",
            "who avoids emotions leaves the damage (pro11); size assumed"}}},
         {&FacePain::heals,
          {"formal.pain.heals",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat het dan goedkomt", "Chance that it then comes right"},
           {"wie emoties vermijdt laat de schade (pro11); grootte aangenomen",
            "who avoids emotions leaves the damage (pro11); size assumed"}}}});
  }
};

/// Chance per month that a break is spoken of; `craft` 0..1 in working with people around, below
/// the middle nobody dares.
[[nodiscard]] constexpr double chance_to_speak(const FacePain& p, double craft) {
  return craft > 0.5 ? p.per_month * 4.0 * (craft - 0.5) : 0.0;
}

}  // namespace draagkracht
