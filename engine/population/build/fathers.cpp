// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Fathers, one for each sibship: the man the mother lives with, or a man who lives elsewhere, for
// as many as the curve asks.
#include <algorithm>

#include "population/build/parent_slots.hpp"

namespace draagkracht::build {

namespace {

class Fathers {
 public:
  explicit Fathers(Draft& d) : d_(d) {}

  void run() {
    std::vector<Row> with_partner;  // grown children of a mother with a partner
    std::vector<Row> rest;
    for (Row s = 0; s < d_.sibships.size(); ++s) {
      if (d_.father[members(s).front()] != nobody) {
        continue;  // lives with him
      }
      const Row man = partner_of_mother(s);
      if (man == nobody) {
        rest.push_back(s);
      } else if (at_home(s)) {
        set(s, man);
      } else {
        with_partner.push_back(s);
      }
    }
    // Not every partner is the father: some women live with a second one, and there are no more
    // fathers than the curve has room for.
    std::vector<std::uint8_t> could(d_.size(), 0);
    for (const Row s : with_partner) {
      for (const Row p : members(s)) {
        could[p] = 1;
      }
    }
    const Shortfall partners(
        d_, d_.spec.father_alive, [&](Row p) { return known(p); },
        [&](Row p) { return could[p] != 0; });
    for (const Row s : with_partner) {
      if (luck(s).chance(std::min(chance(partners, s), 1 - assumed::second_partner), 0)) {
        set(s, partner_of_mother(s));
      } else {
        // Who lives with a mother of children of another had a family before, mostly.
        for (const Row p : members(s)) {
          d_.elsewhere.push_back({partner_of_mother(s), static_cast<float>(d_.age[p])});
        }
        rest.push_back(s);
      }
    }
    elsewhere(rest);
  }

 private:
  [[nodiscard]] std::span<const Row> members(Row s) const {
    return {d_.sibs.data() + d_.sibships[s].first, d_.sibships[s].count};
  }
  [[nodiscard]] int known(Row p) const { return d_.father[p] != nobody ? 1 : 0; }
  [[nodiscard]] Draw luck(Row s) const {
    return d_.draw(decision("build.father"), members(s).front());
  }
  [[nodiscard]] double chance(const Shortfall& shortfall, Row s) const {
    double sum = 0;
    for (const Row p : members(s)) {
      sum += std::min(shortfall.at(d_, p), 1.0);
    }
    return sum / d_.sibships[s].count;
  }
  [[nodiscard]] bool at_home(Row s) const {
    return std::ranges::any_of(members(s), [&](Row p) { return d_.at_parents[p] != 0; });
  }
  [[nodiscard]] bool fits(Row man, Row s) const {
    return d_.age[man] >= d_.age[members(s).back()] + assumed::youngest_parent &&
           d_.age[man] <= d_.age[members(s).front()] + assumed::oldest_parent &&
           // He would be the father of both, or a brother of one of them.
           std::ranges::all_of(members(s), [&](Row p) {
             const Row partner = d_.partner[p];
             return partner == nobody || (partner != man && d_.father[partner] != man &&
                                          d_.sibship_of[partner] != d_.sibship_of[man]);
           });
  }
  [[nodiscard]] Row partner_of_mother(Row s) const {
    const Row mother = d_.mother[members(s).front()];
    const Row man = mother == nobody ? nobody : d_.partner[mother];
    return man != nobody && d_.people.sex[man] == Sex::male && fits(man, s) ? man : nobody;
  }
  void set(Row s, Row man) {
    for (const Row p : members(s)) {
      d_.father[p] = man;
    }
  }

  void elsewhere(std::vector<Row> sibships) {
    std::vector<std::uint8_t> open(d_.size(), 0);
    for (const Row s : sibships) {
      for (const Row p : members(s)) {
        open[p] = 1;
      }
    }
    const Shortfall alive(
        d_, d_.spec.father_alive, [&](Row p) { return known(p); },
        [&](Row p) { return open[p] != 0; });
    shuffle(d_, sibships, [&](Row s) { return members(s).front(); });
    ParentSlots slots(d_, Sex::male);
    for (const Row s : sibships) {
      if (!luck(s).chance(chance(alive, s), 1)) {
        continue;
      }
      const double age = d_.age[members(s).back()];
      Row man = slots.take_first(age, [&](Row m) { return fits(m, s); });
      if (man == nobody) {  // a second family
        man = slots.take(age, [&](Row m) { return fits(m, s); });
      }
      if (man != nobody) {
        set(s, man);
      }
    }
  }

  Draft& d_;
};

}  // namespace

void find_fathers(Draft& d) { Fathers(d).run(); }

}  // namespace draagkracht::build
