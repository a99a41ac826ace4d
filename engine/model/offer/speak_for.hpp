// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// When somebody the asked knows and trusts speaks for the client, a yes comes sooner; a
// professional who is asked to do so achieves less, whatever the role.
// Als iemand die de gevraagde kent en vertrouwt het woord doet voor de cliënt, komt er eerder
// een ja; een beroepskracht bereikt dan minder, welke rol die ook heeft.
//
// Source: rule giv12. Grade: direction from practice, sizes assumed. Reads ties between who
// helps most and who is asked; returns points. When: for each request.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct SpeakFor {
  double trusted = 0.8;
  double role = 0.15;
  double usual = 0.35;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit de praktijk (giv12); grootte aangenomen",
                            "direction from practice (giv12); size assumed"};
    return std::to_array<Parameter<SpeakFor>>(
        {{&SpeakFor::trusted,
          {"offer.speak_for.trusted",
           Unit::points,
           0.0,
           4.0,
           Grade::assumed,
           {"Hoeveel eerder iemand ja zegt als een vertrouwd iemand het vraagt",
            "How much sooner yes when somebody trusted asks"},
           assumed}},
         {&SpeakFor::role,
          {"offer.speak_for.role",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Wat een beroepskracht aan vertrouwen meebrengt, vergeleken met een hechte band",
            "Trust that a professional brings, against a close tie"},
           assumed}},
         {&SpeakFor::usual,
          {"offer.speak_for.usual",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Vertrouwen waarbij het niets uitmaakt wie het vraagt",
            "Trust at which it does not matter who asks"},
           assumed}}});
  }
};

/// Points when who helps most speaks for the client, or else a professional: `trust` 0..1 is how
/// close the asked is to that helper; nobody to speak, nothing changes.
[[nodiscard]] constexpr double spoken_for(const SpeakFor& p, bool helper, double trust,
                                          bool professional) {
  if (!helper && !professional) {
    return 0;
  }
  const double by_role = professional ? p.role : 0.0;
  return p.trusted * ((trust > by_role ? trust : by_role) - p.usual);
}

}  // namespace draagkracht
