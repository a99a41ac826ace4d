// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A limitation begins with who has none, or takes over from a lighter one: who is frail may get
// dementia as well, and from then on dementia decides what is needed and how it goes.
// Een beperking begint bij wie er geen heeft, of komt bij een lichtere: wie kwetsbaar is kan ook
// dementie krijgen, en dan bepaalt de dementie wat nodig is en hoe het verder gaat.
//
// Source: incidence from prevalence and duration, as in `begin_need.hpp`. Grade: estimated; which
// limitation may follow which is assumed. Reads age, sex, limitation; draws once a year of life.
#pragma once

#include <algorithm>
#include <array>

#include "core/draw.hpp"
#include "population/codes.hpp"
#include "population/spec.hpp"

namespace draagkracht {

/// True if `next` may begin with somebody who has `now`: the heavier of the two is the one counted.
[[nodiscard]] constexpr bool may_follow(Limitation now, Limitation next) {
  switch (now) {
    case Limitation::none:
      return next != Limitation::none;
    case Limitation::chronic:
    case Limitation::short_illness:
      return next == Limitation::frailty || next == Limitation::dementia;
    case Limitation::somatic:
    case Limitation::frailty:
      return next == Limitation::dementia;
    default:
      return false;
  }
}

/// Chance per year that a limitation begins with somebody of this age and sex with whom it may.
[[nodiscard]] inline PerLimitation<double> onset_rates(const PopulationSpec& population, double age,
                                                       Sex sex) {
  constexpr std::array heaviest_first{
      Limitation::dementia,    Limitation::frailty,      Limitation::somatic,
      Limitation::psychiatric, Limitation::intellectual, Limitation::brain_injury,
      Limitation::chronic,     Limitation::multiproblem, Limitation::short_illness};
  static_assert(heaviest_first.size() + 1 == limitation_count);
  PerLimitation<double> share{};
  for (std::size_t l = 1; l < limitation_count; ++l) {
    share[l] = population.limitations[l].prevalence.at(age, sex);
  }
  PerLimitation<double> rates{};
  for (const Limitation limitation : heaviest_first) {
    const LimitationSpec& spec = population.limitations[at(limitation)];
    double ends = spec.recovery + spec.excess_mortality + spec.admission;
    double beyond = 0;  // share of people with whom it cannot begin
    for (std::size_t l = 1; l < limitation_count; ++l) {
      const auto other = static_cast<Limitation>(l);
      ends += may_follow(limitation, other) ? rates[l] : 0.0;
      beyond += may_follow(other, limitation) ? 0.0 : share[l];
    }
    // The curve is flat within a band, so its slope is taken over ten years around the age.
    const double slope =
        (spec.prevalence.at(age + 5, sex) - spec.prevalence.at(age - 5, sex)) / 10.0;
    rates[at(limitation)] =
        std::max(slope + share[at(limitation)] * ends, 0.0) / (1.0 - std::min(beyond, 0.95));
  }
  return rates;
}

/// A limitation that begins in the year to come, or none.
struct Onset {
  Limitation limitation = Limitation::none;
  int in_weeks = 0;
};

/// At most one limitation begins in a year: the first whose share of chance the draw falls in.
/// `sooner`: times the incidence of one's age and sex.
[[nodiscard]] inline Onset onset_this_year(const PopulationSpec& population, Limitation now,
                                           double age, Sex sex, double sooner, const Draw& draw) {
  const PerLimitation<double> rates = onset_rates(population, age, sex);
  double left = draw.uniform53(0) / sooner;
  for (std::size_t l = 1; l < limitation_count; ++l) {
    const auto next = static_cast<Limitation>(l);
    if (!may_follow(now, next)) {
      continue;
    }
    left -= rates[l];
    if (left < 0) {
      return {next, 1 + static_cast<int>(draw.uniform(2) * 51.999)};
    }
  }
  return {};
}

}  // namespace draagkracht
