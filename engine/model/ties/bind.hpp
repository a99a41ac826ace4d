// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A tie out of what life brings: a partner, a stepchild, a parent-in-law.
#pragma once

#include "population/world.hpp"

namespace draagkracht {

/// Makes `b` a `kind` of `a`: a new tie, or what there was, never less close than it was. Kin stay
/// the kin they are, unless they become partners.
TieId bind(World& world, PersonId a, PersonId b, TieKind kind, float closeness, float contacts,
           float km);

}  // namespace draagkracht
