// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Households move, mostly within the municipality; ties near become ties far, neighbours stay
// behind, and there are new neighbours to get to know. Huishoudens verhuizen, meestal binnen de
// gemeente. Contacten komen verder weg of dichterbij, de buren blijven achter en er komen nieuwe.
//
// Source: how often by age from the basis file (`move`, CBS 2017, without the moves of leaving
// home, forming a couple and parting, which are rules of their own); 57 % within the municipality
// (CBS 2017-47). Grade: estimated; factors by kind of household assumed. Reads age of the eldest,
// household; writes address, distances, contacts. When: drawn once a year of life of the eldest of
// a household.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct MoveHouse {
  double within = 0.57;
  double nearby = 0.39;
  double local_reach = 10;
  double alone = 1.35;
  double lone_parent = 1.25;
  double family = 0.75;

  static constexpr auto parameters() {
    return std::to_array<Parameter<MoveHouse>>(
        {{&MoveHouse::within,
          {"life.move.within",
           Unit::share,
           0.0,
           1.0,
           Grade::measured,
           {"Deel van de verhuizingen binnen de gemeente",
            "Share of moves within the municipality"},
           {"CBS 2017-47, jaar 2016: 57 % (van 11 % in Rozendaal tot 80 % op Urk)",
            "CBS 2017-47, year 2016: 57 % (11 % Rozendaal to 80 % Urk)"}}},
         {&MoveHouse::nearby,
          {"life.move.nearby",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel daarvan dat in de eigen buurt blijft",
            "Share of these that stay in the neighbourhood"},
           {"22 van de 57 % (PBL, uit het hoofd), tussen 15 en 30",
            "22 of the 57 % (from memory of PBL), range 15-30"}}},
         {&MoveHouse::local_reach,
          {"life.move.reach",
           Unit::km,
           1.0,
           50.0,
           Grade::assumed,
           {"Tot hoe ver een verhuizing binnen de gemeente een afstand verandert",
            "Up to what distance a move within the municipality changes ties"},
           {"aangenomen: hoe groot een gemeente is", "assumed: the size of a municipality"}}},
         {&MoveHouse::alone,
          {"life.move.alone",
           Unit::none,
           0.1,
           5.0,
           Grade::assumed,
           {"Hoeveel vaker iemand verhuist die alleen woont",
            "How much more often somebody moves who lives alone"},
           {"aangenomen naar WoON, tussen 1,0 en 1,7", "assumed after WoON, range 1.0-1.7"}}},
         {&MoveHouse::lone_parent,
          {"life.move.lone_parent",
           Unit::none,
           0.1,
           5.0,
           Grade::assumed,
           {"Hoeveel vaker een eenoudergezin verhuist", "How much more often a lone parent moves"},
           {"aangenomen naar WoON, tussen 0,9 en 1,6", "assumed after WoON, range 0.9-1.6"}}},
         {&MoveHouse::family,
          {"life.move.family",
           Unit::none,
           0.1,
           5.0,
           Grade::assumed,
           {"Hoeveel keer zo vaak een stel met kinderen verhuist",
            "How many times as often a couple with children moves"},
           {"aangenomen naar WoON, tussen 0,5 en 1,0", "assumed after WoON, range 0.5-1.0"}}}});
  }
};

/// How a household is made up, as far as moving goes.
struct Home {
  int members = 1;
  bool couple = false;
  bool children = false;
};

/// Chance to move within a year; `rate` is that of the eldest's age.
[[nodiscard]] inline double chance_to_move(const MoveHouse& p, double rate, const Home& home) {
  if (home.members == 1) {
    return rate * p.alone;
  }
  if (!home.children) {
    return rate;
  }
  return rate * (home.couple ? p.family : p.lone_parent);
}

}  // namespace draagkracht
