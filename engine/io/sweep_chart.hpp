// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Drawings of a sweep as SVG, coloured by classes of the page.
#pragma once

#include <string>

#include "io/sweep.hpp"

namespace draagkracht {

/// The difference to the point at 0 over one lever: a thin line per replicate, the mean with its
/// band, and the bend with its interval. `lines` joins the points (else the other levers vary too,
/// and there are only dots).
std::string response_chart(const SweptLever& lever, const ResponseLine& line,
                           const MeasureInfo& measure, const ChangePoint& change, bool lines,
                           Language language);

/// Two levers: the mean difference at every point, as cells of a grid or as dots.
std::string response_map(const Sweep& sweep, const SweepResults& results, std::size_t measure,
                         Language language);

}  // namespace draagkracht
