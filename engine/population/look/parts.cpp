// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/parts.hpp"

#include <algorithm>

namespace draagkracht {

std::vector<PartLook> look_at_parts(const Residents& residents, std::size_t parts) {
  std::vector<PartLook> looks(std::max<std::size_t>(parts, 1));
  const World& w = residents.world();
  for (const PersonId p : residents.people()) {
    PartLook& look = looks[std::min<std::size_t>(w.part_of(p), looks.size() - 1)];
    const double weight = residents.weight(p);
    const ClientSlot slot = w.persons.client[p.index()];
    const bool client = slot.valid() && w.clients[slot.index()].open != 0;
    ++look.persons;
    look.old.add(weight, residents.age(p) >= 65 ? 1 : 0);
    look.clients.add(weight, client ? 1 : 0);
    if (residents.age(p) >= 18) {
      look.alone.add(weight, residents.size_of_home(p) == 1 ? 1 : 0);
    }
  }
  return looks;
}

}  // namespace draagkracht
