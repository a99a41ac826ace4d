// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/methods.hpp"

namespace draagkracht {

void methods(World& w, const MethodParameters& p) {
  for (CarerRecord& carer : w.carers) {
    if (!carer.first_link.valid() || carer.strain < static_cast<float>(worth_telling)) {
      continue;
    }
    const Draw draw(w.luck, decision("methods.relieve"), w.key(carer.person), w.week);
    // Two years after they were found, carers are out of sight again.
    const bool known = w.week.value - carer.found <= 104;
    const double less = relief(p.relieve, static_cast<double>(carer.strain), draw, known);
    if (less > 0) {
      carer.strain -= static_cast<float>(less);
      carer.hope += static_cast<float>(p.relieve.hope) * (1.0F - carer.hope);
      w.emit(EventKind::supported, Cause::strain, carer.person, {}, static_cast<float>(less),
             EventUnit::share);
    }
  }
}

}  // namespace draagkracht
