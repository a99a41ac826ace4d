// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/layer_sizes.hpp"

#include <algorithm>

namespace draagkracht {

namespace {

void count_in(LayerSizes& sizes, double weight, int people) {
  const auto bin = std::min(static_cast<std::size_t>(people / sizes.step), LayerSizes::bins - 1);
  for (std::size_t b = 0; b < LayerSizes::bins; ++b) {
    sizes.shares[b].add(weight, b == bin ? 1 : 0);
  }
}

}  // namespace

LayerSpread look_at_layer_sizes(const Residents& residents, int from) {
  LayerSpread look;
  const TieColumns& columns = residents.world().ties.columns;
  for (const PersonId p : residents.people()) {
    if (residents.age(p) < from) {
      continue;
    }
    int inner = 0, second = 0, ties = 0;
    residents.each_tie(p, [&](PersonId, TieId tie, TieKind) {
      const std::size_t t = tie.index();
      if (!residents.awake(tie)) {
        return;
      }
      ++ties;
      inner += columns.row[t].closeness >= inner_closeness ? 1 : 0;
      second += columns.row[t].closeness >= second_closeness ? 1 : 0;
    });
    const double weight = residents.weight(p);
    count_in(look.inner, weight, inner);
    count_in(look.second, weight, second);
    count_in(look.ties, weight, ties);
  }
  return look;
}

}  // namespace draagkracht
