// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who still has time, what is still uncovered, and the agreements that use up both.
#pragma once

#include <cstdint>
#include <vector>

#include "population/build/draft.hpp"

namespace draagkracht::build {

class Agreements {
 public:
  Agreements(const Draft& d, World& w);

  /// Minutes a week that a resident can still promise.
  [[nodiscard]] std::int32_t free(PersonId p) const { return free_[p.index()]; }
  /// Minutes a week of a client that formal care leaves and nobody has promised yet, by channel.
  [[nodiscard]] const PerChannel<double>& uncovered(Row client) const { return left_[client]; }

  /// Starts help over a tie: who carries most from when need began, others some time between then
  /// and now.
  LinkId start(Row client, TieId tie, PersonId giver, bool as_volunteer, bool from_the_start);

  /// Spreads up to `minutes` over the uncovered channels that suit; returns what was agreed.
  double agree(Row client, LinkId link, const PerChannel<double>& suits, double minutes);

 private:
  [[nodiscard]] std::int32_t free_minutes(Row p) const;
  [[nodiscard]] PerChannel<double> left_by_formal_care(const ClientRecord& client) const;

  const Draft& d_;
  World& w_;
  std::vector<std::int32_t> free_;
  std::vector<PerChannel<double>> left_;
};

/// Standing agreements of kin, friends and neighbours with those who need care now, or with those
/// who did within the past year.
void help_by_network(const Draft& d, World& w, Agreements& agreements, bool now);
/// Volunteers find a client in the neighbourhood.
void help_by_volunteers(Draft& d, World& w, Agreements& agreements);

}  // namespace draagkracht::build
