// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who is not ready for a larger network, on guard or in a crisis, is better asked later; who asks
// now gets a cold answer. And too many people who come can throw a client off balance. Wie nog
// niet toe is aan een groter netwerk, op zijn hoede of in een crisis, kan beter later gevraagd
// worden; wie nu vraagt jaagt iemand weg. En te veel mensen over de vloer kunnen iemand uit het
// lood brengen.
//
// Source: finding M24. Grade: direction from interviews, sizes assumed. Reads guard, crisis, who
// comes; writes chance of a talk, own direction. When: once a month per client.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct ComeBackLater {
  double waits = 0.5;
  double cold = 0.05;
  double bears = 8.0;
  double derails = 0.01;

  static constexpr auto parameters() {
    return std::to_array<Parameter<ComeBackLater>>(
        {{&ComeBackLater::waits,
          {"formal.later.waits",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe vaak een beroepskracht wacht tot iemand eraan toe is",
            "How often a professional waits until somebody is ready"},
           {"nog niet toe aan een groter netwerk: kom later terug (M24); grootte aangenomen",
            "not ready for a larger network: come back later (M24); size assumed"}}},
         {&ComeBackLater::cold,
          {"formal.later.cold",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel meer iemand op zijn hoede raakt die te vroeg gevraagd wordt",
            "How much more on guard who is asked too early"},
           {"nog niet toe aan een groter netwerk: kom later terug (M24); grootte aangenomen",
            "not ready for a larger network: come back later (M24); size assumed"}}},
         {&ComeBackLater::bears,
          {"formal.later.bears",
           Unit::none,
           1.0,
           50.0,
           Grade::assumed,
           {"Hoeveel mensen die komen iemand aankan", "How many people who come somebody bears"},
           {"te veel mensen kunnen een cliënt ontregelen (M24); grootte aangenomen",
            "too many actors may derail the client (M24); size assumed"}}},
         {&ComeBackLater::derails,
          {"formal.later.derails",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de regie dat ieder daarboven per maand kost",
            "Share of own direction that each one above costs in a month"},
           {"te veel mensen kunnen een cliënt ontregelen (M24); grootte aangenomen",
            "too many actors may derail the client (M24); size assumed"}}}});
  }
};

/// Factor on own direction in a month with so many who come.
[[nodiscard]] constexpr double after_so_many(const ComeBackLater& p, int come) {
  const double over = come > p.bears ? come - p.bears : 0.0;
  const double factor = 1.0 - p.derails * over;
  return factor < 0 ? 0.0 : factor;
}

}  // namespace draagkracht
