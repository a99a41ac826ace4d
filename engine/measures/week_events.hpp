// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The events of one week, found by person. Few people have any, so the answer "none" must be quick.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "population/events.hpp"

namespace draagkracht {

class WeekEvents {
 public:
  /// Takes the events in; what was there before is gone. The log must outlive the questions.
  void read(std::span<const Event> log);

  /// The events of a person in the order in which they happened.
  [[nodiscard]] std::span<const Event* const> of(Key person) const {
    if (sorted_.empty()) {
      return {};
    }
    const auto slot = static_cast<std::size_t>(person.value & mask_);
    return (seen_[slot / 64] >> (slot % 64) & 1U) == 0 ? std::span<const Event* const>{}
                                                       : search(person);
  }

 private:
  [[nodiscard]] std::span<const Event* const> search(Key person) const;

  std::vector<const Event*> sorted_;  ///< by person
  std::vector<std::uint64_t> seen_;   ///< a bit for each remainder of a key with events
  std::uint64_t mask_ = 0;
};

}  // namespace draagkracht
