// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// More time at the start of help: first it costs hours, then the network carries more, because
// there is time to work with it. Meer tijd aan het begin van de hulp: eerst kost het uren,
// daarna draagt het netwerk meer, omdat er tijd is om daarmee te werken.
//
// Source: rules pro9, pro16, findings P4, M26. Grade: direction from interviews, sizes assumed.
// Reads since when help comes; writes minutes delivered, chance of a talk. When: weekly in the
// first months.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "core/quantities.hpp"

namespace draagkracht {

struct InvestFirst {
  double extra = 0.0;
  double weeks = 26.0;
  double network = 4.0;

  static constexpr auto parameters() {
    return std::to_array<Parameter<InvestFirst>>(
        {{&InvestFirst::extra,
          {"formal.invest.extra",
           Unit::share,
           0.0,
           2.0,
           Grade::assumed,
           {"Extra uren aan het begin, als deel van de uren",
            "Extra hours at the start, as a share of the hours"},
           {"nul; een knop van beleid", "none; a lever of policy"}}},
         {&InvestFirst::weeks,
          {"formal.invest.weeks",
           Unit::weeks,
           1.0,
           104.0,
           Grade::assumed,
           {"Zo lang", "For so long"},
           {"aangenomen", "assumed"}}},
         {&InvestFirst::network,
          {"formal.invest.network",
           Unit::none,
           0.0,
           20.0,
           Grade::assumed,
           {"Hoeveel vaker er dan over het netwerk wordt gepraat, per uur dat erbij komt",
            "How much more often the network is talked about then, per share of hours added"},
           {"tijd die erin gaat komt later terug (pro9); grootte aangenomen",
            "time put in comes back later (pro9); size assumed"}}}});
  }
};

/// Share of extra hours in a week of help that began `weeks` ago.
[[nodiscard]] constexpr double extra_time(const InvestFirst& p, int weeks) {
  return p.extra > 0 && weeks >= 0 && weeks < static_cast<int>(p.weeks) ? p.extra : 0.0;
}
/// Factor on the chance of a talk about the network.
[[nodiscard]] constexpr double talks_more(const InvestFirst& p, double extra) {
  return 1.0 + p.network * extra;
}

}  // namespace draagkracht
