// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/week_events.hpp"

#include <algorithm>
#include <bit>

namespace draagkracht {

void WeekEvents::read(std::span<const Event> log) {
  sorted_.clear();
  for (const Event& event : log) {
    sorted_.push_back(&event);
  }
  std::ranges::stable_sort(sorted_,
                           [](const Event* a, const Event* b) { return a->person < b->person; });
  const std::uint64_t bits = std::bit_ceil(std::uint64_t{16} * sorted_.size() + 64);
  mask_ = bits - 1;
  seen_.assign(static_cast<std::size_t>(bits / 64), 0);
  for (const Event* event : sorted_) {
    const auto slot = static_cast<std::size_t>(event->person.value & mask_);
    seen_[slot / 64] |= std::uint64_t{1} << (slot % 64);
  }
}

std::span<const Event* const> WeekEvents::search(Key person) const {
  const auto begin = std::ranges::lower_bound(sorted_, person, {},
                                              [](const Event* event) { return event->person; });
  auto end = begin;
  while (end != sorted_.end() && (*end)->person == person) {
    ++end;
  }
  return {begin, end};
}

}  // namespace draagkracht
