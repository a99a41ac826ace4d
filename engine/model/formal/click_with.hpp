// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Client and professional have to click. After three months without, another comes, once or
// twice; then the help stops. Het moet klikken tussen cliënt en beroepskracht. Klikt het na
// drie maanden niet, dan komt er een ander, één of twee keer; daarna stopt de hulp.
//
// Source: findings P6, M4. Grade: direction from interviews, sizes assumed. Reads how long a
// professional comes; writes the indication. When: once, in the fourth month of a professional.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/care.hpp"

namespace draagkracht {

struct ClickWith {
  double misses = 0.04;
  double tries = 2.0;
  double weeks = 3.0;

  static constexpr auto parameters() {
    return std::to_array<Parameter<ClickWith>>(
        {{&ClickWith::misses,
          {"formal.click_with.misses",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat het met een nieuwe beroepskracht niet klikt",
            "Chance that it does not click with a new professional"},
           {"een andere coach na drie keer zonder klik (P6); grootte aangenomen",
            "another coach after three meetings without a click (P6); size assumed"}}},
         {&ClickWith::tries,
          {"formal.click_with.tries",
           Unit::none,
           0.0,
           10.0,
           Grade::assumed,
           {"Hoe vaak er dan een ander komt", "How often another comes then"},
           {"ook daarna kan het stoppen (P6); grootte aangenomen",
            "after that it may stop (P6); size assumed"}}},
         {&ClickWith::weeks,
          {"formal.click_with.weeks",
           Unit::weeks,
           0.0,
           52.0,
           Grade::assumed,
           {"Weken tot die er is", "Weeks until that one is there"},
           {"aangenomen", "assumed"}}}});
  }
};

/// Weeks in which a click shows: the fourth month.
[[nodiscard]] constexpr bool time_to_tell(int weeks_together) {
  return weeks_together >= 12 && weeks_together < 16;
}
/// Whether help goes on with somebody else.
[[nodiscard]] constexpr bool tries_another(const ClickWith& p, int tried) {
  return tried < static_cast<int>(p.tries);
}

}  // namespace draagkracht
