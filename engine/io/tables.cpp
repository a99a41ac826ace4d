// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/tables.hpp"

#include <cmath>
#include <vector>

#include "measures/catalogue.hpp"

namespace draagkracht {

namespace {

void put_number(RowSink& out, double value) {
  if (std::isnan(value)) {
    out.empty();
  } else {
    out.number(value);
  }
}

}  // namespace

void each_series_row(const TableContext& context, const SeriesStore& store,
                     const std::function<void(const SeriesRow&)>& f) {
  const SeriesAxes& axes = store.axes();
  for (const std::uint32_t variant : axes.variants) {
    for (std::uint32_t replicate = 0; replicate < axes.replicates; ++replicate) {
      for (std::size_t group = 0; group < axes.groups; ++group) {
        for (std::size_t measure = 0; measure < axes.measures; ++measure) {
          for (int week = 0; week <= axes.weeks; ++week) {
            if (context.groups[group].weekly || quarterly(week, axes.weeks)) {
              f({variant, replicate, week, group, measure,
                 store.at(variant, replicate, group, measure, week)});
            }
          }
        }
      }
    }
  }
}

void each_difference_row(const TableContext&, const SeriesStore& store,
                         const std::function<void(const DifferenceRow&)>& f) {
  const SeriesAxes& axes = store.axes();
  for (const std::uint32_t variant : axes.variants) {
    if (variant == 0) {
      continue;
    }
    for (std::size_t group = 0; group < axes.groups; ++group) {
      for (std::size_t measure = 0; measure < axes.measures; ++measure) {
        for (int week = 0; week <= axes.weeks; ++week) {
          if (quarterly(week, axes.weeks)) {
            f({variant, group, week, measure,
               store.against_baseline(variant, group, measure, week)});
          }
        }
      }
    }
  }
}

void each_cost_row(const RunOutcome& run, const std::function<void(const CostRow&)>& f) {
  for (const LedgerPage& page : run.ledger) {
    for (std::size_t line = 0; line < cost_line_count; ++line) {
      const CostRow row{page.week, page.group, line, page.sums.minutes[line],
                        page.sums.cents[line]};
      if (row.minutes != 0 || row.cents.value != 0) {
        f(row);
      }
    }
  }
}

void write_costs(const TableContext& context, const RunOutcome& run, RowSink& out) {
  const Prices prices = prices_of(context.spec.population);
  each_cost_row(run, [&](const CostRow& row) {
    out.text(context.spec.variants[run.variant].id);
    out.integer(run.replicate);
    out.integer(row.week);
    out.text(date_text(date_of(context.spec.start, Week{row.week})));
    out.text(context.groups[row.group].id);
    out.text(cost_line_names[row.line].code);
    if (const std::optional<Payer> payer = payer_of(prices, row.line)) {
      out.text(payer_names[at(*payer)].code);
    } else {
      out.empty();
    }
    out.integer(row.minutes);
    out.integer(row.cents.value);
    out.end_row();
  });
}

void write_series(const TableContext& context, const SeriesStore& store, RowSink& out) {
  std::vector<std::string> dates;
  for (int week = 0; week <= store.axes().weeks; ++week) {
    dates.push_back(date_text(date_of(context.spec.start, Week{week})));
  }
  each_series_row(context, store, [&](const SeriesRow& row) {
    const MeasureInfo& measure = measures()[row.measure];
    out.text(context.spec.variants[row.variant].id);
    out.integer(row.replicate);
    out.integer(row.week);
    out.text(dates[static_cast<std::size_t>(row.week)]);
    out.text(context.groups[row.group].id);
    out.text(measure.id);
    out.text(measure.unit);
    put_number(out, row.value);
    out.end_row();
  });
}

void write_differences(const TableContext& context, const SeriesStore& store, RowSink& out) {
  each_difference_row(context, store, [&](const DifferenceRow& row) {
    const MeasureInfo& measure = measures()[row.measure];
    const PairedDifference& d = row.difference;
    out.text(context.spec.variants[row.variant].id);
    out.text(context.groups[row.group].id);
    out.integer(row.week);
    out.text(measure.id);
    out.text(measure.unit);
    for (const double value : {d.baseline, d.value, d.difference, d.low, d.high, d.p10, d.p90}) {
      put_number(out, value);
    }
    out.integer(d.runs);
    out.integer(d.runs_same_sign);
    out.end_row();
  });
}

}  // namespace draagkracht
