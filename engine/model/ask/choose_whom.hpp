// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Help is asked first of the partner and those at home, then of near kin and friends, then further
// away; who lives far is asked less for help that needs hands.
// Hulp wordt eerst gevraagd aan partner en huisgenoten, dan aan naaste familie en vrienden, dan
// verder weg; wie ver woont wordt minder gevraagd voor hulp waar handen voor nodig zijn.
//
// Source: hierarchical-compensatory model (Cantor 1979) and task specificity (Litwak 1985);
// relation mix of Dutch carers (SCP 2014: parent 45, partner 14, child 5, other kin 19, friends and
// neighbours 18 % of carers care for such a person). Grade: estimated order, assumed sizes. Reads
// kind, closeness, distance, balance; writes requests. When: each time a client asks.
#pragma once

#include <array>

#include "core/math.hpp"
#include "core/parameter.hpp"
#include "population/codes.hpp"

namespace draagkracht {

struct ChooseWhom {
  double partner = 12.0;
  double child = 4.0;
  double parent = 3.0;
  double sibling = 1.2;
  double other_kin = 0.9;
  double friendship = 0.6;
  double neighbour = 1.0;
  double acquaintance = 0.25;
  double volunteer = 0.5;
  double men = 0.42;
  double already_helping = 30.0;
  double distance = 0.035;
  double per_week = 0.25;
  double let_go = 0.6;
  double people_per_round = 1.0;
  double second_round = 1.0;
  double prepare_share = 0.5;

