// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Ties live by contact: without it friends and neighbours drift apart, kin hardly; care keeps in
// touch. Banden leven van contact: zonder contact groeien vrienden en buren uit elkaar, familie
// nauwelijks.
//
// Source: Roberts and Dunbar 2015 (friends fade without effort, kin hardly); Mollenhorst 2009
// (after 7 years 48 % of a network still there). Grade: estimated. Reads contacts, care; writes
// closeness, state. When: every tie once a quarter.
#pragma once

#include <array>

#include "core/math.hpp"
#include "core/parameter.hpp"
#include "population/codes.hpp"

namespace draagkracht {

struct KeepClose {
  double speed = 0.06;
  double care_contact = 1.0;
  double fade_below = 0.12;
  double lapse = 0.0275;
  double limited = 0.02;
  double revive = 0.08;
  double meet = 0.10;

  static constexpr auto parameters() {
    return std::to_array<Parameter<KeepClose>>(
        {{&KeepClose::speed,
          {"ties.close.speed",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe snel een band meebeweegt met contact, per kwartaal",
            "How fast a tie follows contact, per quarter"},
           {"aangenomen; de binnenste kring verandert 1 tot 4 % per jaar (Roy 2022)",
            "assumed; inner circles change 1-4 % a year (Roy 2022)"}}},
         {&KeepClose::care_contact,
          {"ties.close.care_contact",
           Unit::none,
           0.0,
           7.0,
           Grade::assumed,
           {"Contacten per week die zorg meebrengt", "Contacts a week that care brings"},
           {"aangenomen", "assumed"}}},
         {&KeepClose::fade_below,
          {"ties.fade.below",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hechtheid waaronder een band slaapt", "Closeness below which a tie sleeps"},
           {"aangenomen", "assumed"}}},
         {&KeepClose::lapse,
          {"ties.lapse.rate",
           Unit::share,
           0.0,
           1.0,
           Grade::estimated,
           {"Kans per kwartaal dat contact buiten de familie verwatert",
            "Chance per quarter that contact outside the family lapses"},
           {"0,87 % van het netwerk valt per maand weg (Mollenhorst 2009), familie bijna nooit",
            "0.87 % of network members lost a month (Mollenhorst 2009), kin nearly none"}}},
         {&KeepClose::limited,
          {"ties.lapse.limited",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Extra kans als een van beiden een beperking heeft",
            "Extra chance when one of the two has a limitation"},
           {"wie lang in zorg is heeft een kleiner netwerk (Koenders); grootte aangenomen",
            "networks of people long in care are smaller (Koenders); size assumed"}}},
         {&KeepClose::revive,
          {"ties.revive.rate",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat een slapende band weer opleeft",
            "Chance per quarter that a sleeping tie revives"},
           {"verwaterde banden blijven banden (net4); grootte aangenomen",
            "faded ties keep a bond (net4); size assumed"}}},
         {&KeepClose::meet,
          {"ties.meet.rate",
           Unit::share,
           0.0,
           1.0,
           Grade::estimated,
           {"Kans per kwartaal op een nieuwe kennis in de buurt",
            "Chance per quarter of a new acquaintance nearby"},
           {"0,7 tot 0,9 % nieuwe contacten per maand houdt het netwerk even groot (Mollenhorst "
            "2009)",
            "replacement 0.7-0.9 % a month for a stable size (Mollenhorst 2009)"}}}});
  }
};

/// Closeness that this much contact a week sustains, 0..1; kin keep a floor.
[[nodiscard]] inline double sustained(TieKind kind, double contacts) {
  const double by_contact = contacts / (contacts + 0.5);
  const double floor = kind <= TieKind::child       ? 0.55
                       : kind == TieKind::sibling   ? 0.35
                       : kind == TieKind::other_kin ? 0.2
                                                    : 0.0;
  return floor + (1.0 - floor) * by_contact;
}

[[nodiscard]] inline double next_closeness(const KeepClose& p, TieKind kind, double closeness,
                                           double contacts, bool care) {
  const double level = sustained(kind, contacts + (care ? p.care_contact : 0.0));
  return closeness + p.speed * (level - closeness);
}

}  // namespace draagkracht
