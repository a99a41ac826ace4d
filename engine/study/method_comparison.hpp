// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Several methods on the same people with the same luck: each is a variant, and what it does is its
// difference with nobody doing anything. Methods that nobody began and differences that chance may
// explain stay in the table.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "measures/catalogue.hpp"
#include "run/outcome.hpp"
#include "study/paired.hpp"
#include "study/series_store.hpp"

namespace draagkracht {

/// The outcomes that are compared, in the order of the table.
inline constexpr std::array compared_measures{Measure::unmet_hours,     Measure::own_direction,
                                              Measure::lonely,          Measure::carers_per_client,
                                              Measure::informal_hours,  Measure::volunteer_hours,
                                              Measure::delivered_hours, Measure::strain,
                                              Measure::burden_severe,   Measure::quit,
                                              Measure::admitted,        Measure::cost_municipality,
                                              Measure::cost_total,      Measure::value_informal};

/// Weeks after the start at which the methods are offered, and after the offer from which is looked
/// at what they do.
inline constexpr int methods_offered_after = 4;
inline constexpr int methods_take_effect = 26;

/// Positions of the methods that somebody of the group would be offered in this world.
[[nodiscard]] std::vector<std::size_t> methods_that_suit(const World& world,
                                                         const std::vector<Condition>& group,
                                                         const std::vector<MethodSpec>& methods);

/// The scenario with a variant for each of these methods, for one group, and nothing else.
[[nodiscard]] ScenarioSpec comparison_of(ScenarioSpec scenario, const GroupSpec& group,
                                         std::vector<MethodSpec> methods,
                                         std::span<const std::size_t> chosen, int from);

/// How many people did what with the method itself, per run.
struct Effort {
  double began = 0, refused = 0, completed = 0, stopped = 0, running = 0;
  double began_in_group = 0;  ///< of those who are measured: who belonged to the group at the start
  double followed = 0;        ///< began a method that this one led on to
  double staff_hours = 0;     ///< of who carries it out, as booked
  double volunteer_hours = 0;
  double circles = 0;       ///< circles and groups that came about
  double self_running = 0;  ///< of those, going on at the end without who led them
};

/// The outcomes by which is told who gains.
inline constexpr std::array gain_measures{Measure::unmet_hours, Measure::own_direction,
                                          Measure::lonely, Measure::strain};

/// What a method does to a subgroup of those for whom some of the methods are.
struct SubgroupGain {
  std::size_t group = 0;  ///< position in `series_groups`
  std::array<PairedDifference, gain_measures.size()> effects;
};

struct ComparedMethod {
  std::uint32_t variant = 0;
  Effort effort;
  std::array<PairedDifference, compared_measures.size()> effects;  ///< from a half year on
  std::vector<SubgroupGain> subgroups;                             ///< in their order
};

/// Collects runs; `put` may be called for one run after another.
class MethodComparison {
 public:
  MethodComparison(const ScenarioSpec& scenario, std::size_t group, int from);
  void put(const RunOutcome& run);
  [[nodiscard]] std::vector<ComparedMethod> results() const;

 private:
  const ScenarioSpec& scenario_;
  std::size_t group_;
  int from_;
  SeriesStore series_;
  std::vector<Effort> efforts_;
  std::vector<int> runs_;
};

}  // namespace draagkracht
