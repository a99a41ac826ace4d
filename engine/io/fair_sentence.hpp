// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// One finding in one sentence: which way it went, in how many runs, how far and with what margin.
// It names no direction that chance may explain. Terminal, report and the page for aldermen all
// take their sentences from here.
#pragma once

#include <optional>
#include <string>

#include "core/result.hpp"
#include "measures/catalogue.hpp"
#include "study/paired.hpp"

namespace draagkracht {

/// With fewer runs than this a margin is itself rough, and the sentence says so.
inline constexpr int enough_runs = 5;
/// And with fewer than this nobody should decide (assumed).
inline constexpr int runs_to_decide = 10;

/// "In 17 of 20 runs carers stop more often than in the baseline: 4.3 instead of 3.1 per 100 carers
/// (difference 1.2; margin 0.4 to 2.0)." The numbers are means over the runs, as in the tables, and
/// the two differ by the difference as written. `over` stands behind the unit: "in 3 years".
[[nodiscard]] Text fair_sentence(const MeasureInfo& measure, const PairedDifference& d,
                                 const Text& over = {});

/// "carers stop more often": what a difference upwards or downwards means, as it stands behind "In
/// all runs".
[[nodiscard]] std::string change_phrase(const MeasureInfo& measure, bool up, Language language);

/// "difference 1.2; margin 0.4 to 2.0", the margin only where there is one.
[[nodiscard]] std::string difference_words(const MeasureInfo& measure, const PairedDifference& d,
                                           Language language);

/// The measure with the fewest digits that make a difference look no larger or smaller than it is,
/// give or take a quarter; at most one more than in the tables. None if those of the tables do not
/// tell the two values apart.
[[nodiscard]] std::optional<MeasureInfo> told_apart(MeasureInfo measure, const PairedDifference& d);

/// The first letter in lower case, for the middle of a sentence. Labels begin with plain letters.
[[nodiscard]] std::string lower_first(std::string text);

}  // namespace draagkracht
