// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who has somebody to go with goes out, and meets people; who has nobody to go with stays in. Who
// lives alone, comes nowhere and has no company loses touch with those still left. A network that
// carries makes people feel safe, and who feels safe goes out.
// Wie iemand heeft om mee te gaan, gaat de deur uit en komt mensen tegen; wie niemand heeft blijft
// thuis. Wie alleen woont, nergens komt en geen gezelschap heeft, verliest ook wie er nog was. Een
// netwerk dat draagt maakt dat mensen zich veilig voelen, en wie zich veilig voelt gaat eropuit.
//
// Source: rules net1, lon5 and nbh12 (method guide; social network strategies). Grade: existence
// reported by practice, sizes assumed. Reads household, ties, street; writes contacts. When: each
// quarter of a person's year, when somebody might meet people or join a club.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct GoOut {
  double company = 1.0;
  double alone = 0.4;
  double safety = 0.4;
  double sinking = 0.03;

  static constexpr auto parameters() {
    return std::to_array<Parameter<GoOut>>(
        {{&GoOut::company,
          {"ties.go_out.company",
           Unit::none,
           0.0,
           5.0,
           Grade::assumed,
           {"Hoe vaak iemand met gezelschap eropuit gaat, vergeleken met gemiddeld",
            "How often somebody with company goes out, against the mean"},
           {"samen dingen doen (net1); grootte aangenomen",
            "doing things together (net1); size assumed"}}},
         {&GoOut::alone,
          {"ties.go_out.alone",
           Unit::none,
           0.0,
           5.0,
           Grade::assumed,
           {"Hoe vaak iemand zonder gezelschap eropuit gaat, vergeleken met gemiddeld",
            "How often somebody without company goes out, against the mean"},
           {"zonder gezelschap geen uitjes (net1); grootte aangenomen",
            "no company, no outings (net1); size assumed"}}},
         {&GoOut::safety,
          {"ties.go_out.safety",
           Unit::none,
           0.0,
           2.0,
           Grade::assumed,
           {"Hoeveel vaker iemand eropuit gaat die zich veilig voelt",
            "How much more often somebody goes out who feels safe"},
           {"netwerken die dragen maken veilig (nbh12); grootte aangenomen",
            "networks that carry make people feel safe (nbh12); size assumed"}}},
         {&GoOut::sinking,
          {"ties.go_out.sinking",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van zijn contact dat iemand per kwartaal verliest die alleen thuis zit en "
            "nergens komt",
            "Share of contact lost in a quarter by who sits alone at home and comes nowhere"},
           {"alleen in huis zitten trekt omlaag (lon5); grootte aangenomen",
            "being alone in the house pulls down (lon5); size assumed"}}}});
  }
};

/// How safe somebody feels, 0..1: half the street, half the neighbours who are on good terms.
[[nodiscard]] inline double feeling_safe(double street_level, int good_neighbours) {
  const int counted = good_neighbours < 3 ? good_neighbours : 3;
  return 0.5 * street_level + 0.5 * counted / 3.0;
}

/// How often somebody goes out, 1 for most people.
[[nodiscard]] inline double outings(const GoOut& p, bool company, double safe) {
  return (company ? p.company : p.alone) * (1.0 + p.safety * (safe - 0.5));
}

/// Whether there is somebody to go with: a grown housemate, or somebody near and seen often.
[[nodiscard]] bool has_company(const World& world, PersonId person);

/// Outings of somebody who lives at home.
[[nodiscard]] double outings_of(const World& world, const GoOut& rule, PersonId person);

/// Who is alone at home and comes nowhere loses touch.
void sink_alone(World& world, const GoOut& rule, PersonId person);

}  // namespace draagkracht
