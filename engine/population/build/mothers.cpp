// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Mothers who live elsewhere, for as many as the curve asks beyond those who live with theirs.
#include <algorithm>

#include "population/build/parent_slots.hpp"

namespace draagkracht::build {

void find_mothers(Draft& d) {
  const auto motherless = [&](Row p) { return d.mother[p] == nobody; };
  const Shortfall alive(
      d, d.spec.mother_alive, [&](Row p) { return motherless(p) ? 0 : 1; }, motherless);
  // Brothers and sisters with a lone father have one mother: the eldest looks for all.
  std::vector<Row> seeking;
  std::vector<Row> others;
  for (Row p = 0; p < d.size(); ++p) {
    const bool younger = p > 0 && d.father[p] != nobody && d.father[p - 1] == d.father[p];
    if (motherless(p) && !younger) {
      (d.draw(decision("build.mother"), p).chance(alive.at(d, p)) ? seeking : others).push_back(p);
    }
  }
  // Those first: their mother has no children beside them, who would have another father.
  shuffle(d, seeking, [](Row p) { return p; });
  std::ranges::stable_partition(seeking, [&](Row p) { return d.father[p] != nobody; });
  enum : std::uint8_t { none, some, closed };
  std::vector<std::uint8_t> children(d.size(), none);
  for (Row p = 0; p < d.size(); ++p) {
    if (d.mother[p] != nobody) {
      children[d.mother[p]] = some;
    }
  }
  ParentSlots slots(d, Sex::female);
  const auto look = [&](Row eldest, double reach) {
    const bool with_father = d.father[eldest] != nobody;
    Row end = eldest + 1;
    while (with_father && end < d.size() && d.father[end] == d.father[eldest]) {
      ++end;
    }
    const Row partner = d.partner[eldest];
    const Row mother = slots.take(
        d.age[eldest],
        [&](Row m) {
          // A partner's mother would make the two siblings.
          return m != partner && (partner == nobody || d.mother[partner] != m) &&
                 children[m] <= (with_father ? none : some) &&
                 d.age[m] >= d.age[eldest] + assumed::youngest_parent &&
                 d.age[m] <= d.age[end - 1] + assumed::oldest_mother;
        },
        reach);
    if (mother == nobody) {
      return;
    }
    children[mother] = with_father ? closed : some;
    for (Row p = eldest; p < end; ++p) {
      d.mother[p] = mother;
    }
  };
  for (const Row eldest : seeking) {
    look(eldest, assumed::slot_reach);
  }
  // By chance more children may have been drawn for mothers of some age than people looked for one.
  // Somebody of that age is that child: else some would have fewer children than in their history.
  std::erase_if(others, [&](Row p) { return d.father[p] != nobody; });
  shuffle(d, others, [](Row p) { return p; });
  for (const Row p : others) {
    look(p, assumed::slot_reach_of_others);
  }
  // Nobody lives with an aunt or uncle: whose mother is a grandmother of the partner has none here.
  for (Row p = 0; p < d.size(); ++p) {
    const Row parent = d.mother[p];
    const Row partner = d.partner[p];
    const Row grandmother = parent != nobody && partner != nobody ? d.mother[parent] : nobody;
    if (grandmother != nobody && d.mother[partner] == grandmother) {
      d.mother[partner] = nobody;
    }
  }
}

}  // namespace draagkracht::build
