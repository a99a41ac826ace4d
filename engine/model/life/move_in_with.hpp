// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Some old people who need care come to live with a child, or a child who lives alone comes to live
// with them; and young adults who live alone share a home with a friend. Sommige oude mensen die
// zorg nodig hebben gaan bij een kind wonen, of een kind dat alleen woont komt bij hen; en jonge
// mensen die alleen wonen gaan met een vriend of vriendin een huis delen.
//
// Source: three generations live in about 6 of 1,000 homes (from memory, 4-9), for about four years
// each; 6.7 % of adults without partner or parents at home share with somebody (CBS 37620 of 2024).
// Grade: assumed. Reads age, household, ties, client record; writes household, address, distances.
// When: drawn once a year of life for who lives with neither partner nor parent.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct MoveInWith {
  double parent = 0.03;
  double parent_age = 75;
  double child_comes = 0.3;
  double sharing = 0.04;
  double sharing_age = 35;

  static constexpr auto parameters() {
    return std::to_array<Parameter<MoveInWith>>(
        {{&MoveInWith::parent,
          {"life.move_in.parent",
           Unit::per_year,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat iemand die oud is en zorg nodig heeft bij een kind gaat wonen, of andersom",
            "Chance that somebody old who needs care comes to live with a child, or the reverse"},
           {"zo gekozen dat ongeveer 6 van de 1.000 huizen drie generaties tellen (uit het hoofd, "
            "4 tot 9), die vier jaar samenwonen; tussen 0,015 en 0,05",
            "chosen so that about 6 of 1,000 homes hold three generations (from memory, 4-9), for "
            "four years each; range 0.015-0.05"}}},
         {&MoveInWith::parent_age,
          {"life.move_in.parent_age",
           Unit::years,
           50.0,
           110.0,
           Grade::assumed,
           {"Leeftijd vanaf waar dat gebeurt", "Age from which that happens"},
           {"aangenomen, tussen 70 en 80", "assumed, range 70-80"}}},
         {&MoveInWith::child_comes,
          {"life.move_in.child_comes",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel waarbij een kind zonder partner en kinderen bij de ouder komt wonen",
            "Share in which a child without partner and children comes to the parent"},
           {"aangenomen, tussen 0,1 en 0,6", "assumed, range 0.1-0.6"}}},
         {&MoveInWith::sharing,
          {"life.move_in.sharing",
           Unit::per_year,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat een jong iemand die alleen woont een huis gaat delen",
            "Chance that a young adult living alone begins to share a home"},
           {"aangenomen, tussen 0,02 en 0,1; te laag om het aantal huisgenoten van CBS 37620 "
            "(2024) "
            "vast te houden: dat zakt in tien jaar van 2,0 naar 1,1 % van de volwassenen",
            "assumed, range 0.02-0.1; too low to keep the sharers of CBS 37620 (2024): they fall "
            "from 2.0 to 1.1 % of adults in ten years"}}},
         {&MoveInWith::sharing_age,
          {"life.move_in.sharing_age",
           Unit::years,
           18.0,
           110.0,
           Grade::assumed,
           {"Leeftijd tot waar dat gebeurt", "Age up to which that happens"},
           {"aangenomen, tussen 30 en 45", "assumed, range 30-45"}}}});
  }
};

}  // namespace draagkracht
