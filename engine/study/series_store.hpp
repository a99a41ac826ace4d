// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The series of all runs of a study together: what differences, tables and the report are made
// from. Values are rounded to nine significant digits on the way in, as they are in series.csv:
// whatever is computed here can be computed again, digit for digit, from the files.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "run/outcome.hpp"
#include "study/paired.hpp"

namespace draagkracht {

/// Nine significant digits; NaN stays NaN.
[[nodiscard]] double rounded(double value);

/// What a series is made of: the axes of the store.
struct SeriesAxes {
  std::vector<std::uint32_t> variants;  ///< positions in the scenario of those that ran
  std::uint32_t replicates = 1;
  std::size_t groups = 0;
  std::size_t measures = 0;
  int weeks = 0;  ///< series have weeks 0 .. weeks
};

class SeriesStore {
 public:
  explicit SeriesStore(SeriesAxes axes);

  /// Takes the series of one run; false if it does not fit the axes.
  bool put(std::uint32_t variant, std::uint32_t replicate, std::span<const double> series);
  /// Sets one value, for reading a table back.
  void put(std::uint32_t variant, std::uint32_t replicate, std::size_t group, std::size_t measure,
           int week, double value);

  [[nodiscard]] const SeriesAxes& axes() const { return axes_; }
  /// NaN where nothing is recorded.
  [[nodiscard]] double at(std::uint32_t variant, std::uint32_t replicate, std::size_t group,
                          std::size_t measure, int week) const;
  [[nodiscard]] bool has(std::uint32_t variant) const;

  /// Over replicates, rounded.
  [[nodiscard]] RunSpread spread(std::uint32_t variant, std::size_t group, std::size_t measure,
                                 int week) const;
  /// Against variant 0, rounded.
  [[nodiscard]] PairedDifference against_baseline(std::uint32_t variant, std::size_t group,
                                                  std::size_t measure, int week) const;

  /// Per replicate the mean over the weeks after `from` in which both this variant and the baseline
  /// have a value: [0] of the baseline, [1] of the variant. NaN without such a week.
  [[nodiscard]] std::array<std::vector<double>, 2> since(std::uint32_t variant, std::size_t group,
                                                         std::size_t measure, int from) const;

 private:
  [[nodiscard]] std::vector<double> over_replicates(std::uint32_t variant, std::size_t group,
                                                    std::size_t measure, int week) const;
  [[nodiscard]] std::size_t run_index(std::uint32_t variant, std::uint32_t replicate) const;
  [[nodiscard]] std::size_t value_index(std::size_t group, std::size_t measure, int week) const;

  SeriesAxes axes_;
  std::vector<std::vector<double>> runs_;  ///< [variant position * replicates + replicate]
};

/// True for the weeks in which quarterly figures are given: 0, 13, 26, ... and the last.
[[nodiscard]] constexpr bool quarterly(int week, int weeks) {
  return week % 13 == 0 || week == weeks;
}

}  // namespace draagkracht
