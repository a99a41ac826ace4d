// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who is very old, needs help too, is in poor health, has young children or is still finding a way
// in life has less to give to somebody else. Wie heel oud is, zelf hulp nodig heeft, een slechte
// gezondheid heeft, kleine kinderen heeft of het eigen leven nog opbouwt, kan minder voor een ander
// doen.
//
// Source: Dutch carers by age (CBS 2024: 5 % at 25-35, 23 % at 55-65, 11 % above 80); the sizes are
// assumed beside that curve. Grade: estimated. Reads age, limitation, health, household; returns a
// share. When: at the start for who helps whom; in the run when somebody is asked, and weekly for
// who helps.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/households.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct AbleToHelp {
  double old = 0.7;
  double oldest = 0.4;
  double young = 0.42;
  double frail = 0.35;
  double chronically_ill = 0.8;
  double limited = 0.55;
  double poor_health = 0.85;
  double young_children = 0.65;

  static constexpr auto parameters() {
    constexpr Label by_age{
        "gezet naast het aandeel mantelzorgers naar leeftijd (CBS 2024); grootte aangenomen, plus "
        "of min 0,2",
        "set beside the share of carers by age (CBS 2024); size assumed, plus or minus 0.2"};
    constexpr Label assumed{"aangenomen, plus of min 0,2", "assumed, plus or minus 0.2"};
    return std::to_array<Parameter<AbleToHelp>>(
        {{&AbleToHelp::old,
          {"help.able.old",
           Unit::share,
           0.0,
           1.0,
           Grade::estimated,
           {"Wat iemand van 80 tot 88 jaar nog voor een ander kan doen",
            "What somebody of 80 to 88 can still do for others"},
           by_age}},
         {&AbleToHelp::oldest,
          {"help.able.oldest",
           Unit::share,
           0.0,
           1.0,
           Grade::estimated,
           {"Wat iemand vanaf 88 jaar nog voor een ander kan doen",
            "What somebody of 88 and over can still do for others"},
           by_age}},
         {&AbleToHelp::young,
          {"help.able.young",
           Unit::share,
           0.0,
           1.0,
           Grade::estimated,
           {"Wat iemand onder de 35 jaar voor een ander doet, vergeleken met een oudere",
            "What somebody under 35 does for others, against who is older"},
           by_age}},
         {&AbleToHelp::frail,
          {"help.able.frail",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Wat iemand die kwetsbaar is nog voor een ander kan doen",
            "What a frail person can still do for others"},
           assumed}},
         {&AbleToHelp::chronically_ill,
          {"help.able.chronically_ill",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Wat iemand die chronisch ziek is voor een ander kan doen",
            "What a chronically ill person can do for others"},
           assumed}},
         {&AbleToHelp::limited,
          {"help.able.limited",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Wat iemand met een andere beperking voor een ander kan doen",
            "What somebody with another limitation can do for others"},
           assumed}},
         {&AbleToHelp::poor_health,
          {"help.able.poor_health",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Wat iemand met een minder goede gezondheid voor een ander kan doen",
            "What somebody in less than good health can do for others"},
           assumed}},
         {&AbleToHelp::young_children,
          {"help.able.young_children",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Wat iemand met kinderen onder de 16 thuis voor een ander doet",
            "What somebody with children under 16 at home does for others"},
           assumed}}});
  }

  /// What age and own limitation leave, 0..1; who has dementia cares for nobody.
  [[nodiscard]] constexpr double by_health(int age, Limitation limitation) const {
    const double by_age = age < 80 ? 1.0 : age < 88 ? old : oldest;
    switch (limitation) {
      case Limitation::none:
        return by_age;
      case Limitation::dementia:
        return 0.0;
      case Limitation::frailty:
        return by_age * frail;
      case Limitation::chronic:
        return by_age * chronically_ill;
      default:
        return by_age * limited;
    }
  }

  /// What is left of somebody's strength to help, 0..1.
  [[nodiscard]] constexpr double share(int age, Limitation limitation, bool in_poor_health,
                                       bool raises_young_children) const {
    return by_health(age, limitation) * (age < 35 ? young : 1.0) *
           (in_poor_health ? poor_health : 1.0) * (raises_young_children ? young_children : 1.0);
  }
};

/// Whether parents are the first to care for this child of theirs: while young, and for life when
/// the limitation came early. Later others do, partner and children before all.
[[nodiscard]] constexpr bool parents_care(int age, Limitation limitation) {
  return age < 30 || limitation == Limitation::intellectual ||
         limitation == Limitation::psychiatric;
}

/// Below this age a child takes much of a parent's day.
inline constexpr int young_child = 16;

/// The share of a resident of `world`. Who lives with a young child and is grown up raises it.
[[nodiscard]] inline double able_to_help(const World& w, const AbleToHelp& p, PersonId person) {
  const int age = w.persons.age(person, w.week);
  bool young_children = false;
  each_housemate(w.persons, person, [&](PersonId other) {
    young_children = young_children || w.persons.age(other, w.week) < young_child;
  });
  return p.share(age, w.persons.limitation[person.index()],
                 w.persons.poor_health[person.index()] != 0, young_children && age >= 21);
}

}  // namespace draagkracht
