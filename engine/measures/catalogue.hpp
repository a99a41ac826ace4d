// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The measures that every run records per group and week: what they are called, what they mean, and
// which of them belong on the first page. Order is the order of `RunOutcome::series`.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/result.hpp"

namespace draagkracht {

/// Which way is good for the people concerned.
enum class Better { lower, higher, none };

/// As files write it: lower, higher, none.
[[nodiscard]] std::string_view better_code(Better better);

struct MeasureInfo {
  std::string_view id;
  Label label;
  Label explain;          ///< one or two sentences for whoever reads the figure
  std::string_view unit;  ///< as in series.csv: hours_per_week, share, per_100, ...
  Label unit_label;       ///< as written behind a number
  int digits = 1;         ///< decimals when shown; a share is shown in per cent with these decimals
  Better better = Better::none;
  bool headline = false;
};

/// Position of each measure. Client measures are means over the living clients of the group, carer
/// measures over its living carers; both are weighted and follow the cohort wherever people live.
enum class Measure : std::size_t {
  need_hours,
  indicated_hours,
  delivered_hours,
  informal_hours,
  volunteer_hours,
  other_formal_hours,
  unmet_hours,
  unmet_share,
  hidden_hours,
  surplus_hours,
  short_of_care,
  own_direction,
  carers_per_client,
  no_carer,
  busiest_carer_share,
  lonely,
  crises,
  admitted,
  hours_cut,
  deaths,
  hours_given,
  strain,
  overloaded,
  burden_severe,
  heavy_self_rated,
  carer_lonely,
  stepped_down,
  quit,
  quit_strained,
  returned,
  lost_work,
  cost_municipality,
  cost_insurer,
  cost_long_term_care,
  cost_client,
  cost_carer,
  cost_employer,
  value_informal,
  cost_total,
  network_overloaded,
  care_gini,
  idle_reserve,
  substitution_depth,
  hidden_decline,
  back_in_formal_care,
  lost_to_carers,
  lost_to_volunteers,
  lost_to_professionals,
  lost_to_nobody,
  knock_on_stops,
  cascade_size,
  cascade_length,
  broken_down,
  time_to_breakdown,
  harmful_tie,
  guidance_hours,  ///< and the other products, in their order
  personal_care_hours,
  domestic_help_hours,
  day_activity_hours,
  short_stay_hours,
  paid_kin_hours,
  waits_for_money,
  clients,
};
inline constexpr std::size_t measure_count = 63;

[[nodiscard]] std::span<const MeasureInfo> measures();

/// Unmet need above this share of the need counts as short of care (assumed; range 0.1 to 0.5).
inline constexpr double short_of_care_above = 0.25;

}  // namespace draagkracht
