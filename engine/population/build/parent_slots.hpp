// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Parents who live elsewhere: for how many, and which. Family histories have children who left; who
// has a parent elsewhere takes the place of the nearest such child.
#pragma once

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "population/build/assumed.hpp"
#include "population/build/draft.hpp"
#include "population/build/nearest.hpp"

namespace draagkracht::build {

/// What a curve asks for beyond what is there already, per sex and five years of age.
class Shortfall {
 public:
  /// `have(row)` is what a person has; with `open(row)` they can get more.
  template <class Have, class Open>
  Shortfall(const Draft& d, const Curve& curve, Have&& have, Open&& open) {
    for (Row p = 0; p < d.size(); ++p) {
      const std::size_t b = cell(d, p);
      missing_[b] += curve.at(d.age[p], d.people.sex[p]) - static_cast<double>(have(p));
      open_[b] += open(p) ? 1 : 0;
    }
  }
  /// What each of the open ones like `p` should get on average; not below zero. With `years`: those
  /// so much older.
  [[nodiscard]] double at(const Draft& d, Row p, double years = 0) const {
    const std::size_t b = cell(d, p, years);
    return open_[b] > 0 ? std::max(missing_[b] / open_[b], 0.0) : 0;
  }
  /// Asks more where `wanted` was not reached and less where it was passed.
  template <class Open, class Have>
  void correct(const Draft& d, const Shortfall& wanted, Open&& open, Have&& have) {
    std::array<double, bands> reached{};
    for (Row p = 0; p < d.size(); ++p) {
      reached[cell(d, p)] += open(p) ? static_cast<double>(have(p)) : 0;
    }
    for (std::size_t b = 0; b < bands; ++b) {
      if (reached[b] > 0) {
        missing_[b] *= std::clamp(wanted.missing_[b] / reached[b], 0.5, 2.0);
      }
    }
  }

 private:
  static constexpr std::size_t bands = 44;  // two sexes, to 110 years
  static std::size_t cell(const Draft& d, Row p, double years = 0) {
    const std::size_t sex = d.people.sex[p] == Sex::male ? 0 : 1;
    return std::min(static_cast<std::size_t>((d.age[p] + years) / 5) * 2 + sex, bands - 2 + sex);
  }
  std::array<double, bands> missing_{}, open_{};
};

/// The children elsewhere of mothers or of fathers, each to be taken once.
class ParentSlots {
 public:
  ParentSlots(const Draft& d, Sex sex) {
    std::vector<ChildElsewhere> slots;
    for (const ChildElsewhere& c : d.elsewhere) {
      if (d.people.sex[c.parent] == sex) {
        slots.push_back(c);
      }
    }
    std::ranges::sort(slots, [](const ChildElsewhere& a, const ChildElsewhere& b) {
      return a.age != b.age ? a.age < b.age : a.parent < b.parent;
    });
    std::vector<float> ages;
    for (const ChildElsewhere& c : slots) {
      of_parent_.emplace_back(c.parent, static_cast<Row>(parent_.size()));
      parent_.push_back(c.parent);
      ages.push_back(c.age);
    }
    std::ranges::sort(of_parent_);
    free_ = Nearest(ages);
    first_ = Nearest(std::move(ages));
  }

  /// The parent of the free child nearest in age, within `reach` years, whom `fits` accepts, or
  /// nobody; then taken.
  template <class Fits>
  Row take(double age, Fits&& fits, double reach = assumed::slot_reach) {
    const Row found = find(free_, age, reach, fits);
    if (found == nobody) {
      return nobody;
    }
    free_.take(found);
    return parent_[found];
  }

  /// The same among parents for whom this was not called before. These must be out of the way, or
  /// their other children would hide those who have none yet.
  template <class Fits>
  Row take_first(double age, Fits&& fits) {
    const Row found = find(first_, age, assumed::slot_reach, fits);
    if (found == nobody) {
      return nobody;
    }
    free_.take(found);
    const Row parent = parent_[found];
    for (auto slot = std::ranges::lower_bound(of_parent_, std::pair<Row, Row>(parent, 0));
         slot != of_parent_.end() && slot->first == parent; ++slot) {
      first_.take(slot->second);
    }
    return parent;
  }

 private:
  template <class Fits>
  [[nodiscard]] Row find(Nearest& among, double age, double reach, Fits&& fits) const {
    return among.find(age, age - reach, age + reach, [&](Row i) { return fits(parent_[i]); });
  }

  std::vector<Row> parent_;
  std::vector<std::pair<Row, Row>> of_parent_;  ///< parent and position of each, by parent
  Nearest free_{{}}, first_{{}};
};

/// Rows in an order that says nothing about them.
template <class Of>
void shuffle(const Draft& d, std::vector<Row>& rows, Of&& person) {
  std::ranges::sort(rows, [&](Row a, Row b) {
    const Key x = d.key(person(a));
    const Key y = d.key(person(b));
    return mix(x.value) != mix(y.value) ? mix(x.value) < mix(y.value) : a < b;
  });
}

}  // namespace draagkracht::build