  static constexpr auto parameters() {
    constexpr Label order{"volgorde: Cantor 1979, relaties in SCP 2014; grootte aangenomen",
                          "order: Cantor 1979, SCP 2014 relation mix; size assumed"};
    return std::to_array<Parameter<ChooseWhom>>(
        {{&ChooseWhom::partner,
          {"ask.whom.partner",
           Unit::none,
           0.0,
           50.0,
           Grade::estimated,
           {"Hoe snel de partner gevraagd wordt", "How readily a partner is asked"},
           order}},
         {&ChooseWhom::child,
          {"ask.whom.child",
           Unit::none,
           0.0,
           50.0,
           Grade::estimated,
           {"Hoe snel een kind gevraagd wordt", "How readily a child is asked"},
           order}},
         {&ChooseWhom::parent,
          {"ask.whom.parent",
           Unit::none,
           0.0,
           50.0,
           Grade::estimated,
           {"Hoe snel een ouder gevraagd wordt", "How readily a parent is asked"},
           order}},
         {&ChooseWhom::sibling,
          {"ask.whom.sibling",
           Unit::none,
           0.0,
           50.0,
           Grade::estimated,
           {"Hoe snel een broer of zus gevraagd wordt", "How readily a brother or sister is asked"},
           order}},
         {&ChooseWhom::other_kin,
          {"ask.whom.other_kin",
           Unit::none,
           0.0,
           50.0,
           Grade::estimated,
           {"Hoe snel andere familie gevraagd wordt", "How readily other kin are asked"},
           order}},
         {&ChooseWhom::friendship,
          {"ask.whom.friend",
           Unit::none,
           0.0,
           50.0,
           Grade::estimated,
           {"Hoe snel een vriend gevraagd wordt", "How readily a friend is asked"},
           order}},
         {&ChooseWhom::neighbour,
          {"ask.whom.neighbour",
           Unit::none,
           0.0,
           50.0,
           Grade::estimated,
           {"Hoe snel een buur gevraagd wordt", "How readily a neighbour is asked"},
           order}},
         {&ChooseWhom::acquaintance,
          {"ask.whom.acquaintance",
           Unit::none,
           0.0,
           50.0,
           Grade::assumed,
           {"Hoe snel een kennis gevraagd wordt", "How readily an acquaintance is asked"},
           order}},
         {&ChooseWhom::volunteer,
          {"ask.whom.volunteer",
           Unit::none,
           0.0,
           50.0,
           Grade::assumed,
           {"Hoe snel een vrijwilliger gevraagd wordt", "How readily a volunteer is asked"},
           {"vrijwilligers het laatst, de aanbevolen volgorde; grootte aangenomen",
            "volunteers last, the recommended order; size assumed"}}},
         {&ChooseWhom::men,
          {"ask.whom.men",
           Unit::none,
           0.0,
           1.0,
           Grade::estimated,
           {"Hoe snel een man gevraagd wordt, vergeleken met een vrouw",
            "How readily a man is asked, against a woman"},
           {"van de vrouwen is 15,0 % mantelzorger, van de mannen 10,9 % (CBS 2022)",
            "15.0 % of women are carers, 10.9 % of men (CBS 2022)"}}},
         {&ChooseWhom::already_helping,
          {"ask.whom.already_helping",
           Unit::none,
           1.0,
           50.0,
           Grade::estimated,
           {"Hoeveel eerder iemand wordt gevraagd die al helpt",
            "How much sooner somebody is asked who helps already"},
           {"zo gekozen dat weinig mensen de uren geven: 13 % van de volwassenen geeft 13 uur per "
            "week (CBS 2022)",
            "set so that hours lie with few: 13 % of adults give 13 hours a week (CBS 2022)"}}},
         {&ChooseWhom::distance,
          {"ask.whom.distance",
           Unit::none,
           0.0,
           0.5,
           Grade::estimated,
           {"Hoeveel minder praktische hulp wordt gevraagd per kilometer afstand",
            "How much less hands-on help is asked per km"},
           {"geschat: half zo waarschijnlijk op ongeveer 20 km",
            "estimated: half as likely at about 20 km"}}},
         {&ChooseWhom::per_week,
          {"ask.rate.per_week",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per week dat iemand die niet verlegen is om hulp vraagt",
            "Chance per week that who is not shy brings up a shortfall"},
           {"aangenomen: gemiddeld duurt het ongeveer twee maanden voordat iemand hulp vraagt",
            "assumed: on average about two months pass before help is asked"}}},
         {&ChooseWhom::let_go,
          {"ask.rate.let_go",
           Unit::hours_per_week,
           0.0,
           10.0,
           Grade::estimated,
           {"Tekort waarvoor niemand hulp vraagt", "Shortfall that is let go"},
           {"naar het deel mantelzorgers (SCP 2014-2019)",
            "by the share of carers (SCP 2014-2019)"}}},
         {&ChooseWhom::people_per_round,
          {"ask.rate.people",
           Unit::none,
           1.0,
           6.0,
           Grade::assumed,
           {"Aantal mensen dat in één keer gevraagd wordt", "People asked at a time"},
           {"aangenomen", "assumed"}}},
         {&ChooseWhom::second_round,
          {"ask.rate.second_round",
           Unit::hours_per_week,
           0.25,
           40.0,
           Grade::assumed,
           {"Tekort waarbij iemand in dezelfde week nog een ander vraagt",
            "Shortfall at which somebody else is asked in the same week"},
           {"aangenomen; hulp blijft niet uit door de manier van koppelen",
            "assumed; unmet need is no artefact of matching"}}},
         {&ChooseWhom::prepare_share,
          {"ask.prepare.share",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de aangekondigde korting waarvoor iemand alvast hulp zoekt",
            "Share of an announced loss for which help is sought beforehand"},
           {"aangenomen; aangekondigd afbouwen doet minder schade (proef met netwerkstrategieën)",
            "assumed; an announced withdrawal does less harm (network strategies pilot)"}}}});
  }

  [[nodiscard]] double readiness(TieKind kind) const {
    switch (kind) {
      case TieKind::partner:
        return partner;
      case TieKind::child:
        return child;
      case TieKind::parent:
        return parent;
      case TieKind::sibling:
        return sibling;
      case TieKind::other_kin:
        return other_kin;
      case TieKind::friendship:
        return friendship;
      case TieKind::neighbour:
        return neighbour;
      case TieKind::volunteer:
      case TieKind::buddy:
        return volunteer;
      case TieKind::professional:
        return 0.0;
      default:
        return acquaintance;
    }
  }
};

/// Help that needs somebody to be there.
[[nodiscard]] constexpr bool hands_on(Channel c) {
  return c != Channel::emotional && c != Channel::advice && c != Channel::administration;
}

/// What distance leaves of the weight of a candidate.
[[nodiscard]] inline double within_reach(const ChooseWhom& p, Channel channel, double distance_km) {
  return hands_on(channel) ? math::exp(-p.distance * distance_km) : 1.0;
}

/// Weight of one candidate in the choice whom to ask, next door and not owed anything; distance,
/// debts, age and sex only take away from it (`within_reach`, `debt_appeal`, `able_to_help`).
[[nodiscard]] inline double weight_next_door(const ChooseWhom& p, TieKind kind, double closeness,
                                             Channel channel, bool helping) {
  double weight = p.readiness(kind) * closeness * closeness;
  if (helping) {
    weight *= p.already_helping;
  }
  // Washing and dressing is asked of who is very near only.
  return channel == Channel::personal_care && !is_kin(kind) ? 0.2 * weight : weight;
}

}  // namespace draagkracht
