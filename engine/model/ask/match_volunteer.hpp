// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who says that company, transport or a hand is missing may be brought together with a volunteer
// from the neighbourhood, if messages of the organisation get there or a professional points it
// out. Ages must fit, both may refuse, and who comes back gets the same volunteer if possible; a
// student stays until the study year is over. Wie zegt dat gezelschap, vervoer of een hand
// ontbreekt, kan via een organisatie een vrijwilliger uit de wijk krijgen, als berichten daarover
// aankomen of een beroepskracht het meldt. Leeftijden moeten passen, beiden mogen nee zeggen, en
// wie terugkomt krijgt als het kan dezelfde; een student blijft tot het studiejaar om is.
//
// Source: volunteers in care 7.8 % of people of 15 and over (CBS/RIVM 2018-19), one client each, at
// most two (interviews); findings V3, V11, V13, V26, V27, V28; speed of matching assumed. Grade:
// estimated. Reads reported shortfall, volunteers nearby; writes a tie and an agreement. When:
// weekly, clients at home who spoke of a shortfall, or whose lack of company a professional sees.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/codes.hpp"

namespace draagkracht {

struct Scratch;
struct Setting;
struct World;

struct MatchVolunteer {
  double per_year = 0.45;
  double least_short = 1.0;
  double hours = 1.5;
  double reached = 0.75;
  double pointed_out = 0.15;
  double refuses = 0.15;
  double age_gap = 0.7;
  double known = 10.0;

  static constexpr auto parameters() {
    return std::to_array<Parameter<MatchVolunteer>>(
        {{&MatchVolunteer::per_year,
          {"ask.volunteer.per_year",
           Unit::per_year,
           0.0,
           12.0,
           Grade::assumed,
           {"Hoe vaak per jaar wie om hulp vraagt een vrijwilliger krijgt",
            "Matches per year of those who name a shortfall"},
           {"zo gekozen dat ongeveer een op de drie vrijwilligers tegelijk een cliënt heeft; "
            "aangenomen",
            "set so that about one volunteer in three has a client at a time; assumed"}}},
         {&MatchVolunteer::least_short,
          {"ask.volunteer.least_short",
           Unit::hours_per_week,
           0.0,
           40.0,
           Grade::assumed,
           {"Tekort waarbij een vrijwilliger gezocht wordt",
            "Shortfall at which a volunteer is looked for"},
           {"aangenomen", "assumed"}}},
         {&MatchVolunteer::hours,
          {"ask.volunteer.hours",
           Unit::hours_per_week,
           0.25,
           10.0,
           Grade::estimated,
           {"Uren per week waarmee een vrijwilliger begint", "Hours a week at the start"},
           {"interviews: hoogstens één dagdeel per week",
            "interviews: at most one half day a week"}}},
         {&MatchVolunteer::reached,
          {"ask.volunteer.reached",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de cliënten dat door berichten van de organisatie bereikt wordt",
            "Share of clients who are reached by messages of the organisation"},
           {"krant, nieuwsbrief en mail bereiken niet iedereen (V13); grootte aangenomen",
            "papers, newsletters and mail do not reach everybody (V13); size assumed"}}},
         {&MatchVolunteer::pointed_out,
          {"ask.volunteer.pointed_out",
           Unit::per_year,
           0.0,
           12.0,
           Grade::assumed,
           {"Hoe vaak per jaar een beroepskracht iemand aanmeldt die gezelschap mist",
            "How often a year a professional points out somebody who lacks company"},
           {"thuiszorg en huisarts zien wie eenzaam is (V27); grootte aangenomen",
            "home care and doctors see who is lonely (V27); size assumed"}}},
         {&MatchVolunteer::refuses,
          {"ask.volunteer.refuses",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de kennismakingen waarna een van beiden liever niet wil",
            "Share of introductions after which either would rather not"},
           {"beiden mogen nee zeggen (V11); grootte aangenomen",
            "both may refuse (V11); size assumed"}}},
         {&MatchVolunteer::age_gap,
          {"ask.volunteer.age_gap",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel minder snel iemand gekoppeld wordt die vijftig jaar scheelt",
            "How much less soon two are matched who differ fifty years"},
           {"een heel jong en een oud iemand passen slecht (V11); grootte aangenomen",
            "very young and old do not fit (V11); size assumed"}}},
         {&MatchVolunteer::known,
          {"ask.volunteer.known",
           Unit::none,
           0.0,
           100.0,
           Grade::assumed,
           {"Hoeveel eerder een cliënt die terugkomt dezelfde vrijwilliger krijgt",
            "How much sooner a client who comes back gets the same volunteer"},
           {"wie klaar was mag terugkomen (V28); grootte aangenomen",
            "who had finished may come back (V28); size assumed"}}}});
  }
};

/// Channels in which volunteers help, in the order in which they are looked at.
inline constexpr std::array<Channel, 3> volunteer_channels{Channel::company, Channel::transport,
                                                           Channel::practical};

/// True when a match comes about this week; `sooner` is the factor of this client.
[[nodiscard]] inline bool matched(const MatchVolunteer& p, double reported_hours, const Draw& draw,
                                  double sooner = 1.0) {
  return reported_hours >= p.least_short && draw.chance(p.per_year / 52.1775 * sooner, 0);
}

/// How well two ages go together, 0..1.
[[nodiscard]] constexpr double ages_fit(const MatchVolunteer& p, int years_apart) {
  const int apart = years_apart < 0 ? -years_apart : years_apart;
  return 1.0 - p.age_gap * (apart < 50 ? apart : 50) / 50.0;
}

/// Whether both want to go on after meeting; `draw` is that of the pair, for good. Words 0 and 1.
[[nodiscard]] constexpr bool both_want(const MatchVolunteer& p, const Draw& draw) {
  return !draw.chance(p.refuses / 2.0, 0) && !draw.chance(p.refuses / 2.0, 1);
}

/// Looks for volunteers for all who are to have one.
void match_volunteers(World& world, const Setting& setting, Scratch& scratch);

}  // namespace draagkracht
