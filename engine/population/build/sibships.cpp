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

/// Tries at one more child after the first. A binomial spreads less than a Poisson: two children
/// are the commonest family (CBS 81612NED: of mothers about 20, 50 and 30 % with one, two, three or
/// more).
constexpr int tries = 6;

/// With 1 + Binomial(tries, m / tries) in a sibship a random member has m + m (1 - m / tries) /
/// (1 + m) siblings; this solves for the m that gives the mean wanted.
double extra_members(double mean_siblings) {
  const double s = mean_siblings;
  const double b = 1 - 1.0 / tries;
  return ((s - 2) + math::sqrt((s - 2) * (s - 2) + 4 * s * b)) / (2 * b);
}

int draw_extra(const Draw& luck, double mean) {
  const double p = std::min(mean / tries, 1.0);
  double left = luck.uniform();
  double chance = 1;
  for (int i = 0; i < tries; ++i) {
    chance *= 1 - p;
  }
  for (int k = 0; k < tries; ++k) {
    left -= chance;
    if (left < 0 || p >= 1) {
      return p >= 1 ? tries : k;
    }
    chance *= (tries - k) / (k + 1.0) * p / (1 - p);
  }
  return tries;
}

/// The most siblings that people of some age up to this one have.
double most_siblings(const Curve& curve, double age, Sex sex) {
  double most = 0;
  for (const double from : curve.from) {
    if (from <= age) {
      most = std::max(most, curve.at(from, sex));
    }
  }
  return most;
}

/// Where the curve falls with age brothers and sisters have died: of the old only a part has any.
bool has_siblings_left(const Draft& d, Row p) {
  const double most = most_siblings(d.spec.siblings, d.age[p], d.people.sex[p]);
  const double mean = d.spec.siblings.at(d.age[p], d.people.sex[p]);
  return most > 0 && d.draw(decision("build.siblings_left"), p).chance(mean / most);
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
  std::vector<std::uint8_t> left(n);
  for (Row p = 0; p < n; ++p) {
    left[p] = has_siblings_left(d, p) ? 1 : 0;
  }
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
    const double mean = most_siblings(d.spec.siblings, d.age[youngest] + 3, d.people.sex[youngest]);
    const int extra = left[youngest] != 0 ? draw_extra(luck, extra_members(mean)) : 0;
    const double oldest = d.age[youngest] + assumed::longest_sibship;
    double last = d.age[youngest];
    for (int k = 0; k < extra; ++k) {
      const Draw gap = luck.more(static_cast<unsigned>(k) + 1);
      const double wanted = last + assumed::shortest_gap + gap.exponential(assumed::sibling_gap);
      const Row found = free.find(wanted, last + assumed::shortest_gap, oldest, [&](Row p) {
        return left[p] != 0 && (d.partner[p] == nobody || d.sibship_of[d.partner[p]] != id);
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
