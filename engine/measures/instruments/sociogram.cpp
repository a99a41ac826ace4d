// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/sociogram.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/math.hpp"
#include "measures/instruments/rings.hpp"
#include "measures/network_traits.hpp"

namespace draagkracht {

double variety_of(const EgoNetwork& ego) {
  std::array<int, contact_class_count> counts{};
  for (const EgoMember& m : ego.members) {
    ++counts[at(m.group)];
  }
  double entropy = 0;
  for (const int count : counts) {
    const double share = static_cast<double>(count) / static_cast<double>(ego.members.size());
    entropy -= count > 0 ? share * math::log(share) : 0.0;
  }
  return ego.members.empty() ? 0.0 : entropy / math::log(static_cast<double>(contact_class_count));
}

Sociogram sociogram(const Sitting& sitting) {
  const World& w = *sitting.world;
  Sociogram found;
  found.ego = ego_network(sitting);
  const std::vector<EgoMember>& members = found.ego.members;
  const auto pairs = alter_ties(w, found.ego);
  std::vector<std::size_t> group(members.size());
  std::iota(group.begin(), group.end(), std::size_t{0});
  std::vector<int> known(members.size());
  for (const auto& [a, b] : pairs) {
    const TieId tie = w.ties.between(members[a].who, members[b].who);
    found.ties.push_back({a, b, static_cast<double>(w.ties.columns.row[tie.index()].closeness)});
    ++known[a];
    ++known[b];
    const std::size_t from = std::max(group[a], group[b]);
    const std::size_t to = std::min(group[a], group[b]);
    std::ranges::replace(group, from, to);
  }
  int even = 0;
  int near = 0;
  for (std::size_t i = 0; i < members.size(); ++i) {
    found.groups += group[i] == i ? 1 : 0;
    found.alone += known[i] == 0 ? 1 : 0;
    even += members[i].flow == Flow::both ? 1 : 0;
    near += members[i].km <= reach_km ? 1 : 0;
    found.stability_years += members[i].years;
  }
  const auto size = static_cast<double>(std::max<std::size_t>(1, members.size()));
  found.stability_years /= size;
  found.density = density_of(found.ego, pairs);
  found.variety = variety_of(found.ego);
  found.reachability = near / size;
  found.reciprocity = even / size;
  // A network of fifteen, of which four pairs in ten know each other and ties of fifteen years,
  // counts as full (assumed); too dense is no better than too loose.
  constexpr double full_size = 15;
  constexpr double best_density = 0.4;
  constexpr double full_years = 15;
  const double marks[] = {
      std::min(1.0, static_cast<double>(members.size()) / full_size),
      found.variety,
      std::max(0.0, 1 - std::abs(found.density - best_density) / (1 - best_density)),
      found.reciprocity,
      found.reachability,
      std::min(1.0, found.stability_years / full_years)};
  for (const double mark : marks) {
    found.vitality += members.empty() ? 0.0 : 100 * mark / std::size(marks);
  }
  return found;
}

}  // namespace draagkracht
