// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/series_store.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

#include "core/digits.hpp"

namespace draagkracht {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

}  // namespace

double rounded(double value) {
  if (!std::isfinite(value)) {
    return none;
  }
  const std::string digits = digits_of(value, std::chars_format::scientific, 8);
  double result = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), result);
  return result == 0 ? 0 : result;  // no minus zero in tables
}

SeriesStore::SeriesStore(SeriesAxes axes) : axes_(std::move(axes)) {
  const std::size_t values =
      axes_.groups * axes_.measures * (static_cast<std::size_t>(axes_.weeks) + 1);
  runs_.assign(axes_.variants.size() * axes_.replicates, std::vector<double>(values, none));
}

std::size_t SeriesStore::run_index(std::uint32_t variant, std::uint32_t replicate) const {
  const auto found = std::ranges::find(axes_.variants, variant);
  return static_cast<std::size_t>(found - axes_.variants.begin()) * axes_.replicates + replicate;
}

std::size_t SeriesStore::value_index(std::size_t group, std::size_t measure, int week) const {
  return (group * axes_.measures + measure) * (static_cast<std::size_t>(axes_.weeks) + 1) +
         static_cast<std::size_t>(week);
}

bool SeriesStore::has(std::uint32_t variant) const {
  return std::ranges::find(axes_.variants, variant) != axes_.variants.end();
}

bool SeriesStore::put(std::uint32_t variant, std::uint32_t replicate,
                      std::span<const double> series) {
  if (!has(variant) || replicate >= axes_.replicates) {
    return false;
  }
  std::vector<double>& run = runs_[run_index(variant, replicate)];
  if (series.size() != run.size()) {
    return false;
  }
  std::ranges::transform(series, run.begin(), rounded);
  return true;
}

void SeriesStore::put(std::uint32_t variant, std::uint32_t replicate, std::size_t group,
                      std::size_t measure, int week, double value) {
  runs_[run_index(variant, replicate)][value_index(group, measure, week)] = value;
}

double SeriesStore::at(std::uint32_t variant, std::uint32_t replicate, std::size_t group,
                       std::size_t measure, int week) const {
  return runs_[run_index(variant, replicate)][value_index(group, measure, week)];
}

std::vector<double> SeriesStore::over_replicates(std::uint32_t variant, std::size_t group,
                                                 std::size_t measure, int week) const {
  std::vector<double> values;
  values.reserve(axes_.replicates);
  for (std::uint32_t replicate = 0; replicate < axes_.replicates; ++replicate) {
    values.push_back(at(variant, replicate, group, measure, week));
  }
  return values;
}

RunSpread SeriesStore::spread(std::uint32_t variant, std::size_t group, std::size_t measure,
                              int week) const {
  RunSpread spread = spread_over_runs(over_replicates(variant, group, measure, week));
  for (double* value : {&spread.mean, &spread.p10, &spread.p90}) {
    *value = rounded(*value);
  }
  return spread;
}

PairedDifference SeriesStore::against_baseline(std::uint32_t variant, std::size_t group,
                                               std::size_t measure, int week) const {
  PairedDifference d = paired_difference(over_replicates(0, group, measure, week),
                                         over_replicates(variant, group, measure, week));
  for (double* value : {&d.baseline, &d.value, &d.difference, &d.low, &d.high, &d.p10, &d.p90}) {
    *value = rounded(*value);
  }
  return d;
}

std::array<std::vector<double>, 2> SeriesStore::since(std::uint32_t variant, std::size_t group,
                                                      std::size_t measure, int from) const {
  std::array<std::vector<double>, 2> means;
  for (std::uint32_t replicate = 0; replicate < axes_.replicates; ++replicate) {
    double baseline = 0;
    double value = 0;
    int weeks = 0;
    for (int week = std::max(from + 1, 0); week <= axes_.weeks; ++week) {
      const double before = at(0, replicate, group, measure, week);
      const double after = at(variant, replicate, group, measure, week);
      if (!std::isnan(before) && !std::isnan(after)) {
        baseline += before;
        value += after;
        ++weeks;
      }
    }
    means[0].push_back(weeks > 0 ? baseline / weeks : none);
    means[1].push_back(weeks > 0 ? value / weeks : none);
  }
  return means;
}

}  // namespace draagkracht
