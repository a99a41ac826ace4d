// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Keeps the measures of one run. One pass over the clients and one over the carers per week; every
// contribution is worked out once and added to the class of the person; classes are added up to
// groups at the end. Sums run in table order and then in class order, so their bits do not depend
// on threads.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "measures/burden.hpp"
#include "measures/catalogue.hpp"
#include "measures/cost.hpp"
#include "measures/groups.hpp"
#include "measures/ledger.hpp"
#include "measures/membership.hpp"
#include "measures/network_recorder.hpp"
#include "measures/week_events.hpp"
#include "population/world.hpp"

namespace draagkracht {

class SeriesRecorder {
 public:
  /// `week0` is the world at which variants branch. Without `joins` this is the baseline, which
  /// finds out who joins later; a variant is given what the baseline found.
  SeriesRecorder(const GroupPlan& plan, const World& week0, const Prices& prices, int weeks,
                 std::optional<std::vector<Join>> joins = std::nullopt);

  /// Call at week 0 and after every tick, with the events of the tick still in the world. Reads
  /// nothing else than `world` and keeps no reference to it. A problem: money that does not add up.
  std::optional<Problem> record(const World& world);

  /// [(group * measures + measure) * (weeks + 1) + week]; NaN where nothing applies or is recorded.
  [[nodiscard]] const std::vector<double>& series() const { return series_; }
  [[nodiscard]] std::vector<double> take_series() { return std::move(series_); }

  /// All bills of the run, unweighted.
  [[nodiscard]] const std::vector<LedgerPage>& ledger() const { return ledger_.pages(); }

  /// Per group at week 0.
  [[nodiscard]] const std::vector<GroupSize>& group_sizes() const { return group_sizes_; }

  /// Who joined so far, in the baseline; in a variant the list it was given.
  [[nodiscard]] const std::vector<Join>& joins() const { return joins_; }
  [[nodiscard]] const Membership& membership() const { return membership_; }
  [[nodiscard]] std::size_t groups() const { return weekly_.size(); }

 private:
  // What is summed over the clients of a class in one week, each times the weight of the client.
  enum ClientSum : std::size_t {
    c_weight,
    c_need,
    c_in_force,
    c_delivered,
    c_informal,
    c_volunteer,
    c_unmet,
    c_hidden,
    c_surplus,
    c_short,
    c_direction,
    c_carers,
    c_nobody,
    c_busiest,
    c_helped,
    c_lonely,
    c_municipality,
    c_insurer,
    c_long_term,
    c_client,
    c_carer,
    c_employer,
    c_value,
    c_total,
    c_lost_work,
    c_other_formal,
    c_kin,
    c_no_money,
    c_products,  ///< and the products after the first
    client_sum_count = c_products + product_count
  };
  enum CarerSum : std::size_t {
    g_weight,
    g_hours,
    g_strain,
    g_overloaded,
    g_severe,
    g_heavy,
    g_lonely,
    carer_sum_count
  };
  /// Counts since week 0, each times the weight of the person.
  enum Count : std::size_t {
    n_crises,
    n_admitted,
    n_hours_cut,
    n_deaths,
    n_stepped_down,
    n_quit,
    n_quit_strained,
    n_returned,
    n_back,
    count_count
  };
  using ClientSums = std::array<double, client_sum_count>;
  using CarerSums = std::array<double, carer_sum_count>;
  using Counts = std::array<double, count_count>;
  struct KnownLimits {
    PersonId person;
    std::int32_t quarter = 0;
    BurdenLimits limits;
  };

  void count_start(const World& week0);
  void let_join(const World& world);
  void pass_clients(const World& world);
  void pass_carers(const World& world);
  void count_events(const World& world, PersonId person, double weight, bool as_carer,
                    Counts& counts);
  void add_client(const World& world, const ClientRecord& client, double weight, std::uint16_t own);
  void add_bill(const World& world, const ClientRecord& client, double weight, std::uint16_t own,
                Minutes help_by_workers);
  bool strongly_lonely(const World& world, PersonId person);
  const BurdenLimits& limits_of(const World& world, std::size_t slot, PersonId person);
  void write(std::size_t group, std::size_t week);

  Membership membership_;
  PerProduct<bool> reached_{};  ///< products that a policy of the file changes
  bool reaches_any_ = false;
  Prices prices_;
  Ledger ledger_;
  std::size_t weeks_;
  bool finds_joins_;
  std::vector<Join> joins_;
  std::vector<std::uint8_t> weekly_;  ///< per group
  std::vector<double> series_;
  std::vector<GroupSize> group_sizes_;
  std::vector<double> base_clients_, base_carers_;  ///< with those who joined: what counts are per
  std::vector<ClientSums> client_sums_;             ///< per class, this week
  std::vector<CarerSums> carer_sums_;
  std::vector<Counts> counts_;         ///< per class, since week 0
  std::vector<std::uint8_t> lonely_;   ///< per person: 0 not asked yet, 1 no, 2 yes
  std::vector<KnownLimits> limits_;    ///< per carer slot
  std::vector<std::uint8_t> was_cut_;  ///< per person: hours were cut since week 0
  WeekEvents events_;
  NetworkRecorder networks_;
};

}  // namespace draagkracht
