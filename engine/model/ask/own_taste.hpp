// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// For one person friends are easier to ask, for another family. Who never thought of sharing
// help asks only those who help already, until somebody suggests it or a crisis leaves no
// choice. De een vraagt liever vrienden, de ander liever familie. Wie nooit bedacht dat hulp te
// delen is, vraagt alleen wie al helpt, tot iemand het voorstelt of een crisis geen keus laat.
//
// Source: rules ask7, ask10 (network workers). Grade: existence from practice, sizes assumed.
// Reads a lasting draw, what the client was told; writes nothing. When: each time somebody is
// asked.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct OwnTaste {
  double spread = 0.6;
  double never_thought = 0.15;

  static constexpr auto parameters() {
    return std::to_array<Parameter<OwnTaste>>(
        {{&OwnTaste::spread,
          {"ask.taste.spread",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel mensen verschillen in wie zij liever vragen, familie of anderen",
            "How much people differ in whom they rather ask, family or others"},
           {"drempels verschillen per doel (ask7); grootte aangenomen",
            "thresholds differ per target (ask7); size assumed"}}},
         {&OwnTaste::never_thought,
          {"ask.sharing.never_thought",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de mensen dat niet op het idee komt om hulp te delen",
            "Share of people to whom sharing help does not occur"},
           {"het idee bestaat soms niet tot iemand het noemt (ask10); grootte aangenomen",
            "the idea may not exist until somebody suggests it (ask10); size assumed"}}}});
  }
};

/// A lasting taste of the person, from -1 (others rather than family) to 1 (family).
[[nodiscard]] inline double taste_of(const World& w, PersonId client) {
  return 2.0 * Draw(w.luck, decision("ask.taste"), w.key(client), Week{0}).uniform(0) - 1.0;
}
/// Factor on the weight of somebody of this kind; 1 on average over people.
[[nodiscard]] constexpr double taste_for(const OwnTaste& p, double taste, TieKind kind) {
  return 1.0 + (is_kin(kind) ? p.spread : -p.spread) * taste;
}
/// Whether the client thinks of asking more people than those who help.
[[nodiscard]] inline bool thinks_of_sharing(const World& w, const OwnTaste& p,
                                            const ClientRecord& client) {
  return knows(client, Known::sharing) || w.week.value < client.crisis_until ||
         !Draw(w.luck, decision("ask.sharing"), w.key(client.person), Week{0})
              .chance(p.never_thought, 0);
}

}  // namespace draagkracht
