// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// When the budget is full nobody new gets help until somebody else needs less: a waiting list
// instead of a cut. Als het budget op is krijgt niemand nieuw hulp tot een ander minder nodig
// heeft: een wachtlijst in plaats van een korting.
//
// Source: findings M19, M33; municipal budget ceilings. Grade: assumed. Reads posts; writes
// nothing, it stops placing. When: weekly.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "core/quantities.hpp"

namespace draagkracht {

struct Budget {
  double tight = 0.0;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Budget>>(
        {{&Budget::tight,
          {"formal.budget.tight",
           Unit::share,
           0.0,
           0.9,
           Grade::assumed,
           {"Hoeveel krapper het budget is dan de uren van alle beroepskrachten samen",
            "How much smaller the budget is than the hours of all professionals together"},
           {"nul: geen plafond; een knop van beleid", "none: no ceiling; a lever of policy"}}}});
  }
};

/// Whether there is money for another indication: `booked` of all that the posts have.
[[nodiscard]] constexpr bool affordable(const Budget& p, std::int64_t booked, std::int64_t all) {
  return p.tight <= 0 || static_cast<double>(booked) < (1.0 - p.tight) * static_cast<double>(all);
}

}  // namespace draagkracht
