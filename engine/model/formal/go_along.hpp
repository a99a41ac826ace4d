// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A professional who guides goes along: to the club, the shop, the doctor, ten or twenty times
// until it works alone. What was practised prevents worse; it wears off when nobody goes along.
// Wie begeleidt gaat mee: naar de club, de winkel, de dokter, tien of twintig keer tot het alleen
// lukt. Wat geoefend is voorkomt erger; het slijt als niemand meer meegaat.
//
// Source: finding P31. Grade: direction from interviews, sizes assumed. Reads stance and who
// guides; writes what a client has practised, chance of a crisis. When: once a month; the chance
// weekly.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct GoAlong {
  double per_month = 0.15;
  double prevents = 0.2;
  double fades = 0.02;

  static constexpr auto parameters() {
    return std::to_array<Parameter<GoAlong>>(
        {{&GoAlong::per_month,
          {"formal.along.per_month",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van wat nog niet lukt dat iemand per maand leert door mee te gaan",
            "Share of what does not work yet that is learned in a month of going along"},
           {"tien, twintig of dertig keer meegaan (P31); grootte aangenomen",
            "go along ten, twenty or thirty times (P31); size assumed"}}},
         {&GoAlong::prevents,
          {"formal.along.prevents",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de crises dat wegblijft bij wie alles geoefend heeft",
            "Share of crises that stay away from who has practised all"},
           {"op tijd erbij zijn voorkomt erger (P31); grootte aangenomen",
            "timely intervention prevents worse (P31); size assumed"}}},
         {&GoAlong::fades,
          {"formal.along.fades",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel dat per maand slijt als niemand meer meegaat",
            "Share that wears off in a month when nobody goes along any more"},
           {"aangenomen", "assumed"}}}});
  }
};

/// Share practised after another month; `guided` when somebody goes along, who leaves room or not.
[[nodiscard]] constexpr double practised_after(const GoAlong& p, double now, bool guided,
                                               double stance) {
  return guided ? now + p.per_month * 2.0 * stance * (1.0 - now) : now * (1.0 - p.fades);
}
/// Factor on the chance of a crisis.
[[nodiscard]] constexpr double spared(const GoAlong& p, double practised) {
  return 1.0 - p.prevents * practised;
}

}  // namespace draagkracht
