// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Thanks, being used, and an organisation that guides and trains keep volunteers going, and so
// do fellow volunteers. Sameness, too many clients, getting nowhere and doing the work of paid
// staff who were cut wear them down, until they leave. Many stay for years, some go soon; some
// clients stop because it costs too much.
// Dank, iets te doen hebben en een organisatie die begeleidt en schoolt houden vrijwilligers
// gaande, net als andere vrijwilligers. Sleur, te veel cliënten, niets bereiken en werk doen dat
// beroepskrachten eerst deden putten uit, tot zij weggaan. Velen blijven jaren, sommigen gaan
// snel; sommige cliënten stoppen omdat het te veel kost.
//
// Source: rule giv13; findings V3, V8-V10, V12, V15, V17, V18, V20, V21, V29, P24. Grade: direction
// from interviews, sizes assumed. Reads thanks, minutes, cuts, fellows; writes spirit and skill
// of the link, or ends it. When: monthly, volunteers with a client.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/math.hpp"
#include "core/parameter.hpp"

namespace draagkracht {

struct KeepVolunteer {
  double leave = 0.08;
  double spread = 0.8;
  double thanks = 0.4;
  double used = 0.2;
  double guided = 0.5;
  double guidance = 0.3;
  double training = 0.1;
  double fellows = 0.1;
  double sameness = 0.2;
  double many = 0.15;
  double hurt = 0.3;
  double stuck = 0.2;
  double costs = 0.05;
  double debrief = 0.03;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit de praktijk (V8); grootte aangenomen",
                            "direction from practice (V8); size assumed"};
    return std::to_array<Parameter<KeepVolunteer>>(
        {{&KeepVolunteer::leave,
          {"remember.volunteer.leave",
           Unit::per_year,
           0.0,
           5.0,
           Grade::assumed,
           {"Hoe vaak per jaar een vrijwilliger stopt die het gewoon naar de zin heeft",
            "How often a year a volunteer leaves who is as content as most"},
           {"richting uit de praktijk (V3, V9); grootte aangenomen",
            "direction from practice (V3, V9); size assumed"}}},
         {&KeepVolunteer::spread,
          {"remember.volunteer.spread",
           Unit::none,
           0.0,
           2.0,
           Grade::assumed,
           {"Hoeveel vrijwilligers verschillen in hoe lang zij blijven",
            "How much volunteers differ in how long they stay"},
           {"van een afgesproken jaar tot twaalf jaar (V3); grootte aangenomen",
            "from an agreed year to twelve years (V3); size assumed"}}},
         {&KeepVolunteer::thanks,
          {"remember.volunteer.thanks",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe goed dank een vrijwilliger doet", "How much good thanks do a volunteer"},
           assumed}},
         {&KeepVolunteer::used,
          {"remember.volunteer.used",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe goed het doet om iets te doen te hebben", "How much good it does to be of use"},
           assumed}},
         {&KeepVolunteer::guided,
          {"remember.volunteer.guided",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de maanden waarin de organisatie contact heeft",
            "Share of months in which the organisation is in touch"},
           {"begeleiding is er niet altijd (V21); grootte aangenomen",
            "guidance is not always there (V21); size assumed"}}},
         {&KeepVolunteer::guidance,
          {"remember.volunteer.guidance",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe goed zo'n contact doet", "How much good such contact does"},
           {"richting uit de praktijk (giv13, V12, V29); grootte aangenomen",
            "direction from practice (giv13, V12, V29); size assumed"}}},
         {&KeepVolunteer::training,
          {"remember.volunteer.training",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Wat een vrijwilliger per keer leert van begeleiding",
            "What a volunteer learns each time from guidance"},
           {"richting uit de praktijk (V21); grootte aangenomen",
            "direction from practice (V21); size assumed"}}},
         {&KeepVolunteer::fellows,
          {"remember.volunteer.fellows",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe goed het doet om andere vrijwilligers in de wijk te hebben",
            "How much good it does to have fellow volunteers in the neighbourhood"},
           {"richting uit de praktijk (V20); grootte aangenomen",
            "direction from practice (V20); size assumed"}}},
         {&KeepVolunteer::sameness,
          {"remember.volunteer.sameness",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel sleur na vijf jaar hetzelfde afdoet", "What five years of the same take off"},
           {"richting uit de praktijk (V15); grootte aangenomen",
            "direction from practice (V15); size assumed"}}},
         {&KeepVolunteer::many,
          {"remember.volunteer.many",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Wat elke cliënt boven de eerste afdoet", "What each client above the first takes off"},
           {"richting uit de praktijk (V17); grootte aangenomen",
            "direction from practice (V17); size assumed"}}},
         {&KeepVolunteer::hurt,
          {"remember.volunteer.hurt",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Wat het afdoet om zonder erkenning werk van beroepskrachten te doen",
            "What doing the work of paid staff without recognition takes off"},
           {"richting uit de praktijk (V10); grootte aangenomen",
            "direction from practice (V10); size assumed"}}},
         {&KeepVolunteer::stuck,
          {"remember.volunteer.stuck",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Wat elk half jaar zonder vooruitgang afdoet",
            "What each half year without progress takes off"},
           {"richting uit de praktijk (V9); grootte aangenomen",
            "direction from practice (V9); size assumed"}}},
         {&KeepVolunteer::costs,
          {"remember.volunteer.costs",
           Unit::per_year,
           0.0,
           2.0,
           Grade::assumed,
           {"Hoe vaak per jaar een cliënt met weinig geld stopt om de kosten",
            "How often a year a client with little money stops for the costs"},
           {"richting uit de praktijk (V18); grootte aangenomen",
            "direction from practice (V18); size assumed"}}},
         {&KeepVolunteer::debrief,
          {"remember.volunteer.debrief",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de belasting dat een vrijwilliger kwijtraakt door erover te vertellen",
            "Share of strain that a volunteer loses by telling the day"},
           {"na afloop vertellen, geen zorgen mee naar huis (P24); grootte aangenomen",
            "debrief after a visit, no worries taken home (P24); size assumed"}}}});
  }
};

