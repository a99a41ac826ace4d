// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// People feel in charge of their own life when what they need is there and when they trust
// themselves; crises, lack of care and being taken over lower that, having given something back
// raises it. Mensen hebben regie als er is wat ze nodig hebben en als ze zichzelf vertrouwen;
// crises, tekort en overnemen verlagen dat, iets terugdoen verhoogt het.
//
// Source: own direction (regie) in the study on network support; take-over lowers it (pro4);
// confidence and self-management are two of the six domains of the Netherlands Empowerment List
// (Boevink and others 2017, doi 10.4236/ojpsych.2017.71002). Grade: direction from interviews,
// sizes assumed. Reads unmet share, formal share, self-trust; writes own direction. When: weekly,
// clients.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct OwnDirection {
  double base = 0.78;
  double unmet = 0.6;
  double taken_over = 0.12;
  double crisis = 0.2;
  double self_trust = 0.3;
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
         {&OwnDirection::self_trust,
          {"remember.direction.self_trust",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Winst aan regie van geen naar volledig zelfvertrouwen",
            "Gain from no self-trust to full self-trust"},
           {"vertrouwen en zelfmanagement zijn twee van de zes domeinen van de Nederlandse "
            "Empowerment vragenlijst (Boevink e.a. 2017, gelezen); grootte aangenomen, tussen "
            "0,15 en 0,45",
            "confidence and self-management are two of the six domains of the Netherlands "
            "Empowerment List (Boevink and others 2017, read); size assumed, range 0.15-0.45"}}},
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

/// What a client lives with, as far as it bears on own direction.
struct Footing {
  double unmet_share = 0;  ///< of the hours needed, 0..1
  double taken_over = 0;   ///< the same, see taken_over()
  double trust = 0;        ///< in oneself, above what is usual
  bool crisis = false;
};

[[nodiscard]] inline double next_direction(const OwnDirection& p, double now, const Footing& on) {
  double level = p.base - p.unmet * on.unmet_share - p.taken_over * on.taken_over +
                 p.self_trust * on.trust - (on.crisis ? p.crisis : 0.0);
  level = level < 0.02 ? 0.02 : level > 1.0 ? 1.0 : level;
  return now + p.speed * (level - now);
}

}  // namespace draagkracht
