// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Where managers dare to let clients choose, what people may do for themselves again makes proud.
// Where they are afraid of being blamed, it is taken back as soon as something goes wrong. Waar
// leidinggevenden cliënten durven laten kiezen, maakt wat mensen weer zelf mogen trots. Waar zij
// bang zijn voor verwijten, wordt het teruggenomen zodra er iets misgaat.
//
// Source: findings M25, M31. Grade: direction from interviews, sizes assumed. Reads organisation,
// stance, crisis; writes self-trust, own direction. When: once a month per client with a
// professional.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct LetChoose {
  double pride = 0.006;
  double back = 0.04;
  double differ = 1.0;

  static constexpr auto parameters() {
    return std::to_array<Parameter<LetChoose>>(
        {{&LetChoose::pride,
          {"formal.choose.pride",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel zelfvertrouwen het per maand geeft om verantwoordelijkheid terug te krijgen",
            "How much self-trust a month responsibility given back brings"},
           {"verantwoordelijkheid teruggeven maakt trots (M31); grootte aangenomen",
            "responsibility given back makes proud (M31); size assumed"}}},
         {&LetChoose::back,
          {"formal.choose.back",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de regie dat een bange organisatie per maand in een crisis terugneemt",
            "Share of own direction that an anxious organisation takes back in a month of crisis"},
           {"zelfstandigheid werd teruggenomen na sneeuw, om aansprakelijkheid (M25); grootte "
            "aangenomen",
            "independence was taken back after snow, for liability (M25); size assumed"}}},
         {&LetChoose::differ,
          {"formal.choose.differ",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe ver organisaties daarin verschillen", "How far organisations differ in that"},
           {"leidinggevenden hebben moed nodig (M25); grootte aangenomen",
            "managers need courage (M25); size assumed"}}}});
  }
};

/// Courage of an organisation, 0..1; `luck` is its own.
[[nodiscard]] constexpr double courage(const LetChoose& p, double luck) {
  return 0.5 + p.differ * (luck - 0.5);
}
/// Self-trust that a month of being allowed to choose brings.
[[nodiscard]] constexpr double proud(const LetChoose& p, double courage, double stance) {
  return p.pride * 4.0 * courage * stance;
}
/// Factor on own direction after a month in which something went wrong.
[[nodiscard]] constexpr double after_setback(const LetChoose& p, double courage) {
  return 1.0 - p.back * 2.0 * (1.0 - courage);
}

}  // namespace draagkracht
