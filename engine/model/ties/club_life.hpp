// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// People stay in a club that suits them: its form is what the members on average like, and one
// can pay for it. They leave sooner when few are left, when nobody takes the lead or the
// companion who carried it is gone. Who is busy or poor joins less. In a group somebody clicks
// when it is large enough; one finds a way there and another does not, some want to meet outside
// and others do not, and some never notice who lives around. Mensen blijven bij een club die bij
// hen past: de vorm is wat de leden samen prettig vinden, en het moet te betalen zijn. Ze gaan
// eerder weg als er weinig over zijn, als niemand het voortouw neemt of de begeleider weg is.
// Wie het druk of arm heeft begint er minder aan. In een groep die groot genoeg is klikt het met
// iemand; de een vindt er zijn weg en de ander niet, sommigen willen elkaar ook erbuiten zien en
// anderen niet, en sommigen merken nooit wie er in de buurt woont.
//
// Source: findings C5, C6, C8, C9, C12, C19-C21, C23, C36, M9. Grade: direction from interviews,
// sizes assumed; factors are 1 for who is in the middle. Reads members, income, work, care;
// returns factors. When: each quarter of who belongs or may come to belong.
#pragma once

#include <algorithm>
#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct ClubLife {
  double misfit = 1.0;
  double money = 0.25;
  double few = 0.5;
  double quiet = 0.3;
  double alone = 0.5;
  double busy = 0.4;
  double click = 0.4;
  double no_way = 0.2;
  double inside = 0.2;
  double unnoticed = 0.4;
  double freed = 0.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<ClubLife>>(
        {{&ClubLife::misfit,
          {"ties.club.misfit",
           Unit::none,
           0.0,
           4.0,
           Grade::assumed,
           {"Hoeveel eerder iemand stopt bij wie de vorm niet past",
            "How much sooner somebody leaves whom the form does not suit"},
           {"de groep zoekt samen een vorm (C5, C6); grootte aangenomen",
            "the group must work it out together (C5, C6); size assumed"}}},
         {&ClubLife::money,
          {"ties.club.money",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel eerder wie weinig geld heeft stopt of niet begint",
            "How much sooner who has little money leaves or does not begin"},
           {"meedoen kost geld (C5, C21); grootte aangenomen",
            "taking part costs money (C5, C21); size assumed"}}},
         {&ClubLife::few,
          {"ties.club.few",
           Unit::none,
           0.0,
           10.0,
           Grade::assumed,
           {"Hoeveel eerder leden stoppen als er nog geen vier zijn",
            "How much sooner members leave when fewer than four are left"},
           {"met vier of vijf past het zelden (C8); grootte aangenomen",
            "four or five never all fit (C8); size assumed"}}},
         {&ClubLife::quiet,
          {"ties.club.quiet",
           Unit::none,
           0.0,
           10.0,
           Grade::assumed,
           {"Hoeveel eerder leden stoppen als niemand het voortouw neemt",
            "How much sooner members leave when nobody takes the lead"},
           {"vijf stille mensen vormen geen kring (C9); grootte aangenomen",
            "five quiet people do not make a circle (C9); size assumed"}}},
         {&ClubLife::alone,
          {"ties.club.no_companion",
           Unit::none,
           0.0,
           10.0,
           Grade::assumed,
           {"Hoeveel eerder leden stoppen als er geen begeleider is of niemand die het draagt",
            "How much sooner members leave with no companion or anybody who carries it"},
           {"kringen braken toen de begeleider vertrok (C23); grootte aangenomen",
            "circles broke when the companion left (C23); size assumed"}}},
         {&ClubLife::busy,
          {"ties.club.busy",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel minder snel wie werkt, zorgt en kinderen heeft begint",
            "How much less soon who works, cares and has children begins"},
           {"het dagelijks leven laat weinig ruimte (C36); grootte aangenomen",
            "daily life leaves little room (C36); size assumed"}}},
         {&ClubLife::click,
          {"ties.club.click",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat het tussen twee mensen in een groep klikt",
            "Chance that two people in a group click"},
           {"aan een tafel van tien is er altijd een (C8); grootte aangenomen",
            "at a table of ten there is always one (C8); size assumed"}}},
         {&ClubLife::no_way,
          {"ties.club.no_way",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de leden dat in een groep zijn weg niet vindt",
            "Share of members who do not find their way in a group"},
           {"de een bleef eenzaam, anderen in hetzelfde project niet (C12); grootte aangenomen",
            "one stayed lonely, others in the same project did not (C12); size assumed"}}},
         {&ClubLife::inside,
          {"ties.club.inside",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de mensen dat buiten de activiteit geen contact wil",
            "Share of people who want no contact outside the activity"},
           {"sommigen willen dat juist niet (C19); grootte aangenomen",
            "some explicitly do not (C19); size assumed"}}},
         {&ClubLife::unnoticed,
          {"ties.club.unnoticed",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van wie dagbesteding heeft dat buurtbewoners nooit opmerkt",
            "Share of those at a day activity who never notice residents"},
           {"sommigen merken het bedoelde contact nooit (C20); grootte aangenomen",
            "some never notice the intended contact (C20); size assumed"}}},
         {&ClubLife::freed,
          {"ties.club.freed",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel minder geldzorgen dan tellen bij wie begeleiding krijgt",
            "How much less money worries count for who gets guidance"},
           {"andere problemen oplossen geeft ruimte (M9); grootte aangenomen",
            "solving other problems frees room (M9); size assumed"}}}});
  }
};

/// A circle as its members find it.
struct CircleCompany {
  int members = 0;         ///< at home
  bool companion = false;  ///< a volunteer, or somebody who carries it
  bool lively = false;     ///< somebody takes the lead
  double form = 0.5;  ///< 0 short and quiet .. 1 long and lively: the mean of what members like
};
/// What somebody likes, 0..1, for life.
[[nodiscard]] double liked_form(const World& world, PersonId person);
[[nodiscard]] CircleCompany company_of(const World& world, CircleId circle);

/// Factor on the chance that a member leaves.
[[nodiscard]] double leaves_sooner(const ClubLife& p, const CircleCompany& company, double liked,
                                   IncomeBand income);
/// Bound of that factor, to settle most quarters by the draw.
[[nodiscard]] double most_sooner(const ClubLife& p);

/// Factor on the chance that somebody begins; at most `most_joins`.
[[nodiscard]] double joins_sooner(const World& world, const ClubLife& p, PersonId person);
[[nodiscard]] constexpr double most_joins(const ClubLife& p) {
  return (1.0 + p.money) * (1.0 + p.busy);
}

/// Whether somebody gets to know a person where one comes: word 0 of `draw`.
[[nodiscard]] bool finds_somebody(const World& world, const ClubLife& p, PersonId person,
                                  CircleId circle, std::size_t present, const Draw& draw);
/// Whether who comes to a day activity notices who lives around, for life.
[[nodiscard]] bool notices_residents(const World& world, const ClubLife& p, PersonId person);
/// Whether two who know each other from a circle want to meet outside it.
[[nodiscard]] bool want_to_meet_outside(const World& world, const ClubLife& p, PersonId a,
                                        PersonId b);
/// Factor that keeps as many friendships as before: fewer pairs come by them, each sooner.
[[nodiscard]] constexpr double outside_sooner(const ClubLife& p) {
  return p.inside < 0.9 ? 1.0 / ((1.0 - p.inside) * (1.0 - p.inside)) : 1.0;
}

}  // namespace draagkracht
