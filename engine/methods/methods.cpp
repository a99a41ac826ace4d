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
    const double less = relief(p.relieve, static_cast<double>(carer.strain), draw);
    if (less > 0) {
      carer.strain -= static_cast<float>(less);
      w.emit(EventKind::supported, Cause::strain, carer.person, {}, static_cast<float>(less),
             EventUnit::share);
    }
  }
}

}  // namespace draagkracht
