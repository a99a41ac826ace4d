// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A long heavy strain lowers a carer's own health: illness comes sooner and health may turn poor,
// which takes strength away in turn. Once rested, health mends. Lange zware belasting tast de eigen
// gezondheid aan: een mantelzorger wordt eerder ziek en kan een slechte gezondheid krijgen, en dat
// kost weer draagkracht. Wie tot rust komt knapt op.
//
// Source: finding N27 (extra complaints within a year in a vulnerable helper couple); carers under
// heavy strain report worse health (direction only, mixed evidence on size). Grade: sizes assumed.
// Reads strain, health; writes health, illness. When: once a quarter, who helps or has strain left.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"

namespace draagkracht {

struct WearHealth {
  double above = 0.45;
  double poor = 0.25;
  double ill = 0.6;
  double weeks = 3.0;
  double mends = 0.8;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit interviews; grootte aangenomen",
                            "direction from interviews; size assumed"};
    return std::to_array<Parameter<WearHealth>>(
        {{&WearHealth::above,
          {"strain.health.above",
           Unit::share,
           0.0,
           0.99,
           Grade::assumed,
           {"Belasting waarboven de gezondheid lijdt", "Strain above which health suffers"},
           {"aangenomen: dicht bij ernstig belast", "assumed: close to severely burdened"}}},
         {&WearHealth::poor,
          {"strain.health.poor",
           Unit::per_year,
           0.0,
           4.0,
           Grade::assumed,
           {"Hoe vaak per jaar de gezondheid slecht wordt bij de hoogste belasting",
            "How often a year health turns poor at the highest strain"},
           {"extra klachten binnen een jaar (N27); grootte aangenomen",
            "extra complaints within a year (N27); size assumed"}}},
         {&WearHealth::ill,
          {"strain.health.ill",
           Unit::per_year,
           0.0,
           4.0,
           Grade::assumed,
           {"Hoe vaak per jaar iemand extra ziek is bij de hoogste belasting",
            "How often a year somebody is ill on top at the highest strain"},
           assumed}},
         {&WearHealth::weeks,
          {"strain.health.weeks",
           Unit::weeks,
           1.0,
           26.0,
           Grade::assumed,
           {"Gemiddelde duur daarvan", "Mean length of that"},
           assumed}},
         {&WearHealth::mends,
          {"strain.health.mends",
           Unit::per_year,
           0.0,
           4.0,
           Grade::assumed,
           {"Hoe vaak per jaar zo'n gezondheid herstelt van wie tot rust kwam",
            "How often a year such health mends in who has come to rest"},
           assumed}}});
  }
};

/// How far strain goes beyond what health bears, 0..1.
[[nodiscard]] constexpr double beyond_health(const WearHealth& p, double strain) {
  return strain > p.above && p.above < 1 ? (strain - p.above) / (1.0 - p.above) : 0.0;
}

/// Chance in a quarter that health turns poor.
[[nodiscard]] constexpr double chance_of_poor_health(const WearHealth& p, double strain) {
  return p.poor / 4 * beyond_health(p, strain);
}

/// Weeks of illness that strain brings this quarter; 0 mostly. Words 0 and 1.
[[nodiscard]] constexpr int weeks_ill_of_strain(const WearHealth& p, double strain,
                                                const Draw& draw) {
  if (!draw.chance(p.ill / 4 * beyond_health(p, strain), 0)) {
    return 0;
  }
  return 1 + static_cast<int>(draw.exponential(p.weeks > 1 ? p.weeks - 0.5 : 0.5, 1));
}

/// Chance in a quarter that health worn by care mends; only at half the strain that wears it.
[[nodiscard]] constexpr double chance_to_mend(const WearHealth& p, double strain) {
  return strain < 0.5 * p.above ? p.mends / 4 : 0.0;
}

}  // namespace draagkracht
