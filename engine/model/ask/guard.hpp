// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What is never said piles up, soonest in who talks with difficulty, and may burst in a quarrel
// with who helps most. Who was hurt, by a quarrel or a helper who stopped, is on guard for a
// time: new contacts stay shallow. Who sees a helper tire feels a burden. Wat nooit gezegd wordt
// hoopt zich op, het meest bij wie moeilijk praat, en kan losbarsten in ruzie met wie het meest
// helpt. Wie gekwetst is, door ruzie of door een helper die stopte, is een tijd op zijn hoede:
// nieuwe contacten blijven oppervlakkig. Wie een helper moe ziet worden voelt zich tot last.
//
// Source: rule ask19, findings C30, C31. Grade: direction from interviews, sizes assumed. Reads
// lack, what was said of it, strain of helpers; writes the client record, closeness of ties.
// When: once a month per client; guard rises when a helper stops.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct Guard {
  double pile_up = 0.08;
  double vent = 0.08;
  double burst = 0.6;
  double rift = 0.15;
  double hurt = 0.15;
  double fade = 0.06;
  double shallow = 0.5;
  double burden = 0.3;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit interviews; grootte aangenomen",
                            "direction from interviews; size assumed"};
    return std::to_array<Parameter<Guard>>(
        {{&Guard::pile_up,
          {"ask.unsaid.pile_up",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel zich per maand ophoopt als er veel ontbreekt en niets gezegd wordt",
            "What piles up per month when much lacks and nothing is said"},
           assumed}},
         {&Guard::vent,
          {"ask.unsaid.vent",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel daarvan dat per maand vanzelf slijt", "Share of it that wears off per month"},
           assumed}},
         {&Guard::burst,
          {"ask.unsaid.burst",
           Unit::share,
           0.01,
           10.0,
           Grade::assumed,
           {"Zoveel onuitgesproken gevoel barst los", "So much left unsaid bursts"},
           {"niet geuite gevoelens barsten los (ask19); grootte aangenomen",
            "feelings not voiced burst (ask19); size assumed"}}},
         {&Guard::rift,
          {"ask.unsaid.rift",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de hechtheid dat ruzie kost", "Share of closeness that a quarrel costs"},
           assumed}},
         {&Guard::hurt,
          {"ask.guard.hurt",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel meer iemand op zijn hoede is na ruzie of als een helper stopt",
            "How much more on guard after a quarrel or when a helper stops"},
           {"op de hoede na ervaringen (C31); grootte aangenomen",
            "on guard after experiences (C31); size assumed"}}},
         {&Guard::fade,
          {"ask.guard.fade",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel daarvan dat per maand slijt", "Share of it that wears off per month"},
           assumed}},
         {&Guard::shallow,
          {"ask.guard.shallow",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe hecht een nieuwe band hoogstens wordt van wie helemaal op zijn hoede is",
            "How close a new tie becomes at most with who is fully on guard"},
           {"contacten blijven met opzet oppervlakkig (C31); grootte aangenomen",
            "contacts are kept superficial (C31); size assumed"}}},
         {&Guard::burden,
          {"ask.burden.speed",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe snel iemand merkt dat een helper moe wordt",
            "How fast a client notices that a helper tires"},
           {"zich tot last voelen (C30); grootte aangenomen",
            "feeling a burden (C30); size assumed"}}}});
  }
};

/// Pent-up feelings after a month in which `unspoken` (0..1 of need) lacked and was not voiced.
[[nodiscard]] constexpr double pent_up_after(const Guard& p, double pent_up, double unspoken,
                                             double social_skill) {
  return pent_up * (1.0 - p.vent) + p.pile_up * unspoken * (1.5 - social_skill);
}
/// A bad experience.
constexpr void hurt(const Guard& p, ClientRecord& client) {
  client.guard += static_cast<float>(p.hurt) * (1.0F - client.guard);
}
/// Closeness that new ties of who is on guard do not exceed; those of two years and more stay.
[[nodiscard]] constexpr double closest_new_tie(const Guard& p, double guard) {
  return 1.0 - guard * (1.0 - p.shallow);
}
/// From here on guard shows in contacts.
inline constexpr float on_guard = 0.2F;

}  // namespace draagkracht
