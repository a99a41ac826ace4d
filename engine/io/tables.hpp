// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The rows of series and differences, told once: CSV, SQLite and `export` all take them from here,
// so they cannot disagree. Those of the other tables are in measures/tables.hpp.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "measures/tables.hpp"
#include "run/outcome.hpp"
#include "study/series_store.hpp"

namespace draagkracht {

/// What the tables need beside the numbers.
struct TableContext {
  const ScenarioSpec& spec;
  std::span<const GroupInfo> groups;
};

/// One row of series.csv, as positions; NaN is an empty value.
struct SeriesRow {
  std::uint32_t variant = 0, replicate = 0;
  int week = 0;
  std::size_t group = 0, measure = 0;
  double value = 0;
};
/// In order of variant, replicate, group, measure, week: weekly groups every week, others
/// quarterly.
void each_series_row(const TableContext& context, const SeriesStore& store,
                     const std::function<void(const SeriesRow&)>& f);

struct DifferenceRow {
  std::uint32_t variant = 0;
  std::size_t group = 0;
  int week = 0;
  std::size_t measure = 0;
  PairedDifference difference;
};
/// In order of variant, group, measure, week; every 13th week and the last; not for the baseline.
void each_difference_row(const TableContext& context, const SeriesStore& store,
                         const std::function<void(const DifferenceRow&)>& f);

/// The rows of costs.csv of one run; lines without time or money are left out.
struct CostRow {
  std::int32_t week = 0;
  std::size_t group = 0, line = 0;
  std::int64_t minutes = 0;
  Cents cents{0};
};
void each_cost_row(const RunOutcome& run, const std::function<void(const CostRow&)>& f);
void write_costs(const TableContext& context, const RunOutcome& run, RowSink& out);

void write_series(const TableContext& context, const SeriesStore& store, RowSink& out);
void write_differences(const TableContext& context, const SeriesStore& store, RowSink& out);

}  // namespace draagkracht
