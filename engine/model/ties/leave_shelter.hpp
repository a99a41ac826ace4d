// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// People with a psychiatric illness or an intellectual disability leave sheltered housing and live
// in an ordinary street again: more is asked of the people who live there.
// Mensen met een psychische ziekte of een verstandelijke beperking gaan uit een beschermde woonvorm
// weer gewoon in een straat wonen: van wie daar woont wordt meer gevraagd.
//
// Source: rule nbh13 (municipal introduction to a neighbourhood approach). Grade: existence
// reported, size assumed. Reads limitation; writes residence. When: each quarter of the year of who
// lives in an institution.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct LeaveShelter {
  double rate = 0.005;

  static constexpr auto parameters() {
    return std::to_array<Parameter<LeaveShelter>>(
        {{&LeaveShelter::rate,
          {"ties.leave_shelter.rate",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat iemand uit een beschermde woonvorm weer zelfstandig gaat wonen",
            "Chance per quarter that somebody leaves sheltered housing to live on their own"},
           {"grootte aangenomen", "size assumed"}}}});
  }
};

/// Who lived in sheltered housing may come to live in the own street again.
void leave_shelter(World& world, const LeaveShelter& rule, PersonId person);

}  // namespace draagkracht
