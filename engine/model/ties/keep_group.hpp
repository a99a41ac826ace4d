// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A club that gets too small falls apart, or joins another. When some leave, others follow. A group
// whose members know each other goes on meeting when the club or the day activity is over.
// Een club die te klein wordt valt uit elkaar, of gaat op in een andere. Als er een paar weggaan
// volgen anderen. Een groep waarvan de leden elkaar kennen blijft elkaar zien als de club of de
// dagbesteding ophoudt.
//
// Source: rules net18, net21 (method guide); small groups fail and companions leave together
// (practitioners on friends' circles). Grade: existence reported by practice, sizes assumed. Reads
// members and ties; writes circles and contact. When: every club once a quarter; who leaves a club
// or day group.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct Setting;  // holds the parameters of all rules, of this one too

struct KeepGroup {
  double smallest = 4.0;
  double falls_apart = 0.15;
  double merges = 0.4;
  double follow = 1.0;
  double known = 3.0;
  double goes_on = 0.6;

  static constexpr auto parameters() {
    return std::to_array<Parameter<KeepGroup>>(
        {{&KeepGroup::smallest,
          {"ties.group.smallest",
           Unit::none,
           0.0,
           50.0,
           Grade::assumed,
           {"Aantal leden waaronder een club te klein is",
            "Members below which a club is too small"},
           {"grootte aangenomen", "size assumed"}}},
         {&KeepGroup::falls_apart,
          {"ties.group.falls_apart",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat een te kleine club stopt",
            "Chance per quarter that a club that is too small stops"},
           {"grootte aangenomen", "size assumed"}}},
         {&KeepGroup::merges,
          {"ties.group.merges",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van die clubs dat opgaat in een andere",
            "Share of those clubs that join another"},
           {"grootte aangenomen", "size assumed"}}},
         {&KeepGroup::follow,
          {"ties.group.follow",
           Unit::none,
           0.0,
           10.0,
           Grade::assumed,
           {"Hoeveel vaker leden weggaan als het vorige kwartaal de helft van de club wegging",
            "How much more often members leave when half the club left in the last quarter"},
           {"grootte aangenomen", "size assumed"}}},
         {&KeepGroup::known,
          {"ties.group.known",
           Unit::none,
           1.0,
           20.0,
           Grade::assumed,
           {"Hoeveel mensen van de groep iemand moet kennen om elkaar te blijven zien",
            "How many of the group somebody has to know for them to go on meeting"},
           {"grootte aangenomen", "size assumed"}}},
         {&KeepGroup::goes_on,
          {"ties.group.goes_on",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van het contact dat dan blijft", "Share of contact that stays then"},
           {"steun gaat door als er een groep is (net18); grootte aangenomen",
            "support goes on when there is a group (net18); size assumed"}}}});
  }
};

/// Factor on leaving a club that lost this share of its members in a quarter, above the ordinary.
[[nodiscard]] inline double chance_to_follow(const KeepGroup& p, double lost) {
  constexpr double ordinary = 0.1;
  return lost > ordinary ? 1.0 + 2.0 * p.follow * (lost - ordinary) : 1.0;
}

/// What is left of contact with those of a group that somebody no longer comes to, when they know
/// this many of it.
[[nodiscard]] inline double contact_left(const KeepGroup& p, bool own_choice, int known,
                                         double otherwise) {
  return own_choice && known >= p.known && p.goes_on > otherwise ? p.goes_on : otherwise;
}

/// Clubs whose turn it is: too small ones fall apart or join another.
void keep_groups(World& world, const Setting& setting);

}  // namespace draagkracht
