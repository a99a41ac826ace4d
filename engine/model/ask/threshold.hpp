// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How hard asking is depends on more than traits: harder for help inside the home for who is
// private and unwell, for who fears to be moved and needs much, for who feels a burden or has
// little trust in oneself, and where a professional solves everything at once; easier where
// tasks were agreed before, and where somebody noticed what is wrong. Hoe moeilijk vragen is
// hangt van meer af dan aard: moeilijker bij hulp in huis voor wie op privacy gesteld en
// kwetsbaar is, bij angst om te moeten verhuizen en veel zorg, voor wie zich tot last voelt of
// weinig zelfvertrouwen heeft, en waar een beroepskracht alles meteen oplost; makkelijker waar
// al taken zijn afgesproken en waar iemand zag wat er mis is.
//
// Source: rules ask2, ask3, ask6, ask8, ask18, ask21 and findings C28, C30 (network workers and
// clients interviewed). Grade: direction from interviews, sizes assumed; traits count from the
// middle of their scale and states from what is usual, so that people on average ask as before.
// Reads client record, traits, need; returns points. When: each week that something is lacking.
#pragma once

#include <algorithm>
#include <array>

#include "core/parameter.hpp"
#include "model/ask/shyness.hpp"

namespace draagkracht {

struct AskThreshold {
  double in_home = 1.0;
  double vulnerable = 1.0;
  double fear = 1.5;
  double roles = 0.4;
  double burden = 1.2;
  double self_trust = 1.5;
  double quick = 0.5;
  double wish = 0.4;
  double spotted = 1.5;
  double burden_usual = 0.3;
  double usual = 0.0;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit interviews; grootte aangenomen",
                            "direction from interviews; size assumed"};
    return std::to_array<Parameter<AskThreshold>>(
        {{&AskThreshold::in_home,
          {"ask.threshold.in_home",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel moeilijker hulp in huis te vragen is voor wie op privacy gesteld is",
            "How much harder help in the home is to ask for who is private"},
           {"er moet iemand binnengelaten worden (ask2); grootte aangenomen",
            "a helper must be let in (ask2); size assumed"}}},
         {&AskThreshold::vulnerable,
          {"ask.threshold.vulnerable",
           Unit::none,
           0.0,
           5.0,
           Grade::assumed,
           {"Hoeveel zwaarder dat telt bij een slechte gezondheid",
            "How much more that counts in poor health"},
           {"meer voor wie zich kwetsbaar voelt (ask2); grootte aangenomen",
            "more when feeling vulnerable (ask2); size assumed"}}},
         {&AskThreshold::fear,
          {"ask.threshold.fear",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel zwaarder angst om te moeten verhuizen telt als er veel zorg nodig is",
            "How much more fear of being moved counts when much care is needed"},
           {"wie meer nodig heeft kan minder vragen (ask3); grootte aangenomen",
            "more need can mean less asking (ask3); size assumed"}}},
         {&AskThreshold::roles,
          {"ask.threshold.roles",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel makkelijker vragen is om een taak die iemand al op zich nam",
            "How much easier asking is for a task that somebody took on before"},
           {"afspraken wie wat doet maken vragen veel makkelijker (ask8); grootte aangenomen",
            "concrete agreements make asking easier (ask8); size assumed"}}},
         {&AskThreshold::burden,
          {"ask.threshold.burden",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel moeilijker vragen is voor wie zich tot last voelt",
            "How much harder asking is for who feels a burden"},
           {"wie zich tot last voelt sluit zich af (C30); grootte aangenomen",
            "who feels a burden closes up (C30); size assumed"}}},
         {&AskThreshold::self_trust,
          {"ask.threshold.self_trust",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel makkelijker vragen is voor wie zichzelf vertrouwt",
            "How much easier asking is with trust in oneself"},
           assumed}},
         {&AskThreshold::quick,
          {"ask.threshold.quick",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel minder iemand zelf vraagt als een beroepskracht alles meteen oplost",
            "How much less somebody asks when a professional solves everything at once"},
           {"te snelle oplossingen verdringen eigen pogingen (ask18); grootte aangenomen",
            "solutions given too fast push out own attempts (ask18); size assumed"}}},
         {&AskThreshold::wish,
          {"ask.threshold.wish",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel makkelijker vragen is voor wie weet wat hij wil",
            "How much easier asking is for who knows what one wants"},
           {"mensen komen in beweging door wat ze willen (ask21); grootte aangenomen",
            "people start moving for what they want (ask21); size assumed"}}},
         {&AskThreshold::spotted,
          {"ask.threshold.spotted",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel makkelijker het ter sprake komt als een ander zag dat het minder gaat",
            "How much more easily it comes up when somebody noticed that things get worse"},
           {"wie komt ziet wat niet gezegd wordt (C28); grootte aangenomen",
            "who comes notices what is not said (C28); size assumed"}}},
         {&AskThreshold::burden_usual,
          {"ask.threshold.burden_usual",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoezeer mensen zich gewoonlijk tot last voelen",
            "How much of a burden people usually feel"},
           assumed}},
         {&AskThreshold::usual,
          {"ask.threshold.usual",
           Unit::points,
           -3.0,
           3.0,
           Grade::assumed,
           {"Wat dit alles samen gewoonlijk scheelt", "What all of this usually comes to"},
           {"houdt vragen gemiddeld zoals het was; aangenomen",
            "keeps asking on average as it was; assumed"}}}});
  }
};

/// What the threshold of this week depends on, besides traits.
struct Threshold {
  double in_home = 0;     ///< share of what lacks that needs somebody inside, hands on
  double agreed = 0;      ///< share of what lacks in tasks that somebody took on before
  double need_hours = 0;  ///< a week
  bool poor_health = false;
  bool spotted = false;  ///< somebody else saw that things get worse
};

/// Tasks taken on before are usually this share of what lacks.
inline constexpr double agreed_usual = 0.4;
/// Self-trust of clients is usually this, all that raises and lowers it together.
inline constexpr double trust_usual = 0.62;
/// Share of clients who usually know what they want.
inline constexpr double wish_usual = 0.15;

/// Points on top of the shyness of one's nature; above 0: asking is harder than usual.
[[nodiscard]] inline double threshold_points(const AskThreshold& p, const ClientRecord& client,
                                             const Traits& traits, const Threshold& now) {
  const double heavy = now.need_hours / (now.need_hours + 15.0);
  return p.in_home * above_middle(traits, Trait::privacy) * now.in_home *
             (now.poor_health ? 1.0 + p.vulnerable : 1.0) +
         p.fear * above_middle(traits, Trait::fear_of_admission) * heavy -
         p.roles * (now.agreed - agreed_usual) +
         p.burden * (static_cast<double>(client.burden) - p.burden_usual) -
         p.self_trust * (static_cast<double>(client.self_trust) - trust_usual) +
         p.quick * (1.0 - 2.0 * static_cast<double>(client.say)) -
         p.wish * ((knows(client, Known::wish) ? 1.0 : 0.0) - wish_usual) -
         (now.spotted ? p.spotted : 0.0) - p.usual;
}

}  // namespace draagkracht
