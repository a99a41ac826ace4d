// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Part of the staff think in rights: hours that could be fewer stay, because somebody is entitled
// to them. Who leaves room does so less. Een deel van de medewerkers denkt in rechten: uren die
// minder kunnen blijven, omdat iemand er recht op heeft. Wie ruimte laat doet dat minder.
//
// Source: finding M32. Grade: direction from interviews, sizes assumed. Reads how a client is
// helped; writes whether a review takes hours off. When: at a review.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct ThinkInRights {
  double share = 0.15;

  static constexpr auto parameters() {
    return std::to_array<Parameter<ThinkInRights>>(
        {{&ThinkInRights::share,
          {"formal.rights.share",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de herindicaties waarbij uren die minder kunnen blijven omdat er recht op is",
            "Share of reviews at which hours that could be fewer stay because of a right"},
           {"velen redeneren nog vanuit recht of ziekte (M32); grootte aangenomen",
            "many still reason from rights or illness (M32); size assumed"}}}});
  }
};

/// Whether hours stay though less would do; `say` 0..1 tells how much room is left to the client.
[[nodiscard]] constexpr double keeps_by_right(const ThinkInRights& p, double say) {
  return p.share * 2.0 * (1.0 - say);
}

}  // namespace draagkracht
