// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// People come to live here from elsewhere, alone, as a couple or with children, and know few people
// yet; others move away for good. Er komen mensen van elders wonen, alleen, als stel of met
// kinderen, en die kennen hier nog bijna niemand; anderen trekken voorgoed weg.
//
// Source: how many by age and sex from the basis file (`arrive`, `move_away`; CBS 85751NED,
// forecast 2023-2070); with whom: assumed. Who stays a few years and leaves again is in neither.
// Grade: estimated (numbers), assumed (rest). Reads age, sex, household, client record; writes
// persons, ties, household, address, residence; ends ties and care. When: drawn once a year of life
// of an adult: newcomers of about that age and sex, who count for as many as that adult does.
// Nobody who needs or needed care moves away (assumed). Who moves away is gone like the dead: a
// child abroad is no part of a network that helps, also at the start. Nobody of them comes back.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct Migrate {
  double coupled = 0.8;
  double with_children = 0.65;
  double lone_mother = 0.2;
  double kin_here = 0.3;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Migrate>>(
        {{&Migrate::coupled,
          {"life.migrate.coupled",
           Unit::none,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel keer zo vaak een nieuwkomer samenwoont als anderen van die leeftijd",
            "How often newcomers have a partner, times that of others of their age"},
           {"aangenomen, tussen 0,5 en 1; met de kinderen van wie alleen komt komen drie tot vier "
            "van de tien volwassenen met partner of gezin",
            "assumed, range 0.5-1; with children of those who come alone three to four in ten "
            "adults come with a partner or family"}}},
         {&Migrate::with_children,
          {"life.migrate.with_children",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de stellen dat met kinderen komt", "Share of couples who bring children"},
           {"aangenomen, naar de kinderen onder 15 in de prognose (CBS 85751NED); tussen 0,4 en "
            "0,8",
            "assumed, after the children under 15 in the forecast (CBS 85751NED); range "
            "0.4-0.8"}}},
         {&Migrate::lone_mother,
          {"life.migrate.lone_mother",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de vrouwen zonder partner dat met kinderen komt",
            "Share of women without a partner who bring children"},
           {"aangenomen, als hierboven; tussen 0,1 en 0,3", "assumed, as above; range 0.1-0.3"}}},
         {&Migrate::kin_here,
          {"life.migrate.kin_here",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel dat hier al familie heeft", "Share who have kin here already"},
           {"aangenomen, tussen 0,18 en 0,42", "assumed, range 0.18-0.42"}}}});
  }
};

/// Chance within a year that newcomers arrive of whom an adult is the mark; `rate` is adults per
/// adult, of whom the share `coupled` comes with a partner: two then need one mark.
[[nodiscard]] inline double chance_of_arrival(double rate, double coupled) {
  return rate * (1.0 - coupled / 2);
}

/// The share of those arrivals who are two.
[[nodiscard]] inline double two_arrive(double coupled) {
  return (coupled / 2) / (1.0 - coupled / 2);
}

}  // namespace draagkracht
