// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/ecogram.hpp"

#include <algorithm>

namespace draagkracht {

EcogramMeasures ecogram_measures(const EgoNetwork& ego) {
  EcogramMeasures found;
  std::array<bool, life_domain_count> domains{};
  int formal = 0;
  for (const EgoMember& m : ego.members) {
    ++found.size;
    found.supporting += m.line == LineKind::supporting ? 1 : 0;
    found.neutral += m.line == LineKind::neutral ? 1 : 0;
    found.strained += m.line == LineKind::strained ? 1 : 0;
    formal += m.professional ? 1 : 0;
    domains[at(m.domain)] = true;
    for (std::size_t c = 0; c < support_code_count; ++c) {
      found.hours[c] += m.receives[c];
    }
    found.received += m.hours_received();
    found.given += m.hours_given();
  }
  found.domains = static_cast<int>(std::ranges::count(domains, true));
  found.formal_share = found.size > 0 ? static_cast<double>(formal) / found.size : 0.0;
  return found;
}

}  // namespace draagkracht
