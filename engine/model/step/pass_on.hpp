// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// When a parent who cared dies, a brother or sister of the client becomes the one who is turned to,
// and takes over part of the hours at once: more when it had been agreed. Als een zorgende ouder
// overlijdt, wordt een broer of zus degene bij wie iedereen aanklopt, en die neemt meteen een deel
// van de uren over: meer als het was afgesproken.
//
// Source: finding N13 (while parents live all goes through them; then the sibling becomes the
// contact person), rule ovl7. Grade: direction from interviews, sizes assumed. Reads kin,
// closeness, plans; writes links. When: at a death.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct PassOn {
  double planned = 0.8;
  double unplanned = 0.3;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit interviews; grootte aangenomen",
                            "direction from interviews; size assumed"};
    return std::to_array<Parameter<PassOn>>(
        {{&PassOn::planned,
          {"step.pass_on.planned",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de uren dat overgaat als het was afgesproken",
            "Share of hours passed on when it had been agreed"},
           assumed}},
         {&PassOn::unplanned,
          {"step.pass_on.unplanned",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de uren dat overgaat als niets was afgesproken",
            "Share of hours passed on when nothing had been agreed"},
           assumed}}});
  }
};

struct Setting;

/// Share of a parent's hours that goes to a brother or sister.
[[nodiscard]] constexpr double share_passed_on(const PassOn& p, bool plan) {
  return plan ? p.planned : p.unplanned;
}

/// What `dying` did as a parent is passed on; to be called before the ties go.
void pass_on(World& world, const Setting& setting, PersonId dying);

}  // namespace draagkracht
