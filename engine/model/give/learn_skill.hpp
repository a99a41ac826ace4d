// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who has helped for a year, or was shown how by a professional, does the same in less time than
// who begins.
// Wie een jaar helpt, of het van een beroepskracht leerde, doet hetzelfde in minder tijd dan wie
// begint.
//
// Source: rule giv15. Grade: direction from practice, sizes assumed. Reads since when the main
// helper helps and what was taught; writes what was taught; scales the need of the week. When:
// weekly, clients with helpers; lessons monthly where a professional comes.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/care.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct LearnSkill {
  double saving = 0.08;
  double practice = 0.8;
  double lessons = 0.3;
  double lesson = 0.1;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit de praktijk (giv15); grootte aangenomen",
                            "direction from practice (giv15); size assumed"};
    return std::to_array<Parameter<LearnSkill>>(
        {{&LearnSkill::saving,
          {"give.skill.saving",
           Unit::share,
           0.0,
           0.5,
           Grade::assumed,
           {"Tijd die een geoefend iemand minder nodig heeft dan een beginner",
            "Time that a skilled person needs less than a beginner"},
           assumed}},
         {&LearnSkill::practice,
          {"give.skill.practice",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Wat iemand na een jaar doen vanzelf kan",
            "What somebody can do after a year of practice"},
           assumed}},
         {&LearnSkill::lessons,
          {"give.skill.lessons",
           Unit::per_year,
           0.0,
           12.0,
           Grade::assumed,
           {"Hoe vaak per jaar een beroepskracht iets voordoet",
            "How often a year a professional shows something"},
           assumed}},
         {&LearnSkill::lesson,
          {"give.skill.lesson",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Wat iemand daarvan leert", "What somebody learns of that"},
           assumed}}});
  }
};

/// Skill of a helper for this client, 0..1.
[[nodiscard]] constexpr double skill(const LearnSkill& p, const CareLink& link, Week now) {
  const double years = (now.value - link.since) / 52.0;
  const double all = p.practice * (years < 0   ? 0.0
                                   : years < 1 ? years
                                               : 1.0) +
                     from_byte(link.taught);
  return all < 1 ? all : 1.0;
}

/// Factor on the time the care of the week takes; 1 with a helper of a year, and without helpers.
[[nodiscard]] inline double time_it_takes(const LearnSkill& p, const World& w,
                                          const ClientRecord& client) {
  if (p.saving <= 0 || !client.first_link.valid()) {
    return 1.0;
  }
  Minutes most{-1};
  double main = 0;
  each_link_of_client(w, client, [&](LinkId l) {
    const Minutes agreed = agreed_minutes(w.links[l.index()]);
    const double can = skill(p, w.links[l.index()], w.week);
    if (agreed > most || (agreed == most && can > main)) {
      most = agreed;
      main = can;
    }
  });
  return 1.0 - p.saving * (main - p.practice);
}

}  // namespace draagkracht
