// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A group of helpers to which all add something lasts; when one does it all the others drop off.
// On an equal footing it is safe to speak, and the client asks more freely.
// Een groep helpers waarin iedereen iets doet houdt stand; als één alles doet haken de anderen
// af. Op gelijke voet is het veilig om iets te zeggen, en vraagt de cliënt makkelijker.
//
// Source: rules rec5 and rec6. Grade: direction from practice, sizes assumed. Reads minutes
// given; writes the evenness on links, which the step phase reads, and what a client learnt of
// asking. When: monthly, clients with helpers.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct ShareEvenly {
  double lasts = 0.4;
  double safe = 0.04;
  double usual = 0.7;

  static constexpr auto parameters() {
    return std::to_array<Parameter<ShareEvenly>>(
        {{&ShareEvenly::lasts,
          {"remember.even.lasts",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel minder vaak iemand stopt in een groep waarin allen evenveel doen",
            "How much less often somebody stops in a group in which all do the same"},
           {"richting uit de praktijk (rec5); grootte aangenomen",
            "direction from practice (rec5); size assumed"}}},
         {&ShareEvenly::safe,
          {"remember.even.safe",
           Unit::points,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel minder verlegen een cliënt per maand wordt bij helpers op gelijke voet",
            "How much less shy a client gets per month with helpers on an equal footing"},
           {"richting uit de praktijk (rec6); grootte aangenomen",
            "direction from practice (rec6); size assumed"}}},
         {&ShareEvenly::usual,
          {"remember.even.usual",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe gelijk helpers het meestal verdelen", "How evenly helpers mostly share"},
           {"1 = ieder evenveel; aangenomen", "1 = each as much; assumed"}}}});
  }
};

/// How evenly `n` helpers share: 1 when all give the same, 1/n when one gives all.
[[nodiscard]] constexpr double evenness(int n, double sum, double squares) {
  return squares > 0 ? sum * sum / (n * squares) : 1.0;
}

/// Factor on how often one of the helpers stops or cuts down.
[[nodiscard]] constexpr double holds_together(const ShareEvenly& p, double even) {
  return 1.0 - p.lasts * (even - p.usual);
}

}  // namespace draagkracht
