// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a sweep found, in sentences: for the screen and for the page.
#pragma once

#include "io/sweep.hpp"

namespace draagkracht {

/// What a straight line makes of a lever over its whole range, or of two levers together beyond
/// their sum, with its band.
Text effect_sentence(const Sweep& sweep, const MeasureEffect& effect);

/// What was found at one value of a lever, the others at 0.
Text value_sentence(const SweptLever& lever, double value, const PairedDifference& difference,
                    const MeasureInfo& measure);

/// Between which values that were computed an outcome begins to respond otherwise.
Text bend_place(const Sweep& sweep, const LeverBend& bend);
/// Where the outcome begins to respond otherwise, or that there is no such place.
Text bend_sentence(const Sweep& sweep, const LeverBend& bend);

/// What a bend means and how often one is seen where there is none.
Text bend_caveat(const Sweep& sweep);

/// What is judged: in the last week, or over the last year.
Text judged_words(const MeasureInfo& measure, int weeks);

/// Who, what and how many: "12 points, 6 runs each, 2,000 residents, 156 weeks".
Text sweep_basis(const Sweep& sweep);

/// The effect of a lever by itself on a measure; null when the design cannot tell.
const MeasureEffect* effect_of(const SweepResults& results, std::size_t measure, std::size_t lever);

}  // namespace draagkracht
