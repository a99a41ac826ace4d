// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Households one after the other, until there are as many persons as asked. Household h is the same
// whatever the number of persons, so a larger population begins with the persons of a smaller one.
// The last household is cut where the number is reached: its youngest members are left out.
#include <algorithm>

#include "core/parallel.hpp"
#include "population/build/draft.hpp"
#include "population/build/household_model.hpp"

namespace draagkracht::build {

namespace {

/// Steps of the golden ratio through all households, from a start drawn once: every stretch of them
/// is spread evenly, so shares vary less than with draws of their own, and each household is still
/// drawn with its chance.
std::uint64_t turn_of(std::uint64_t people_seed, std::uint64_t h) {
  return mix(people_seed ^ name_hash("build.turn")) + h * 0x9e3779b97f4a7c15ULL;
}

void reserve(Draft& d, std::size_t persons) {
  PersonTable::each_column(d.people, [&](const char*, auto& column) { column.reserve(persons); });
  d.age.reserve(persons);
  d.at_parents.reserve(persons);
  for (std::vector<Row>* rows : {&d.partner, &d.mother, &d.father, &d.host}) {
    rows->reserve(persons);
  }
}

void add(Draft& d, const DrawnHousehold& home, std::uint64_t household_seed, std::size_t most) {
  const auto first = static_cast<Row>(d.size());
  const std::size_t count = std::min<std::size_t>(home.count, most - first);
  const bool pair = home.count > 1 && home.members[1].position != Position::child;
  // Either of the two may be the head.
  const bool swapped = pair && (mix(household_seed) & 1) != 0;
  Row mother = nobody;
  Row lone_father = nobody;
  for (std::size_t i = 0; i < count; ++i) {
    const Member& m = home.members[i < 2 && swapped ? 1 - i : i];
    const auto p = static_cast<Row>(d.size());
    d.people.add(seed_key(household_seed, i));
    d.people.sex[p] = m.sex;
    d.people.birth_week[p] = d.start.value - static_cast<std::int32_t>(m.age * 52.1775);
    d.age.push_back(m.age);
    d.host.push_back(first);
    const bool child = m.position == Position::child;
    d.at_parents.push_back(child ? 1 : 0);
    const bool coupled = m.position == Position::partner && count > 1;
    d.partner.push_back(coupled ? first + 1 - static_cast<Row>(i) : nobody);
    d.mother.push_back(child ? mother : nobody);
    d.father.push_back(child ? lone_father : nobody);
    if (!child && m.sex == Sex::female) {
      mother = p;
    } else if (!child && !pair) {
      lone_father = p;
    }
  }
  // The first drawn has the family history.
  const std::size_t parent = swapped ? 1 : 0;
  for (std::size_t i = 0; parent < count && i < home.away_count; ++i) {
    d.elsewhere.push_back({first + static_cast<Row>(parent), home.away[i]});
  }
}

}  // namespace

Result<void> make_households(Draft& d, std::uint64_t people_seed, std::size_t persons) {
  const Result<HouseholdModel> fitted = HouseholdModel::fit(d.spec);
  if (!fitted.ok()) {
    return fitted.problem();
  }
  const HouseholdModel& model = fitted.value();
  reserve(d, persons);
  constexpr std::size_t per_block = 512;
  std::vector<DrawnHousehold> drawn;
  for (std::uint64_t begin = 0; d.size() < persons; begin += drawn.size()) {
    // Two persons a household, about: rarely more than a few rounds, in bounded memory.
    drawn.resize(std::clamp<std::size_t>((persons - d.size()) / 2, 16, 32 * per_block));
    parallel::for_blocks(
        drawn.size(), per_block, [&](std::size_t from, std::size_t to, std::size_t) {
          for (std::size_t i = from; i < to; ++i) {
            const std::uint64_t h = begin + i;
            const Draw luck(d.luck, decision("build.household"), seed_key(people_seed, h), Week{0});
            drawn[i] = model.draw(luck, turn_of(people_seed, h));
          }
        });
    for (std::size_t i = 0; i < drawn.size() && d.size() < persons; ++i) {
      add(d, drawn[i], seed_key(people_seed, begin + i).value, persons);
    }
  }
  return {};
}

}  // namespace draagkracht::build
