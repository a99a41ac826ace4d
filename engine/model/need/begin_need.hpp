// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Some people come to need care; how often follows from how many have it at each age and how long
// they keep it.
// Sommige mensen krijgen zorg nodig; hoe vaak volgt uit hoeveel mensen het op elke leeftijd hebben
// en hoe lang het duurt.
//
// Source: the relation of incidence, prevalence and duration for a population in balance: incidence
// = slope of prevalence with age + prevalence times the rate at which it ends (Keiding 1991, doi
// 10.2307/2983150). Prevalence and ends from the basis file. Grade: estimated. Reads age, sex;
// writes client records. When: drawn once a year of life for people who are no client.
#pragma once

#include <algorithm>

#include "core/draw.hpp"
#include "model/need/drift_need.hpp"
#include "model/setting.hpp"

namespace draagkracht {

/// A limitation that begins in the year to come, or none.
struct Onset {
  Limitation limitation = Limitation::none;
  int in_weeks = 0;
};

/// Share of people at home who need care for any reason.
[[nodiscard]] inline double prevalence_of_any(const PopulationSpec& population, double age,
                                              Sex sex) {
  double sum = 0;
  for (std::size_t l = 1; l < limitation_count; ++l) {
    sum += population.limitations[l].prevalence.at(age, sex);
  }
  return sum;
}

/// New cases per year of one limitation, per person of this age in care or not.
[[nodiscard]] inline double incidence(const LimitationSpec& spec, double age, Sex sex) {
  const double here = spec.prevalence.at(age, sex);
  // The curve is flat within a band, so its slope is taken over ten years around the age.
  const double slope = (spec.prevalence.at(age + 5, sex) - spec.prevalence.at(age - 5, sex)) / 10.0;
  const double ends = spec.recovery + spec.excess_mortality + spec.admission;
  const double rate = slope + here * ends;
  return rate > 0 ? rate : 0.0;
}

/// At most one limitation begins in a year, for who has none: the first whose share of chance the
/// draw falls in.
[[nodiscard]] inline Onset onset_this_year(const PopulationSpec& population, double age, Sex sex,
                                           const Draw& draw) {
  const double without = 1.0 - prevalence_of_any(population, age, sex);
  double left = draw.uniform53(0) * (without > 0.1 ? without : 0.1);
  for (std::size_t l = 1; l < limitation_count; ++l) {
    left -= incidence(population.limitations[l], age, sex);
    if (left < 0) {
      return {static_cast<Limitation>(l), 1 + static_cast<int>(draw.uniform(2) * 51.999)};
    }
  }
  return {};
}

/// How large need is when it begins, against the need of those who have it at any moment: as much
/// smaller as theirs has grown since, over spells of exponential length.
[[nodiscard]] inline double size_at_onset(const LimitationSpec& spec, const DriftNeed& p) {
  constexpr double usual_unmet = 0.25;  // share of need, mean over clients in a run
  // Growth as fast as spells end would have no mean; the hours of a week bound it in the run.
  constexpr double most = 0.6;
  const double by_unmet = p.unmet_effect * usual_unmet;
  const auto grown = [&](double drift) {
    return 1.0 / (1.0 - std::min(most, (drift + by_unmet) * spec.years));
  };
  const double rising = spec.course[at(Course::rising)];
  const double falling = spec.course[at(Course::falling)];
  return 1.0 / ((1.0 - rising - falling) * grown(0) + rising * grown(spec.drift) +
                falling * grown(-spec.drift));
}

/// Draws need and course of a new client. Nothing happens to somebody who is a client already.
void begin_need(World& world, const Setting& setting, PersonId person, Limitation limitation);

}  // namespace draagkracht
