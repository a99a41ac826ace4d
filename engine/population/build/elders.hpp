// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Three generations in one home: some old women who would live alone are with a child who has
// children at home. The curves do not feel it: they have no partner and are nobody's child at home,
// wherever they live.
#pragma once

#include <algorithm>
#include <vector>

#include "population/build/draft.hpp"

namespace draagkracht::build {

/// Told of every household as it is added. A family drawn before can take somebody in and a later
/// one cannot, so that a larger population begins with the homes of a smaller one.
class Elders {
 public:
  explicit Elders(Draft& d) : d_(d) {}

  /// The household that begins at row `first`, whose children elsewhere begin at `away`.
  void look_at(Row first, std::size_t away) {
    if (d_.size() - first == 1) {
      move_in(first, away);
      return;
    }
    const bool family =
        d_.size() - first < most_persons && d_.at_parents.back() != 0;  // children come last
    for (Row p = first; family && p < d_.size() && d_.at_parents[p] == 0; ++p) {
      parents_.push_back(p);
    }
  }

 private:
  static constexpr std::size_t most_persons = 7;
  static constexpr std::size_t looks = 1000;

  void move_in(Row p, std::size_t away) {
    if (d_.age[p] < d_.habits.lives.elder_from || d_.people.sex[p] != Sex::female ||
        !d_.draw(decision("build.elder"), p).chance(d_.habits.lives.elders_with_family)) {
      return;
    }
    const std::size_t oldest = parents_.size() - std::min(parents_.size(), looks);
    for (std::size_t i = parents_.size(); i-- > oldest;) {
      const Row child = parents_[i];
      const auto slot = std::find_if(d_.elsewhere.begin() + static_cast<std::ptrdiff_t>(away),
                                     d_.elsewhere.end(), [&](const ChildElsewhere& c) {
                                       const double years =
                                           static_cast<double>(c.age) - d_.age[child];
                                       return years > -1 && years < 1;
                                     });
      if (slot == d_.elsewhere.end()) {
        continue;
      }
      d_.mother[child] = p;
      d_.host[p] = d_.host[child];
      d_.elsewhere.erase(slot);
      const Row host = d_.host[child];
      std::erase_if(parents_, [&](Row q) { return d_.host[q] == host; });
      return;
    }
  }

  Draft& d_;
  std::vector<Row> parents_;  ///< in whose home is a place
};

}  // namespace draagkracht::build
