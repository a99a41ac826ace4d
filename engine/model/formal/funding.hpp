// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Money per client pays for hours with that client and not for talking with others: organisations
// then work past each other. Where working together is paid for they look each other up. Geld per
// cliënt betaalt uren bij die cliënt en geen overleg: organisaties werken dan langs elkaar heen.
// Waar samenwerken betaald wordt zoeken zij elkaar op.
//
// Source: findings P16, M15. Grade: direction from interviews, sizes assumed. Reads nothing of the
// world; writes what several organisations cost in reach and in arranging. When: whenever a
// professional meets a client; quarterly for carers.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct Funding {
  double per_client = 0.8;
  double hampers = 0.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Funding>>(
        {{&Funding::per_client,
          {"formal.funding.per_client",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van het geld dat per cliënt wordt betaald",
            "Share of the money that is paid per client"},
           {"vooral uren per cliënt worden vergoed; grootte aangenomen",
            "mostly hours per client are paid for; size assumed"}}},
         {&Funding::hampers,
          {"formal.funding.hampers",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe zwaar dat weegt voor de samenwerking",
            "How much that weighs for working together"},
           {"geldstromen zitten samenwerking in de weg (M15), geld stuurt (P16); grootte "
            "aangenomen",
            "funding streams hamper cooperation (M15), money steers (P16); size assumed"}}}});
  }
};

/// Factor on what each further organisation costs; 1 with the usual way of paying.
[[nodiscard]] constexpr double apart(const Funding& p) {
  constexpr double usual = 0.8;
  return 1.0 + p.hampers * (p.per_client - usual) / usual;
}

}  // namespace draagkracht
