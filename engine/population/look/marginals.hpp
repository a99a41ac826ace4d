// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The tables that a specification asks for, cell by cell beside what was built: for a test of all
// cells of a table at once.
#pragma once

#include <string>
#include <vector>

#include "population/look/residents.hpp"
#include "population/spec.hpp"

namespace draagkracht {

/// A cell of a table: weighted sums.
struct MarginalCell {
  Text label;
  double persons = 0;
  double asked = 0;     ///< sum expected of those who are in the cell
  double built = 0;     ///< sum found
  double variance = 0;  ///< of `built`, when all is as asked
};

/// Given who is there, each cell is a sum of draws; what is asked of a person goes by their own
/// age.
struct Marginal {
  std::string id;
  Text label;
  bool whole = false;  ///< the cells share out a fixed number of people, so one is not free
  std::vector<MarginalCell> cells;  ///< neighbours in age lie side by side
};

/// Age by sex; then by age and sex, in bands of five years, all that is drawn; then products by
/// limitation.
[[nodiscard]] std::vector<Marginal> look_at_marginals(const PopulationSpec& spec,
                                                      const Residents& residents);

/// Mean of a curve over the persons asked for, within ages [from, to).
[[nodiscard]] double mean_asked(const PopulationSpec& spec, const Curve& curve, double from,
                                double to);

/// Shares of all residents per band of five years and sex, asked and built: band b is from 5 b, the
/// last is open.
inline constexpr std::size_t pyramid_bands = 20;
struct PyramidBand {
  std::array<double, 2> asked{};
  std::array<double, 2> built{};
};
[[nodiscard]] std::array<PyramidBand, pyramid_bands> look_at_pyramid(const PopulationSpec& spec,
                                                                     const Residents& residents);

}  // namespace draagkracht
