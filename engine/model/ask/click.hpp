// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Whether two people click is hard to foresee: alike helps a little, chance most. A volunteer
// with whom it does not click stays away after some weeks, soonest when the contact was pressed
// on somebody who does not want it. Matched are above all people with few skills for contact. Of
// een contact klikt is moeilijk te voorspellen: op elkaar lijken helpt een beetje, toeval het
// meest. Een vrijwilliger met wie het niet klikt komt na een paar weken niet meer, het eerst als
// iemand het contact niet wilde. Wie een maatje krijgt is vaak juist iemand met weinig
// vaardigheid in contact.
//
// Source: rule ask15, findings C7, C29, C31 (professionals cannot predict a click). Grade:
// existence from interviews, sizes assumed. Reads age, sex, guard, privacy, skill; ends links of
// volunteers. When: volunteers' links once a month; skill when somebody is matched.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "model/ask/shyness.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct Click {
  double chance = 0.95;
  double alike = 0.05;
  double unwilling = 0.3;
  double unskilled = 0.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Click>>(
        {{&Click::chance,
          {"ask.click.chance",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat het klikt tussen wie niet op elkaar lijken",
            "Chance of a click between two who are not alike"},
           {"moeilijk te voorspellen, ook voor kenners (C7); grootte aangenomen",
            "hard to predict, even for experts (C7); size assumed"}}},
         {&Click::alike,
          {"ask.click.alike",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel groter die kans is voor wie op elkaar lijken",
            "How much larger it is for two who are alike"},
           {"leeftijd en geslacht tellen mee (C7); grootte aangenomen",
            "age and sex count (C7); size assumed"}}},
         {&Click::unwilling,
          {"ask.click.unwilling",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel kleiner als iemand geen nieuw contact wil",
            "How much smaller for who wants no new contact"},
           {"opdringen werkt niet (ask15); grootte aangenomen",
            "pushing fails (ask15); size assumed"}}},
         {&Click::unskilled,
          {"ask.click.unskilled",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel eerder wie weinig vaardig is in contact een vrijwilliger krijgt",
            "How much sooner who has few skills for contact is matched"},
           {"gebrek aan vaardigheid is vaak de reden om mee te doen (C29); grootte aangenomen",
            "lack of skill is often the reason for taking part (C29); size assumed"}}}});
  }
};

/// How little somebody wants new contacts, 0..1.
[[nodiscard]] inline double unwilling(const ClientRecord& client, const Traits& traits) {
  const double reserve = above_middle(traits, Trait::privacy);
  return std::min(1.0, static_cast<double>(client.guard) + (reserve > 0 ? 2.0 * reserve : 0.0));
}
/// Whether it clicks between a client and a volunteer: for good, but for what guard changes.
[[nodiscard]] inline bool clicks(const World& w, const Click& p, const ClientRecord& client,
                                 PersonId volunteer) {
  const PersonId person = client.person;
  const int years = w.persons.age(person, w.week) - w.persons.age(volunteer, w.week);
  const bool alike = years > -15 && years < 15 &&
                     w.persons.sex[person.index()] == w.persons.sex[volunteer.index()];
  const double chance =
      p.chance + (alike ? p.alike : 0.0) - p.unwilling * unwilling(client, traits_of(w, person));
  return Draw(w.luck, decision("ask.click"), w.key(person), w.key(volunteer), Week{0})
      .chance(chance, 0);
}
/// Factor on the rate of being matched, 1 on average over people.
[[nodiscard]] inline double matched_sooner(const Click& p, const Traits& traits) {
  return 1.0 - 2.0 * p.unskilled * above_middle(traits, Trait::social_skill);
}
/// Weeks in which nobody gives up yet.
inline constexpr int weeks_to_try = 4;

}  // namespace draagkracht
