// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A service is turned down where somebody trusted already gives the same: a weekend away is not
// used by who would rather stay with the own sister. Een voorziening wordt afgeslagen waar een
// vertrouwd iemand hetzelfde al geeft: een weekend logeren hoeft niet van wie liever bij de eigen
// zus is.
//
// Source: finding M8. Grade: direction from interviews, sizes assumed. Reads agreements of close
// helpers, need; writes whether a product is taken. When: weekly, per product granted.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct OwnTie {
  double same = 0.3;

  static constexpr auto parameters() {
    return std::to_array<Parameter<OwnTie>>(
        {{&OwnTie::same,
          {"formal.own_tie.same",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat iemand bedankt voor wat een vertrouwde helper helemaal geeft",
            "Chance that somebody thanks for what a trusted helper gives in full"},
           {"een logeerweekend werd niet gebruikt (M8); grootte aangenomen",
            "a respite weekend was not used (M8); size assumed"}}}});
  }
};

inline constexpr float trusted = 0.7F;  ///< closeness of who is trusted

/// Chance to thank for a product; `covered` is the share of need it is for that trusted people
/// give.
[[nodiscard]] constexpr double would_rather_not(const OwnTie& p, double covered) {
  return p.same * (covered < 1 ? covered : 1.0);
}

}  // namespace draagkracht
