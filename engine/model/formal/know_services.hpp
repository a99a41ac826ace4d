// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who does not know a service cannot apply for it; those of little education know fewer. Some
// come by themselves, others are sent by a professional or by who helps them. Who was told
// clearly what to expect is not let down; who hoped for all and gets less may turn it down, and
// tries less. Wie een voorziening niet kent kan er niets aanvragen; wie weinig opleiding heeft
// kent er minder. De een komt uit zichzelf, de ander wordt gestuurd door een beroepskracht of
// door wie helpt. Wie weet wat hij kan verwachten valt het niet tegen; wie op alles hoopte en
// minder krijgt, bedankt soms, en probeert het minder.
//
// Source: rules ask11, ask16, findings C10, C18, M16. Grade: direction from interviews, sizes
// assumed. Reads education, what the client was told; writes what is known, shyness learnt,
// self-trust. When: each application.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct KnowServices {
  double unknown = 0.1;
  double unknown_low = 0.2;
  double sent = 0.05;
  double let_down = 0.4;
  double turn_down = 0.1;
  double blow = 0.1;
  double lands = 0.85;
  double checks = 0.2;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit interviews; grootte aangenomen",
                            "direction from interviews; size assumed"};
    return std::to_array<Parameter<KnowServices>>(
        {{&KnowServices::unknown,
          {"formal.know.unknown",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de mensen dat de voorzieningen niet kent",
            "Share of people who do not know the services"},
           {"velen kennen de mogelijkheden niet (ask11); grootte aangenomen",
            "many do not know the options (ask11); size assumed"}}},
         {&KnowServices::unknown_low,
          {"formal.know.unknown_low",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hetzelfde bij weinig opleiding", "The same with little education"},
           assumed}},
         {&KnowServices::sent,
          {"formal.know.sent",
           Unit::per_year,
           0.0,
           5.0,
           Grade::assumed,
           {"Hoe vaak per jaar een beroepskracht of helper iemand die zorg mist doorverwijst",
            "How often a year a professional or helper sends somebody who lacks care"},
           {"mensen komen zelf of worden gestuurd (C10); grootte aangenomen",
            "people come by themselves or are sent (C10); size assumed"}}},
         {&KnowServices::let_down,
          {"formal.know.let_down",
           Unit::points,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel verlegener iemand wordt die op alles hoopte en niets krijgt",
            "How much shyer who hoped for all and gets nothing"},
           {"valse hoop doet mensen stoppen (ask16); grootte aangenomen",
            "false hopes make people stop (ask16); size assumed"}}},
         {&KnowServices::turn_down,
          {"formal.know.turn_down",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat zo iemand bedankt", "Chance that such a person turns it down"},
           {"verwachtte een match en kreeg ‘doe het zelf’ (C18); grootte aangenomen",
            "expected a match, got \"do it yourself\" (C18); size assumed"}}},
         {&KnowServices::blow,
          {"formal.know.blow",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van het zelfvertrouwen dat zoiets kost", "Share of self-trust that this costs"},
           assumed}},
         {&KnowServices::lands,
          {"formal.know.lands",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Bij wie uitgelegde hulp overkomt, als deel van wie het hoorde",
            "Share of those told about help in whom it lands"},
           {"controleer of informatie is overgekomen (M16); grootte aangenomen",
            "check whether information has landed (M16); size assumed"}}},
         {&KnowServices::checks,
          {"formal.know.checks",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel waarin iemand nagaat of het is overgekomen, en het anders nog eens uitlegt",
            "Share in which somebody checks whether it landed, and else tells it again"},
           {"controleer of informatie is overgekomen (M16); grootte aangenomen",
            "check whether information has landed (M16); size assumed"}}}});
  }
};

/// Whether the client knows where to apply. A crisis brings somebody who tells.
[[nodiscard]] inline bool knows_services(const World& w, const KnowServices& p,
                                         const ClientRecord& client) {
  const bool low = w.persons.education[client.person.index()] == Education::low;
  return knows(client, Known::services) || w.week.value < client.crisis_until ||
         !Draw(w.luck, decision("formal.know"), w.key(client.person), Week{0})
              .chance(low ? p.unknown_low : p.unknown, 0);
}
/// Somebody is there who may send the client: a professional, or one who helps.
[[nodiscard]] constexpr bool has_a_guide(const ClientRecord& client) {
  return client.first_link.valid() || knows(client, Known::within_reach);
}
/// How far hopes are let down, 0..1: nothing for who was told what to expect.
[[nodiscard]] constexpr double gap(const ClientRecord& client, double hoped, double granted) {
  return knows(client, Known::services) || hoped <= granted ? 0.0 : 1.0 - granted / hoped;
}

/// Whether what was told has landed, which is harder with little education or when thinking is
/// hard. Word `i` of `draw`.
[[nodiscard]] constexpr bool has_landed(const KnowServices& p, bool hard, const Draw& draw, int i) {
  return !draw.chance((1.0 - p.lands) * (hard ? 2.0 : 1.0) * (1.0 - p.checks), i);
}

}  // namespace draagkracht
