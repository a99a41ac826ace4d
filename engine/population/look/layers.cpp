// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/layers.hpp"

#include <algorithm>
#include <functional>

namespace draagkracht {

LayerLook look_at_layers(const Residents& residents, int from, int to) {
  LayerLook look;
  const TieColumns& ties = residents.world().ties.columns;
  std::vector<float> closeness;
  for (const PersonId p : residents.people()) {
    if (residents.age(p) < from || residents.age(p) >= to) {
      continue;
    }
    std::array<int, tie_kind_count> kinds{};
    int inner = 0, second = 0, weekly = 0, monthly = 0;
    closeness.clear();
    residents.each_tie(p, [&](PersonId, TieId tie, TieKind kind) {
      const std::size_t t = tie.index();
      if (!residents.awake(tie)) {
        return;
      }
      ++kinds[at(kind)];
      closeness.push_back(ties.row[t].closeness);
      inner += ties.row[t].closeness >= inner_closeness ? 1 : 0;
      second += ties.row[t].closeness >= second_closeness ? 1 : 0;
      weekly += ties.row[t].contacts >= weekly_contact ? 1 : 0;
      monthly += ties.row[t].contacts >= monthly_contact ? 1 : 0;
    });
    const double weight = residents.weight(p);
    for (std::size_t k = 0; k < tie_kind_count; ++k) {
      look.kinds[k].add(weight, kinds[k]);
    }
    look.ties.add(weight, static_cast<double>(closeness.size()));
    look.nobody.add(weight, closeness.empty() ? 1 : 0);
    look.inner.add(weight, inner);
    look.second.add(weight, second);
    look.weekly.add(weight, weekly);
    look.monthly.add(weight, monthly);
    std::ranges::sort(closeness, std::greater<>());
    constexpr std::array<std::size_t, 3> places{0, 4, 14};
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (places[i] < closeness.size()) {
        look.shape[i].add(weight, static_cast<double>(closeness[places[i]]));
      }
    }
  }
  return look;
}

}  // namespace draagkracht
