// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A professional who is the only one around a client does not want to be, and asks sooner who else
// there is. Een beroepskracht die als enige om een cliënt heen staat wil dat niet blijven, en
// vraagt eerder wie er nog meer is.
//
// Source: finding P34. Grade: direction from interviews, sizes assumed. Reads who helps; writes
// chance of a talk about the network. When: whenever a professional meets a client.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct NotAlone {
  double asks = 0.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<NotAlone>>(
        {{&NotAlone::asks,
          {"formal.not_alone.asks",
           Unit::none,
           0.0,
           5.0,
           Grade::assumed,
           {"Hoeveel vaker een beroepskracht die de enige is over het netwerk praat",
            "How much more often a professional who is the only one talks about the network"},
           {"de wens niet de enige rond de cliënt te zijn (P34); grootte aangenomen",
            "the wish not to be the only one around a client (P34); size assumed"}}}});
  }
};

/// Factor on the chance of a talk about the network.
[[nodiscard]] constexpr double wants_others(const NotAlone& p, bool only_one) {
  return only_one ? 1.0 + p.asks : 1.0;
}

}  // namespace draagkracht
