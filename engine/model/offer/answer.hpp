// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who is asked says yes more readily when close, loyal and fresh; strain, distance, a full week and
// guarding one's limits make it a no. Volunteers stop at their limit, family does not.
// Wie gevraagd wordt zegt eerder ja als de band hecht is en er kracht over is; belasting, afstand,
// een volle week en grenzen bewaken maken het een nee. Vrijwilligers houden hun grens aan, familie
// niet.
//
// Source: rules giv1, giv5, giv6, giv16; asymmetric over-asking (V- and N-findings of the study on
// network support). Grade: direction from interviews, sizes assumed. Reads traits, strain, load,
// time, tie; returns minutes. When: for each request, in the order urgent first.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "core/quantities.hpp"
#include "model/ask/choose_whom.hpp"
#include "model/ask/shyness.hpp"

namespace draagkracht {

struct AnswerRequest {
  double base = -0.4;
  double kin_norm = 3.0;
  double closeness = 3.0;
  double loyalty = 1.5;
  double altruism = 1.0;
  double unable = 3.0;
  double strain = 3.0;
  double boundary_guarding = 1.5;
  double kin_guarding = 0.15;
  double distance = 0.35;
  double urgency = 1.0;
  double credit = 0.4;
  double one_sided = 1.0;
  double hard_time = 1.0;
  double volunteer_limit = 3.0;
  double modest_limit = 6.0;

  static constexpr auto parameters() {
    constexpr Label assumed{
        "richting uit interviews (regels giv, bevindingen V en N); grootte aangenomen",
        "direction from interviews (rules giv, findings V and N); size assumed"};
    return std::to_array<Parameter<AnswerRequest>>(
        {{&AnswerRequest::base,
          {"offer.answer.base",
           Unit::points,
           -4.0,
           4.0,
           Grade::assumed,
           {"Hoe graag een gemiddeld mens ja zegt", "Readiness of an average person"},
           {"de meeste mensen reageren goed op een vraag (giv1); grootte aangenomen",
            "most people asked react positively (giv1); size assumed"}}},
         {&AnswerRequest::kin_norm,
          {"offer.answer.kin_norm",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel eerder naaste familie ja zegt", "How much sooner near kin say yes"},
           assumed}},
         {&AnswerRequest::closeness,
          {"offer.answer.closeness",
           Unit::points,
           0.0,
           8.0,
           Grade::assumed,
           {"Hoeveel eerder iemand ja zegt bij een hechte band",
            "How much sooner yes over a close tie"},
           assumed}},
         {&AnswerRequest::loyalty,
          {"offer.answer.loyalty",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel eerder iemand ja zegt die trouw is", "How much sooner yes from who is loyal"},
           assumed}},
         {&AnswerRequest::altruism,
          {"offer.answer.altruism",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel eerder iemand ja zegt die iets voor anderen wil betekenen",
            "How much sooner yes from who wants to mean something"},
           assumed}},
         {&AnswerRequest::unable,
          {"offer.answer.unable",
           Unit::points,
           0.0,
           8.0,
           Grade::assumed,
           {"Hoeveel minder snel iemand ja zegt die door ouderdom, ziekte of een jong gezin weinig "
            "kan",
            "How much less soon yes from who can do little for age, illness or a young family"},
           {"gezet naast het aandeel mantelzorgers naar leeftijd (CBS 2024); grootte aangenomen",
            "set beside the share of carers by age (CBS 2024); size assumed"}}},
         {&AnswerRequest::strain,
          {"offer.answer.strain",
           Unit::points,
           0.0,
           8.0,
           Grade::assumed,
           {"Hoeveel minder snel iemand ja zegt die zelf zwaar belast is",
            "How much less soon yes from who is strained"},
           assumed}},
         {&AnswerRequest::boundary_guarding,
          {"offer.answer.boundary_guarding",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel minder snel iemand ja zegt die grenzen bewaakt en een volle week heeft",
            "How much less soon yes from who guards limits in a full week"},
           assumed}},
         {&AnswerRequest::kin_guarding,
          {"offer.answer.kin_guarding",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel daarvan geldt voor partner, ouders en kinderen",
            "How much of both counts for partner, parents and children"},
           {"vrijwilligers bewaken hun grenzen, familie niet (ongelijk overvragen); grootte "
            "aangenomen",
            "volunteers guard their limits, kin do not (asymmetric over-asking); size assumed"}}},
         {&AnswerRequest::distance,
          {"offer.answer.distance",
           Unit::points,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel minder snel iemand ja zegt op praktische hulp ver weg",
            "How much less soon yes to hands-on help far away"},
           assumed}},
         {&AnswerRequest::urgency,
          {"offer.answer.urgency",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel eerder iemand ja zegt in nood", "How much sooner yes in a crisis"},
           assumed}},
         {&AnswerRequest::credit,
          {"offer.answer.credit",
           Unit::points,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel eerder iemand ja zegt per 10 uur die de vrager eerder zelf gaf",
            "How much sooner yes per 10 hours the asker gave before"},
           assumed}},
         {&AnswerRequest::one_sided,
          {"offer.answer.one_sided",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel minder snel iemand ja zegt als het al lang van één kant komt",
            "How much less soon yes when it has long come from one side"},
           assumed}},
         {&AnswerRequest::hard_time,
          {"offer.answer.hard_time",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel minder snel iemand ja zegt in een zware tijd",
            "How much less soon yes in a hard time"},
           assumed}},
         {&AnswerRequest::volunteer_limit,
          {"offer.limit.volunteer",
           Unit::hours_per_week,
           0.5,
           20.0,
           Grade::estimated,
           {"Uren die een vrijwilliger hoogstens geeft", "Limit of a volunteer"},
           {"interviews: hoogstens één dagdeel per week; in de praktijk ongeveer 4 uur",
            "interviews: at most one half day a week; about 4 hours a week in practice"}}},
         {&AnswerRequest::modest_limit,
          {"offer.limit.modest",
           Unit::hours_per_week,
           0.5,
           60.0,
           Grade::assumed,
           {"Uren die iemand van buiten de familie hoogstens geeft", "Limit of who is no kin"},
           {"aangenomen", "assumed"}}}});
  }
};

