// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// People meet others where they come every week: in class, at work, at a club, at a day activity.
// Who stops coming loses sight of most of those people; who is limited stops sooner.
// Mensen ontmoeten anderen waar zij elke week komen: in de klas, op het werk, bij een club, bij de
// dagbesteding. Wie niet meer komt verliest de meesten uit het oog; wie een beperking heeft haakt
// eerder af.
//
// Source: friends are found where one can meet them (Mollenhorst 2009); losing formal day activity
// wears ties away only by taking away the occasion (net-rules of the model).
// Grade: existence measured, sizes assumed. Reads age, work, care, clubs; writes circles, contact
// of colleagues and fellow clients. When: each quarter of a person's year.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct Setting;  // holds the parameters of all rules, of this one too

struct TakePart {
  double leave_club = 0.03;
  double leave_limited = 0.05;
  double change_job = 0.03;
  double together = 0.25;
  double meet_there = 0.55;

  static constexpr auto parameters() {
    return std::to_array<Parameter<TakePart>>(
        {{&TakePart::leave_club,
          {"ties.club.leave",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat iemand met zijn club stopt",
            "Chance per quarter that somebody leaves the club"},
           {"aangenomen: een op de acht leden stopt per jaar",
            "assumed: one member in eight a year"}}},
         {&TakePart::leave_limited,
          {"ties.club.leave_limited",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Extra kans als iemand een beperking heeft",
            "Extra chance for somebody with a limitation"},
           {"aangenomen", "assumed"}}},
         {&TakePart::change_job,
          {"ties.work.change",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal op een andere werkplek", "Chance per quarter of another workplace"},
           {"aangenomen: ongeveer een op de negen werkenden per jaar",
            "assumed: about one worker in nine a year"}}},
         {&TakePart::together,
          {"ties.lapse.together",
           Unit::none,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe vaak contact verwatert met wie men elke week ziet, vergeleken met anderen",
            "How often contact lapses with those one sees every week, against others"},
           {"aangenomen: wie bij elkaar in de klas, op het werk of bij de club zit komt elkaar "
            "tegen",
            "assumed: those of one class, workplace or club meet anyway"}}},
         {&TakePart::meet_there,
          {"ties.meet.circle",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de nieuwe kennissen uit klas, werk, club of dagbesteding, voor wie er een "
            "heeft",
            "Share of new acquaintances from class, work, club or day activity, for who has one"},
           {"aangenomen; ontmoetingsplekken bepalen wie men leert kennen (Mollenhorst 2009)",
            "assumed; where one comes decides whom one meets (Mollenhorst 2009)"}}}});
  }
};

/// Chance per quarter that somebody without a club joins one, so that on the whole the share
/// `members` is kept when members leave at `leave` per quarter.
[[nodiscard]] constexpr double chance_to_join(double members, double leave) {
  return members < 1 ? leave * members / (1 - members) : 1.0;
}

/// Where `person` comes from this quarter on.
void take_part(World& world, const Setting& setting, PersonId person);

}  // namespace draagkracht
