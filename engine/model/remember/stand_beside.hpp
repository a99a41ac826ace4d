// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A strained carer may get a companion: a volunteer who listens and thinks along for some
// months, and takes nothing over. That gives strength; the hours stay.
// Een overbelaste mantelzorger krijgt soms een maatje: een vrijwilliger die een paar maanden
// luistert en meedenkt, en niets overneemt. Dat geeft kracht; de uren blijven.
//
// Source: rule giv14. Grade: direction from practice, sizes assumed. Reads strain and free
// volunteers; writes a tie, and the thanks that raise strength. When: monthly, strained carers.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct StandBeside {
  double per_year = 0.05;
  double months = 9.0;
  double good = 0.15;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit de praktijk (giv14); grootte aangenomen",
                            "direction from practice (giv14); size assumed"};
    return std::to_array<Parameter<StandBeside>>(
        {{&StandBeside::per_year,
          {"remember.companion.per_year",
           Unit::per_year,
           0.0,
           12.0,
           Grade::assumed,
           {"Hoe vaak per jaar een overbelaste mantelzorger een maatje krijgt",
            "How often a year a strained carer gets a companion"},
           assumed}},
         {&StandBeside::months,
          {"remember.companion.months",
           Unit::none,
           1.0,
           60.0,
           Grade::assumed,
           {"Hoeveel maanden een maatje blijft", "Months that a companion stays"},
           assumed}},
         {&StandBeside::good,
          {"remember.companion.good",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe goed een maand met een maatje doet",
            "How much good a month with a companion does"},
           assumed}}});
  }
};

/// Strain from which a companion is looked for.
inline constexpr float strained_enough = 0.4F;

}  // namespace draagkracht
