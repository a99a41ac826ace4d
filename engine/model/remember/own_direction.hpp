// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// People feel in charge of their own life when what they need is there; crises, lack of care and
// being taken over lower that, having given something back raises it. Mensen hebben regie als er is
// wat ze nodig hebben; crises, tekort en overnemen verlagen dat, iets terugdoen verhoogt het.
//
// Source: own direction (regie) in the study on network support; take-over lowers it (pro4). Grade:
// direction from interviews, sizes assumed. Reads unmet share, formal share; writes own direction.
// When: weekly, clients.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct OwnDirection {
  double base = 0.78;
  double unmet = 0.6;
  double taken_over = 0.12;
  double crisis = 0.2;
  double speed = 0.04;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit interviews; grootte aangenomen",
                            "direction from interviews; size assumed"};
    return std::to_array<Parameter<OwnDirection>>(
        {{&OwnDirection::base,
          {"remember.direction.base",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Eigen regie als alles goed gaat", "Own direction when all is well"},
           assumed}},
         {&OwnDirection::unmet,
          {"remember.direction.unmet",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Verlies aan regie als alle zorg ontbreekt", "Loss when all care is missing"},
           assumed}},
         {&OwnDirection::taken_over,
          {"remember.direction.taken_over",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Verlies aan regie als professionals alles doen",
            "Loss when professionals do everything"},
           assumed}},
         {&OwnDirection::crisis,
          {"remember.direction.crisis",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Verlies aan regie in een crisis", "Loss in a crisis"},
           assumed}},
         {&OwnDirection::speed,
          {"remember.direction.speed",
           Unit::per_week,
           0.001,
           1.0,
           Grade::assumed,
           {"Hoe snel de eigen regie verandert", "How fast own direction follows"},
           assumed}}});
  }
};

[[nodiscard]] inline double next_direction(const OwnDirection& p, double now, double unmet_share,
                                           double formal_share, bool crisis) {
  double level =
      p.base - p.unmet * unmet_share - p.taken_over * formal_share - (crisis ? p.crisis : 0.0);
  level = level < 0.02 ? 0.02 : level;
  return now + p.speed * (level - now);
}

}  // namespace draagkracht
