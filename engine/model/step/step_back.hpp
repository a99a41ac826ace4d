// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who is strained cuts down, and in the end stops; who guards limits does so sooner, who is loyal
// later. Some stop for other reasons: a hard time in their own life, help that keeps coming from
// one side, a move, a job. Wie overbelast is doet minder en
// stopt uiteindelijk; wie grenzen bewaakt eerder, wie trouw is later. Sommigen stoppen om andere
// redenen: een zware tijd in het eigen leven, hulp die van één kant blijft komen, een verhuizing,
// een baan.
//
// Source: a third of co-resident and 40 % of other care spells end each year (Hirst 2002,
// PMC1732211), of which the part by death, recovery and admission is modelled apart; the effect of
// strain is assumed (no usable figure found). Grade: estimated. Reads strain, traits, kind; writes
// agreements. When: weekly.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "model/ask/shyness.hpp"

namespace draagkracht {

struct StepBack {
  double circumstances = 0.13;
  double near_kin = 0.7;
  double unable = 1.5;
  double cut_rate = 1.2;
  double cut_share = 0.35;
  double quit_rate = 1.4;
  double guarding = 1.5;
  double loyalty = 1.5;
  double rest_weeks = 26.0;
  double hard_time = 0.5;
  double one_sided = 0.15;

  static constexpr auto parameters() {
    return std::to_array<Parameter<StepBack>>(
        {{&StepBack::circumstances,
          {"step.quit.circumstances",
           Unit::per_year,
           0.0,
           2.0,
           Grade::estimated,
           {"Hoe vaak per jaar iemand stopt om iets anders dan belasting",
            "Stopping per year for reasons other than strain"},
           {"Hirst 2002: 33-40 % van de mantelzorg eindigt per jaar, min overlijden, herstel en "
            "opname",
            "Hirst 2002: 33-40 % of spells end a year, less deaths, recovery and admissions"}}},
         {&StepBack::unable,
          {"step.quit.unable",
           Unit::per_year,
           0.0,
           10.0,
           Grade::assumed,
           {"Hoe vaak per jaar iemand stopt die het door ouderdom of ziekte niet meer kan",
            "Stopping per year of who can do nothing any more for age or illness"},
           {"aangenomen; naar verhouding van wat leeftijd en beperking wegnemen",
            "assumed; in proportion to what age and limitation take away"}}},
         {&StepBack::near_kin,
          {"step.near_kin",
           Unit::none,
           0.0,
           1.0,
           Grade::estimated,
           {"Hoe vaak partners, ouders en kinderen minderen of stoppen, vergeleken met anderen",
            "How often partners, parents and children cut down or stop, against others"},
           {"familie gaat door (Klein Ikkink 1998); hoezeer: afgestemd op wie na drie maanden nog "
            "helpt (CBS 2015-2022)",
            "kin go on (Klein Ikkink 1998); how much: fitted to who still helps after three months "
            "(CBS 2015-2022)"}}},
         {&StepBack::cut_rate,
          {"step.cut.rate",
           Unit::per_year,
           0.0,
           20.0,
           Grade::assumed,
           {"Hoe vaak per jaar iemand met de hoogste belasting minder gaat doen",
            "Cutting down per year at the highest strain"},
           {"aangenomen", "assumed"}}},
         {&StepBack::cut_share,
          {"step.cut.share",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de uren dat er dan afgaat", "Share of hours then dropped"},
           {"aangenomen", "assumed"}}},
         {&StepBack::quit_rate,
          {"step.quit.rate",
           Unit::per_year,
           0.0,
           20.0,
           Grade::assumed,
           {"Hoe vaak per jaar iemand met de hoogste belasting stopt",
            "Stopping per year at the highest strain"},
           {"aangenomen", "assumed"}}},
         {&StepBack::guarding,
          {"step.guarding",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel eerder iemand mindert of stopt die grenzen bewaakt",
            "How much sooner who guards limits"},
           {"aangenomen", "assumed"}}},
         {&StepBack::loyalty,
          {"step.loyalty",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel later iemand mindert of stopt die trouw is", "How much later who is loyal"},
           {"aangenomen", "assumed"}}},
         {&StepBack::hard_time,
          {"step.back.hard_time",
           Unit::per_year,
           0.0,
           5.0,
           Grade::assumed,
           {"Hoeveel vaker per jaar iemand stopt in een zware tijd",
            "How much more often a year somebody stops in a hard time"},
           {"helpers vallen uit als het leven ertussen komt (N25); grootte aangenomen",
            "helpers fall out when life comes in between (N25); size assumed"}}},
         {&StepBack::one_sided,
          {"step.back.one_sided",
           Unit::per_year,
           0.0,
           5.0,
           Grade::assumed,
           {"Hoeveel vaker per jaar iemand van buiten de familie stopt als het van één kant komt",
            "How much more often a year somebody outside the family stops when it comes from one "
            "side"},
           {"buren zetten recht wat scheef is (Klein Ikkink en van Tilburg 1998); grootte "
            "aangenomen",
            "neighbours correct what is out of balance (Klein Ikkink and van Tilburg 1998); size "
            "assumed"}}},
         {&StepBack::rest_weeks,
          {"step.rest.weeks",
           Unit::weeks,
           0.0,
           260.0,
           Grade::assumed,
           {"Hoe lang niemand iemand vraagt die uitgeput is gestopt",
            "So long nobody asks who stopped worn out"},
           {"geen bruikbaar cijfer gevonden over terugkeer na uitputting; ruime marge",
            "no usable figure found on returning after burnout; wide range"}}}});
  }

