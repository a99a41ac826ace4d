// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A load above one's strength wears a carer out, slowly; with room to rest it heals, more slowly
// still. Een last boven de draagkracht put een mantelzorger langzaam uit; met ruimte om bij te
// komen herstelt dat, nog langzamer.
//
// Source: rules ovl1, ovl2; hours and burden: odds ratio 7.5 for more than 16 h against 1-2 h
// (PMC7496310); speed of recovery assumed. Grade: estimated. Reads load, strength; writes strain.
// When: weekly, whoever helps or has strain left.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct BuildStrain {
  double build = 0.035;
  double heal = 0.025;
  double worry = 0.006;
  double family = 0.01;

  static constexpr auto parameters() {
    return std::to_array<Parameter<BuildStrain>>(
        {{&BuildStrain::build,
          {"strain.build.rate",
           Unit::per_week,
           0.0,
           0.5,
           Grade::estimated,
           {"Hoeveel de belasting toeneemt als iemand twee keer zijn draagkracht geeft",
            "Build-up of strain at twice one's strength"},
           {"met de hand afgestemd op de klassen van EDIZ-plus (SCP 2016); ongeveer een half jaar "
            "tot ernstig",
            "fitted by hand to EDIZ-plus classes (SCP 2016); about half a year to severe"}}},
         {&BuildStrain::heal,
          {"strain.heal.rate",
           Unit::per_week,
           0.0,
           0.5,
           Grade::assumed,
           {"Herstel van belasting per week rust", "Healing of strain per week of rest"},
           {"aangenomen: de helft is weg na ongeveer een half jaar rust",
            "assumed: half gone in about half a year of rest"}}},
         {&BuildStrain::worry,
          {"strain.worry.rate",
           Unit::per_week,
           0.0,
           0.1,
           Grade::assumed,
           {"Belasting door zorgen om wie u na staat", "Strain by worry about who is close"},
           {"aangenomen", "assumed"}}},
         {&BuildStrain::family,
          {"strain.family.rate",
           Unit::per_week,
           0.0,
           0.2,
           Grade::assumed,
           {"Belasting die overslaat op huisgenoten", "Strain that spreads within the household"},
           {"als er een ziek wordt, is de hele familie een beetje ziek (ovl3); grootte aangenomen",
            "if one falls ill the whole family is a bit ill (ovl3); size assumed"}}}});
  }
};

/// Strain after a week, 0..1. `worry` 0..1 is how bad things are for those helped, `family` the
/// mean strain of other carers in the household.
[[nodiscard]] inline double next_strain(const BuildStrain& p, double strain, double load,
                                        double strength, double worry, double family) {
  const double ratio = strength > 0 ? load / strength : (load > 0 ? 3.0 : 0.0);
  const double over = ratio > 1.0 ? (ratio < 4.0 ? ratio - 1.0 : 3.0) : 0.0;
  const double rest = ratio < 1.0 ? 1.0 - 0.7 * ratio : 0.3;
  const double spread = family > strain ? p.family * (family - strain) : 0.0;
  const double next = strain + (p.build * over + p.worry * worry) * (1.0 - strain) + spread -
                      p.heal * rest * strain;
  return next < 0 ? 0.0 : next > 1 ? 1.0 : next;
}

}  // namespace draagkracht
