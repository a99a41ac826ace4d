// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Help that goes before somebody is ready costs trust in oneself; help that stays when the own
// people carry it makes people unlearn what they could. Both are wrong. Hulp die weggaat voordat
// iemand zover is kost zelfvertrouwen; hulp die blijft terwijl de eigen mensen het dragen doet
// mensen verleren wat zij konden. Allebei is verkeerd.
//
// Source: finding P25. Grade: direction from interviews, sizes assumed. Reads whether hours were
// lost, how far a client is prepared, who carries; writes self-trust. When: once a month per
// client.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct RightMoment {
  double too_soon = 0.15;
  double too_late = 0.005;

  static constexpr auto parameters() {
    return std::to_array<Parameter<RightMoment>>(
        {{&RightMoment::too_soon,
          {"formal.moment.too_soon",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van het zelfvertrouwen dat het kost als uren weggaan voordat iemand zover is",
            "Share of self-trust that it costs when hours go before somebody is ready"},
           {"te vroeg en te laat zijn allebei verkeerd (P25); grootte aangenomen",
            "too soon and too late are both wrong (P25); size assumed"}}},
         {&RightMoment::too_late,
          {"formal.moment.too_late",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel dat een maand hulp kost die niet meer nodig is",
            "Share that a month of help costs that is needed no more"},
           {"te vroeg en te laat zijn allebei verkeerd (P25); grootte aangenomen",
            "too soon and too late are both wrong (P25); size assumed"}}}});
  }
};

/// Self-trust that it costs to lose hours; `ready` 0..1.
[[nodiscard]] constexpr double lost_too_soon(const RightMoment& p, double ready) {
  return p.too_soon * (1.0 - (ready < 1 ? ready : 1.0));
}
/// Self-trust that a month of help costs where the own people carry it.
[[nodiscard]] constexpr double lost_too_late(const RightMoment& p, bool carried) {
  return carried ? p.too_late : 0.0;
}

}  // namespace draagkracht
