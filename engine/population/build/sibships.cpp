// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Brothers and sisters: everybody belongs to one sibship, of themselves alone if need be. Children
// of one mother are one; of those whose mother is no longer there, sibships are made so that all
// together have as many siblings as the curve asks.
#include <algorithm>
#include <numeric>

#include "population/build/parent_slots.hpp"

namespace draagkracht::build {

namespace {

/// With 1 + Poisson(m) in a sibship a random member has (m^2 + 2m) / (1 + m) siblings; this solves
/// for the m that gives the mean wanted.
double extra_members(double mean_siblings) {
  const double s = mean_siblings;
  return ((s - 2) + math::sqrt(s * s + 4)) / 2;
}

constexpr int rounds = 4;

class Sibships {
 public:
  explicit Sibships(Draft& d) : d_(d) {
    d_.sibs.reserve(d.size());
    d_.sibship_of.assign(d.size(), nobody);
  }

  void run() {
    std::vector<Row> order(d_.size());
    std::iota(order.begin(), order.end(), Row{0});
    std::ranges::sort(order, [&](Row a, Row b) {
      const Row x = parent(a);
      const Row y = parent(b);
      if (x != y) {
        return x < y;
      }
      return d_.age[a] != d_.age[b] ? d_.age[a] < d_.age[b] : d_.key(a) < d_.key(b);
    });
    std::size_t i = 0;
    while (i < order.size() && parent(order[i]) != nobody) {
      begin();
      const Row of = parent(order[i]);
      while (i < order.size() && parent(order[i]) == of) {
        put(order[i++]);
      }
    }
    order.erase(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(i));
    without_mother(order);
  }

 private:
  /// Whose children a sibship is: the mother's, or a lone father's when there is none.
  [[nodiscard]] Row parent(Row p) const {
    return d_.mother[p] != nobody ? d_.mother[p] : d_.father[p];
  }
  void begin() { d_.sibships.push_back({static_cast<Row>(d_.sibs.size()), 0}); }
  void put(Row p) {
    d_.sibs.push_back(p);
    d_.sibship_of[p] = static_cast<Row>(d_.sibships.size()) - 1;
    ++d_.sibships.back().count;
  }

  /// `order`: by age, the youngest first. What the curve asks of all ages together cannot be read
  /// off it age by age, as siblings differ in age: the first rounds find out what to ask.
  void without_mother(const std::vector<Row>& order) {
    const std::vector<Sibship> kept = d_.sibships;
    const std::size_t kept_rows = d_.sibs.size();
    std::vector<float> ages;
    ages.reserve(order.size());
    for (const Row p : order) {
      ages.push_back(static_cast<float>(d_.age[p]));
    }
    const auto open = [&](Row p) { return d_.sibship_of[p] >= kept.size(); };
    const Shortfall asked(
        d_, d_.spec.siblings, [&](Row p) { return open(p) ? 0 : siblings(p); }, open);
    Shortfall ask = asked;
    for (int round = 0;; ++round) {
      make(order, Nearest(ages), ask);
      if (round == rounds) {
        return;
      }
      ask.correct(d_, asked, open, [&](Row p) { return siblings(p); });
      d_.sibships = kept;
      d_.sibs.resize(kept_rows);
      for (const Row p : order) {
        d_.sibship_of[p] = nobody;
      }
    }
  }

  void make(const std::vector<Row>& order, Nearest free, const Shortfall& ask) {
    for (Row i = 0; i < order.size(); ++i) {
      const Row youngest = order[i];
      if (d_.sibship_of[youngest] != nobody) {
        continue;
      }
      begin();
      put(youngest);
      free.take(i);
      const Draw luck = d_.draw(decision("build.siblings"), youngest);
      // Asked of all members, of whom this is the youngest: look a little ahead.
      const double mean = ask.at(d_, youngest, 3);
      const int extra = luck.poisson(extra_members(mean));
      const double oldest = d_.age[youngest] + assumed::longest_sibship;
      double last = d_.age[youngest];
      for (int k = 0; k < extra; ++k) {
        const Draw gap = luck.more(static_cast<unsigned>(k) + 1);
        const double wanted = last + assumed::shortest_gap + gap.exponential(assumed::sibling_gap);
        const Row found = free.find(wanted, last + assumed::shortest_gap, oldest,
                                    [&](Row at) { return may_join(order[at]); });
        if (found == nobody) {
          break;
        }
        last = d_.age[order[found]];
        // Of the old fewer are left.
        if (gap.chance(ask.at(d_, order[found]) / mean, 1)) {
          free.take(found);
          put(order[found]);
        }
      }
    }
  }

  /// Whether `p` can be a sibling of those of the last sibship: no partner of one of them, and no
  /// mother of a partner.
  [[nodiscard]] bool may_join(Row p) const {
    const auto mother_in_law = [&](Row q) {
      return d_.partner[q] != nobody ? d_.mother[d_.partner[q]] : nobody;
    };
    const Sibship& s = d_.sibships.back();
    return std::all_of(d_.sibs.begin() + s.first, d_.sibs.begin() + s.first + s.count, [&](Row q) {
      return d_.partner[q] != p && mother_in_law(q) != p && mother_in_law(p) != q;
    });
  }

  [[nodiscard]] int siblings(Row p) const {
    return static_cast<int>(d_.sibships[d_.sibship_of[p]].count) - 1;
  }

  Draft& d_;
};

}  // namespace

void make_sibships(Draft& d) { Sibships(d).run(); }

}  // namespace draagkracht::build
