// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The client decides, organisations say; what that means is left vague, most where nobody asked
// what is wanted. Who was promised more say than there is gets on guard. De cliënt bepaalt, zeggen
// organisaties; wat dat betekent blijft vaag, het meest waar niemand vroeg wat iemand wil. Wie
// meer te zeggen werd beloofd dan er is raakt op zijn hoede.
//
// Source: findings P5, M2. Grade: direction from interviews, sizes assumed. Reads say and whether
// the wish is known; writes how far a client is on guard. When: once a month per client with a
// professional.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct PromiseSay {
  double declared = 0.8;
  double hurts = 0.01;
  double vague = 0.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<PromiseSay>>(
        {{&PromiseSay::declared,
          {"formal.promise.declared",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel zeggenschap wordt beloofd", "How much say is promised"},
           {"'de vraag is het uitgangspunt' (P5); grootte aangenomen",
            "\"the question is the starting point\" (P5); size assumed"}}},
         {&PromiseSay::hurts,
          {"formal.promise.hurts",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel meer iemand per maand op zijn hoede raakt die niets te zeggen heeft",
            "How much more on guard in a month who has no say at all"},
           {"wat regie betekent blijft vaag (P5); grootte aangenomen",
            "what control means is left vague (P5); size assumed"}}},
         {&PromiseSay::vague,
          {"formal.promise.vague",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel daarvan wegvalt als bekend is wat iemand wil",
            "How much of that goes when it is known what somebody wants"},
           {"de wens van de cliënt is leidend, wat dat betekent is onduidelijk (M2); grootte "
            "aangenomen",
            "the wish of the client leads, what that means is unclear (M2); size assumed"}}}});
  }
};

/// Guard after another month of less say than was promised.
[[nodiscard]] constexpr double guard_after(const PromiseSay& p, double guard, double say,
                                           bool wish_known) {
  const double gap = p.declared > say ? p.declared - say : 0.0;
  return guard + p.hurts * gap * (wish_known ? 1.0 - p.vague : 1.0) * (1.0 - guard);
}

}  // namespace draagkracht
