// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/survival.hpp"

#include <algorithm>
#include <limits>

namespace draagkracht {

namespace {

/// In the order in which they end; what ended before what was lost from sight in the same week.
bool ends_first(const Spell& a, const Spell& b) {
  return a.weeks != b.weeks   ? a.weeks < b.weeks
         : a.ended != b.ended ? a.ended
                              : a.weight < b.weight;
}

/// Calls f(weeks, share still going on) at every length at which something ended, until it says to
/// stop.
template <class F>
void each_step(std::vector<Spell>& spells, F&& f) {
  if (!std::ranges::is_sorted(spells, ends_first)) {
    std::ranges::sort(spells, ends_first);
  }
  double at_risk = 0;
  for (const Spell& spell : spells) {
    at_risk += spell.weight;
  }
  double share = 1;
  for (std::size_t i = 0; i < spells.size();) {
    const std::int32_t weeks = spells[i].weeks;
    double ended = 0;
    double gone = 0;
    for (; i < spells.size() && spells[i].weeks == weeks; ++i) {
      gone += spells[i].weight;
      ended += spells[i].ended ? spells[i].weight : 0;
    }
    if (ended > 0) {
      share *= std::max(0.0, 1 - ended / at_risk);
      if (!f(weeks, share)) {
        return;
      }
    }
    at_risk -= gone;
  }
}

}  // namespace

bool operator<(const Spell& a, const Spell& b) { return ends_first(a, b); }

double share_lasting(std::vector<Spell> spells, std::int32_t weeks) {
  double lasting = spells.empty() ? std::numeric_limits<double>::quiet_NaN() : 1.0;
  each_step(spells, [&](std::int32_t at, double share) {
    lasting = at <= weeks ? share : lasting;
    return at < weeks;
  });
  return lasting;
}

double median_weeks(std::vector<Spell> spells) {
  constexpr double hair = 1e-9;  // sums of weights are not exact
  double median = std::numeric_limits<double>::quiet_NaN();
  each_step(spells, [&](std::int32_t at, double share) {
    const bool half = share <= 0.5 + hair;
    median = half ? at : median;
    return !half;
  });
  return median;
}

}  // namespace draagkracht
