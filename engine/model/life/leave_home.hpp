// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Young people leave their parents: most for a place of their own, some far away, some straight to
// a partner. Jongeren gaan het huis uit: de meesten gaan op zichzelf wonen, sommigen ver weg,
// sommigen meteen samen.
//
// Source: how often by age and sex from the basis file (`leave_home`, CBS); how far: over a third
// of movers of 18-24 go more than 50 km (Feijten and Visser 2005). Grade: estimated. Reads age,
// sex, household, ties with parents; writes household, address, distances. When: drawn once a year
// of life for who lives with a parent; with a partner see form_couple.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"

namespace draagkracht {

struct LeaveHome {
  double far = 0.45;

  static constexpr auto parameters() {
    return std::to_array<Parameter<LeaveHome>>(
        {{&LeaveHome::far,
          {"life.leave_home.far",
           Unit::share,
           0.0,
           1.0,
           Grade::estimated,
           {"Deel van wie uit huis gaat dat naar een andere gemeente gaat",
            "Share of those leaving home who go to another municipality"},
           {"Feijten en Visser 2005: ruim een derde van de verhuizers van 18-24 gaat verder dan 50 "
            "km; CBS 2017: op 18-22 bijna evenveel verhuizingen tussen als binnen gemeenten",
            "Feijten and Visser 2005: over a third of movers of 18-24 go beyond 50 km; CBS 2017: "
            "at 18-22 about as many moves between as within municipalities"}}}});
  }
};

}  // namespace draagkracht
