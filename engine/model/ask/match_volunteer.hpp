// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who says that company, transport or a hand is missing may be brought together with a volunteer
// from the neighbourhood, who comes for an hour or two a week and helps one client at a time. Wie
// zegt dat gezelschap, vervoer of een hand ontbreekt, kan via een organisatie een vrijwilliger uit
// de wijk krijgen, die een uur of twee per week komt en één cliënt tegelijk helpt.
//
// Source: volunteers in care 7.8 % of people of 15 and over (CBS/RIVM 2018-19), one client each, at
// most two (interviews); speed of matching assumed. Grade: estimated. Reads reported shortfall,
// volunteers nearby; writes a tie and an agreement. When: weekly, clients at home who spoke of a
// shortfall.
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
  double per_year = 0.3;
  double least_short = 1.0;
  double hours = 1.5;

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
            "interviews: at most one half day a week"}}}});
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

/// Looks for volunteers for all who are to have one.
void match_volunteers(World& world, const Setting& setting, Scratch& scratch);

}  // namespace draagkracht
