// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Everybody does small things for others: a lift, a chat, watering the plants. Who owes does more
// back, neighbours soonest; who cannot is excused. What stays far out of balance wears a tie and
// tires who gives, between neighbours soon, in a family hardly.
// Iedereen doet kleine dingen voor een ander: een lift, een praatje, de planten. Wie iets schuldig
// is doet wat meer terug, buren het eerst; wie het niet kan hoeft dat niet. Wat lang scheef blijft
// maakt een band minder en de gever moe: bij buren snel, in de familie bijna niet.
//
// Source: rules rec1, rec2, rec8, ask4 and finding N20; kin and friends let an imbalance be,
// neighbours correct it or part, and poor health is an excuse: Klein Ikkink and van Tilburg 1998
// (older people in the Netherlands). Grade: order measured, sizes assumed. Reads contacts, age,
// limitation, assets, balance; writes balance, closeness. When: each active tie once a quarter, for
// all of the quarter at once; ordinary favours are no hours of care.
#pragma once

#include <array>

#include "core/math.hpp"
#include "core/parameter.hpp"
#include "model/remember/balance.hpp"
#include "population/able_to_help.hpp"
#include "population/codes.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct ExchangeFavours {
  double per_contact = 0.1;
  double assets = 0.6;
  double return_neighbour = 0.03;
  double return_friend = 0.01;
  double return_kin = 0.003;
  double tolerance_neighbour = 30.0;
  double tolerance_friend = 75.0;
  double tolerance_kin = 600.0;
  double excuse = 1.0;
  double wear = 0.03;

  static constexpr auto parameters() {
    constexpr Label order{"volgorde: Klein Ikkink en van Tilburg 1998; grootte aangenomen",
                          "order: Klein Ikkink and van Tilburg 1998; size assumed"};
    return std::to_array<Parameter<ExchangeFavours>>(
        {{&ExchangeFavours::per_contact,
          {"remember.exchange.per_contact",
           Unit::hours,
           0.0,
           1.0,
           Grade::assumed,
           {"Wat mensen per keer dat ze elkaar zien voor elkaar doen",
            "What people do for each other each time they meet"},
           {"aangenomen: zes minuten, tussen 0 en 30", "assumed: six minutes, between 0 and 30"}}},
         {&ExchangeFavours::assets,
          {"remember.exchange.assets",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van wat iemand door ziekte niet kan, dat talenten goedmaken",
            "Share of what illness takes away that talents make up for"},
           {"wie iets te bieden heeft blijft gever (ask5, rec8); grootte aangenomen",
            "who has something to offer stays a giver (ask5, rec8); size assumed"}}},
         {&ExchangeFavours::return_neighbour,
          {"remember.exchange.return.neighbour",
           Unit::per_week,
           0.0,
           0.5,
           Grade::assumed,
           {"Deel van een schuld dat buren per week goedmaken",
            "Share of a debt that neighbours make good per week"},
           order}},
         {&ExchangeFavours::return_friend,
          {"remember.exchange.return.friend",
           Unit::per_week,
           0.0,
           0.5,
           Grade::assumed,
           {"Deel van een schuld dat vrienden en kennissen per week goedmaken",
            "Share of a debt that friends and acquaintances make good per week"},
           order}},
         {&ExchangeFavours::return_kin,
          {"remember.exchange.return.kin",
           Unit::per_week,
           0.0,
           0.5,
           Grade::assumed,
           {"Deel van een schuld dat familie per week goedmaakt",
            "Share of a debt that kin make good per week"},
           order}},
         {&ExchangeFavours::tolerance_neighbour,
          {"remember.tolerance.neighbour",
           Unit::hours,
           1.0,
           2000.0,
           Grade::assumed,
           {"Hoe scheef het tussen buren mag worden",
            "How far neighbours let it get out of balance"},
           {"aangenomen: zoveel staat er open als één van de twee een half uur per week geeft",
            "assumed: as much as is open when one of the two gives half an hour a week"}}},
         {&ExchangeFavours::tolerance_friend,
          {"remember.tolerance.friend",
           Unit::hours,
           1.0,
           2000.0,
           Grade::assumed,
           {"Hoe scheef het tussen vrienden en kennissen mag worden",
            "How far friends and acquaintances let it get out of balance"},
           {"aangenomen: zoveel staat er open als één van de twee een uur per week geeft",
            "assumed: as much as is open when one of the two gives an hour a week"}}},
         {&ExchangeFavours::tolerance_kin,
          {"remember.tolerance.kin",
           Unit::hours,
           1.0,
           5000.0,
           Grade::assumed,
           {"Hoe scheef het in de familie mag worden", "How far kin let it get out of balance"},
           {"aangenomen: zoveel staat er open als één van de twee acht uur per week geeft",
            "assumed: as much as is open when one of the two gives eight hours a week"}}},
         {&ExchangeFavours::excuse,
          {"remember.tolerance.excuse",
           Unit::none,
           0.0,
           10.0,
           Grade::assumed,
           {"Hoeveel meer er open mag staan van wie niets kan terugdoen",
            "How much more may be open of who can do nothing back"},
           {"slechte gezondheid is een excuus (Klein Ikkink en van Tilburg 1998); grootte "
            "aangenomen",
            "poor health is an excuse (Klein Ikkink and van Tilburg 1998); size assumed"}}},
         {&ExchangeFavours::wear,
          {"remember.exchange.wear",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Wat een band per kwartaal verliest als het twee keer zo scheef is als mag",
            "What a tie loses per quarter at twice the imbalance that is let be"},
           {"jaren van eenrichtingsverkeer beschadigen een relatie (rec1); grootte aangenomen",
            "years of one-way support damage a relation (rec1); size assumed"}}}});
  }

  /// Share of a debt made good per week by who can.
  [[nodiscard]] constexpr double returned(TieKind kind) const {
    return is_kin(kind)                 ? return_kin
           : kind == TieKind::neighbour ? return_neighbour
                                        : return_friend;
  }
  /// Valued hours that may be open; `able` 0..1 is what who owes can do.
  [[nodiscard]] constexpr double tolerated(TieKind kind, double able) const {
    const double usual = is_kin(kind)                 ? tolerance_kin
                         : kind == TieKind::neighbour ? tolerance_neighbour
                                                      : tolerance_friend;
    return usual * (1.0 + excuse * (1.0 - able));
  }
};

