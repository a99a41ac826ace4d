// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// In whose books the hours and euros of a method stand.
#pragma once

#include "methods/method_spec.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// Around whom a method turns for somebody who takes part; none for a street.
[[nodiscard]] PersonId turns_around(const World& world, const MethodSpec& method, PersonId person);

/// Hours of staff and euros of this week, in the books of the client around whom it turns: within
/// the indication, beside it with the client, or with carers and streets. Returns the minutes
/// booked; 0 when there are no books for them.
std::int32_t book(World& world, const MethodSpec& method, PersonId person, double hours,
                  double euros);

}  // namespace draagkracht
