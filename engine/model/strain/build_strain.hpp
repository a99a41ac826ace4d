// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// All care takes some strength, and a load above one's strength wears a carer out; with room to
// rest it heals, slowly. Worry, help from one side and young children at home add to it; sharing
// and being seen lighten it. Alle zorg kost wat kracht; een last boven de draagkracht put uit; met
// ruimte om bij te komen herstelt dat, langzaam. Zorgen, hulp van één kant en jonge kinderen komen
// erbij; delen en gezien worden maken het lichter.
//
// Source: rules ovl1-ovl5, findings N1, N20, N34; hours and burden: odds ratio 7.5 for more than 16
// h against 1-2 h (PMC7496310); speed of recovery assumed. Grade: estimated. Reads load, strength;
// writes strain. When: weekly, whoever helps or has strain left.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct BuildStrain {
  double within = 0.003;
  double build = 0.028;
  double heal = 0.022;
  double worry = 0.028;
  double distance = 0.5;
  double family = 0.01;
  double shared = 0.4;
  double seen = 0.4;
  double conflict = 0.011;
  double one_sided = 0.0065;
  double asking = 0.0012;
  double kin_elsewhere = 0.4;

  static constexpr auto parameters() {
    return std::to_array<Parameter<BuildStrain>>(
        {{&BuildStrain::within,
          {"strain.within.rate",
           Unit::per_week,
           0.0,
           0.5,
           Grade::estimated,
           {"Hoeveel de belasting toeneemt als iemand net zijn draagkracht geeft",
            "Build-up of strain at exactly one's strength"},
           {"ook zorg die te dragen is kost kracht; met de hand afgestemd op de klassen van "
            "EDIZ-plus (SCP 2016)",
            "care that can be borne takes strength as well; fitted by hand to the classes of "
            "EDIZ-plus (SCP 2016)"}}},
         {&BuildStrain::build,
          {"strain.build.rate",
           Unit::per_week,
           0.0,
           0.5,
           Grade::estimated,
           {"Hoeveel de belasting er nog bij komt als iemand twee keer zijn draagkracht geeft",
            "What is added to the build-up of strain at twice one's strength"},
           {"met de hand afgestemd op de klassen van EDIZ-plus (SCP 2016); ongeveer een half jaar "
            "tot ernstig",
            "fitted by hand to EDIZ-plus classes (SCP 2016); about half a year to severe"}}},
         {&BuildStrain::heal,
          {"strain.heal.rate",
           Unit::per_week,
           0.0,
           0.5,
           Grade::estimated,
           {"Herstel van belasting per week rust", "Healing of strain per week of rest"},
           {"met de hand afgestemd op de klassen van EDIZ-plus (SCP 2016): de helft is weg na "
            "ongeveer een half jaar rust",
            "fitted by hand to EDIZ-plus classes (SCP 2016): half gone in about half a year of "
            "rest"}}},
         {&BuildStrain::worry,
          {"strain.worry.rate",
           Unit::per_week,
           0.0,
           0.1,
           Grade::estimated,
           {"Belasting door zorgen om wie u na staat", "Strain by worry about who is close"},
           {"met de hand afgestemd op de klassen van EDIZ-plus (SCP 2016)",
            "fitted by hand to EDIZ-plus classes (SCP 2016)"}}},
         {&BuildStrain::distance,
          {"strain.worry.volunteer",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Zorgen van een vrijwilliger, tegen die van familie die even na staat",
            "Worry of a volunteer, against that of family who stand as close"},
           {"een vrijwilliger kan na het bezoek de deur achter zich dichttrekken; grootte "
            "aangenomen",
            "a volunteer can close the door behind them after the visit; size assumed"}}},
         {&BuildStrain::family,
          {"strain.family.rate",
           Unit::per_week,
           0.0,
           0.2,
           Grade::assumed,
           {"Belasting die overslaat op huisgenoten", "Strain that spreads within the household"},
           {"als er een ziek wordt, is de hele familie een beetje ziek (ovl3); grootte aangenomen",
            "if one falls ill the whole family is a bit ill (ovl3); size assumed"}}},
         {&BuildStrain::shared,
          {"strain.worry.shared",
           Unit::none,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel lichter zorgen wegen met elke medehelper",
            "How much lighter worry is with each fellow helper"},
           {"samen doen haalt de last van één persoon af (ovl4, ovl5); grootte aangenomen",
            "acting together takes the load off one person (ovl4, ovl5); size assumed"}}},
         {&BuildStrain::seen,
          {"strain.heal.seen",
           Unit::none,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel sneller belasting zakt van wie gezien wordt door een organisatie",
            "How much faster strain heals of who is seen by an organisation"},
           {"vrijwilligers worden gezien, mantelzorgers vaak niet (N1, N14, N23); grootte "
            "aangenomen",
            "volunteers are seen, carers often not (N1, N14, N23); size assumed"}}},
         {&BuildStrain::conflict,
          {"strain.conflict.rate",
           Unit::per_week,
           0.0,
           0.1,
           Grade::assumed,
           {"Belasting van wie ook jonge kinderen thuis heeft",
            "Strain of who has young children at home as well"},
           {"kiezen tussen kind en naaste (N34); zwaar belast 2,55 keer zo vaak bij zorg voor een "
            "eigen kind (PMC7496310); grootte aangenomen",
            "to choose between child and the one cared for (N34); heavily burdened 2.55 times as "
            "often when caring for an own child (PMC7496310); size assumed"}}},
         {&BuildStrain::one_sided,
          {"strain.one_sided.rate",
           Unit::per_week,
           0.0,
           0.1,
           Grade::assumed,
           {"Belasting door hulp die van één kant blijft komen",
            "Strain by help that keeps coming from one side"},
           {"weinig of niets terug kost veel (N20); grootte aangenomen",
            "little or nothing back costs a lot (N20); size assumed"}}},
         {&BuildStrain::asking,
          {"strain.asking.rate",
           Unit::per_week,
           0.0,
           0.1,
           Grade::assumed,
           {"Belasting door een week waarin de cliënt om nog meer vraagt",
            "Strain by a week in which the client asks for more"},
           {"vragen en blijven vragen vreet energie (N24); grootte aangenomen",
            "asking and asking drains (N24); size assumed"}}},
         {&BuildStrain::kin_elsewhere,
          {"strain.family.elsewhere",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel van het overslaan geldt voor familie die elders woont en meehelpt",
            "How much of the spread counts for family elsewhere who help as well"},
           {"als er een ziek wordt, is de hele familie een beetje ziek (ovl3); grootte aangenomen",
            "if one falls ill the whole family is a bit ill (ovl3); size assumed"}}}});
  }
};

