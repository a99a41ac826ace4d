// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How often what is kept in events.csv happened, for what the page says of a whole variant.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_set>
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

/// When cuts reached clients. A client counts once, at the first time that hours fell.
struct CutCourse {
  std::vector<std::uint64_t> by_week;
  std::uint64_t prepared = 0;  ///< clients who had completed a method by then
};

/// Unweighted, all weeks and runs together, of one variant.
struct HappenedByKind {
  std::array<Happened, event_kind_count> kinds{};
  CutCourse cuts;
  Happened& operator[](EventKind kind) { return kinds[static_cast<std::size_t>(kind)]; }
  const Happened& operator[](EventKind kind) const { return kinds[static_cast<std::size_t>(kind)]; }
};

/// Finds the course of cuts from the events of one run, in their order.
class CutWatch {
 public:
  void see(EventKind kind, Cause cause, std::uint64_t person, int week, double amount,
           CutCourse& course) {
    if (kind == EventKind::method_ended && cause == Cause::agreed_time) {
      completed_.insert(person);
    } else if (kind == EventKind::hours_cut && amount < 0 && cut_.insert(person).second) {
      const auto at = static_cast<std::size_t>(week);
      course.by_week.resize(std::max(course.by_week.size(), at + 1));
      course.by_week[at] += 1;
      course.prepared += completed_.contains(person) ? 1 : 0;
    }
  }

 private:
  std::unordered_set<std::uint64_t> completed_, cut_;
};

}  // namespace draagkracht
