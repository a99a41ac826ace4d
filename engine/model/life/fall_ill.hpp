// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Now and then somebody is ill for some weeks and cannot help; in poor health this happens more
// often. Af en toe is iemand een paar weken ziek en kan dan niet helpen; bij een slechte gezondheid
// vaker.
//
// Source: Dutch employees report sick about once a year, mostly for days; spells of two weeks and
// longer are about one in six of these (CBS sickness absence, NEA). Grade: estimated; the factor
// for poor health is assumed. Reads health; writes ill_until. When: drawn once a year of life.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"

namespace draagkracht {

struct FallIll {
  double spells = 0.18;
  double poor_health = 2.5;
  double weeks = 4.0;

  static constexpr auto parameters() {
    return std::to_array<Parameter<FallIll>>(
        {{&FallIll::spells,
          {"life.illness.spells",
           Unit::per_year,
           0.0,
           2.0,
           Grade::estimated,
           {"Hoe vaak per jaar iemand een paar weken ziek is",
            "Chance per year of an illness of weeks"},
           {"CBS ziekteverzuim / NEA: ongeveer 1,1 keer per jaar, een op de zes duurt twee weken "
            "of langer",
            "CBS sickness absence / NEA: about 1.1 spells a year, one in six two weeks or "
            "longer"}}},
         {&FallIll::poor_health,
          {"life.illness.poor_health",
           Unit::none,
           1.0,
           6.0,
           Grade::assumed,
           {"Hoeveel vaker iemand met een slechte gezondheid ziek is",
            "Times more often ill in poor health"},
           {"aangenomen; richting uit de gezondheidsenquête van het CBS",
            "assumed; direction from CBS health survey"}}},
         {&FallIll::weeks,
          {"life.illness.weeks",
           Unit::weeks,
           1.0,
           26.0,
           Grade::estimated,
           {"Gemiddelde duur van zo'n ziekte", "Mean length of such an illness"},
           {"geschat uit CBS ziekteverzuim naar duur",
            "estimated from CBS sickness absence by duration class"}}}});
  }
};

/// An illness in the year to come: weeks from now and length in weeks; length 0 is no illness.
struct Illness {
  int in_weeks = 0;
  int weeks = 0;
};

[[nodiscard]] inline Illness illness_this_year(const FallIll& p, bool poor_health,
                                               const Draw& draw) {
  if (!draw.chance(p.spells * (poor_health ? p.poor_health : 1.0), 0)) {
    return {};
  }
  return {1 + static_cast<int>(draw.uniform(1) * 51.999),
          1 + static_cast<int>(draw.exponential(p.weeks - 0.5, 2))};
}

}  // namespace draagkracht
