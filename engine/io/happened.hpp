// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How often what is kept in events.csv happened, for what the page says of a whole variant.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "population/events.hpp"

namespace draagkracht {

/// How often something happened, and how much of its unit it was about.
struct Happened {
  std::uint64_t times = 0;
  double amount = 0;
  std::uint64_t falls = 0;  ///< times that the amount was below zero
  double fallen = 0;        ///< what these come to, below zero

  void add(double of) {
    times += 1;
    amount += of;
    falls += of < 0 ? 1 : 0;
    fallen += of < 0 ? of : 0;
  }
};

/// Unweighted, all weeks and runs together, of one variant.
struct HappenedByKind {
  std::array<Happened, event_kind_count> kinds{};
  Happened& operator[](EventKind kind) { return kinds[static_cast<std::size_t>(kind)]; }
  const Happened& operator[](EventKind kind) const { return kinds[static_cast<std::size_t>(kind)]; }
};

}  // namespace draagkracht
