// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Not all ties do good: some are mixed and a few do harm, most often to people who are easily taken
// advantage of. Quarrels break ties. A tie that does harm may be ended, and leaves a gap that makes
// people look for others. A broken tie may mend, sooner when somebody who knows both comes between.
// Niet elke band doet goed: sommige zijn dubbel en een paar schaden, vaker bij mensen van wie
// makkelijk misbruik wordt gemaakt. Ruzie breekt banden. Een band die schaadt kan worden verbroken,
// en laat een leegte achter waardoor iemand naar anderen zoekt. Een gebroken band kan herstellen,
// eerder als iemand die beiden kent bemiddelt.
//
// Source: rules net5, net11, net12, net23 (method guide); about one in eight adult children has no
// contact with a relative (Dykstra, NKPS). Grade: existence measured, sizes assumed. Reads
// limitation, ties; writes state, valence, balance, own direction. When: each quarter of a tie.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct FallOut {
  double quarrel_kin = 0.0003;
  double quarrel = 0.0006;
  double mend = 0.015;
  double common = 1.0;
  double mediated = 0.3;
  double harmful = 0.012;
  double mixed = 0.08;
  double vulnerable = 4.0;
  double taken = 4.0;
  double belittled = 0.03;
  double ended = 0.03;
  double gap = 1.0;

  static constexpr auto parameters() {
    return std::to_array<Parameter<FallOut>>(
        {{&FallOut::quarrel_kin,
          {"ties.fall_out.quarrel_kin",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal op een breuk door ruzie in de familie",
            "Chance per quarter that a quarrel breaks a tie of kin"},
           {"banden breken door ruzie (net5); grootte aangenomen",
            "ties break through quarrels (net5); size assumed"}}},
         {&FallOut::quarrel,
          {"ties.fall_out.quarrel",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal op een breuk door ruzie buiten de familie",
            "Chance per quarter that a quarrel breaks a tie outside the family"},
           {"banden breken door ruzie (net5); grootte aangenomen",
            "ties break through quarrels (net5); size assumed"}}},
         {&FallOut::mend,
          {"ties.fall_out.mend",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat een gebroken band herstelt",
            "Chance per quarter that a broken tie mends"},
           {"grootte aangenomen", "size assumed"}}},
         {&FallOut::common,
          {"ties.fall_out.common",
           Unit::none,
           0.0,
           10.0,
           Grade::assumed,
           {"Hoeveel vaker een gebroken band herstelt per bekende van allebei, hoogstens drie",
            "How much more often a broken tie mends per person known to both, three at most"},
           {"wie tussen twee mensen staat kan bemiddelen (net23); grootte aangenomen",
            "who stands between two people can mediate (net23); size assumed"}}},
         {&FallOut::mediated,
          {"ties.fall_out.mediated",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat een gebroken band herstelt als iemand daar hulp bij krijgt",
            "Chance per quarter that a broken tie mends with a mediator"},
           {"een bemiddelaar kan een breuk herstellen (net23); grootte aangenomen",
            "a mediator can mend a break (net23); size assumed"}}},
         {&FallOut::harmful,
          {"ties.fall_out.harmful",
           Unit::share,
           0.0,
           0.5,
           Grade::assumed,
           {"Deel van de banden dat schaadt", "Share of ties that do harm"},
           {"niet elke band helpt (net11); grootte aangenomen",
            "not every tie helps (net11); size assumed"}}},
         {&FallOut::mixed,
          {"ties.fall_out.mixed",
           Unit::share,
           0.0,
           0.5,
           Grade::assumed,
           {"Deel van de banden dat dubbel is", "Share of ties that are mixed"},
           {"kwaliteit telt even zwaar als aantal (net12); grootte aangenomen",
            "quality counts as much as number (net12); size assumed"}}},
         {&FallOut::vulnerable,
          {"ties.fall_out.vulnerable",
           Unit::none,
           1.0,
           20.0,
           Grade::assumed,
           {"Hoeveel vaker een band buiten de familie schaadt van wie makkelijk misbruik wordt "
            "gemaakt",
            "How much more often a tie outside the family harms who is easily taken advantage of"},
           {"mensen met een verstandelijke beperking of psychische ziekte; grootte aangenomen",
            "people with an intellectual disability or mental illness; size assumed"}}},
         {&FallOut::taken,
          {"ties.fall_out.taken",
           Unit::hours,
           0.0,
           50.0,
           Grade::assumed,
           {"Wat iemand van wie misbruik wordt gemaakt per kwartaal weggeeft",
            "What somebody who is taken advantage of gives away in a quarter"},
           {"grootte aangenomen", "size assumed"}}},
         {&FallOut::belittled,
          {"ties.fall_out.belittled",
           Unit::share,
           0.0,
           0.5,
           Grade::assumed,
           {"Hoeveel eigen regie een schadelijke band per kwartaal kost",
            "Own direction that a harmful tie costs in a quarter"},
           {"grootte aangenomen", "size assumed"}}},
         {&FallOut::ended,
          {"ties.fall_out.ended",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat iemand een schadelijke band verbreekt",
            "Chance per quarter that somebody ends a harmful tie"},
           {"breken, veranderen of afstand nemen (net11); grootte aangenomen",
            "break, change or keep a distance (net11); size assumed"}}},
         {&FallOut::gap,
          {"ties.fall_out.gap",
           Unit::none,
           0.0,
           5.0,
           Grade::assumed,
           {"Hoeveel vaker iemand daarna nieuw contact zoekt",
            "How much more often somebody looks for new contact after that"},
           {"een verbroken band moet worden opgevuld (net11); grootte aangenomen",
            "a tie that was cut needs replacing (net11); size assumed"}}}});
  }
};

