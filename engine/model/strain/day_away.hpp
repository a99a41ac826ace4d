// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A carer who trusts the place has less to worry about in a week in which the client goes to a day
// activity or stays somewhere for a while, and may come along and meet others there. Een
// mantelzorger die de plek vertrouwt heeft minder zorgen in een week met dagbesteding of logeren,
// en kan blijven en daar anderen ontmoeten.
//
// Source: rules rsp2 and rsp3 (meeting centres). Grade: existence from practice, sizes assumed.
// Reads what is delivered, trust; lowers worry, writes ties and reward. When: weekly; meeting
// others once a quarter of a client.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct DayAway {
  double trusted = 0.35;
  double relief = 0.25;
  double stays = 0.1;
  double pleasant = 0.1;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit interviews; grootte aangenomen",
                            "direction from interviews; size assumed"};
    return std::to_array<Parameter<DayAway>>(
        {{&DayAway::trusted,
          {"strain.day_away.trusted",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Vertrouwen dat nodig is om zonder zorgen weg te gaan",
            "Trust needed to leave without worry"},
           {"pas met vertrouwen in de plek gaat iemand zonder zorgen weg (rsp2); grootte "
            "aangenomen",
            "only with trust in the place one leaves without worry (rsp2); size assumed"}}},
         {&DayAway::relief,
          {"strain.day_away.relief",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de zorgen dat dan weg is", "Share of worry that is then gone"},
           {"drie dagen per week een club geeft lucht (rsp2); grootte aangenomen",
            "a club three days a week gives air (rsp2); size assumed"}}},
         {&DayAway::stays,
          {"strain.day_away.stays",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat een mantelzorger blijft en iemand leert kennen",
            "Chance per quarter that a carer stays and gets to know somebody"},
           {"de plek is er voor allebei (rsp3); grootte aangenomen",
            "the place serves both (rsp3); size assumed"}}},
         {&DayAway::pleasant,
          {"strain.day_away.pleasant",
           Unit::share,
           0.0,
           0.5,
           Grade::assumed,
           {"Voldoening van een middag blijven", "Reward of staying for an afternoon"},
           assumed}}});
  }
};

/// What is left of worry about somebody who is away for the day, for a carer who trusts it as much.
[[nodiscard]] constexpr double worry_while_away(const DayAway& p, double trust) {
  return trust >= p.trusted ? 1.0 - p.relief : 1.0;
}

/// Chance that a carer stays in this quarter; nobody stays where there is no trust.
[[nodiscard]] constexpr double chance_to_stay(const DayAway& p, double trust, double social_skill) {
  return trust >= p.trusted ? p.stays * 2.0 * social_skill : 0.0;
}

}  // namespace draagkracht
