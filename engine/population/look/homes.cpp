// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/homes.hpp"

#include <algorithm>

namespace draagkracht {

const std::array<CodeName, home_kind_count> home_kind_names{{
    {"alone", {"alleen", "living alone"}},
    {"couple", {"paar zonder kinderen thuis", "couple without children at home"}},
    {"couple_with_children", {"paar met kinderen thuis", "couple with children at home"}},
    {"lone_parent", {"één ouder met kinderen", "lone parent with children"}},
    {"other", {"anders", "other"}},
}};

HomeKind kind_of_home(const Residents& residents, std::size_t household) {
  const std::span<const PersonId> members = residents.members(household);
  if (members.size() == 1) {
    return HomeKind::alone;
  }
  bool couple = false;
  bool parents_are_a_couple = false;
  bool parents = false;
  for (const PersonId p : members) {
    const bool partner = residents.count_at_home(p, TieKind::partner) > 0;
    const bool children = residents.count_at_home(p, TieKind::child) > 0;
    couple = couple || partner;
    parents = parents || children;
    parents_are_a_couple = parents_are_a_couple || (partner && children);
  }
  if (parents) {
    return parents_are_a_couple ? HomeKind::couple_with_children : HomeKind::lone_parent;
  }
  return couple && members.size() == 2 ? HomeKind::couple : HomeKind::other;
}

bool three_generations(const Residents& residents, std::size_t household) {
  return std::ranges::any_of(residents.members(household), [&](PersonId p) {
    return residents.count_at_home(p, TieKind::child) > 0 &&
           residents.count_at_home(p, TieKind::parent) > 0;
  });
}

Homes look_at_homes(const Residents& residents) {
  Homes homes;
  for (std::size_t h = 0; h < residents.households(); ++h) {
    const double weight = residents.household_weight(h);
    const std::size_t size = residents.members(h).size();
    const std::size_t kind = at(kind_of_home(residents, h));
    for (std::size_t k = 0; k < home_kind_count; ++k) {
      homes.kinds[k].add(weight, k == kind ? 1 : 0);
      for (const PersonId p : residents.members(h)) {
        homes.persons_in[k].add(residents.weight(p), k == kind ? 1 : 0);
      }
    }
    for (std::size_t s = 0; s < homes.sizes.size(); ++s) {
      homes.sizes[s].add(weight, std::min(size, homes.sizes.size()) == s + 1 ? 1 : 0);
    }
    homes.size.add(weight, static_cast<double>(size));
    homes.generations.add(weight, three_generations(residents, h) ? 1 : 0);
  }
  for (const PersonId p : residents.people()) {
    const std::size_t band = band_of(residents.age(p));
    homes.alone[band][at(residents.sex(p))].add(residents.weight(p),
                                                residents.size_of_home(p) == 1 ? 1 : 0);
  }
  return homes;
}

}  // namespace draagkracht
