// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Old parents who care for a child with a lasting limitation worry about the time after them, until
// it is agreed who takes over. Oude ouders die zorgen voor een kind met een blijvende beperking
// maken zich zorgen over later, tot is afgesproken wie het overneemt.
//
// Source: rule ovl7 (worry about the time after the parents; a plan gives peace); heavily burdened
// 2.55 times as often when caring for an own child (PMC7496310). Grade: direction from practice,
// sizes assumed. Reads age, limitation, kin; writes plans. When: once a quarter, who helps.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/codes.hpp"

namespace draagkracht {

struct WorryAboutLater {
  double worry = 0.003;
  double from = 55.0;
  double plans = 0.03;

  static constexpr auto parameters() {
    return std::to_array<Parameter<WorryAboutLater>>(
        {{&WorryAboutLater::worry,
          {"strain.later.worry",
           Unit::per_week,
           0.0,
           0.05,
           Grade::assumed,
           {"Belasting door zorgen over later, voor een ouder van 80",
            "Strain by worry about later, for a parent of 80"},
           {"zorgen over de tijd na de ouders zijn zelf een last (ovl7); grootte aangenomen",
            "worry about the time after the parents is a load by itself (ovl7); size assumed"}}},
         {&WorryAboutLater::from,
          {"strain.later.from",
           Unit::years,
           30.0,
           90.0,
           Grade::assumed,
           {"Leeftijd waarop een ouder aan later gaat denken",
            "Age at which a parent begins to think of later"},
           {"aangenomen", "assumed"}}},
         {&WorryAboutLater::plans,
          {"strain.later.plans",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat de familie afspreekt wie het overneemt",
            "Chance per quarter that the family agrees who takes over"},
           {"aangenomen", "assumed"}}}});
  }
};

/// Limitations that a child has for life, so that parents think of the time after them.
[[nodiscard]] constexpr bool for_life(Limitation limitation) {
  return limitation == Limitation::intellectual || limitation == Limitation::psychiatric ||
         limitation == Limitation::brain_injury;
}

/// Strain a week of a parent of this age; none with a plan.
[[nodiscard]] constexpr double worry_for_later(const WorryAboutLater& p, int age, bool plan) {
  if (plan || age <= p.from) {
    return 0;
  }
  const double years = (age - p.from) / (80.0 > p.from ? 80.0 - p.from : 1.0);
  return p.worry * (years < 1.5 ? years : 1.5);
}

}  // namespace draagkracht