/// Who is easily taken advantage of.
[[nodiscard]] constexpr bool easily_exploited(Limitation limitation) {
  return limitation == Limitation::intellectual || limitation == Limitation::psychiatric ||
         limitation == Limitation::multiproblem || limitation == Limitation::brain_injury;
}

/// What a tie does to people, by luck `u` 0..1.
[[nodiscard]] inline Valence valence_of(const FallOut& p, bool kin, bool vulnerable, double u) {
  const double harm = p.harmful * (vulnerable && !kin ? p.vulnerable : 1.0);
  return u < harm ? Valence::harmful : u < harm + p.mixed ? Valence::mixed : Valence::good;
}

/// Chance of a break in a quarter.
[[nodiscard]] inline double chance_of_quarrel(const FallOut& p, bool kin, Valence valence) {
  const double usual = kin ? p.quarrel_kin : p.quarrel;
  return usual * (valence == Valence::harmful ? 4.0 : valence == Valence::mixed ? 2.0 : 1.0);
}

/// Chance that a broken tie mends in a quarter.
[[nodiscard]] inline double chance_to_mend(const FallOut& p, int known_to_both, bool mediator) {
  const int counted = known_to_both < 3 ? known_to_both : 3;
  const double alone = p.mend * (1.0 + p.common * counted);
  return mediator && p.mediated > alone ? p.mediated : alone;
}

/// Settles what a tie does to people, once.
void settle_valence(World& world, const FallOut& rule, TieId tie);

/// The two part in anger; `gap`: somebody will be missed.
void break_tie(World& world, TieId tie, Cause cause);

/// A quarter of a tie that does harm: what it takes, and perhaps its end.
void suffer(World& world, const FallOut& rule, TieId tie);

/// A broken tie mends, fades or is forgotten.
void mend_or_forget(World& world, const FallOut& rule, double fade, double forget, TieId tie);

/// How many people both know, three at most.
[[nodiscard]] int known_to_both(const World& world, PersonId a, PersonId b);

}  // namespace draagkracht
