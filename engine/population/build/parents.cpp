// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A mother and a father for each sibship, and the household in which children at home live.
#include <algorithm>
#include <array>

#include "population/build/assumed.hpp"
#include "population/build/draft.hpp"
#include "population/build/nearest_age.hpp"

namespace draagkracht::build {

namespace {

constexpr std::size_t band_count = 22;
std::size_t band(double age) { return std::min(static_cast<std::size_t>(age / 5), band_count - 1); }

/// Years by which mothers of people of this age were older at birth than those of all.
double mother_age_shift(double age) {
  constexpr std::size_t last = assumed::shift_from.size() - 1;
  std::size_t i = 0;
  while (i + 1 < last && age >= assumed::shift_from[i + 1]) {
    ++i;
  }
  const double part =
      (age - assumed::shift_from[i]) / (assumed::shift_from[i + 1] - assumed::shift_from[i]);
  return assumed::shift_years[i] +
         std::clamp(part, 0.0, 1.0) * (assumed::shift_years[i + 1] - assumed::shift_years[i]);
}

class Matching {
 public:
  explicit Matching(Draft& d)
      : d_(d),
        coupled_(d, pick([&](Row p) { return female(p) && d.partner[p] != nobody; })),
        single_(d, pick([&](Row p) { return female(p) && alone(p); })),
        men_(d, pick([&](Row p) { return !female(p) && alone(p); })),
        settled_(d, pick([&](Row p) { return !female(p) && d.partner[p] != nobody; })) {}

  void run() {
    d_.mother.assign(d_.size(), nobody);
    d_.father.assign(d_.size(), nobody);
    d_.host.resize(d_.size());
    for (Row p = 0; p < d_.size(); ++p) {
      d_.host[p] = d_.partner[p] != nobody ? std::min(p, d_.partner[p]) : p;
    }
    for (const Sibship& s : d_.sibships) {
      house(s);
    }
    for (const Sibship& s : d_.sibships) {
      lodge_minors(s);
    }
    elsewhere(d_.spec.mother_alive, d_.mother, [&](const Sibship& s) { find_mother(s); });
    elsewhere(d_.spec.father_alive, d_.father, [&](const Sibship& s) { find_father(s); });
  }

 private:
  [[nodiscard]] bool female(Row p) const { return d_.people.sex[p] == Sex::female; }
  [[nodiscard]] bool alone(Row p) const { return d_.partner[p] == nobody && d_.at_parents[p] == 0; }
  template <class F>
  std::vector<Row> pick(F&& f) const {
    std::vector<Row> rows;
    for (Row p = 0; p < d_.size(); ++p) {
      if (d_.age[p] >= 18 && f(p)) {
        rows.push_back(p);
      }
    }
    return rows;
  }
  [[nodiscard]] std::span<const Row> members(const Sibship& s) const {
    return {d_.sibs.data() + s.first, s.count};
  }

  /// Ages a parent of this sibship can have, and about what age to look for.
  struct Window {
    double target, low, high;
  };
  [[nodiscard]] Window window(const Sibship& s, double mean, double oldest_at_birth) const {
    double sum = 0;
    for (const Row p : members(s)) {
      sum += d_.age[p];
    }
    const double low = d_.age[members(s).back()] + assumed::youngest_parent;
    const double high = d_.age[members(s).front()] + oldest_at_birth;
    const Draw luck = d_.draw(decision("build.parent_age"), members(s).front());
    const double age = sum / s.count;
    const double wanted =
        age + mean + mother_age_shift(age) + assumed::mother_age_spread * luck.normal();
    return {std::max(low, std::min(wanted, high)), low, high};
  }
  [[nodiscard]] Window mothers(const Sibship& s) const {
    return window(s, d_.spec.mean_mother_age, assumed::oldest_mother);
  }
  [[nodiscard]] Window fathers(const Sibship& s) const {
    return window(s, d_.spec.mean_mother_age + d_.spec.mean_age_gap_partners,
                  assumed::oldest_parent);
  }

