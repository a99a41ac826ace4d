// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Load is the time given, heavier for washing, guiding and comforting, with travel, arranging and
// worry; strength is what somebody can carry without wearing out, less with a job or poor health.
// Draaglast is de gegeven tijd, zwaarder voor verzorgen, begeleiden en troosten, plus reizen,
// regelen en zorgen; draagkracht is wat iemand kan dragen zonder te slijten, minder met een baan of
// slechte gezondheid.
//
// Source: draaglast and draagkracht, rules ovl1, ovl9, ovl11; objective burden by task (CarerQol,
// EDIZ). Grade: sizes assumed, strength fitted to the burden classes of SCP 2016. Reads minutes,
// work, health; writes load, strength. When: weekly, who helps.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/codes.hpp"

namespace draagkracht {

struct WeighLoad {
  double strength = 32.0;
  double spread = 0.85;
  double job = 0.45;
  double poor_health = 0.3;
  double age = 0.006;
  double worry = 1.5;
  double reward = 0.25;

  static constexpr auto parameters() {
    return std::to_array<Parameter<WeighLoad>>(
        {{&WeighLoad::strength,
          {"strain.strength.hours",
           Unit::hours_per_week,
           4.0,
           80.0,
           Grade::estimated,
           {"Draagkracht van een gezond mens zonder baan",
            "Strength of a healthy person without a job"},
           {"met de hand afgestemd op de klassen van EDIZ-plus van mantelzorgers in ruime zin (SCP "
            "2016: 8,5 % ernstig)",
            "fitted by hand to EDIZ-plus classes of wide carers (SCP 2016: 8.5 % severe)"}}},
         {&WeighLoad::spread,
          {"strain.strength.spread",
           Unit::none,
           0.0,
           1.5,
           Grade::estimated,
           {"Hoeveel mensen van elkaar verschillen in wat ze aankunnen",
            "How much people differ in what they can bear"},
           {"standaardafwijking van de logaritme; afgestemd op de spreiding van EDIZ-plus (SCP "
            "2016): bij dezelfde uren is de één niet en de ander ernstig belast",
            "standard deviation of the logarithm; fitted to the spread of EDIZ-plus (SCP 2016): at "
            "the same hours one is not burdened and another severely"}}},
         {&WeighLoad::job,
          {"strain.strength.job",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Verlies aan draagkracht door een volle baan", "Strength lost to a full-time job"},
           {"aangenomen; werk en zorg zitten elkaar in de weg",
            "assumed; role conflict of work and care"}}},
         {&WeighLoad::poor_health,
          {"strain.strength.poor_health",
           Unit::share,
           0.0,
           1.0,
           Grade::estimated,
           {"Verlies aan draagkracht door slechte gezondheid", "Strength lost to poor health"},
           {"kansverhouding 1,8 op zware belasting bij slechte gezondheid (PMC7496310)",
            "odds ratio 1.8 of heavy burden in poor health (PMC7496310)"}}},
         {&WeighLoad::age,
          {"strain.strength.age",
           Unit::share,
           0.0,
           0.05,
           Grade::assumed,
           {"Verlies aan draagkracht per jaar boven de 65",
            "Strength lost per year of age over 65"},
           {"aangenomen", "assumed"}}},
         {&WeighLoad::worry,
          {"strain.load.worry",
           Unit::hours_per_week,
           0.0,
           20.0,
           Grade::assumed,
           {"Zorgen om iemand die u na staat, omgerekend in tijd",
            "Worry about somebody close, as time"},
           {"aangenomen", "assumed"}}},
         {&WeighLoad::reward,
          {"strain.strength.reward",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Extra draagkracht door dank en iets terugkrijgen",
            "Strength gained by thanks and returns"},
           {"iemand zien opbloeien geeft voldoening (rec3, V-bevindingen); grootte aangenomen",
            "seeing somebody grow rewards (rec3, V-findings); size assumed"}}}});
  }
};

/// What an hour of each channel weighs (assumed, 1 = practical help).
[[nodiscard]] constexpr double weight_of(std::size_t channel) {
  constexpr PerChannel<double> weight{1.0, 0.9, 1.3, 0.6, 1.1, 0.8, 1.0, 1.3};
  return weight[channel];
}

/// By how much somebody can bear more than another in the same position, for life; median 1.
[[nodiscard]] inline double resilience(const WeighLoad& p, const Draw& draw) {
  return draw.lognormal(1.0, p.spread);
}

/// Minutes a week that can be carried without wearing out, for somebody of resilience 1.
[[nodiscard]] inline double strength_of(const WeighLoad& p, double paid_hours, bool poor_health,
                                        int age, double reward) {
  const double job = p.job * (paid_hours < 40.0 ? paid_hours / 40.0 : 1.0);
  const double older = age > 65 ? p.age * (age - 65) : 0.0;
  const double share =
      (1.0 - job) * (poor_health ? 1.0 - p.poor_health : 1.0) * (1.0 - (older < 0.6 ? older : 0.6));
  return 60.0 * p.strength * share * (1.0 + p.reward * reward);
}

}  // namespace draagkracht
