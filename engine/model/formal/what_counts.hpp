// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who pays wants numbers: how many networks, how many people in them. Where that is what staff are
// held to, more people are written down and there is less room for what the client wants. Wie
// betaalt wil aantallen: hoeveel netwerken, hoeveel mensen erin. Waar medewerkers daarop worden
// afgerekend, worden meer mensen opgeschreven en is er minder ruimte voor wat de cliënt wil.
//
// Source: finding M6. Grade: direction from interviews, sizes assumed. Reads nothing of the world;
// writes chance of a talk about the network, room left. When: whenever a professional meets a
// client.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct WhatCounts {
  double numbers = 0.0;
  double more = 0.5;
  double less = 0.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<WhatCounts>>(
        {{&WhatCounts::numbers,
          {"formal.counts.numbers",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe ver beroepskrachten op aantallen worden afgerekend",
            "How far professionals are held to numbers"},
           {"nul: wat gewoon is zit in de andere getallen; een keuze van wie betaalt",
            "none: what is usual is in the other numbers; a choice of who pays"}}},
         {&WhatCounts::more,
          {"formal.counts.more",
           Unit::none,
           0.0,
           5.0,
           Grade::assumed,
           {"Hoeveel vaker er dan over het netwerk wordt gepraat",
            "How much more often the network is talked about then"},
           {"aantallen zijn makkelijker te meten dan wat ertoe doet (M6); grootte aangenomen",
            "output is easier to measure than outcome (M6); size assumed"}}},
         {&WhatCounts::less,
          {"formal.counts.less",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel minder ruimte er dan voor de cliënt is",
            "How much less room is left to the client then"},
           {"aantallen zijn makkelijker te meten dan wat ertoe doet (M6); grootte aangenomen",
            "output is easier to measure than outcome (M6); size assumed"}}}});
  }
};

/// Factor on the chance of a talk about the network.
[[nodiscard]] constexpr double counted_more(const WhatCounts& p) {
  return 1.0 + p.more * p.numbers;
}
/// Factor on the room that is left.
[[nodiscard]] constexpr double heard_less(const WhatCounts& p) { return 1.0 - p.less * p.numbers; }

}  // namespace draagkracht
