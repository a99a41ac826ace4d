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
  double speed = 0.12;
  double care_contact = 1.0;
  double fade_below = 0.155;
  double lapse = 0.03;
  double limited = 0.02;
  double next_door = 0.25;
  double neighbourly = 0.45;
  double meet = 0.05;
  double newcomers = 1.5;
  double school = 3.0;
  double own_street = 0.43;
  double befriend = 0.42;
  double befriend_there = 0.1;
  double collegial = 0.36;
  double kin_apart = 0.88;

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
           {"aangenomen: twee jaar zonder contact halveert het (Roberts en Dunbar 2015: "
            "vriendschap verwatert binnen 18 maanden zonder moeite)",
            "assumed: two years without contact halve it (Roberts and Dunbar 2015: friends fade "
            "within 18 months without effort)"}}},
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
         {&KeepClose::next_door,
          {"ties.lapse.next_door",
           Unit::none,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe vaak contact met buren verwatert, vergeleken met anderen buiten de familie",
            "How often contact with neighbours lapses, against others outside the family"},
           {"aangenomen: wie in dezelfde straat woont komt elkaar tegen; verhuizen maakt er een "
            "eind aan",
            "assumed: who lives in the same street meets; moving house ends it"}}},
         {&KeepClose::neighbourly,
          {"ties.close.neighbourly",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe hecht een band met buren hoogstens wordt door elkaar tegen te komen",
            "How close neighbours become at most by meeting"},
           {"aangenomen: groeten, praten en kleine hulp, geen vriendschap (contactladder)",
            "assumed: greeting, talking and small help, no friendship (contact ladder)"}}},
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
            "replacement 0.7-0.9 % a month for a stable size (Mollenhorst 2009)"}}},
         {&KeepClose::newcomers,
          {"ties.meet.newcomers",
           Unit::none,
           0.0,
           5.0,
           Grade::assumed,
           {"Hoeveel buren iemand leert kennen die verhuist, vergeleken met wat mensen hebben",
            "How many neighbours somebody who moves gets to know, against how many people have"},
           {"aangenomen, zodat de straat op den duur even veel banden houdt (kinderen tellen mee "
            "in "
            "het gemiddelde en hebben er geen)",
            "assumed, so that a street keeps its ties in the long run (children count in the mean "
            "and have none)"}}},
         {&KeepClose::school,
          {"ties.meet.school",
           Unit::none,
           0.5,
           10.0,
           Grade::assumed,
           {"Hoeveel vaker scholieren en studenten een nieuwe kennis maken",
            "How much more often pupils and students meet somebody new"},
           {"aangenomen: de meeste vrienden maakt men op school en tijdens de studie",
            "assumed: most friends are made at school and in studies"}}},
         {&KeepClose::own_street,
          {"ties.meet.own_street",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de nieuwe kennissen uit de eigen straat; de rest uit de buurt",
            "Share of new acquaintances from one's own street; the rest from the neighbourhood"},
           {"aangenomen", "assumed"}}},
         {&KeepClose::befriend,
          {"ties.befriend.above",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hechtheid waarboven een kennis een vriend is",
            "Closeness above which an acquaintance is a friend"},
           {"aangenomen: een spreiding onder het gemiddelde van vrienden aan het begin (0,55)",
            "assumed: one spread below the mean of friends at the start (0.55)"}}},
         {&KeepClose::befriend_there,
          {"ties.befriend.there",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat een collega, clubgenoot of lotgenoot een vriend wordt",
            "Chance per quarter that a colleague, club member or fellow client becomes a friend"},
           {"aangenomen; vrienden vindt men waar men elkaar ontmoet (Mollenhorst 2009)",
            "assumed; friends are found where one meets (Mollenhorst 2009)"}}},
         {&KeepClose::collegial,
          {"ties.close.collegial",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe hecht een band met een collega, clubgenoot of lotgenoot hoogstens wordt door "
            "elkaar "
            "te zien",
            "How close colleagues, club members and fellow clients become at most by meeting"},
           {"aangenomen: minder dan met buren", "assumed: less than with neighbours"}}},
         {&KeepClose::kin_apart,
          {"ties.close.kin_apart",
           Unit::share,
           0.5,
           1.0,
           Grade::estimated,
           {"Hoe hecht een band met familie die elders woont hoogstens wordt door contact",
            "How close kin who live elsewhere become at most by contact"},
           {"gezet naast zorg door kinderen en eenzaamheid in jaar 1, zo dat het begin blijft",
            "set beside care by children and loneliness in year 1, so that the start stays"}}}});
  }
};

/// What is left of contact that lapses.
inline constexpr float lapsed = 0.1F;

/// Closeness that this much contact a week sustains, 0..1; kin keep a floor, neighbours their
/// distance.
[[nodiscard]] inline double sustained(const KeepClose& p, TieKind kind, double contacts) {
  const double by_contact = contacts / (contacts + 0.5);
  if (kind == TieKind::neighbour) {
    return p.neighbourly * by_contact;
  }
  if (from_a_circle(kind)) {
    return p.collegial * by_contact;
  }
  const double floor = kind <= TieKind::child       ? 0.55
                       : kind == TieKind::sibling   ? 0.35
                       : kind == TieKind::other_kin ? 0.2
                                                    : 0.0;
  return floor + ((is_kin(kind) ? p.kin_apart : 1.0) - floor) * by_contact;
}

[[nodiscard]] inline double next_closeness(const KeepClose& p, TieKind kind, double closeness,
                                           double contacts, bool care) {
  const double level = sustained(p, kind, contacts + (care ? p.care_contact : 0.0));
  return closeness + p.speed * (level - closeness);
}

}  // namespace draagkracht
