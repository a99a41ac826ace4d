// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How long something lasts when many are still going on at the end of the run: the product-limit
// estimate (Kaplan and Meier 1958). Who leaves for another reason counts until then.
#pragma once

#include <cstdint>
#include <vector>

namespace draagkracht {

struct Spell {
  std::int32_t weeks = 0;  ///< from its start to its end, or to where it was lost from sight
  bool ended = false;      ///< false: lost from sight, or still going on
  double weight = 1;
};

/// In the order in which they end. Spells in this order are not sorted again below.
[[nodiscard]] bool operator<(const Spell& a, const Spell& b);

/// The share still going on after `weeks`, from the spells that were longer or ended before; NaN
/// without any.
[[nodiscard]] double share_lasting(std::vector<Spell> spells, std::int32_t weeks);

/// Weeks after which half has ended; NaN when the spells do not reach that far.
[[nodiscard]] double median_weeks(std::vector<Spell> spells);

}  // namespace draagkracht
