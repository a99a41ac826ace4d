// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Professional and client agree on a goal. At first it is the same for all; who looks well and has
// come longer fits it to what somebody can do. A goal within reach lets trust in oneself grow, one
// too high takes it away; how many people somebody knows does not count. Beroepskracht en cliënt
// spreken een doel af. Eerst is dat voor iedereen hetzelfde; wie goed kijkt en langer komt past
// het aan wat iemand kan. Een haalbaar doel geeft zelfvertrouwen, een te hoog doel kost het;
// hoeveel mensen iemand kent telt niet.
//
// Source: findings P9, P37, M5. Grade: direction from interviews, sizes assumed. Reads limitation,
// eye of the professional, weeks; writes self-trust. When: once a month per client with a
// professional.
#pragma once

#include <array>

#include "core/math.hpp"
#include "core/parameter.hpp"
#include "population/codes.hpp"

namespace draagkracht {

struct FittingGoals {
  double ambition = 0.8;
  double insight = 26.0;
  double reached = 0.008;
  double missed = 0.012;

  static constexpr auto parameters() {
    return std::to_array<Parameter<FittingGoals>>(
        {{&FittingGoals::ambition,
          {"formal.goals.ambition",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe hoog een doel is dat niet op iemand is afgestemd",
            "How high a goal is that is not fitted to somebody"},
           {"doelen zijn hoog, de praktijk weerbarstig (P37); grootte aangenomen",
            "goals are high, practice is stubborn (P37); size assumed"}}},
         {&FittingGoals::insight,
          {"formal.goals.insight",
           Unit::weeks,
           1.0,
           260.0,
           Grade::assumed,
           {"Weken waarin doelen met het inzicht verschuiven",
            "Weeks in which goals shift with insight"},
           {"opbrengsten verschuiven met het inzicht (M5); grootte aangenomen",
            "yields shift with insight (M5); size assumed"}}},
         {&FittingGoals::reached,
          {"formal.goals.reached",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel zelfvertrouwen een gehaald doel geeft",
            "How much self-trust a goal reached gives"},
           {"groei telt (P9); grootte aangenomen", "growth counts (P9); size assumed"}}},
         {&FittingGoals::missed,
          {"formal.goals.missed",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel een gemist doel eraf haalt", "How much a goal missed takes away"},
           {"groei telt (P9); grootte aangenomen", "growth counts (P9); size assumed"}}}});
  }
};

/// What somebody can take on, 0..1.
[[nodiscard]] constexpr double can_take_on(Limitation limitation) {
  return limitation == Limitation::intellectual || limitation == Limitation::dementia ||
                 limitation == Limitation::brain_injury
             ? 0.4
         : limitation == Limitation::psychiatric || limitation == Limitation::multiproblem ? 0.55
                                                                                           : 0.7;
}
/// How high the goal is that is agreed, `weeks` after the professional came; `sees` 0..1.
[[nodiscard]] inline double goal(const FittingGoals& p, double can, double sees, double weeks) {
  const double known = 1.0 - math::exp(-(weeks > 0 ? weeks : 0.0) * 2.0 * sees / p.insight);
  return p.ambition + known * (can - p.ambition);
}
/// Chance that it is reached.
[[nodiscard]] constexpr double chance_reached(double can, double goal) {
  const double above = goal > can ? goal - can : 0.0;
  const double chance = 0.9 - 2.0 * above;
  return chance < 0 ? 0.0 : chance;
}

}  // namespace draagkracht
