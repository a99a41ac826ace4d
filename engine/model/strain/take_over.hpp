// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A worn carer looks now and then for somebody who takes over some hours: first a relative who was
// forgotten, then a volunteer, of the own network if possible, then a day activity. Een uitgeputte
// mantelzorger zoekt af en toe iemand die een paar uur overneemt: eerst een vergeten familielid,
// dan een vrijwilliger, het liefst uit het eigen netwerk, dan dagbesteding.
//
// Source: rules rsp1 (rather with a forgotten uncle or aunt than with a volunteer) and rsp6. Grade:
// order from practice, sizes assumed; reviews find small effects of respite (Cochrane CD004396).
// Reads strain, ties, ability; writes agreements, sleeping ties. When: once a quarter of a client.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/ties.hpp"

namespace draagkracht {

struct TakeOver {
  double strained = 0.5;
  double per_quarter = 0.05;
  double hours = 3.0;
  double willing = 0.6;
  double forgotten = 2.0;
  double trusting = 0.3;

  static constexpr auto parameters() {
    return std::to_array<Parameter<TakeOver>>(
        {{&TakeOver::strained,
          {"strain.take_over.strained",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Belasting waarbij iemand zoekt wie kan overnemen",
            "Strain at which somebody looks for who can take over"},
           {"aangenomen", "assumed"}}},
         {&TakeOver::per_quarter,
          {"strain.take_over.per_quarter",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat iemand dan zoekt", "Chance per quarter to look for somebody"},
           {"weinig mantelzorgers gebruiken respijtzorg; grootte aangenomen",
            "few carers use respite; size assumed"}}},
         {&TakeOver::hours,
          {"strain.take_over.hours",
           Unit::hours_per_week,
           0.5,
           20.0,
           Grade::assumed,
           {"Uren per week die iemand overneemt", "Hours a week taken over"},
           {"een dagdeel; aangenomen", "half a day; assumed"}}},
         {&TakeOver::willing,
          {"strain.take_over.willing",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat wie gevraagd wordt ja zegt", "Chance that who is asked says yes"},
           {"de meeste mensen reageren goed op een vraag (giv1); grootte aangenomen",
            "most people asked react positively (giv1); size assumed"}}},
         {&TakeOver::forgotten,
          {"strain.take_over.forgotten",
           Unit::none,
           0.0,
           20.0,
           Grade::assumed,
           {"Hoeveel liever een familielid dat uit beeld was",
            "How much rather a relative who was out of sight"},
           {"liever de vergeten oom of tante (rsp1); grootte aangenomen",
            "rather the forgotten uncle or aunt (rsp1); size assumed"}}},
         {&TakeOver::trusting,
          {"strain.take_over.trusting",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Vertrouwen dat nodig is voor hulp van een organisatie",
            "Trust needed for help from an organisation"},
           {"wie het niet vertrouwt laat niemand binnen; grootte aangenomen",
            "who does not trust it lets nobody in; size assumed"}}}});
  }
};

/// How gladly a relative is asked to take over, who does not help yet.
[[nodiscard]] constexpr double weight_to_take_over(const TakeOver& p, TieState state,
                                                   double closeness, double able) {
  return (0.2 + closeness) * able * (state == TieState::active ? 1.0 : p.forgotten);
}

}  // namespace draagkracht
