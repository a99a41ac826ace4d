// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Help that ends with a proper goodbye, as it does when an agreed time is over, leaves the tie as
// it was; other endings bruise it, and the client. Hulp die netjes wordt afgesloten, zoals bij het
// einde van een afgesproken tijd, laat de band heel; een ander einde doet pijn, ook de cliënt.
//
// Source: finding N12. Grade: direction from interviews, sizes assumed. Reads links; writes ties
// and own direction. When: when somebody stops. Who has an agreed time at all: `offer/agree_form`.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct EndWell {
  double well = 0.5;
  double bruise = 0.15;
  double direction = 0.05;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit interviews; grootte aangenomen",
                            "direction from interviews; size assumed"};
    return std::to_array<Parameter<EndWell>>(
        {{&EndWell::well,
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

/// Chance of a proper goodbye; always at an end that was agreed.
[[nodiscard]] constexpr double chance_of_goodbye(const EndWell& p, bool agreed_end) {
  return agreed_end ? 1.0 : p.well;
}

/// Help over a link ends for good: with a proper goodbye, or with a bruise.
inline void end_help(World& w, const EndWell& p, const CareLink& link, bool agreed_end) {
  const Draw draw(w.luck, decision("step.end"), w.key(link.giver), w.key(link.client), w.week);
  if (draw.chance(chance_of_goodbye(p, agreed_end), 0)) {
    return;
  }
  w.ties.columns.row[link.tie.index()].closeness *= static_cast<float>(1.0 - p.bruise);
  w.client_of(link.client).own_direction *= static_cast<float>(1.0 - p.direction);
}

}  // namespace draagkracht