/// What a carer goes through in a week.
struct CarerWeek {
  double load = 0;        ///< minutes
  double strength = 0;    ///< minutes that can be carried without wearing out
  double worry = 0;       ///< 0..2, how bad things are for those helped, as far as it is not shared
  double one_sided = 0;   ///< 0..1, how one-sided the help is
  double family = 0;      ///< mean strain of other carers in the household
  double kin = 0;         ///< mean strain of family elsewhere who help the same client
  double asking = 0;      ///< how many of those helped ask for more this week, at most 1
  double trust = 1;       ///< factor on the rest of being seen
  double found = 0;       ///< faster healing of who carers' support knows
  double apart = 0;       ///< strain by what is looked at once a quarter; may be below 0
  bool children = false;  ///< young children at home
  bool seen = false;      ///< an organisation knows of the help
};

/// Strain after a week, 0..1.
[[nodiscard]] inline double next_strain(const BuildStrain& p, double strain,
                                        const CarerWeek& week) {
  const double ratio = week.strength > 0 ? week.load / week.strength : (week.load > 0 ? 3.0 : 0.0);
  const double over = ratio > 1.0 ? (ratio < 4.0 ? ratio - 1.0 : 3.0) : 0.0;
  const double rest = ratio < 1.0 ? 1.0 - 0.7 * ratio : 0.3;
  const double spread =
      (week.family > strain ? p.family * (week.family - strain) : 0.0) +
      (week.kin > strain ? p.family * p.kin_elsewhere * (week.kin - strain) : 0.0);
  const double within = ratio < 1.0 ? ratio : 1.0;
  const double conflict = week.children ? p.conflict * within : 0.0;
  const double felt = p.within * within + p.build * over + p.worry * week.worry +
                      p.one_sided * week.one_sided + p.asking * week.asking + conflict + week.apart;
  const double wear = felt > 0 ? felt : 0.0;
  const double seen = week.seen ? p.seen * week.trust : 0.0;
  const double next =
      strain + wear * (1.0 - strain) + spread - p.heal * (1.0 + seen + week.found) * rest * strain;
  return next < 0 ? 0.0 : next > 1 ? 1.0 : next;
}

}  // namespace draagkracht
