// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who lives together: a ring of persons with one key and one address. The dead leave it; who is
// admitted to a residential place lives alone there.
#pragma once

#include "population/world.hpp"

namespace draagkracht {

/// Calls f(other) for everybody else in the household of `p`.
template <class F>
void each_housemate(const PersonTable& persons, PersonId p, F&& f) {
  for (PersonId q = persons.housemate[p.index()]; q != p; q = persons.housemate[q.index()]) {
    f(q);
  }
}

[[nodiscard]] inline bool lives_alone(const PersonTable& persons, PersonId p) {
  return persons.housemate[p.index()] == p;
}

/// Takes `p` out of the ring. Key and address stay as they were.
void leave_household(World& world, PersonId p);

/// `p` begins a household alone, at the same address.
void found_household(World& world, PersonId p);

/// `p` comes to live with `host`, at that address.
void join_household(World& world, PersonId p, PersonId host);

/// Puts everybody with the same household key into one ring, in row order: for a new table.
void link_housemates(PersonTable& persons);

}  // namespace draagkracht
