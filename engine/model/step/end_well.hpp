// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A volunteer comes for a term and can end at its end; help over a personal tie has no end agreed.
// Help that ends with a proper goodbye leaves the tie as it was; other endings bruise it, and the
// client. Een vrijwilliger komt voor een termijn en kan daarna stoppen; hulp van familie en
// vrienden heeft geen afgesproken einde. Hulp die netjes wordt afgesloten laat de band heel; een
// ander einde doet pijn, ook de cliënt.
//
// Source: findings N3 and N12. Grade: direction from interviews, sizes assumed; as many volunteers
// stop a year as before. Reads links; writes ties and own direction. When: when somebody stops.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct EndWell {
  double term = 52.0;
  double well = 0.5;
  double bruise = 0.15;
  double direction = 0.05;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit interviews; grootte aangenomen",
                            "direction from interviews; size assumed"};
    return std::to_array<Parameter<EndWell>>(
        {{&EndWell::term,
          {"step.end.term",
           Unit::weeks,
           0.0,
           520.0,
           Grade::assumed,
           {"Termijn die een vrijwilliger afspreekt; 0: geen",
            "Term that a volunteer agrees; 0: none"},
           {"van een jaar tot schijnbaar eindeloos (V3, N3); grootte aangenomen",
            "from a year to seemingly endless (V3, N3); size assumed"}}},
         {&EndWell::well,
          {"step.end.well",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans op een goede afsluiting", "Chance of a proper goodbye"},
           {"begin en eind, evalueren, afsluiten (N12); grootte aangenomen",
            "head and tail, evaluate, close (N12); size assumed"}}},
         {&EndWell::bruise,
          {"step.end.bruise",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Wat een band verliest zonder goede afsluiting",
            "What a tie loses without a proper goodbye"},
           assumed}},
         {&EndWell::direction,
          {"step.end.direction",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Eigen regie die dat de cliënt kost", "Own direction that this costs the client"},
           assumed}}});
  }
};

/// Years of stopping for reasons apart that come together in this week: a volunteer waits for the
/// end of the term, so none in most weeks and all of them in that one; others 1 always.
[[nodiscard]] constexpr double weeks_of_reasons(const EndWell& p, bool volunteer, int weeks) {
  const int term = static_cast<int>(p.term);
  return !volunteer || term < 1 ? 1.0 : weeks > 0 && weeks % term == 0 ? term : 0.0;
}

/// Chance of a proper goodbye; always at an end that was agreed.
[[nodiscard]] constexpr double chance_of_goodbye(const EndWell& p, bool agreed_end) {
  return agreed_end ? 1.0 : p.well;
}

}  // namespace draagkracht
