// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/households.hpp"

#include <algorithm>
#include <vector>

namespace draagkracht {

void leave_household(World& w, PersonId p) {
  std::vector<PersonId>& next = w.persons.housemate;
  PersonId before = p;
  while (next[before.index()] != p) {
    before = next[before.index()];
  }
  next[before.index()] = next[p.index()];
  next[p.index()] = p;
}

void found_household(World& w, PersonId p) {
  leave_household(w, p);
  w.persons.household[p.index()] = household_key(w.key(p), w.week.value);
}

void join_household(World& w, PersonId p, PersonId host) {
  leave_household(w, p);
  std::vector<PersonId>& next = w.persons.housemate;
  next[p.index()] = next[host.index()];
  next[host.index()] = p;
  w.persons.household[p.index()] = w.persons.household[host.index()];
  w.settle_in(p, w.persons.street[host.index()], w.persons.neighbourhood[host.index()]);
}

void link_housemates(PersonTable& persons) {
  std::vector<PersonId> rows;
  for (std::uint32_t i = 0; i < persons.size(); ++i) {
    persons.housemate[i] = PersonId{i};
    if (persons.household[i] != no_household && persons.alive(PersonId{i})) {
      rows.emplace_back(i);
    }
  }
  std::ranges::sort(rows, [&](PersonId a, PersonId b) {
    const Key home_a = persons.household[a.index()];
    const Key home_b = persons.household[b.index()];
    return home_a != home_b ? home_a < home_b : a < b;
  });
  for (std::size_t begin = 0; begin < rows.size();) {
    std::size_t end = begin + 1;
    for (; end < rows.size() &&
           persons.household[rows[end].index()] == persons.household[rows[begin].index()];
         ++end) {
      persons.housemate[rows[end - 1].index()] = rows[end];
    }
    persons.housemate[rows[end - 1].index()] = rows[begin];
    begin = end;
  }
}

}  // namespace draagkracht
