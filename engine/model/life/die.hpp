// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// People die by age and sex; those with a limitation more often.
// Mensen overlijden naar leeftijd en geslacht; met een beperking vaker.
//
// Source: mortality by age and sex from the basis file (CBS), and how fast it falls; the excess of
// a limitation likewise; in nursing homes people live for about two years; who lives
// with a partner lives longer (Manzoli and others 2007, doi 10.1016/j.socscimed.2006.08.031).
// Grade: measured (age, sex), assumed (size for those without a
// partner), estimated (rest). Reads age, sex, partner, limitation, institution;
// writes residence, ends ties and care. When: drawn once a year of life, in the week of the
// birthday, for the year to come; the excess of clients is drawn weekly, because their state
// changes within the year.
#pragma once

#include <array>
#include <optional>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/spec.hpp"

namespace draagkracht {

struct Die {
  double nursing_home = 0.35;
  double without_partner = 1.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Die>>(
        {{&Die::nursing_home,
          {"life.die.nursing_home",
           Unit::per_year,
           0.0,
           3.0,
           Grade::estimated,
           {"Extra sterfte per jaar in een verpleeghuis",
            "Excess mortality per year in a nursing home"},
           {"gemiddeld verblijf 2,1 jaar (uit het hoofd, tussen 1,8 en 2,6): 0,48 per jaar, min de "
            "sterfte naar leeftijd en beperking; tussen 0,25 en 0,45",
            "mean stay 2.1 years (from memory, range 1.8-2.6): 0.48 per year, less mortality by "
            "age "
            "and limitation; range 0.25-0.45"}}},
         {&Die::without_partner,
          {"life.die.without_partner",
           Unit::none,
           1.0,
           3.0,
           Grade::assumed,
           {"Hoeveel vaker iemand overlijdt die geen partner in huis heeft",
            "How much more often those without a partner at home die"},
           {"ongehuwd tegenover gehuwd: 1,14 na aftrek van andere verschillen (Manzoli 2007, 65 en "
            "ouder), 1,4 tot 2 in registers (uit het hoofd); tussen 1,1 en 1,9",
            "not married against married: 1.14 adjusted for other differences (Manzoli 2007, 65 "
            "and over), 1.4-2 in registers (from memory); range 1.1-1.9"}}}});
  }
};

/// True for limitations with which one is admitted to a nursing home, where people are near the end
/// of life; others live on for decades in sheltered housing.
[[nodiscard]] constexpr bool in_nursing_home(Limitation limitation) {
  return limitation == Limitation::somatic || limitation == Limitation::frailty ||
         limitation == Limitation::dementia;
}

/// What is left of mortality in the year that begins, whatever its cause: it falls from week 0 on.
[[nodiscard]] inline double left_of_mortality(const PopulationSpec& rates, Week week) {
  const double years = week.value > 0 ? week.value / 52.1775 : 0.0;
  return rates.mortality_decline > 0 ? math::exp(-rates.mortality_decline * years) : 1.0;
}

/// Deaths per year at this age, in the year that begins.
[[nodiscard]] inline double mortality(const PopulationSpec& rates, int age, Sex sex, Week week) {
  return rates.mortality.at(age, sex) * left_of_mortality(rates, week);
}

/// Times the mortality of one's age at which people with or without a partner at home die, when the
/// share `partnered` of that age has one: together they die as that age does.
[[nodiscard]] inline double mortality_by_home(const Die& p, int age, double partnered,
                                              bool partner) {
  if (age < 25) {
    return 1.0;
  }
  return (partner ? 1.0 : p.without_partner) / (partnered + p.without_partner * (1 - partnered));
}

/// Weeks from now until death, if it falls within a year; `risk` is the chance to die in that year.
[[nodiscard]] inline std::optional<int> weeks_until_death(double risk, const Draw& draw) {
  if (risk <= 0) {
    return std::nullopt;
  }
  const double rate = -math::log(1.0 - (risk < 0.999 ? risk : 0.999));
  const double years = draw.exponential(1.0 / rate);
  if (years >= 1.0) {
    return std::nullopt;
  }
  return 1 + static_cast<int>(years * 51.999);
}

/// Weekly chance of a death on top of those of age and sex, from a yearly excess rate.
[[nodiscard]] inline double weekly_chance(double per_year) {
  return -math::expm1(-per_year / 52.1775);
}

}  // namespace draagkracht
