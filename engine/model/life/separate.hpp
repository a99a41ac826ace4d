// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Some couples part: one of the two leaves, children mostly stay with their mother, and what the
// two did for each other ends. Sommige paren gaan uit elkaar: een van beiden vertrekt, de kinderen
// blijven meestal bij hun moeder, en de hulp over en weer stopt.
//
// Source: how often by age from the basis file (`separation`, CBS); children: Nieuwe Families in
// Nederland, couples parted in 2010: with the mother 70 %, shared 27 %, with the father 3 %.
// Grade: measured (children), estimated (rest). Reads age, household; writes ties, household,
// address. When: drawn once a year of life of the one with the smaller key.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct Separate {
  double with_mother = 0.70;
  double shared = 0.27;
  double far = 0.25;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Separate>>(
        {{&Separate::with_mother,
          {"life.separate.with_mother",
           Unit::share,
           0.0,
           1.0,
           Grade::measured,
           {"Deel van de kinderen dat bij de moeder blijft",
            "Share of children who stay with mother"},
           {"Nieuwe Families in Nederland / CBS 2017, paren die in 2010 uit elkaar gingen",
            "Nieuwe Families in Nederland / CBS 2017, couples parted in 2010"}}},
         {&Separate::shared,
          {"life.separate.shared",
           Unit::share,
           0.0,
           1.0,
           Grade::measured,
           {"Deel van de kinderen dat bij beiden woont; telt bij een van hen, om het even wie",
            "Share of children who live with both; counted with either"},
           {"Nieuwe Families in Nederland / CBS 2017, paren die in 2010 uit elkaar gingen",
            "Nieuwe Families in Nederland / CBS 2017, couples parted in 2010"}}},
         {&Separate::far,
          {"life.separate.far",
           Unit::share,
           0.0,
           1.0,
           Grade::measured,
           {"Deel van wie vertrekt dat naar een andere gemeente gaat",
            "Share of those leaving who go to another municipality"},
           {"CBS Statistische Trends 2020: na vier jaar woont 75 % van de gescheiden ouders binnen "
            "10 km van elkaar",
            "CBS Statistical Trends 2020: after four years 75 % of parted parents live within 10 "
            "km"}}}});
  }
};

}  // namespace draagkracht
