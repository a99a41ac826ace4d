// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A professional with an eye for it sees when somebody takes advantage of a client, and helps
// to end it. Who has nobody left to look in goes unseen. Een beroepskracht die er oog voor
// heeft ziet het als iemand misbruik maakt van een cliënt, en helpt er een einde aan te maken.
// Bij wie niemand meer langskomt blijft het ongezien.
//
// Source: rule pro11, finding M23. Grade: direction from interviews, sizes assumed. Reads ties
// that do harm; writes ties. When: once a month per client.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"

namespace draagkracht {

struct SeeHarm {
  double per_month = 0.05;

  static constexpr auto parameters() {
    return std::to_array<Parameter<SeeHarm>>(
        {{&SeeHarm::per_month,
          {"formal.see_harm.per_month",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per maand dat een goed kijkende beroepskracht het ziet",
            "Chance per month that a professional with an eye for it sees it"},
           {"een vinger aan de pols tegen misbruik (M23); grootte aangenomen",
            "a finger on the pulse against abuse (M23); size assumed"}}}});
  }
};

[[nodiscard]] constexpr double chance_seen(const SeeHarm& p, double sees) {
  return 2.0 * p.per_month * sees;
}

}  // namespace draagkracht