/// What a month was like for a volunteer.
struct VolunteerMonth {
  double thanks = 0;     ///< 0..1
  double used = 0;       ///< share of the agreement that was used
  bool guided = false;   ///< the organisation was in touch
  bool fellows = false;  ///< other volunteers at work near by
  double years = 0;      ///< that the same was done
  int clients = 1;
  double replaces = 0;  ///< how much professional care for the client was cut, as it counts
  int stuck = 0;        ///< half years without progress, one after another
};

/// Where the spirit of a volunteer goes to when months go on like this, 0..1. An ordinary month
/// leads to 0.6.
[[nodiscard]] constexpr double spirit_level(const KeepVolunteer& p, const VolunteerMonth& m) {
  const double worn = m.years < 5 ? m.years / 5 : 1.0;
  const double level = 0.6 + p.thanks * (m.thanks - 0.25) + p.used * (m.used - 0.8) +
                       p.guidance * ((m.guided ? 1.0 : 0.0) - 0.5) +
                       p.fellows * ((m.fellows ? 1.0 : 0.0) - 0.5) - p.sameness * (worn - 0.3) -
                       p.many * (m.clients > 1 ? m.clients - 1 : 0) -
                       m.replaces * (m.guided ? 0.3 : 1.0) * p.hurt - p.stuck * m.stuck;
  return level < 0 ? 0.0 : level > 1 ? 1.0 : level;
}

/// How often a year somebody leaves with that spirit; `staying` is the volunteer's own factor.
[[nodiscard]] constexpr double leaving(const KeepVolunteer& p, double spirit, double staying) {
  const double low = (1.0 - spirit) / 0.4;
  return p.leave * staying * low * low;
}

/// How much sooner than others this volunteer goes, for good; mean 1. One word.
[[nodiscard]] inline double staying(const KeepVolunteer& p, const Draw& draw) {
  return draw.lognormal(math::exp(-0.5 * p.spread * p.spread), p.spread);
}

}  // namespace draagkracht
