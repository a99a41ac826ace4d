// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who has a larger caseload has less time for each client. Under pressure the network goes
// first, and so does the look back. Wie meer cliënten heeft, heeft voor elk minder tijd. Onder
// druk gaat het netwerk er als eerste af, en terugkijken ook.
//
// Source: findings P2, P11, P20, M1, M33. Grade: direction from interviews, sizes assumed. Reads
// posts; writes minutes delivered, chance of talks, weeks of review. When: weekly, and at a
// review.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "core/quantities.hpp"

namespace draagkracht {

struct Workload {
  double caseload = 1.0;
  double network_first = 0.5;
  double postpones = 0.3;
  double vision = 0.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Workload>>(
        {{&Workload::caseload,
          {"formal.workload.caseload",
           Unit::none,
           0.25,
           4.0,
           Grade::assumed,
           {"Cliënten per beroepskracht, naast gewoon", "Clients per professional, next to usual"},
           {"zelfde budget, meer te doen (M33); grootte aangenomen",
            "the same budget with more to do (M33); size assumed"}}},
         {&Workload::network_first,
          {"formal.workload.network_first",
           Unit::share,
           0.0,
           2.0,
           Grade::assumed,
           {"Hoeveel minder tijd er voor het netwerk is in een volle week",
            "How much less time there is for the network in a full week"},
           {"antwoorden en netwerk bouwen strijden om tijd (P2); grootte aangenomen",
            "answering and building a network compete for time (P2); size assumed"}}},
         {&Workload::postpones,
          {"formal.workload.postpones",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat een volle beroepskracht een herbeoordeling een kwartaal uitstelt",
            "Chance that a full professional puts a review off for a quarter"},
           {"terugkijken wijkt voor werk (P11); grootte aangenomen",
            "evaluation gives way to work (P11); size assumed"}}},
         {&Workload::vision,
          {"formal.workload.vision",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe ver organisaties verschillen in wat bij drukte voorgaat: inhoud of kosten",
            "How far organisations differ in what comes first under pressure: content or cost"},
           {"inhoud hoort boven kosten te gaan (M1); grootte aangenomen",
            "content should outrank cost (M1); size assumed"}}}});
  }
};

/// How full a week is on average.
inline constexpr double usually_full = 0.9;

/// Share of the agreed minutes for which there is time in a post; `booked` may exceed it.
[[nodiscard]] constexpr double time_for_each(Minutes booked, Minutes capacity) {
  return booked > capacity && booked.value > 0 ? static_cast<double>(capacity.value) / booked.value
                                               : 1.0;
}
/// How full the week of a post is.
[[nodiscard]] constexpr double fullness(Minutes booked, Minutes capacity) {
  return capacity.value > 0 ? static_cast<double>(booked.value) / capacity.value : usually_full;
}
/// Factor on the chance of a talk about the network.
[[nodiscard]] constexpr double time_for_network(const Workload& p, double full,
                                                double vision = 0.5) {
  const double gives_way = p.network_first * (1.0 - p.vision * (2.0 * vision - 1.0));
  const double factor = 1.0 - gives_way * (full - usually_full);
  return factor < 0 ? 0.0 : factor;
}
/// Whether the week is so full that things are put off.
[[nodiscard]] constexpr bool overfull(double full) { return full > 1.0; }

}  // namespace draagkracht
