// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Iterative proportional fitting (raking: Deming, Stephan 1940): factors per cell, multiplied until
// a model that holds them expects as many in each cell as are asked. Which cells share a step, and
// in which order, is fixed, so the bits are too. The model may be a table or, as here, all
// households that could be.
#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "core/math.hpp"

namespace draagkracht::build {

/// Cells [begin, end) that are fitted in one step. Where a household can fill several of them, a
/// power of a half keeps the step from going too far (generalised iterative scaling).
struct RakeCells {
  std::size_t begin = 0, end = 0;
  double power = 1;
};

struct Raked {
  std::vector<double> expected;  ///< per cell, with the last factors
  double off = 0;  ///< summed differences with what is asked, over the cells that count
  int sweeps = 0;
};

/// Fits `factors` to `asked`. `expect(factors, expected)` fills in what the model expects of every
/// cell; it is called once per step. Ends when the first `counted` cells together are no more than
/// `enough` off, or after `most_sweeps`.
template <class Expect>
Raked rake(std::span<const double> asked, std::vector<double>& factors,
           std::span<const std::vector<RakeCells>> steps, Expect&& expect, std::size_t counted,
           double enough, int most_sweeps) {
  Raked raked;
  raked.expected.resize(asked.size());
  for (;; ++raked.sweeps) {
    expect(factors, raked.expected);
    raked.off = 0;
    for (std::size_t c = 0; c < counted; ++c) {
      raked.off += std::max(raked.expected[c] - asked[c], asked[c] - raked.expected[c]);
    }
    if (raked.off <= enough || raked.sweeps == most_sweeps) {
      return raked;
    }
    for (std::size_t s = 0; s < steps.size(); ++s) {
      if (s > 0) {
        expect(factors, raked.expected);
      }
      for (const RakeCells& cells : steps[s]) {
        for (std::size_t c = cells.begin; c < cells.end; ++c) {
          if (raked.expected[c] <= 0) {
            continue;  // out of reach: `off` tells
          }
          // Bounded: what cannot be met does not run away to infinity.
          const double ratio = std::clamp(asked[c] / raked.expected[c], 0.05, 20.0);
          const double factor = factors[c] * (cells.power == 1 ? ratio : math::sqrt(ratio));
          factors[c] = asked[c] > 0 ? std::clamp(factor, 1e-40, 1e40) : 0;
        }
      }
    }
  }
}

}  // namespace draagkracht::build
