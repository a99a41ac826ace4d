// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The books of one run: every line of every bill, unweighted, in whole minutes and cents. A page
// holds the sums of 13 weeks; pages for everybody and for those whom the policy reaches.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/result.hpp"
#include "measures/cost.hpp"

namespace draagkracht {

/// Everybody, and the exposed: positions of the first two groups.
inline constexpr std::size_t ledger_groups = 2;
/// The week in which the page of a week ends: 13, 26, ... and the last. Week 0 stands before all.
[[nodiscard]] constexpr int page_end(int week, int weeks) {
  const int end = (week + 12) / 13 * 13;
  return end < weeks ? end : weeks;
}

/// One page of one group.
struct LedgerPage {
  std::int32_t week = 0;  ///< the last week on it
  std::uint8_t group = 0;
  Bill sums;
};

class Ledger {
 public:
  explicit Ledger(Prices prices) : prices_(prices) {}

  void begin_week(int week, int weeks);
  void add(std::size_t group, const Bill& bill) {
    week_[group].add(bill);
    ++bills_[group];
  }
  /// Closes the week; names what does not add up: payers against lines, money against time.
  [[nodiscard]] std::optional<Problem> end_week();

  /// In order of week, then group.
  [[nodiscard]] const std::vector<LedgerPage>& pages() const { return pages_; }

 private:
  Prices prices_;
  int week_now_ = 0;
  int end_ = 0;
  std::array<Bill, ledger_groups> week_{};
  std::array<std::int64_t, ledger_groups> bills_{};
  std::vector<LedgerPage> pages_;
};

/// Whether a bill that many bills were added up to can be right: the own contribution moves money
/// and makes none, payers together pay all lines that have one, and each line is time times price,
/// give or take half a cent for each of the bills.
[[nodiscard]] bool adds_up(const Prices& prices, const Bill& sums, std::int64_t bills);

}  // namespace draagkracht
