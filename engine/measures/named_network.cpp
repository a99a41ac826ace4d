// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/named_network.hpp"

#include <algorithm>

#include "core/draw.hpp"

namespace draagkracht {

namespace {

constexpr Decision forgets = decision("survey.forgets");

}  // namespace

std::vector<NamedPerson> named_network(const World& world, PersonId p) {
  std::vector<NamedPerson> list;
  if (p.index() >= world.ties.persons()) {
    return list;  // just born: nobody known yet
  }
  for (const Arc arc : world.ties.of(p)) {
    const Tie& tie = world.ties.columns.row[arc.tie.index()];
    const Draw draw(world.luck, forgets, world.key(p), world.key(arc.other), world.week);
    if (tie.state == TieState::active && world.persons.alive(arc.other) &&
        world.persons.professional[arc.other.index()] == 0 &&
        world.persons.age(arc.other, world.week) >= 18 && !draw.chance(forgotten_share)) {
      const auto of_late = static_cast<float>(occasion * (2.0 * draw.uniform(1) - 1.0));
      list.push_back({tie.closeness, tie.closeness + of_late, arc.other,
                      is_kin(world.ties.kind_seen_by(p, arc.tie))});
    }
  }
  std::ranges::sort(list, [](const NamedPerson& a, const NamedPerson& b) {
    return a.closeness != b.closeness ? a.closeness > b.closeness : a.who < b.who;
  });
  return list;
}

std::vector<PersonId> in_a_role(std::vector<NamedPerson> named) {
  std::ranges::sort(named, [](const NamedPerson& a, const NamedPerson& b) {
    return a.of_late != b.of_late ? a.of_late > b.of_late : a.who < b.who;
  });
  std::vector<PersonId> inner;
  for (std::size_t k = 0; k < std::min(inner_people, named.size()); ++k) {
    inner.push_back(named[k].who);
  }
  return inner;
}

}  // namespace draagkracht
