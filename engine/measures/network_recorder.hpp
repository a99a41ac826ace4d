// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The measures of networks in a run: what follows when carers stop is kept every week off the
// events; how networks stand is looked at every quarter, and who could take over every half year,
// for the exposed only. In between the last look counts.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "measures/breakdown.hpp"
#include "measures/cascades.hpp"
#include "measures/catalogue.hpp"
#include "measures/membership.hpp"

namespace draagkracht {

/// What of a group cannot be added up over classes.
struct GroupLook {
  double gini = 0, median = 0;
  bool has_gini = false, has_median = false;
};

class NetworkRecorder {
 public:
  /// At week 0 and after every tick; `last` in the last week of the run.
  void record(const World& world, const Membership& membership, bool last);

  /// Calls put(measure, sum, per) for every measure of a group; nothing applies where `per` is 0.
  template <class Put>
  void write(const Membership& membership, std::size_t group, double clients_at_start,
             double carers_at_start, Put&& put) const {
    const Sums sums = of_group(membership, group);
    const auto share = [&](Measure measure, std::size_t sum, std::size_t per) {
      put(measure, sums[sum], sums[per]);
    };
    share(Measure::network_overloaded, q_overloaded, q_with_carers);
    share(Measure::idle_reserve, q_idle, q_looked_at);
    share(Measure::substitution_depth, q_depth, q_with_helpers);
    share(Measure::hidden_decline, q_hidden, q_clients);
    share(Measure::harmful_tie, q_harmed, q_clients);
    share(Measure::lost_to_carers, w_to_carers, w_lost);
    share(Measure::lost_to_volunteers, w_to_volunteers, w_lost);
    share(Measure::lost_to_professionals, w_to_formal, w_lost);
    share(Measure::lost_to_nobody, w_unmet, w_lost);
    put(Measure::knock_on_stops, sums[w_followed], carers_at_start / 100);
    put(Measure::cascade_size, sums[w_stops], sums[w_stops] - sums[w_followed]);
    share(Measure::cascade_length, w_cascade_weeks, w_cascades);
    put(Measure::broken_down, sums[w_broke], clients_at_start / 100);
    const GroupLook looked = group < looked_.size() ? looked_[group] : GroupLook{};
    put(Measure::care_gini, looked.gini, looked.has_gini ? 1 : 0);
    put(Measure::time_to_breakdown, looked.median, looked.has_median ? 1 : 0);
  }

 private:
  /// Per class, weighted: q of the last look, w since week 0.
  enum Sum : std::size_t {
    q_clients,
    q_hidden,
    q_harmed,
    q_with_carers,
    q_overloaded,
    q_looked_at,
    q_idle,
    q_with_helpers,
    q_depth,
    w_lost,
    w_to_carers,
    w_to_volunteers,
    w_to_formal,
    w_unmet,
    w_stops,
    w_followed,
    w_cascades,
    w_cascade_weeks,
    w_broke,
    sum_count
  };
  using Sums = std::array<double, sum_count>;
  [[nodiscard]] Sums of_group(const Membership& membership, std::size_t group) const;
  void count_stops(const World& world, const Membership& membership);
  void look_at_clients(const World& world, const Membership& membership);
  void look_at_reserves(const World& world, const Membership& membership);
  void look_at_groups(const World& world, const Membership& membership);

  CareStops stops_;
  Cascades cascades_;
  BreakdownWatch breakdown_;
  std::vector<float> own_direction_;  ///< per row of clients, when first seen; below 0: not yet
  std::vector<Sums> sums_;            ///< per class
  std::uint64_t one_in_ = 0;  ///< of the exposed whose reserves are looked at; 0: not known yet
  std::vector<GroupLook> looked_;  ///< per group
};

}  // namespace draagkracht
