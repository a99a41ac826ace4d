// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// After a death, a birth or a separation there is little strength to spare for a while, and some
// stop helping. One death strikes several at once, so that helpers fall out together.
// Na een overlijden, een geboorte of een scheiding is er een tijd weinig kracht over, en sommigen
// stoppen met helpen. Eén overlijden treft meer mensen tegelijk, en dan vallen helpers samen uit.
//
// Source: findings N25 (grandchild, house move: helpers fall out at the same moment) and N34 (own
// children come first). Grade: existence from interviews, sizes assumed. Reads ties; writes
// hard_until. When: at the event.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct HardTime {
  double partner_dies = 52.0;
  double child_dies = 104.0;
  double kin_dies = 13.0;
  double birth = 26.0;
  double separation = 26.0;
  double strength = 0.3;

  static constexpr auto parameters() {
    constexpr Label assumed{"aangenomen", "assumed"};
    return std::to_array<Parameter<HardTime>>(
        {{&HardTime::partner_dies,
          {"life.hard_time.partner_dies",
           Unit::weeks,
           0.0,
           260.0,
           Grade::assumed,
           {"Hoe lang het zwaar is na het overlijden van de partner",
            "How long it is hard after a partner dies"},
           assumed}},
         {&HardTime::child_dies,
          {"life.hard_time.child_dies",
           Unit::weeks,
           0.0,
           520.0,
           Grade::assumed,
           {"Hoe lang het zwaar is na het overlijden van een kind",
            "How long it is hard after a child dies"},
           assumed}},
         {&HardTime::kin_dies,
          {"life.hard_time.kin_dies",
           Unit::weeks,
           0.0,
           104.0,
           Grade::assumed,
           {"Hoe lang het zwaar is na het overlijden van een ouder, broer, zus of goede vriend",
            "How long it is hard after a parent, sibling or close friend dies"},
           assumed}},
         {&HardTime::birth,
          {"life.hard_time.birth",
           Unit::weeks,
           0.0,
           104.0,
           Grade::assumed,
           {"Hoe lang een pasgeborene de handen vol geeft", "How long a newborn fills the hands"},
           assumed}},
         {&HardTime::separation,
          {"life.hard_time.separation",
           Unit::weeks,
           0.0,
           104.0,
           Grade::assumed,
           {"Hoe lang het zwaar is na een scheiding", "How long it is hard after a separation"},
           assumed}},
         {&HardTime::strength,
          {"life.hard_time.strength",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Draagkracht die iemand in zo'n tijd mist", "Strength that is missing in such a time"},
           assumed}}});
  }

  /// Weeks that it is hard after the death of somebody who was this and so close.
  [[nodiscard]] constexpr double mourning(TieKind kind, double closeness) const {
    constexpr double close_friend = 0.7;
    switch (kind) {
      case TieKind::partner:
        return partner_dies;
      case TieKind::child:
        return child_dies;
      case TieKind::parent:
      case TieKind::sibling:
        return kin_dies;
      default:
        return closeness >= close_friend ? kin_dies : 0.0;
    }
  }
};

[[nodiscard]] inline bool in_hard_time(const World& w, PersonId p) {
  return w.week.value < w.persons.hard_until[p.index()];
}

/// The weeks to come are hard for `p`, because of `about`.
void go_through(World& world, PersonId p, double weeks, Cause cause, PersonId about);

/// Those who were near to `dead` mourn; to be called before the ties go.
void mourn(World& world, const HardTime& rule, PersonId dead);

}  // namespace draagkracht
