// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// People find it hard to ask: those who value standing on their own feet or their privacy, who fear
// to be moved, or who owe this person; it is easier for who has something to give back and in need.
// Om hulp vragen is moeilijk: voor wie zichzelf wil redden, gesteld is op privacy, bang is te
// moeten verhuizen of bij iemand in het krijt staat; wie iets terug kan doen vraagt makkelijker.
//
// Source: vraagverlegenheid, rules ask1-ask5 (Linders 2010 and the Movisie guide on network
// methods). Grade: direction measured in interviews, sizes assumed. Reads traits, balance of the
// tie, crisis. When: each time something is lacking.
#pragma once

#include <array>

#include "core/math.hpp"
#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct AskShyness {
  double base = -0.8;
  double self_reliance = 2.0;
  double privacy = 1.2;
  double fear_of_admission = 0.6;
  double assets = 1.2;
  double crisis = 2.0;
  double debt = 0.25;

  static constexpr auto parameters() {
    constexpr Label linders{"richting: Linders 2010 (vraagverlegenheid); grootte aangenomen",
                            "direction: Linders 2010 (vraagverlegenheid); size assumed"};
    return std::to_array<Parameter<AskShyness>>(
        {{&AskShyness::base,
          {"ask.shyness.base",
           Unit::points,
           -4.0,
           4.0,
           Grade::assumed,
           {"Hoe verlegen een gemiddeld mens is om hulp te vragen",
            "Request shyness of an average person"},
           {"zo gekozen dat ongeveer 40 % van een tekort niet ter sprake komt; aangenomen",
            "set so that about 40 % of a shortfall stays unspoken; assumed"}}},
         {&AskShyness::self_reliance,
          {"ask.shyness.self_reliance",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel verlegener iemand is die het graag zelf doet",
            "How much shyer somebody is who likes to stand alone"},
           linders}},
         {&AskShyness::privacy,
          {"ask.shyness.privacy",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel verlegener iemand is die op privacy gesteld is",
            "How much shyer somebody is who is attached to privacy"},
           linders}},
         {&AskShyness::fear_of_admission,
          {"ask.shyness.fear_of_admission",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel verlegener iemand is die bang is te moeten verhuizen",
            "How much shyer somebody is who fears being moved"},
           linders}},
         {&AskShyness::assets,
          {"ask.shyness.assets",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel makkelijker iemand vraagt die iets terug kan doen",
            "How much more easily somebody asks who can give back"},
           linders}},
         {&AskShyness::crisis,
          {"ask.shyness.crisis",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel makkelijker iemand vraagt in nood",
            "How much more easily somebody asks in a crisis"},
           {"aangenomen", "assumed"}}},
         {&AskShyness::debt,
          {"ask.shyness.debt",
           Unit::points,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel moeilijker iemand vraagt per 10 uur die hij nog schuldig is",
            "How much harder asking is per 10 hours owed"},
           linders}}});
  }
};

using Traits = std::array<float, trait_count>;
[[nodiscard]] inline const Traits& traits_of(const World& w, PersonId p) {
  return w.persons.traits[p.index()];
}

/// How far a trait lies above the middle of its scale.
[[nodiscard]] inline double above_middle(const Traits& traits, Trait trait) {
  return static_cast<double>(traits[at(trait)]) - 0.5;
}

/// Share of what is lacking that stays unspoken, 0..1. `shift` is what earlier answers taught.
[[nodiscard]] inline double shyness(const AskShyness& p, const Traits& traits, double shift,
                                    bool crisis) {
  return math::logistic(p.base + p.self_reliance * above_middle(traits, Trait::self_reliance) +
                        p.privacy * above_middle(traits, Trait::privacy) +
                        p.fear_of_admission * above_middle(traits, Trait::fear_of_admission) -
                        p.assets * above_middle(traits, Trait::assets) + shift -
                        (crisis ? p.crisis : 0.0));
}

/// Factor on the appeal of asking somebody to whom `owed` hours are owed (below 0: the other owes).
[[nodiscard]] inline double debt_appeal(const AskShyness& p, double owed) {
  return owed > 0 ? math::exp(-p.debt * owed / 10.0) : 1.0;
}

}  // namespace draagkracht
