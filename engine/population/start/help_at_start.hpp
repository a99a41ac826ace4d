// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who helps whom when a population is built, and how much. Wie wie helpt als een bevolking wordt
// gebouwd, en hoeveel. Source: set beside whom Dutch carers help (SCP 2014), how many hours and at
// what age (CBS 2022-2024). Grade: assumed. When: at the build; in the run people ask and answer.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct HelpAtStart {
  double covered = 0.925;
  double usual_hours = 4.5;
  double women_join = 1.15;
  double joins_beside_partner = 0.6;
  double left_to_siblings = 0.45;
  double part_spread = 1.1;
  double active_volunteers = 0.3;
  double need_in_formal = 0.35;
  double need_in_hours = 0.6;
  double partner_in_hours = 0.85;
  double staff_occupation = 0.95;

  static constexpr auto parameters() {
    constexpr Label carers{
        "aangenomen, naast aantallen, leeftijden en uren van mantelzorgers (SCP 2014, CBS "
        "2022-2024)",
        "assumed, set beside numbers, ages and hours of carers (SCP 2014, CBS 2022-2024)"};
    return std::to_array<Parameter<HelpAtStart>>(
        {{&HelpAtStart::covered,
          {"start.help.covered",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de hulp die dan nog nodig is waar familie en vrienden voor zorgen",
            "Share of the help still needed that family and friends see to"},
           carers}},
         {&HelpAtStart::usual_hours,
          {"start.help.usual_hours",
           Unit::hours_per_week,
           0.5,
           60.0,
           Grade::assumed,
           {"Zoveel hulp nodig: dan doen zoveel mensen mee als gewoon is; bij meer hulp meer "
            "mensen",
            "Help needed at which as many join as is usual; with more help more people"},
           carers}},
         {&HelpAtStart::women_join,
          {"start.help.women_join",
           Unit::none,
           0.0,
           2.0,
           Grade::estimated,
           {"Hoeveel eerder een vrouw helpt dan gemiddeld; een man evenveel minder",
            "How much sooner a woman helps than average; a man as much less"},
           {"CBS 2022 op vzinfo.nl (gelezen): 15,0 % van de vrouwen en 10,9 % van de mannen; marge "
            "1,05-1,25",
            "CBS 2022 at vzinfo.nl (read): 15.0 % of women and 10.9 % of men; range 1.05-1.25"}}},
         {&HelpAtStart::joins_beside_partner,
          {"start.help.joins_beside_partner",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel minder anderen helpen als er een partner is (1 is evenveel)",
            "How much less others help where there is a partner (1 is as much)"},
           {"aangenomen, tussen 0,4 en 0,8; kinderen van alleenstaande ouders helpen vaker (CBS "
            "2024, gelezen)",
            "assumed, range 0.4-0.8; children of single parents help more often (CBS 2024, "
            "read)"}}},
         {&HelpAtStart::left_to_siblings,
          {"start.help.left_to_siblings",
           Unit::none,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe sterk kinderen de hulp aan broers en zussen overlaten: macht van het aantal "
            "kinderen",
            "How far children leave help to siblings: power of the number of children"},
           {"aangenomen, tussen 0,1 en 0,5; enig kinderen helpen vaker (CBS 2024, gelezen)",
            "assumed, range 0.1-0.5; only children help more often (CBS 2024, read)"}}},
         {&HelpAtStart::part_spread,
          {"start.help.part_spread",
           Unit::none,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoe ongelijk helpers de uren verdelen bij gelijke band: sigma van de logaritme",
            "How unequally helpers of equal nearness share the hours: sigma of the logarithm"},
           {"aangenomen, tussen 0,4 en 1,6", "assumed, range 0.4-1.6"}}},
         {&HelpAtStart::active_volunteers,
          {"start.help.active_volunteers",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de vrijwilligers in de zorg dat bij iemand thuis helpt",
            "Share of volunteers in care who help somebody at home"},
           {"aangenomen, tussen 0,1 en 0,5", "assumed, range 0.1-0.5"}}},
         {&HelpAtStart::need_in_formal,
          {"start.help.need_in_formal",
           Unit::none,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe sterk een indicatie samenhangt met hoeveel hulp nodig is: correlatie",
            "How strongly an indication goes with the help needed: correlation"},
           {"aangenomen, tussen 0,2 en 0,5", "assumed, range 0.2-0.5"}}},
         {&HelpAtStart::need_in_hours,
          {"start.help.need_in_hours",
           Unit::none,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe sterk de uren van een indicatie daarmee samenhangen: correlatie",
            "How strongly the hours of an indication go with it: correlation"},
           {"aangenomen, tussen 0,4 en 0,8", "assumed, range 0.4-0.8"}}},
         {&HelpAtStart::partner_in_hours,
          {"start.help.partner_in_hours",
           Unit::none,
           0.0,
           1.0,
           Grade::estimated,
           {"Uren van een indicatie met een partner in huis, vergeleken met zonder",
            "Hours of an indication with a partner at home, compared with without"},
           {"gebruikelijke hulp; een gezonde partner: 19 % minder (CPB en VU 2020, gelezen); marge "
            "0,75-0,95",
            "customary help; a healthy partner: 19 % less (CPB and VU 2020, read); range "
            "0.75-0.95"}}},
         {&HelpAtStart::staff_occupation,
          {"start.help.staff_occupation",
           Unit::share,
           0.1,
           1.0,
           Grade::assumed,
           {"Deel van de tijd van beroepskrachten dat in het begin bezet is",
            "Share of the time of professionals taken at the start"},
           {"aangenomen, tussen 0,85 en 1", "assumed, range 0.85-1"}}}});
  }
};

}  // namespace draagkracht
