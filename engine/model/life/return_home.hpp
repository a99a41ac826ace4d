// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Some young people who live alone go back to their parents, most of them after parting from a
// partner. Sommige jongeren die alleen wonen gaan terug naar hun ouders, vooral nadat een relatie
// is stukgelopen.
//
// Source: how often by age and sex from the basis file (`return_home`; 4.6 % of those of 18-31 away
// from home in 2020, CBS). Grade: estimated. Reads age, household, ties; writes household, address,
// distances. When: drawn once a year of life for who lives with neither parent nor partner, and at
// a parting. Who has children at home does not go back (assumed).
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct ReturnHome {
  double after_parting = 2.0;

  static constexpr auto parameters() {
    return std::to_array<Parameter<ReturnHome>>(
        {{&ReturnHome::after_parting,
          {"life.return_home.after_parting",
           Unit::none,
           0.0,
           10.0,
           Grade::assumed,
           {"Kans om na een scheiding terug te gaan, tegenover een jaar alleen wonen",
            "Chance to go back at a parting, against a year of living alone"},
           {"aangenomen, tussen 1 en 4; richting: een gestrande relatie is de voornaamste reden "
            "(CBS 2016-19)",
            "assumed, range 1-4; direction: a relation that ended is the main reason (CBS "
            "2016-19)"}}}});
  }
};

}  // namespace draagkracht
