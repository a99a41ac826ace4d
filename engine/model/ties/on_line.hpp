// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Some people put those they know on a list and think of more of them; some look for others on a
// site, where a match is no more than a start and few users give few matches. Helpers may share a
// calendar and news, the professionals' file may be opened to them, and who is admitted needs a
// connection, which family soon brings. Who is helped along may learn to read others kindly.
// Sommigen zetten wie zij kennen op een lijst en denken dan aan meer mensen; sommigen zoeken
// anderen op een site, waar een match pas een begin is en weinig gebruikers weinig matches geven.
// Helpers kunnen een agenda en nieuws delen, het dossier kan voor hen opengaan, en wie is opgenomen
// heeft verbinding nodig, die familie snel regelt. Wie wordt geholpen kan anderen milder leren
// zien.
//
// Source: rules onl2-onl4, onl6-onl8 and lon4 (method guide, on portals and sites). Grade:
// existence reported by practice, sizes assumed. Reads age, education, care; writes aids, ties.
// When: each quarter of a person's year.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct OnLine {
  double list_rate = 0.0015;
  double list = 0.3;
  double site_rate = 0.001;
  double looks = 0.05;
  double act = 0.5;
  double page_rate = 0.006;
  double calendar = 0.6;
  double file_rate = 0.004;
  double file = 0.1;
  double connection = 0.3;
  double visited = 0.3;
  double kinder = 0.01;

  static constexpr auto parameters() {
    return std::to_array<Parameter<OnLine>>(
        {{&OnLine::list_rate,
          {"ties.on_line.list_rate",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat iemand een lijst maakt van wie hij kent",
            "Chance per quarter that somebody makes a list of people known"},
           {"grootte aangenomen", "size assumed"}}},
         {&OnLine::list,
          {"ties.on_line.list",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van wie over het hoofd wordt gezien dat met een lijst wel te binnen schiet",
            "Share of those overlooked who come to mind with a list"},
           {"een lijst van contacten helpt namen te noemen (onl7); grootte aangenomen",
            "a list of contacts helps to name people (onl7); size assumed"}}},
         {&OnLine::site_rate,
          {"ties.on_line.site_rate",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat iemand zich aanmeldt op een contactsite",
            "Chance per quarter that somebody joins a site to meet people"},
           {"grootte aangenomen", "size assumed"}}},
         {&OnLine::looks,
          {"ties.on_line.looks",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat iemand daar zoekt",
            "Chance per quarter that somebody looks there"},
           {"grootte aangenomen", "size assumed"}}},
         {&OnLine::act,
          {"ties.on_line.act",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat iemand na een match zelf iets onderneemt",
            "Chance that somebody acts on a match"},
           {"een match vraagt om iemand die iets doet (onl2); grootte aangenomen",
            "a match needs somebody to act (onl2); size assumed"}}},
         {&OnLine::page_rate,
          {"ties.on_line.page_rate",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat helpers van een cliënt een agenda en nieuws gaan delen",
            "Chance per quarter that the helpers of a client start to share a calendar and news"},
           {"grootte aangenomen", "size assumed"}}},
         {&OnLine::calendar,
          {"ties.on_line.calendar",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van het regelwerk dat een gedeelde agenda scheelt",
            "Share of arranging that a shared calendar saves"},
           {"een gedeelde agenda scheelt regelen (onl4); grootte aangenomen",
            "a shared calendar saves arranging (onl4); size assumed"}}},
         {&OnLine::file_rate,
          {"ties.on_line.file_rate",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat het zorgdossier voor de helpers opengaat",
            "Chance per quarter that the care file is opened to the helpers"},
           {"grootte aangenomen", "size assumed"}}},
         {&OnLine::file,
          {"ties.on_line.file",
           Unit::share,
           0.0,
           0.5,
           Grade::assumed,
           {"Deel van de tijd van beroepskrachten dat een gedeeld dossier scheelt",
            "Share of professional time that a shared file saves"},
           {"een koppeling met het dossier scheelt tijd (onl8); grootte aangenomen",
            "a link to the file saves staff time (onl8); size assumed"}}},
         {&OnLine::connection,
          {"ties.on_line.connection",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat familie verbinding regelt voor wie is opgenomen",
            "Chance per quarter that family arranges a connection for who was admitted"},
           {"toegang is het knelpunt in instellingen (onl6); grootte aangenomen",
            "access is the bottleneck in institutions (onl6); size assumed"}}},
         {&OnLine::visited,
          {"ties.on_line.visited",
           Unit::per_week,
           0.0,
           7.0,
           Grade::assumed,
           {"Contacten per week die verbinding iemand geeft die is opgenomen",
            "Contacts a week that a connection brings somebody who was admitted"},
           {"grootte aangenomen", "size assumed"}}},
         {&OnLine::kinder,
          {"ties.on_line.kinder",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat wie wordt geholpen anderen milder leert zien",
            "Chance per quarter that who is helped along learns to read others kindly"},
           {"negatieve uitleg bijstellen helpt (lon4); grootte aangenomen",
            "correcting negative readings helps (lon4); size assumed"}}}});
  }
};

/// Share that a person uses of a scheme that `rate` of the skilled take up.
[[nodiscard]] inline double take_up_rate(double rate, double skill) { return rate * 2.0 * skill; }

/// Minutes of arranging left with a shared calendar.
[[nodiscard]] inline double arranging(const OnLine& p, double minutes, bool shared) {
  return shared ? minutes * (1.0 - p.calendar) : minutes;
}

/// Minutes of a professional's week that a client takes.
[[nodiscard]] inline Minutes with_file(const OnLine& p, Minutes minutes, bool open_file) {
  return open_file ? Minutes{static_cast<std::int32_t>(minutes.value * (1.0 - p.file))} : minutes;
}

/// Whether `other`, who did not come to the mind of `person`, stands on a list that does.
[[nodiscard]] bool on_list(const World& world, const OnLine& rule, PersonId person, PersonId other);

/// What somebody has at hand from this quarter on.
void take_up(World& world, const OnLine& rule, PersonId person);

/// Somebody with a profile may find somebody of the neighbourhood with the same interests; none
/// when there is no match, or nobody acts.
[[nodiscard]] PersonId match_on_line(const World& world, const OnLine& rule, PersonId person);

}  // namespace draagkracht
