// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// People get to know others through those they know. Where everybody knows everybody else there is
// hardly room for somebody new: news goes round, but it can smother.
// Mensen leren anderen kennen via wie zij al kennen. Waar iedereen iedereen kent is voor iemand
// nieuws weinig plaats: het nieuws gaat rond, maar het kan ook benauwen.
//
// Source: rule net13 (method guide, on dense networks). Grade: existence measured (closed triads),
// sizes assumed. Reads ties; writes nothing. When: whenever somebody may meet somebody.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct Introduce {
  double by_friend = 0.12;
  double smother = 0.4;
  double dense = 0.8;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Introduce>>(
        {{&Introduce::by_friend,
          {"ties.introduce.by_friend",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de nieuwe kennissen die men via een bekende leert kennen",
            "Share of new acquaintances met through somebody one knows"},
           {"grootte aangenomen", "size assumed"}}},
         {&Introduce::smother,
          {"ties.introduce.smother",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel minder nieuwe mensen iemand leert kennen bij wie iedereen elkaar kent",
            "How many fewer new people somebody meets whose people all know each other"},
           {"een dicht netwerk kan verstikken (net13); grootte aangenomen",
            "a dense network can stifle (net13); size assumed"}}},
         {&Introduce::dense,
          {"ties.introduce.dense",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de paren dat elkaar kent waarboven een netwerk benauwt",
            "Share of pairs who know each other above which a network smothers"},
           {"grootte aangenomen", "size assumed"}}}});
  }
};

/// Share of the pairs among the closest people of `person` who know each other; 0 with fewer than
/// three.
[[nodiscard]] double closeness_of_knit(const World& world, PersonId person);

/// Factor on meeting people.
[[nodiscard]] inline double room_for_new(const Introduce& p, double knit) {
  return knit >= p.dense ? 1.0 - p.smother : 1.0;
}

/// Those whom somebody whom `person` knows can introduce; nobody when that one knows nobody else.
[[nodiscard]] std::vector<PersonId> introduced_to(const World& world, PersonId person);

}  // namespace draagkracht
