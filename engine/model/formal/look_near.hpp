// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Before a service is granted somebody first asks what is wanted, then what the client can do,
// then who near by or which volunteer can take something on; what only professionals can do stays
// with them. This order is not the rule everywhere. Voordat een voorziening wordt toegekend vraagt
// iemand eerst wat de cliënt wil, dan wat die zelf kan, dan wie uit de buurt of welke vrijwilliger
// iets kan overnemen; wat alleen beroepskrachten kunnen blijft bij hen. Deze volgorde is niet
// overal regel.
//
// Source: rule pro20, findings P36, M14. Grade: direction from interviews, sizes assumed. Reads
// need that lacks, ties; writes the wish, need, agreements of helpers, what is granted. When:
// weekly, per application.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/codes.hpp"

namespace draagkracht {

struct LookNear {
  double first = 0.1;
  double self = 0.1;
  double takes = 0.3;

  static constexpr auto parameters() {
    return std::to_array<Parameter<LookNear>>(
        {{&LookNear::first,
          {"formal.near.first",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de aanvragen waarbij eerst dichtbij gekeken wordt",
            "Share of applications at which one first looks near"},
           {"eerst vragen wat iemand wil, dan een buur, dan een dienst (pro20); grootte aangenomen",
            "first ask what is wanted, then a neighbour, then a service (pro20); size assumed"}}},
         {&LookNear::self,
          {"formal.near.self",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van dat tekort dat een cliënt met volle regie zelf leert doen",
            "Share of what lacks that a client fully in charge learns to do"},
           {"laat mensen doen wat ze kunnen (P36); grootte aangenomen",
            "let people do what they can (P36); size assumed"}}},
         {&LookNear::takes,
          {"formal.near.takes",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de rest dat een naaste of vrijwilliger op zich neemt",
            "Share of the rest that somebody near or a volunteer takes on"},
           {"een vrijwilliger waar het kan (M14); grootte aangenomen",
            "a volunteer where at all possible (M14); size assumed"}}}});
  }
};

/// Whether others than professionals may take this on.
[[nodiscard]] constexpr bool for_anybody(Channel channel) {
  return channel != Channel::personal_care && channel != Channel::guidance;
}
/// Share of what lacks that the client does; `direction` 0..1.
[[nodiscard]] constexpr double done_alone(const LookNear& p, double direction) {
  return p.self * direction;
}

}  // namespace draagkracht
