// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/add_resident.hpp"

#include "core/draw.hpp"
#include "population/traits.hpp"

namespace draagkracht {

PersonId add_resident(World& w, const Setting& s, Key key, std::int32_t birth_week, Sex sex,
                      PersonId like) {
  const PersonId p = w.persons.add(key);
  w.ties.grow_persons(w.persons.size());
  const std::size_t i = p.index();
  w.persons.birth_week[i] = birth_week;
  w.persons.sex[i] = sex;
  w.persons.household[i] = household_key(key, w.week.value);
  w.persons.weight[i] = w.persons.weight[like.index()];
  w.persons.poor_health[i] = Draw(w.luck, decision("life.newborn.health"), key, w.week)
                                     .chance(s.around(w, like).poor_health.between(0, sex))
                                 ? 1
                                 : 0;
  w.persons.traits[i] = TraitDraw(s.population.traits)
                            .of(Draw(w.luck, decision("life.newborn.trait"), key, w.week), nullptr);
  w.anniversaries[static_cast<std::size_t>(((birth_week % 52) + 52) % 52)].push_back(p);
  return p;
}

}  // namespace draagkracht