  /// Nobody is the parent of a sibling's partner: it would be the parent of both.
  [[nodiscard]] bool strange(Row parent, const Sibship& s) const {
    return std::ranges::all_of(members(s), [&](Row p) { return d_.partner[p] != parent; });
  }
  [[nodiscard]] bool can_father(Row man, const Sibship& s) const {
    const double youngest = d_.age[members(s).front()];
    const double oldest = d_.age[members(s).back()];
    return d_.age[man] >= oldest + assumed::youngest_parent &&
           d_.age[man] <= youngest + assumed::oldest_parent && strange(man, s);
  }

  template <class Fits>
  Row take(NearestAge& pool, const Window& w, Fits&& fits) {
    const Row found = w.low <= w.high ? pool.find(w.target, w.low, w.high, fits) : nobody;
    if (found == nobody) {
      return nobody;
    }
    pool.take(found);
    return pool.who(found);
  }
  Row take_couple(const Sibship& s) {
    return take(coupled_, mothers(s),
                [&](Row p) { return strange(p, s) && can_father(d_.partner[p], s); });
  }
  Row take_single(const Sibship& s) {
    return take(single_, mothers(s), [&](Row p) { return strange(p, s); });
  }
  Row take_man(const Sibship& s) {
    return take(men_, fathers(s), [&](Row p) { return strange(p, s); });
  }

  void set_mother(const Sibship& s, Row mother) {
    const Row partner = mother == nobody ? nobody : d_.partner[mother];
    for (const Row p : members(s)) {
      d_.mother[p] = mother;
      // Who lives with a father keeps him: the mother found elsewhere has another partner by now.
      if (partner != nobody && d_.father[p] == nobody && can_father(partner, s)) {
        d_.father[p] = partner;
      }
    }
  }
  void set_father(const Sibship& s, Row father) {
    for (const Row p : members(s)) {
      d_.father[p] = father;
    }
  }

  /// Parents under whose roof those live who are children at home.
  void house(const Sibship& s) {
    bool at_home = false;
    for (const Row p : members(s)) {
      at_home |= d_.at_parents[p] != 0;
    }
    if (!at_home) {
      return;
    }
    const Draw luck = d_.draw(decision("build.one_parent"), members(s).front());
    const bool one = luck.chance(assumed::one_parent, 0);
    const bool with_father = one && luck.chance(assumed::lone_father, 1);
    Row mother = nobody;
    Row father = nobody;
    if (with_father) {
      father = take_man(s);
    }
    if (father == nobody && one) {
      mother = take_single(s);
    }
    if (father == nobody && mother == nobody) {
      mother = take_couple(s);
    }
    if (father == nobody && mother == nobody) {
      mother = take_single(s);
    }
    if (father == nobody && mother == nobody) {
      father = take_man(s);
    }
    if (mother != nobody) {
      set_mother(s, mother);
    }
    if (father != nobody) {
      set_father(s, father);
    }
    const Row parent = mother != nobody ? mother : father;
    for (const Row p : members(s)) {
      if (d_.at_parents[p] == 0) {
        continue;
      }
      if (parent != nobody) {
        d_.host[p] = d_.host[parent];
      } else if (d_.age[p] >= 18) {
        d_.at_parents[p] = 0;  // no parent of a fitting age: lives alone
      }
    }
  }

  /// Minors for whom no parent was found live with another adult.
  void lodge_minors(const Sibship& s) {
    for (const Row p : members(s)) {
      if (d_.at_parents[p] == 0 || d_.host[p] != p) {
        continue;
      }
      Row best = nobody;
      double best_score = 0;
      for (Row q = 0; q < d_.size(); ++q) {  // rare: only in very small populations
        if (d_.age[q] < 18 || d_.at_parents[q] != 0) {
          continue;
        }
        const double score = d_.draw(decision("build.lodging"), p, q).uniform53() -
                             (d_.age[q] < d_.age[p] + assumed::youngest_parent ? 1 : 0);
        if (best == nobody || score > best_score) {
          best = q, best_score = score;
        }
      }
      if (best != nobody) {
        d_.host[p] = d_.host[best];
      }
    }
  }

