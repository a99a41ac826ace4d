// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// "We will do it": where a professional takes over, somebody who helps does a quarter less now
// and then. It is quick now and costs later. "Wij doen het wel": waar een beroepskracht
// overneemt, doet wie helpt af en toe een kwart minder. Het is nu snel en kost later.
//
// Source: rules pro4, pro5. Grade: direction from interviews, sizes assumed. Reads how
// professionals work and what they cover; writes agreed minutes. When: once a month per client.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/care.hpp"

namespace draagkracht {

struct PushAside {
  double per_month = 0.04;
  double less = 0.25;

  static constexpr auto parameters() {
    return std::to_array<Parameter<PushAside>>(
        {{&PushAside::per_month,
          {"formal.push_aside.per_month",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per maand dat een helper minder doet naast iemand die alles overneemt",
            "Chance per month that a helper does less beside somebody who takes over everything"},
           {"'wij doen het wel' duwt initiatief opzij (pro5); grootte aangenomen",
            "'we will do it' pushes initiative aside (pro5); size assumed"}}},
         {&PushAside::less,
          {"formal.push_aside.less",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel dat de helper dan minder doet", "Share by which the helper then does less"},
           {"aangenomen", "assumed"}}}});
  }
};

/// Chance this month that one helper does less; `covered` is the share of help that professionals
/// give.
[[nodiscard]] constexpr double chance_pushed(const PushAside& p, double stance, double covered) {
  return stance < 0.5 ? p.per_month * (1.0 - 2.0 * stance) * covered : 0.0;
}

/// What stays of an agreement.
inline void do_less(const PushAside& p, CareLink& link) {
  for (std::uint16_t& minutes : link.agreed) {
    minutes = static_cast<std::uint16_t>(minutes * (1.0 - p.less));
  }
}

}  // namespace draagkracht
