// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Some people come to need care; how often follows from how many have it at each age and how long
// they keep it.
// Sommige mensen krijgen zorg nodig; hoe vaak volgt uit hoeveel mensen het op elke leeftijd hebben
// en hoe lang het duurt.
//
// Who is in poor health or low in education comes to need it sooner; who is neither later, so that
// as many begin at each age and sex.
// Bij een slechte gezondheid of weinig opleiding begint het eerder, bij anderen later, zodat het
// aantal per leeftijd gelijk blijft.
//
// Source: the relation of incidence, prevalence and duration for a population in balance: incidence
// = slope of prevalence with age + prevalence times the rate at which it ends (Keiding 1991, doi
// 10.2307/2983150). Prevalence and ends from the basis file. Grade: estimated; the factors are
// assumed. Reads age, sex, health, education; writes client records, health. When: drawn once a
// year of life for people who are no client.
#pragma once

#include <algorithm>
#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "model/need/drift_need.hpp"
#include "population/spec.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct Setting;

struct BeginNeed {
  double more = 1.0;
  double poor_health = 3.0;
  double low_education = 1.5;
  double poor_of_clients = 0.7;
  double health_worsens = 0.4;

  static constexpr auto parameters() {
    return std::to_array<Parameter<BeginNeed>>(
        {{&BeginNeed::more,
          {"need.begin.more",
           Unit::none,
           0.5,
           3.0,
           Grade::assumed,
           {"Hoeveel vaker zorg nodig wordt bij volwassenen dan nu",
            "How much more often adults come to need care than now"},
           {"één: zoals nu; de vergrijzing is een knop (pro19)",
            "one: as now; ageing is a lever (pro19)"}}},
         {&BeginNeed::poor_health,
          {"need.begin.poor_health",
           Unit::none,
           1.0,
           20.0,
           Grade::assumed,
           {"Hoeveel vaker iemand met een slechte gezondheid zorg nodig krijgt",
            "How much more often somebody in poor health comes to need care"},
           {"aangenomen: wie de eigen gezondheid minder dan goed noemt, krijgt twee tot vier keer "
            "zo vaak beperkingen (langlopend onderzoek onder ouderen, uit het hoofd); tussen 2 en "
            "5",
            "assumed: who calls the own health less than good comes to have limitations two to "
            "four times as often (cohort studies of older people, from memory); range 2-5"}}},
         {&BeginNeed::low_education,
          {"need.begin.low_education",
           Unit::none,
           1.0,
           10.0,
           Grade::assumed,
           {"Hoeveel vaker iemand met weinig opleiding zorg nodig krijgt",
            "How much more often somebody of low education comes to need care"},
           {"aangenomen, gelijk aan het verschil in de eerste bevolking: lager opgeleiden hebben "
            "op dezelfde leeftijd anderhalf tot twee keer zo vaak beperkingen als anderen (CBS, "
            "Gezondheidsenquête, uit het hoofd); tussen 1,2 en 2",
            "assumed, equal to the difference in the first population: people of low education "
            "have limitations one and a half to two times as often as others of their age (CBS "
            "Health Survey, from memory); range 1.2-2"}}},
         {&BeginNeed::poor_of_clients,
          {"need.begin.poor_of_clients",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van wie zorg nodig heeft met een slechte gezondheid",
            "Share in poor health of those who need care"},
           {"aangenomen, als in de eerste bevolking: zegt hoeveel gezonde mensen er over zijn; "
            "tussen 0,6 en 0,8",
            "assumed, as in the first population: says how many healthy people are left; range "
            "0.6-0.8"}}},
         {&BeginNeed::health_worsens,
          {"need.begin.health_worsens",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat iemand zijn gezondheid slecht gaat noemen als de zorg begint, en weer goed "
            "als die ophoudt",
            "Chance that somebody calls the own health poor when need begins, and good again when "
            "it ends"},
           {"zo gekozen dat wie zorg nodig heeft even vaak een slechte gezondheid houdt als in de "
            "eerste bevolking; tussen 0,2 en 0,6",
            "chosen so that those who need care keep about the health of the first population; "
            "range 0.2-0.6"}}}});
  }
};

/// Who somebody is, as far as needing care goes.
struct Standing {
  bool poor_health = false;
  bool low_education = false;
};

/// Share with a limitation of this age and sex.
[[nodiscard]] inline double limited(const PopulationSpec& population, double age, Sex sex) {
  double sum = 0;
  for (std::size_t l = 1; l < limitation_count; ++l) {
    sum += population.limitations[l].prevalence.at(age, sex);
  }
  return std::min(sum, 0.95);
}

/// A share `all` of everybody that is `special` among those with a limitation leaves this for the
/// others.
[[nodiscard]] inline double share_of_others(double all, double special, double limited) {
  return std::clamp((all - special * limited) / (1 - limited), 0.0, 1.0);
}

/// Times the incidence of one's age and sex, 1 on average over those without a limitation.
[[nodiscard]] inline double sooner(const BeginNeed& p, const PopulationSpec& population, double age,
                                   Sex sex, Standing who) {
  if (age < 18) {
    return 1;
  }
  const double with = limited(population, age, sex);
  const double ill = population.poor_health.at(age, sex);
  const double low = population.education_low.at(age, sex);
  const double ill_before = share_of_others(ill, std::max(ill, p.poor_of_clients), with);
  const double low_before =
      share_of_others(low, low * p.low_education / (1 + low * (p.low_education - 1)), with);
  const auto factor = [](bool has, double times, double share) {
    return (has ? times : 1.0) / (1.0 + share * (times - 1.0));
  };
  return p.more * factor(who.poor_health, p.poor_health, ill_before) *
         factor(who.low_education, p.low_education, low_before);
}

/// How large need is when it begins, against the need of those who have it at any moment: as much
/// smaller as theirs has grown since, over spells of exponential length in which it rises or falls
/// for `drift_years`.
[[nodiscard]] inline double size_at_onset(const LimitationSpec& spec, const DriftNeed& p) {
  constexpr double usual_unmet = 0.3;  // share of the hours needed that is missing in a run
  // Growth as fast as spells end would have no mean; the hours of a week bound it in the run.
  constexpr double most = 0.6;
  const double ends = 1.0 / std::max(spec.years, 0.01);
  const double leaves = ends - std::min(p.unmet_effect * usual_unmet, most * ends);
  const double settles = 1.0 / spec.drift_years;
  const auto grown = [&](double drift) {
    const double least = (1.0 - most) * (leaves + settles);
    return ends * (leaves + settles) / (leaves * std::max(least, leaves + settles - drift));
  };
  const double rising = spec.course[at(Course::rising)];
  const double falling = spec.course[at(Course::falling)];
  return 1.0 / ((1.0 - rising - falling) * grown(0) + rising * grown(spec.drift) +
                falling * grown(-spec.drift));
}

/// Draws need and course of a new client. Who is a client already only changes when this limitation
/// may follow the one there is (`onset.hpp`): then it decides from now on.
void begin_need(World& world, const Setting& setting, PersonId person, Limitation limitation);

}  // namespace draagkracht