/// How far a balance goes beyond what is tolerated: 0 within it, 1 at twice as much and more.
[[nodiscard]] constexpr double out_of_balance(double balance, double tolerated) {
  const double open = balance < 0 ? -balance : balance;
  const double over = open > tolerated ? (open - tolerated) / tolerated : 0.0;
  return over < 1.0 ? over : 1.0;
}

/// The balance after `weeks` in which one side does `surplus` valued hours a week more than the
/// other and `returned` of what is open is made good: both work all the time, so this is exact.
[[nodiscard]] inline double balance_after(double balance, double surplus, double returned,
                                          int weeks) {
  if (returned <= 0) {
    return balance + surplus * weeks;
  }
  const double settled = surplus / returned;
  return settled + (balance - settled) * math::exp(-returned * weeks);
}

/// What `p` can do for others in small things, 0..1.
[[nodiscard]] inline double able_to_return(const World& w, const ExchangeFavours& rule,
                                           const AbleToHelp& able, PersonId p) {
  const std::size_t i = p.index();
  const double health = able.by_health(w.persons.age(p, w.week), w.persons.limitation[i]);
  if (health == 1.0) {
    return 1.0;  // most people: their traits need not be looked up
  }
  return health +
         (1.0 - health) * rule.assets * static_cast<double>(w.persons.trait(p, Trait::assets));
}

/// How one-sided `giver` finds a tie, 0..1: what the other owes beyond what is tolerated.
[[nodiscard]] inline double one_sided(const World& w, const ExchangeFavours& rule,
                                      const AbleToHelp& able, const Forgetting& memory,
                                      PersonId giver, PersonId other, TieId tie) {
  const double owed = balance_for(w, memory, giver, tie);
  const TieKind kind = w.ties.columns.row[tie.index()].kind;
  // Who can do nothing at all is excused most: within that no more need be looked up.
  if (is_voluntary(kind) || owed <= rule.tolerated(kind, 1.0)) {
    return 0;
  }
  return out_of_balance(owed, rule.tolerated(kind, able_to_return(w, rule, able, other)));
}

/// A quarter of ordinary favours over an active tie, and what an imbalance does to it.
void exchange(World& world, const ExchangeFavours& rule, const AbleToHelp& able,
              const Forgetting& memory, TieId id);

}  // namespace draagkracht
