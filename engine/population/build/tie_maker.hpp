// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// One new tie with its first values: how far, how close, how often. All are assumptions (graded as
// such in docs) apart from the distance bands of the basis.
#pragma once

#include "population/build/draft.hpp"

namespace draagkracht::build {

/// Adds a tie in which `b` is `kind` to `a`, unless the pair has one or is one person. The distance
/// is 0 inside a household, else drawn from `bands`, the same for all ties between two households.
/// `nearest` and `farthest` narrow the part of the distribution drawn from.
bool make_tie(Draft& d, Row a, Row b, TieKind kind, const DistanceBands& bands, double nearest = 0,
              double farthest = 1);
/// The same at a distance that is known, where they do not share a home.
bool make_tie_at(Draft& d, Row a, Row b, TieKind kind, double km_apart);

}  // namespace draagkracht::build
