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

#include "core/draw.hpp"
#include "model/setting.hpp"

namespace draagkracht {

/// A limitation that begins in the year to come, or none.
struct Onset {
  Limitation limitation = Limitation::none;
  int in_weeks = 0;
};

/// New cases per year among people without, for one limitation.
[[nodiscard]] inline double incidence(const LimitationSpec& spec, double age, Sex sex) {
  const double here = spec.prevalence.at(age, sex);
  // The curve is flat within a band, so its slope is taken over ten years around the age.
  const double slope = (spec.prevalence.at(age + 5, sex) - spec.prevalence.at(age - 5, sex)) / 10.0;
  const double ends = spec.recovery + spec.excess_mortality + spec.admission;
  const double rate = slope + here * ends;
  return rate > 0 ? rate / (1.0 - (here < 0.9 ? here : 0.9)) : 0.0;
}

/// At most one limitation begins in a year: the first whose share of chance the draw falls in.
[[nodiscard]] inline Onset onset_this_year(const PopulationSpec& population, double age, Sex sex,
                                           const Draw& draw) {
  double left = draw.uniform53(0);
  for (std::size_t l = 1; l < limitation_count; ++l) {
    left -= incidence(population.limitations[l], age, sex);
    if (left < 0) {
      return {static_cast<Limitation>(l), 1 + static_cast<int>(draw.uniform(2) * 51.999)};
    }
  }
  return {};
}

/// Draws need and course of a new client. Nothing happens to somebody who is a client already.
void begin_need(World& world, const Setting& setting, PersonId person, Limitation limitation);

}  // namespace draagkracht
