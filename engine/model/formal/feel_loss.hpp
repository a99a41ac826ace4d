// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who loses a tenth of the hours feels it less than who loses half. Fright, trust, slipping back,
// volunteers who feel used and professionals torn between two sides all grow with the share of the
// hours that goes or will go, up to a share at which it counts in full. Wie een tiende van de uren
// kwijtraakt merkt dat minder dan wie de helft kwijtraakt: schrik, vertrouwen, terugglijden,
// vrijwilligers die zich gebruikt voelen en beroepskrachten die klem zitten groeien mee met het
// deel van de uren dat weggaat, tot een deel waarbij het voluit telt.
//
// Source: none measures it; findings P21, P26 and P35 speak of losing help, without a size. Grade:
// assumed. Reads indications; writes nothing. When: wherever a loss counts.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/care.hpp"

namespace draagkracht {

struct FeelLoss {
  double full_at = 0.3;

  static constexpr auto parameters() {
    return std::to_array<Parameter<FeelLoss>>(
        {{&FeelLoss::full_at,
          {"formal.loss.full_at",
           Unit::share,
           0.05,
           1.0,
           Grade::assumed,
           {"Deel van de uren dat weggaat waarbij het verlies voluit telt",
            "Share of the hours that goes at which the loss counts in full"},
           {"hoe groter het verlies, hoe zwaarder het telt; grootte aangenomen",
            "the larger the loss, the more it counts; size assumed"}}}});
  }
};

/// Share of what a client was granted that policy took or has announced to take, 0..1; 1 when help
/// ended altogether.
[[nodiscard]] inline double share_lost(const ClientRecord& client) {
  std::int64_t granted = 0, lost = client.announced.value;
  for (std::size_t k = 0; k < product_count; ++k) {
    const Indication& indication = client.indications[k];
    if (has_term(client.terms[k], Term::ended)) {
      return 1.0;
    }
    granted += indication.granted.value;
    lost += indication.granted > indication.in_force
                ? (indication.granted - indication.in_force).value
                : 0;
  }
  return granted > 0
             ? static_cast<double>(lost < granted ? lost : granted) / static_cast<double>(granted)
             : 1.0;
}

/// How much a loss counts, 0..1.
[[nodiscard]] inline double loss_felt(const FeelLoss& p, const ClientRecord& client) {
  const double share = share_lost(client) / p.full_at;
  return share < 1.0 ? share : 1.0;
}

}  // namespace draagkracht
