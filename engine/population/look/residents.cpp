// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/residents.hpp"

#include <algorithm>

namespace draagkracht {

Residents::Residents(const World& world) : w_(world), home_(world.persons.size(), none()) {
  const PersonTable& persons = w_.persons;
  for (std::uint32_t i = 0; i < persons.size(); ++i) {
    if (persons.professional[i] == 0 && persons.at_home(PersonId{i})) {
      people_.push_back(PersonId{i});
    }
  }
  grouped_ = people_;
  std::ranges::sort(grouped_, [&](PersonId a, PersonId b) {
    const auto& home = persons.household;
    return home[a.index()] != home[b.index()] ? home[a.index()] < home[b.index()] : a < b;
  });
  for (std::size_t i = 0; i < grouped_.size(); ++i) {
    const PersonId p = grouped_[i];
    if (i == 0 || persons.household[p.index()] != persons.household[grouped_[i - 1].index()]) {
      first_.push_back(i);
    }
    home_[p.index()] = first_.size() - 1;
  }
  first_.push_back(grouped_.size());
}

double Residents::household_weight(std::size_t h) const {
  double sum = 0;
  for (const PersonId p : members(h)) {
    sum += weight(p);
  }
  return sum / static_cast<double>(members(h).size());
}

int Residents::count(PersonId p, TieKind kind) const {
  int number = 0;
  each_tie(p, [&](PersonId, TieId, TieKind seen) { number += seen == kind ? 1 : 0; });
  return number;
}

int Residents::count_at_home(PersonId p, TieKind kind) const {
  int number = 0;
  each_tie(p, [&](PersonId other, TieId, TieKind seen) {
    number += seen == kind && together(p, other) ? 1 : 0;
  });
  return number;
}

bool Residents::child_at_home(PersonId p) const {
  return count_at_home(p, TieKind::parent) > 0 && count_at_home(p, TieKind::partner) == 0 &&
         count_at_home(p, TieKind::child) == 0;
}

bool Residents::parent(PersonId p, Sex of) const {
  bool found = false;
  each_tie(p, [&](PersonId other, TieId, TieKind seen) {
    found = found || (seen == TieKind::parent && sex(other) == of);
  });
  return found;
}

}  // namespace draagkracht
