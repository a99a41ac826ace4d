// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Persons of a table by their key: events name people by key, records by row.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "population/world.hpp"

namespace draagkracht {

class KeyIndex {
 public:
  /// Takes in the rows that came since the last time; rows never go.
  template <class Records>
  void grow(const World& world, const Records& records) {
    if (rows_.size() == records.size()) {
      return;
    }
    const auto known = static_cast<std::ptrdiff_t>(rows_.size());
    for (std::size_t i = rows_.size(); i < records.size(); ++i) {
      rows_.emplace_back(world.key(records[i].person), records[i].person);
    }
    std::sort(rows_.begin() + known, rows_.end());
    std::inplace_merge(rows_.begin(), rows_.begin() + known, rows_.end());
  }

  /// None for a key that is not in the table.
  [[nodiscard]] PersonId find(Key key) const {
    const auto at =
        std::ranges::lower_bound(rows_, key, {}, [](const auto& row) { return row.first; });
    return at != rows_.end() && at->first == key ? at->second : PersonId{};
  }

 private:
  std::vector<std::pair<Key, PersonId>> rows_;
};

}  // namespace draagkracht