  /// Bound on the effect of temper, to settle most weeks without working it out: traits lie within
  /// half a scale of the middle.
  [[nodiscard]] double most_temper() const { return math::exp(0.5 * (guarding + loyalty)); }
};

/// What a carer does about one client, and why.
enum class Step : std::uint8_t {
  none,
  cut_down,
  stop_strained,
  stop_hard_time,
  stop_one_sided,
  stop_otherwise
};

/// What the decision depends on.
struct Helping {
  TieKind kind = TieKind::acquaintance;  ///< what the carer is to the client
  double strain = 0;
  double fullness = 0;   ///< load over strength
  double able = 1;       ///< what age and own limitation leave
  double one_sided = 0;  ///< 0..1
  bool hard_time = false;
  double leaves = 1;  ///< factor on stopping for whatever reason
  double brake = 1;   ///< factor on cutting down and stopping for strain
  double ends = 1;    ///< factor for how the help began and how it is shared, at most `most_ends`
  bool own_reasons = true;  ///< false: other reasons than strain and health are looked at elsewhere
};
inline constexpr double most_ends = 1.6;

/// Whether a carer may do anything at all this week: settles most weeks by the draw and the strain.
/// `most` is the largest that `leaves` of Helping comes to; `most_temper` holds
/// `brake`.
[[nodiscard]] inline bool may_step(const StepBack& p, double strain, const Draw& draw,
                                   double most_temper, double most = 1) {
  return draw.uniform(0) * 52.1775 <
         most_ends * most *
             (p.circumstances + p.unable + p.one_sided + p.hard_time +
              (p.quit_rate + p.cut_rate) * strain * strain * most_temper);
}

/// What a carer does this week about one client. One word decides: with the same luck, more strain
/// never means stopping less. `most_temper` is that of `p`, worked out once.
[[nodiscard]] inline Step step_this_week(const StepBack& p, const Helping& h, const Traits& traits,
                                         const Draw& draw, double most_temper) {
  const double stays = (h.kind <= TieKind::child ? p.near_kin : 1.0) * h.leaves *
                       (h.ends < most_ends ? h.ends : most_ends);
  // Yearly rates against a year's worth of the draw; a week's chance is small enough to add them
  // up, one reason after another.
  double left = draw.uniform(0) * 52.1775;
  const auto falls_to = [&](double rate) {
    left -= rate;
    return left < 0;
  };
  if (falls_to(((h.own_reasons ? p.circumstances : 0.0) + p.unable * (1.0 - h.able)) * stays)) {
    return Step::stop_otherwise;
  }
  if (falls_to(is_kin(h.kind) ? 0.0 : p.one_sided * h.one_sided * h.leaves)) {
    return Step::stop_one_sided;
  }
  if (falls_to(h.hard_time ? p.hard_time * stays : 0.0)) {
    return Step::stop_hard_time;
  }
  const double squared = h.strain * h.strain;
  if (h.strain <= 0 ||
      left >= most_ends * (p.quit_rate + p.cut_rate) * squared * most_temper * h.leaves) {
    return Step::none;
  }
  const double temper =
      h.brake * math::exp(p.guarding * above_middle(traits, Trait::boundary_guarding) -
                          p.loyalty * above_middle(traits, Trait::loyalty));
  if (falls_to(p.quit_rate * squared * h.strain * temper * stays)) {
    return Step::stop_strained;
  }
  return falls_to(h.fullness > 1.0 ? p.cut_rate * squared * temper * stays : 0.0) ? Step::cut_down
                                                                                  : Step::none;
}

}  // namespace draagkracht
