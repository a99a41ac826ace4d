// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who is at the table when help is assessed decides what is seen. Clients who are shy say less
// than they lack; a professional who comes knows better, and the own network best, which a
// professional then knows as well. Some count the network as help that need not be granted. Wie
// er aan tafel zit als hulp wordt beoordeeld bepaalt wat er gezien wordt. Wie verlegen is zegt
// minder dan er ontbreekt; een beroepskracht die al komt weet het beter, en het eigen netwerk
// het best, dat de beroepskracht dan ook kent. Soms telt het netwerk mee als hulp die niet
// nodig is.
//
// Source: rule pro13, findings M3, M16; success factors of the IJmond pilot (SNS-10, SNS-12).
// Grade: direction from interviews, sizes assumed. Reads shyness, professionals, helpers;
// writes minutes granted, what is known. When: at an application and a review.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/care.hpp"

namespace draagkracht {

struct Assess {
  double hides = 0.3;
  double professional = 0.5;
  double network = 0.1;
  double counts = 0.0;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Assess>>(
        {{&Assess::hides,
          {"formal.assess.hides",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van het tekort dat wie verlegen is bij de beoordeling verzwijgt",
            "Share of the shortfall that who is shy keeps back at the assessment"},
           {"zelf invullen geeft een te mooi beeld (SNS-10); grootte aangenomen",
            "a self-report looks too good (SNS-10); size assumed"}}},
         {&Assess::professional,
          {"formal.assess.professional",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel daarvan dat een beroepskracht die al komt toch laat zien",
            "Share of that which a professional who comes brings up all the same"},
           {"een beroepskracht die iemand kent erbij (SNS-12); grootte aangenomen",
            "a professional who knows the client is there (SNS-12); size assumed"}}},
         {&Assess::network,
          {"formal.assess.network",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de beoordelingen waar het netwerk bij is",
            "Share of assessments at which the network is there"},
           {"nodig het netwerk uit bij het eerste gesprek (M3); grootte aangenomen",
            "invite the network to the first talk (M3); size assumed"}}},
         {&Assess::counts,
          {"formal.assess.counts",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel minder wordt toegekend aan wie drie of meer helpers heeft",
            "How much less is granted to who has three helpers or more"},
           {"nul: alleen huisgenoten tellen; een knop van beleid",
            "none: only housemates count; a lever of policy"}}}});
  }
};

/// Share of what is lacking that is seen; `shy` 0..1.
[[nodiscard]] constexpr double seen_share(const Assess& p, double shy, bool professional,
                                          bool network) {
  return network ? 1.0 : 1.0 - p.hides * shy * (professional ? 1.0 - p.professional : 1.0);
}
/// Factor on what is granted to who has so many helpers.
[[nodiscard]] constexpr double counted(const Assess& p, int helpers) {
  return 1.0 - p.counts * (helpers < 3 ? helpers / 3.0 : 1.0);
}

}  // namespace draagkracht