/// All that the answer depends on.
struct Asked {
  TieKind kind = TieKind::acquaintance;  ///< what the asked is to the client
  double closeness = 0;
  double distance_km = 0;
  double credit = 0;       ///< valued hours the client has given more than received
  double one_sided = 0;    ///< 0..1, how far the client owes more than is tolerated
  bool hard_time = false;  ///< of the asked
  double appeal = 0;       ///< points for what is asked, in what form, by whom and where
  double able = 1;         ///< share of strength to help, see AbleToHelp
  double strain = 0;
  double fullness = 0;  ///< load over strength
  bool urgent = false;
  bool hands_on = true;
  Minutes minutes{0};  ///< asked
  Minutes room{0};     ///< free in the week
  Minutes given{0};    ///< already promised to this client; of a volunteer: to all clients
};

/// Minutes a week promised; 0 is a no. Uses words 0 and 1.
[[nodiscard]] inline Minutes answer(const AnswerRequest& p, const Asked& a, const Traits& traits,
                                    const Draw& draw) {
  const bool near_kin = a.kind <= TieKind::child;
  // What holds somebody back when there is little left to give; near kin let it count for less.
  const double guarding =
      p.boundary_guarding * static_cast<double>(traits[at(Trait::boundary_guarding)]);
  const double limits =
      (p.strain * a.strain + guarding * a.fullness) * (near_kin ? p.kin_guarding : 1.0);
  const double readiness =
      p.base + (near_kin ? p.kin_norm : 0.0) + p.closeness * (a.closeness - 0.5) +
      p.loyalty * above_middle(traits, Trait::loyalty) +
      p.altruism * above_middle(traits, Trait::altruism) - limits - p.unable * (1.0 - a.able) -
      (a.hands_on ? p.distance * math::log(1.0 + a.distance_km) : 0.0) +
      (a.urgent ? p.urgency : 0.0) + (a.credit > 0 ? p.credit * a.credit / 10.0 : 0.0) -
      p.one_sided * a.one_sided - (a.hard_time ? p.hard_time : 0.0) + a.appeal;
  if (!draw.chance(math::logistic(readiness), 0)) {
    return Minutes{0};
  }
  double most = a.room.value;
  const double limit = is_voluntary(a.kind) ? p.volunteer_limit : p.modest_limit;
  if (!is_kin(a.kind)) {
    most = std::min(most, limit * 60.0 - a.given.value);
  }
  // Kin do what is asked, others from half to all of it; in steps of five minutes.
  const double wish = a.minutes.value * (is_kin(a.kind) ? 1.0 : 0.5 + 0.5 * draw.uniform(1));
  const double minutes = wish < most ? wish : most;
  return minutes < 5 ? Minutes{0} : Minutes{5 * static_cast<std::int32_t>(minutes / 5)};
}

}  // namespace draagkracht
