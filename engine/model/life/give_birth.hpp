// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Women have children by age; sooner with a partner at home, and a second sooner than a third.
// Vrouwen krijgen kinderen naar leeftijd; eerder met een partner in huis, en een tweede eerder dan
// een derde.
//
// Source: births by age from the basis file (`fertility`, CBS 2023); about 9 % of births to women
// without a partner at home (CBS 82056NED, 2018-19); family size of the generation of 1975: none
// 18, one 18, two 43, three or more 21 % (CBS 81612NED). Grade: estimated. Reads age, partner,
// children; writes persons, ties. When: drawn once a year of life.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct GiveBirth {
  double without_partner = 0.2;
  double after_first = 1.9;
  double after_second = 0.5;
  double after_third = 0.4;

  static constexpr auto parameters() {
    return std::to_array<Parameter<GiveBirth>>(
        {{&GiveBirth::without_partner,
          {"life.birth.without_partner",
           Unit::none,
           0.0,
           1.0,
           Grade::estimated,
           {"Kans op een kind zonder partner in huis, tegenover met",
            "Chance of a child without a partner at home, against with"},
           {"9 % van de geboorten (CBS 82056NED, 2018-19), verdeeld over de vrouwen zonder "
            "partner; tussen 0,14 en 0,28",
            "9 % of births (CBS 82056NED, 2018-19) over the women without partner; range "
            "0.14-0.28"}}},
         {&GiveBirth::after_first,
          {"life.birth.after_first",
           Unit::none,
           0.0,
           5.0,
           Grade::estimated,
           {"Kans op een tweede kind, tegenover een eerste",
            "Chance of a second child, against a first"},
           {"passend gemaakt op de kindertallen van de generatie 1975 (CBS 81612NED)",
            "fitted to family sizes of the generation of 1975 (CBS 81612NED)"}}},
         {&GiveBirth::after_second,
          {"life.birth.after_second",
           Unit::none,
           0.0,
           5.0,
           Grade::estimated,
           {"Kans op een derde kind, tegenover een eerste",
            "Chance of a third child, against a first"},
           {"passend gemaakt op de kindertallen van de generatie 1975 (CBS 81612NED)",
            "fitted to family sizes of the generation of 1975 (CBS 81612NED)"}}},
         {&GiveBirth::after_third,
          {"life.birth.after_third",
           Unit::none,
           0.0,
           5.0,
           Grade::estimated,
           {"Kans op nog een kind na drie, tegenover een eerste",
            "Chance of another child after three, against a first"},
           {"passend gemaakt op de kindertallen van de generatie 1975 (CBS 81612NED)",
            "fitted to family sizes of the generation of 1975 (CBS 81612NED)"}}}});
  }
};

/// Chance of a birth within the year. `rate` is that of all women of this age, of whom the share
/// `partnered` has a partner at home: the factors leave the rate of all as it is.
[[nodiscard]] inline double chance_of_birth(const GiveBirth& p, double rate, double age,
                                            double partnered, bool partner, int children) {
  const double mean = partnered + p.without_partner * (1.0 - partnered);
  const double by_home = (partner ? 1.0 : p.without_partner) / (mean > 0 ? mean : 1.0);
  const std::array<double, 4> by_children{1.0, p.after_first, p.after_second, p.after_third};
  // Shares of women by children so far (CBS, generation 1975), so that the factors average out.
  constexpr std::array<std::array<double, 4>, 4> shares{{{0.85, 0.10, 0.04, 0.01},    // below 30
                                                         {0.45, 0.27, 0.22, 0.06},    // 30-35
                                                         {0.26, 0.22, 0.38, 0.14},    // 35-40
                                                         {0.19, 0.18, 0.42, 0.21}}};  // 40 and over
  const std::size_t band = age < 30 ? 0 : age < 35 ? 1 : age < 40 ? 2 : 3;
  double average = 0;
  for (std::size_t n = 0; n < 4; ++n) {
    average += shares[band][n] * by_children[n];
  }
  const double by_parity = by_children[children < 3 ? static_cast<std::size_t>(children) : 3U];
  return rate * by_home * by_parity / (average > 0 ? average : 1.0);
}

}  // namespace draagkracht
