// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Which ties sleep when a population is built, and where friends and clubs are. Welke banden
// slapen als een bevolking wordt gebouwd, en waar vrienden en verenigingen zijn. Source: what the
// rules of sleeping ties lead to in the long run; small networks of people with a severe mental
// illness (Koenders 2017). Grade: assumed. When: at the build.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct TiesAtStart {
  double sleeping_friends = 0.12;
  double sleeping_acquaintances = 0.32;
  double sleeping_kin = 0.08;
  double sleeping_siblings = 0.015;
  double latent_kin = 0.3;
  double least_kept = 0.7;
  double least_friends = 0.5;
  double least_acquaintances = 0.1;
  double least_other_kin = 0.15;
  double least_siblings = 0.5;
  double years_to_lose = 4;
  double near_friends = 0.4;
  double fellow_clients = 2;
  double clubs_of_limited = 0.5;

  static constexpr auto parameters() {
    constexpr Label long_run{
        "aangenomen: waar de regels voor slapende banden op den duur toe leiden; marge 0,5-2 maal",
        "assumed: what the rules of sleeping ties lead to in the long run; range x0.5-2"};
    constexpr Label koenders{
        "aangenomen, plus of min 0,2; bij een ernstige psychische aandoening is het netwerk 2,5 "
        "keer kleiner, met vooral minder vrienden (Koenders en anderen 2017, samenvatting gelezen)",
        "assumed, plus or minus 0.2; with a severe mental illness networks are 2.5 times smaller, "
        "with fewer friends above all (Koenders and others 2017, abstract read)"};
    return std::to_array<Parameter<TiesAtStart>>(
        {{&TiesAtStart::sleeping_friends,
          {"start.ties.sleeping_friends",
           Unit::share,
           0.0,
           0.9,
           Grade::assumed,
           {"Deel van de vrienden met wie iemand in het begin geen contact heeft",
            "Share of friends one is not in touch with at the start"},
           long_run}},
         {&TiesAtStart::sleeping_acquaintances,
          {"start.ties.sleeping_acquaintances",
           Unit::share,
           0.0,
           0.9,
           Grade::assumed,
           {"Deel van de kennissen met wie iemand in het begin geen contact heeft",
            "Share of acquaintances one is not in touch with at the start"},
           long_run}},
         {&TiesAtStart::sleeping_kin,
          {"start.ties.sleeping_kin",
           Unit::share,
           0.0,
           0.9,
           Grade::assumed,
           {"Deel van de verdere familie met wie iemand in het begin geen contact heeft",
            "Share of other kin one is not in touch with at the start"},
           long_run}},
         {&TiesAtStart::sleeping_siblings,
          {"start.ties.sleeping_siblings",
           Unit::share,
           0.0,
           0.9,
           Grade::assumed,
           {"Deel van de broers en zussen met wie iemand in het begin geen contact heeft",
            "Share of siblings one is not in touch with at the start"},
           long_run}},
         {&TiesAtStart::latent_kin,
          {"start.ties.latent_kin",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van die verdere familie dat iemand nooit heeft gesproken",
            "Share of those other kin one has never spoken to"},
           {"aangenomen, tussen 0,1 en 0,5", "assumed, range 0.1-0.5"}}},
         {&TiesAtStart::least_kept,
          {"start.ties.least_kept",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de vrienden, buren en kennissen dat blijft na vele jaren zorg",
            "Share of friends, neighbours and acquaintances kept after many years of care"},
           {"aangenomen, tussen 0,5 en 0,9", "assumed, range 0.5-0.9"}}},
         {&TiesAtStart::least_friends,
          {"start.ties.least_friends",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de vrienden dat blijft na vele jaren met een psychische aandoening of een "
            "verstandelijke beperking",
            "Share of friends kept after many years with a mental illness or an intellectual "
            "disability"},
           koenders}},
         {&TiesAtStart::least_acquaintances,
          {"start.ties.least_acquaintances",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de buren, kennissen en collega’s dat dan blijft",
            "Share of neighbours, acquaintances and colleagues kept then"},
           koenders}},
         {&TiesAtStart::least_other_kin,
          {"start.ties.least_other_kin",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de verdere familie dat dan blijft", "Share of other kin kept then"},
           koenders}},
         {&TiesAtStart::least_siblings,
          {"start.ties.least_siblings",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de broers en zussen dat dan blijft", "Share of siblings kept then"},
           koenders}},
         {&TiesAtStart::years_to_lose,
          {"start.ties.years_to_lose",
           Unit::years,
           0.5,
           50.0,
           Grade::assumed,
           {"Jaren zorg waarin twee derde van wie wegblijft al weg is",
            "Years of care in which two thirds of those who go are gone"},
           {"aangenomen, tussen 2 en 10", "assumed, range 2-10"}}},
         {&TiesAtStart::near_friends,
          {"start.ties.near_friends",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de vrienden die in de eigen buurt wonen, van wie men niet kent van school, "
            "werk of club",
            "Share of friends living in the neighbourhood, of those not met at school, work or a "
            "club"},
           {"aangenomen, tussen 0,2 en 0,5", "assumed, range 0.2-0.5"}}},
         {&TiesAtStart::fellow_clients,
          {"start.ties.fellow_clients",
           Unit::none,
           0.0,
           10.0,
           Grade::assumed,
           {"Aantal mensen van de eigen dagbesteding die iemand goed kent",
            "People of one’s own day activity whom one knows well"},
           {"aangenomen, tussen 1 en 3", "assumed, range 1-3"}}},
         {&TiesAtStart::clubs_of_limited,
          {"start.ties.clubs_of_limited",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe vaak wie zorg nodig heeft naar een vereniging gaat, vergeleken met anderen",
            "How often those who need care go to a club, compared with others"},
           {"aangenomen, tussen 0,3 en 0,8", "assumed, range 0.3-0.8"}}}});
  }
};

}  // namespace draagkracht
