// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Brothers and sisters: everybody belongs to one sibship, of themselves alone if need be. Parents
// are found per sibship later, so that siblings, parents and children fit together.
#include <algorithm>

#include "population/build/assumed.hpp"
#include "population/build/draft.hpp"
#include "population/build/nearest_age.hpp"

namespace draagkracht::build {

namespace {

/// With 1 + Poisson(m) in a sibship a random member has (m^2 + 2m) / (1 + m) siblings; this solves
/// for the m that gives the mean wanted.
double extra_members(double mean_siblings) {
  const double s = mean_siblings;
  return ((s - 2) + math::sqrt(s * s + 4)) / 2;
}

}  // namespace

void make_sibships(Draft& d) {
  const std::size_t n = d.size();
  std::vector<Row> order(n);
  for (Row p = 0; p < n; ++p) {
    order[p] = p;
  }
  NearestAge free(d, order);
  std::ranges::sort(order, [&](Row a, Row b) {
    return d.age[a] != d.age[b] ? d.age[a] < d.age[b] : d.key(a) < d.key(b);
  });
  d.sibs.reserve(n);
  d.sibship_of.assign(n, nobody);
  const auto put = [&](Row position, Row sibship) {
    free.take(position);
    d.sibs.push_back(order[position]);
    d.sibship_of[order[position]] = sibship;
  };
  for (Row i = 0; i < n; ++i) {
    const Row youngest = order[i];
    if (d.sibship_of[youngest] != nobody) {
      continue;
    }
    const auto id = static_cast<Row>(d.sibships.size());
    const auto first = static_cast<Row>(d.sibs.size());
    put(i, id);
    const Draw luck = d.draw(decision("build.siblings"), youngest);
    // The curve holds for all members, of whom the youngest is the youngest: look a little ahead.
    const double mean = d.spec.siblings.at(d.age[youngest] + 3, d.people.sex[youngest]);
    const int extra = luck.poisson(extra_members(mean));
    const double oldest = d.age[youngest] + assumed::longest_sibship;
    double last = d.age[youngest];
    for (int k = 0; k < extra; ++k) {
      const Draw gap = luck.more(static_cast<unsigned>(k) + 1);
      const double wanted = last + assumed::shortest_gap + gap.exponential(assumed::sibling_gap);
      const Row found = free.find(wanted, last + assumed::shortest_gap, oldest, [&](Row p) {
        return d.partner[p] == nobody || d.sibship_of[d.partner[p]] != id;
      });
      if (found == nobody) {
        break;
      }
      last = d.age[order[found]];
      put(found, id);
    }
    d.sibships.push_back({first, static_cast<Row>(d.sibs.size()) - first});
  }
}

}  // namespace draagkracht::build