  /// Who of two pools is nearest in age to what is looked for, taken out of its pool; of the first
  /// also when up to `years` farther off than of the second.
  Row nearest_of(NearestAge& a, NearestAge& b, double years, const Window& w, const Sibship& s) {
    if (w.low > w.high) {
      return nobody;
    }
    const auto fits = [&](Row p) { return strange(p, s); };
    const Row one = a.find(w.target, w.low, w.high, fits);
    const Row two = b.find(w.target, w.low, w.high, fits);
    if (one == nobody && two == nobody) {
      return nobody;
    }
    const auto off = [&](double age) { return age > w.target ? age - w.target : w.target - age; };
    const bool first =
        two == nobody || (one != nobody && off(a.age(one)) <= off(b.age(two)) + years);
    NearestAge& pool = first ? a : b;
    const Row found = first ? one : two;
    pool.take(found);
    return pool.who(found);
  }
  void find_mother(const Sibship& s) {
    if (const Row mother = nearest_of(coupled_, single_, 0, mothers(s), s); mother != nobody) {
      set_mother(s, mother);
    }
  }
  /// A father who lives elsewhere may have another partner by now: looked at when no man without
  /// one is of about the right age.
  void find_father(const Sibship& s) {
    if (const Row father = nearest_of(men_, settled_, 4, fathers(s), s); father != nobody) {
      set_father(s, father);
    }
  }

  /// Parents who live elsewhere, for as many as the curve says beyond those known already.
  template <class Find>
  void elsewhere(const Curve& alive, const std::vector<Row>& known, Find&& find) {
    std::array<double, band_count> all{};
    std::array<double, band_count> have{};
    std::array<double, band_count> want{};
    for (Row p = 0; p < d_.size(); ++p) {
      const std::size_t b = band(d_.age[p]);
      ++all[b];
      have[b] += known[p] != nobody ? 1 : 0;
      want[b] += alive.at(d_.age[p], d_.people.sex[p]);
    }
    const std::array<double, band_count> aim = aims(known, all, have, want);
    const Decision what =
        &known == &d_.mother ? decision("build.mother") : decision("build.father");
    // The oldest first: of their parents the fewest are left to choose from.
    for (std::size_t i = d_.sibships.size(); i-- > 0;) {
      const Sibship& s = d_.sibships[i];
      if (known[members(s).front()] == nobody &&
          d_.draw(what, members(s).front()).chance(chance_of(s, aim))) {
        find(s);
      }
    }
  }

  using Bands = std::array<double, band_count>;

  /// The mean over the members of a sibship of what their ages aim at.
  [[nodiscard]] double chance_of(const Sibship& s, const Bands& aim) const {
    double sum = 0;
    for (const Row p : members(s)) {
      sum += aim[band(d_.age[p])];
    }
    return sum / s.count;
  }

  /// Per band of age the chance to aim at. Brothers and sisters of other ages share one parent,
  /// which evens out the bands: aiming higher where there would be too few, and lower where too
  /// many, gives each band what is wanted.
  [[nodiscard]] Bands aims(const std::vector<Row>& known, const Bands& all, const Bands& have,
                           const Bands& want) const {
    Bands aim{};
    for (std::size_t b = 0; b < band_count; ++b) {
      aim[b] = std::clamp((want[b] - have[b]) / std::max(all[b] - have[b], 1.0), 0.0, 1.0);
    }
    for (int round = 0; round < 12; ++round) {
      Bands get{};
      for (const Sibship& s : d_.sibships) {
        if (known[members(s).front()] != nobody) {
          continue;
        }
        const double chance = chance_of(s, aim);
        for (const Row p : members(s)) {
          get[band(d_.age[p])] += chance;
        }
      }
      for (std::size_t b = 0; b < band_count; ++b) {
        const double missing = std::max(want[b] - have[b], 0.0);
        aim[b] = get[b] > 0 ? std::min(aim[b] * missing / get[b], 1.0) : aim[b];
      }
    }
    return aim;
  }

  Draft& d_;
  NearestAge coupled_, single_, men_;
  NearestAge settled_;  ///< men with a partner, who may have children from before
};

}  // namespace

void find_parents(Draft& d) { Matching(d).run(); }

}  // namespace draagkracht::build
