// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Difficult behaviour leads to quarrels with a strained helper, and these wear a tie. A
// volunteer starts without a history: there it goes better.
// Moeilijk gedrag geeft ruzie met een helper die moe is, en dat doet een band geen goed. Een
// vrijwilliger begint zonder verleden: daar gaat het beter.
//
// Source: rule giv9. Grade: direction from practice, sizes assumed. Reads limitation and strain;
// writes closeness. When: monthly, helpers of clients whose behaviour is difficult.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct Quarrel {
  double per_year = 0.6;
  double fresh = 0.2;
  double damage = 0.06;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit de praktijk (giv9); grootte aangenomen",
                            "direction from practice (giv9); size assumed"};
    return std::to_array<Parameter<Quarrel>>(
        {{&Quarrel::per_year,
          {"remember.quarrel.per_year",
           Unit::per_year,
           0.0,
           12.0,
           Grade::assumed,
           {"Hoe vaak per jaar het botst met een helper met de hoogste belasting",
            "Quarrels per year with a helper at the highest strain"},
           assumed}},
         {&Quarrel::fresh,
          {"remember.quarrel.fresh",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe vaak het met een vrijwilliger botst, vergeleken met anderen",
            "How often with a volunteer, against others"},
           assumed}},
         {&Quarrel::damage,
          {"remember.quarrel.damage",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Wat een band daarbij verliest", "What a tie loses by it"},
           assumed}}});
  }
};

/// Chance of a quarrel this month, 13 of them a year.
[[nodiscard]] constexpr double quarrel_chance(const Quarrel& p, double strain, bool volunteer) {
  return p.per_year / 13.0 * strain * (volunteer ? p.fresh : 1.0);
}

}  // namespace draagkracht
