// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Beginning to care overturns a life and takes strength for half a year; who keeps time for an own
// life stays stronger. Gaan zorgen zet een leven op zijn kop en kost een half jaar kracht; wie tijd
// voor het eigen leven houdt blijft sterker.
//
// Source: rule ovl9 (caring changes life suddenly; carers keep the right to a life of their own).
// Grade: direction from practice, sizes assumed, around the average. Reads when care began, time
// and minutes given; changes strength. When: weekly, who helps.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct OwnLife {
  double weeks = 26.0;
  double shock = 0.12;
  double protects = 0.1;

  static constexpr auto parameters() {
    return std::to_array<Parameter<OwnLife>>(
        {{&OwnLife::weeks,
          {"strain.own_life.weeks",
           Unit::weeks,
           0.0,
           260.0,
           Grade::assumed,
           {"Hoe lang het wennen duurt", "How long it takes to get used to it"},
           {"aangenomen", "assumed"}}},
         {&OwnLife::shock,
          {"strain.own_life.shock",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Draagkracht die het begin kost van wie er veel voor opgeeft",
            "Strength that the beginning takes from who gives up much for it"},
           {"zorgen verandert een leven in één keer (ovl9); grootte aangenomen",
            "caring changes a life at once (ovl9); size assumed"}}},
         {&OwnLife::protects,
          {"strain.own_life.protects",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel draagkracht een heel eigen leven scheelt van geen eigen leven",
            "Difference in strength between a whole life of one's own and none"},
           {"een eigen leven houdt iemand op de been (ovl9); grootte aangenomen",
            "a life of one's own keeps people going (ovl9); size assumed"}}}});
  }
};

/// Share of the free time that a carer mostly keeps.
inline constexpr double usual_own_life = 0.88;

/// Factor on strength of who began `weeks` ago and gives `share` of the time there is for care.
[[nodiscard]] constexpr double strength_of_own_life(const OwnLife& p, int weeks, double share) {
  const double given = share < 1 ? share : 1.0;
  const double used_to_it = weeks < p.weeks ? 1.0 - p.shock * given : 1.0;
  return used_to_it * (1.0 + p.protects * (1.0 - given - usual_own_life));
}

}  // namespace draagkracht
