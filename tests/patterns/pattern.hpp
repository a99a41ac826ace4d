// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Patterns of the model, shown in drawn networks that live on for years under many lucks, with the
// mechanism behind them and without. The rules have their usual parameters; what happens to people
// by chance from outside (death, illness, crises, new applications) is left out, so that a network
// shows what it does itself.
#pragma once

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "model/mechanisms.hpp"
#include "model/quiet.hpp"
#include "support/catch.hpp"

namespace draagkracht::test {

struct PatternTown : QuietTown {
  PatternTown(std::string_view text, std::uint64_t luck, std::string_view off = {})
      : QuietTown(text, {luck, 0}) {
    parameters = {};
    parameters.fall_ill.spells = 0;
    parameters.meet_crisis.per_year = 0;
    parameters.request_care.per_year = 0;
    parameters.match_volunteer.per_year = 0;
    parameters.drift_need = {.unmet_effect = 0, .recovery = 0};
    if (const Mechanism* mechanism = draagkracht::mechanism(off)) {
      mechanism->off(parameters);
    } else if (!off.empty()) {
      throw std::invalid_argument("no such mechanism");
    }
  }
  [[nodiscard]] const World& world() const { return network.world; }
  World& world() { return network.world; }
};

/// A mean over lucks.
struct Mean {
  double sum = 0, squares = 0;
  int n = 0;

  void add(double x) {
    sum += x;
    squares += x * x;
    ++n;
  }
  [[nodiscard]] double value() const { return sum / n; }
  /// Standard errors that the mean lies above 0.
  [[nodiscard]] double z() const {
    const double variance = (squares - sum * sum / n) / (n - 1);
    return variance > 0 ? value() / std::sqrt(variance / n) : value() > 0 ? 1e9 : 0;
  }
};

/// Mean of f(luck) over this many lucks.
template <class F>
Mean over_lucks(int lucks, F&& f) {
  Mean mean;
  for (int luck = 1; luck <= lucks; ++luck) {
    mean.add(f(static_cast<std::uint64_t>(luck)));
  }
  return mean;
}

/// Shows a pattern with its mechanism and without when a check fails, and adds a line to the table
/// that `scripts/patterns` makes. Without `off`, `on` is itself what the mechanism adds.
inline void note(std::string_view pattern, std::string_view what, std::string_view mechanism,
                 const Mean& on, const Mean& off = {}) {
  std::ostringstream line;
  line << pattern << '\t' << what << '\t' << mechanism << '\t' << on.n << '\t' << on.value() << '\t'
       << on.z() << '\t';
  if (off.n > 0) {
    line << off.value() << '\t' << off.z();
  }
  UNSCOPED_INFO(line.str());
  if (const char* file = std::getenv("DRAAGKRACHT_PATTERNS"); file != nullptr) {
    std::ofstream(file, std::ios::app) << line.str() << '\n';
  }
}

/// A model without the pattern has a mean of 0, and passes this by luck once in a thousand times.
inline constexpr double sure = 3.1;

}  // namespace draagkracht::test
