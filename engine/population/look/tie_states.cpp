// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/tie_states.hpp"

namespace draagkracht {

TieStateLook look_at_tie_states(const Residents& residents) {
  TieStateLook look;
  const std::vector<Tie>& ties = residents.world().ties.columns.row;
  for (const PersonId p : residents.people()) {
    std::array<std::array<int, shown_states.size()>, tie_kind_count> count{};
    residents.each_tie(p, [&](PersonId, TieId tie, TieKind kind) {
      for (std::size_t s = 0; s < shown_states.size(); ++s) {
        count[at(kind)][s] += ties[tie.index()].state == shown_states[s] ? 1 : 0;
      }
    });
    const double weight = residents.weight(p);
    for (std::size_t s = 0; s < shown_states.size(); ++s) {
      int all = 0;
      for (std::size_t k = 0; k < tie_kind_count; ++k) {
        look.kinds[k][s].add(weight, count[k][s]);
        all += count[k][s];
      }
      look.all[s].add(weight, all);
    }
  }
  return look;
}

}  // namespace draagkracht
