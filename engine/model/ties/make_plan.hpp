// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A plan that the people around a client made together lasts longer than one a professional made
// for them. As long as there is a plan, agreements wear off more slowly when they are not used. Een
// plan dat de mensen rond een cliënt samen maakten houdt langer stand dan een plan dat een
// beroepskracht voor hen maakte. Zolang er een plan is slijten afspraken minder snel.
//
// Source: rule net16 (social network strategies). Grade: existence reported by practice, sizes
// assumed. Reads helpers and formal care of the client; writes marks of the tie. When: each quarter
// of a tie over which care goes; every week in which an agreement is not used.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct MakePlan {
  double together = 0.01;
  double given = 0.01;
  double together_ends = 0.05;
  double given_ends = 0.25;
  double slip = 0.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<MakePlan>>(
        {{&MakePlan::together,
          {"ties.plan.together",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat helpers samen een plan maken",
            "Chance per quarter that helpers make a plan together"},
           {"grootte aangenomen", "size assumed"}}},
         {&MakePlan::given,
          {"ties.plan.given",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat een beroepskracht een plan maakt",
            "Chance per quarter that a professional makes a plan"},
           {"grootte aangenomen", "size assumed"}}},
         {&MakePlan::together_ends,
          {"ties.plan.together_ends",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat een eigen plan niet meer geldt",
            "Chance per quarter that a plan made together is dropped"},
           {"grootte aangenomen", "size assumed"}}},
         {&MakePlan::given_ends,
          {"ties.plan.given_ends",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat een plan van een beroepskracht niet meer geldt",
            "Chance per quarter that a plan of a professional is dropped"},
           {"grootte aangenomen", "size assumed"}}},
         {&MakePlan::slip,
          {"ties.plan.slip",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe snel afspraken dan slijten, vergeleken met zonder plan",
            "How fast agreements wear off then, against no plan"},
           {"grootte aangenomen", "size assumed"}}}});
  }
};

/// A quarter of a tie over which care goes: a plan is made, or dropped.
void plan(World& world, const MakePlan& rule, TieId tie);

/// How fast the agreement over a tie wears off, 1 without a plan.
[[nodiscard]] inline double wearing_off(const MakePlan& p, const Tie& tie) {
  return tie.is(TieMark::own_plan) || tie.is(TieMark::given_plan) ? p.slip : 1.0;
}

}  // namespace draagkracht
