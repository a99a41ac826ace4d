// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The candidate nearest in age who is still free: sorted by age, with links over those taken.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "population/build/draft.hpp"

namespace draagkracht::build {

class Nearest {
 public:
  /// `ages` rise; a candidate is its position among them.
  explicit Nearest(std::vector<float> ages) : age_(std::move(ages)) {
    // Position i of a candidate is i + 1 in the links; 0 and size + 1 are the ends.
    up_.resize(age_.size() + 2);
    down_.resize(age_.size() + 2);
    for (std::size_t i = 0; i < up_.size(); ++i) {
      up_[i] = down_[i] = static_cast<Row>(i);
    }
  }

  /// The free candidate nearest to `target` within [low, high] whom `fits` accepts, or nobody.
  /// Looks at no more than sixteen, so that crowds of misfits do not make it slow.
  template <class Fits>
  [[nodiscard]] Row find(double target, double low, double high, Fits&& fits) {
    const auto at = [&](Row i) { return static_cast<double>(age_[i - 1]); };
    const auto begin = age_.begin();
    Row above =
        static_cast<Row>(std::lower_bound(begin, age_.end(), static_cast<float>(target)) - begin) +
        1;
    Row below = follow(down_, above - 1);
    above = follow(up_, above);
    for (int looks = 0; looks < 16; ++looks) {
      const bool can_up = above <= age_.size() && at(above) <= high;
      const bool can_down = below > 0 && at(below) >= low;
      if (!can_up && !can_down) {
        break;
      }
      const bool go_up = can_up && (!can_down || at(above) - target <= target - at(below));
      Row& here = go_up ? above : below;
      if (fits(here - 1)) {
        return here - 1;
      }
      here = go_up ? follow(up_, here + 1) : follow(down_, here - 1);
    }
    return nobody;
  }

  void take(Row position) {
    up_[position + 1] = position + 2;
    down_[position + 1] = position;
  }

 private:
  static Row follow(std::vector<Row>& links, Row from) {
    Row end = from;
    while (links[end] != end) {
      end = links[end];
    }
    while (links[from] != end) {  // shorten the path for the next one
      const Row next = links[from];
      links[from] = end;
      from = next;
    }
    return end;
  }

  std::vector<float> age_;
  std::vector<Row> up_, down_;
};

}  // namespace draagkracht::build
