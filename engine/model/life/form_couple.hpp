// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Two people without a partner come to live together; mostly about the same age, often somebody
// they know already. Children at home come along. Twee mensen zonder partner gaan samenwonen;
// meestal van ongeveer dezelfde leeftijd, vaak iemand die ze al kennen. Thuiswonende kinderen komen
// mee.
//
// Source: how often by age and sex from the basis file (`couple`), solved from CBS shares with a
// partner; age gap: marriages of 2017 (CBS: man older 70 %, by 1-5 years 41 %); same sex about 1 in
// 80 couples. Grade: estimated. Reads age, sex, education, ties, neighbourhood; writes ties,
// household, address. When: drawn once a year of life; who it will be is chosen in the week it
// happens, among people of one's own and the nearest neighbourhoods.
#pragma once

#include <array>

#include "core/math.hpp"
#include "core/parameter.hpp"
#include "population/spec.hpp"

namespace draagkracht {

struct FormCouple {
  double gap_spread = 4.6;
  double same_sex = 0.0125;
  double known = 4.0;
  double alike = 1.6;
  double at_parents = 0.6;

  static constexpr auto parameters() {
    return std::to_array<Parameter<FormCouple>>(
        {{&FormCouple::gap_spread,
          {"life.couple.gap_spread",
           Unit::years,
           1.0,
           12.0,
           Grade::estimated,
           {"Spreiding van het leeftijdsverschil tussen partners",
            "Spread of the age gap between partners"},
           {"huwelijken van 2017 naar leeftijdsverschil (CBS, uit de tweede hand); 4,2 tot 5,2, "
            "later in het leven meer",
            "marriages of 2017 by age gap (CBS, second-hand); range 4.2-5.2, wider at later "
            "ages"}}},
         {&FormCouple::same_sex,
          {"life.couple.same_sex",
           Unit::share,
           0.0,
           1.0,
           Grade::estimated,
           {"Deel van de paren met twee mannen of twee vrouwen",
            "Share of couples of two men or two women"},
           {"ongeveer 55 van de 4.370 duizend paren (CBS, uit het hoofd)",
            "about 55 of 4,370 thousand couples (CBS, from memory)"}}},
         {&FormCouple::known,
          {"life.couple.known",
           Unit::none,
           1.0,
           50.0,
           Grade::assumed,
           {"Hoeveel liever iemand een partner kiest die hij al kent",
            "How much sooner a partner is chosen who is known already"},
           {"aangenomen", "assumed"}}},
         {&FormCouple::alike,
          {"life.couple.alike",
           Unit::none,
           1.0,
           10.0,
           Grade::assumed,
           {"Hoeveel liever iemand een partner kiest met dezelfde opleiding",
            "How much sooner a partner is chosen of equal education"},
           {"aangenomen; richting: de meeste paren hebben dezelfde opleiding (CBS)",
            "assumed; direction: most couples are of equal education (CBS)"}}},
         {&FormCouple::at_parents,
          {"life.couple.at_parents",
           Unit::none,
           0.0,
           1.0,
           Grade::estimated,
           {"Kans om te gaan samenwonen vanuit het ouderlijk huis, tegenover wie op zichzelf woont",
            "Chance to couple from the parental home, against from a place of one's own"},
           {"32 % van wie uit huis gaat, gaat samenwonen (CBS 2016-19, vertrokken in 2014), "
            "tegenover alle beginnende paren van 22 tot 28; tussen 0,45 en 0,75",
            "32 % of those who leave home go to live with a partner (CBS 2016-19, left in 2014), "
            "against all couples that begin at 22-28; range 0.45-0.75"}}}});
  }
};

/// How well two people suit each other as partners, >= 0. `gap` is by how many years the man is
/// older than `usual_gap`, or for two of one sex how many years they differ.
[[nodiscard]] inline double partner_weight(const FormCouple& p, double gap, bool known,
                                           bool alike) {
  const double z = gap / p.gap_spread;
  return math::exp(-0.5 * z * z) * (known ? p.known : 1.0) * (alike ? p.alike : 1.0);
}

/// Chance within a year to come to live with a partner. The basis gives it for all without one; the
/// factor of those at their parents' leaves that of all as it is.
[[nodiscard]] inline double chance_to_couple(const FormCouple& p, const PopulationSpec& rates,
                                             int age, Sex sex, bool at_parents) {
  const double rate = rates.couple.between(age, sex);
  const double single = 1.0 - rates.partner.between(age, sex);
  const double there = single > 0 ? rates.parental_home.between(age, sex) / single : 0.0;
  const double share = there < 1 ? there : 1.0;
  return rate * (at_parents ? p.at_parents : 1.0) / (share * p.at_parents + 1.0 - share);
}

}  // namespace draagkracht
