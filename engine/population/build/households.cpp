// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Households one after the other, until there are as many persons as asked. Household h is the same
// whatever the number of persons, so a larger population begins with the persons of a smaller one.
// The last household is cut where the number is reached: its youngest members are left out. Named
// neighbourhoods come one after the other, each with households of its own kind.
#include <algorithm>

#include "core/parallel.hpp"
#include "population/build/draft.hpp"
#include "population/build/elders.hpp"
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
  d.part.reserve(persons);
  d.at_parents.reserve(persons);
  for (std::vector<Row>* rows : {&d.partner, &d.mother, &d.father, &d.host}) {
    rows->reserve(persons);
  }
}

void add(Draft& d, const DrawnHousehold& home, std::uint64_t household_seed, std::size_t most,
         std::uint8_t part) {
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
    d.part.push_back(part);
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
  for (std::size_t i = 0; i < home.away_count; ++i) {
    const std::size_t parent = swapped ? 1U - home.away[i].of : home.away[i].of;
    if (parent < count) {
      d.elsewhere.push_back({first + static_cast<Row>(parent), home.away[i].age});
    }
  }
}

/// The neighbourhood that a problem is about, in front of it.
Problem problem_of(const NeighbourhoodSpec& part, const Problem& problem) {
  return {{"Wijk " + part.label.nl + ": " + problem.what.nl,
           "Neighbourhood " + part.label.en + ": " + problem.what.en},
          "neighbourhoods." + part.id + "." + problem.place};
}

/// Households of one part, until there are `persons` in all.
void make_part(Draft& d, const HouseholdModel& model, std::uint64_t people_seed,
               std::size_t persons, std::uint8_t part) {
  constexpr std::size_t per_block = 512;
  std::vector<DrawnHousehold> drawn;
  Elders elders(d);
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
      const auto first = static_cast<Row>(d.size());
      const std::size_t away = d.elsewhere.size();
      add(d, drawn[i], seed_key(people_seed, begin + i).value, persons, part);
      elders.look_at(first, away);
    }
  }
}

}  // namespace

Result<void> make_households(Draft& d, std::uint64_t people_seed, std::size_t persons) {
  reserve(d, persons);
  const std::vector<std::size_t> counts = persons_of_parts(d.spec, persons);
  for (std::size_t k = 0; k < counts.size(); ++k) {
    const bool named = !d.parts.empty();
    const Result<HouseholdModel> fitted = HouseholdModel::fit(d.spec_of_part(k));
    if (!fitted.ok()) {
      return named ? problem_of(d.spec.neighbourhoods[k], fitted.problem()) : fitted.problem();
    }
    // By name and not by place: a neighbourhood keeps its people when another comes before it.
    const std::uint64_t seed =
        named ? mix(people_seed, name_hash(d.spec.neighbourhoods[k].id)) : people_seed;
    make_part(d, fitted.value(), seed, d.size() + counts[k], static_cast<std::uint8_t>(k));
  }
  d.minors.assign(d.size(), 0);
  for (Row p = 0; p < d.size(); ++p) {
    if (d.age[p] < 18) {
      d.minors[d.host[p]] = 1;
    }
  }
  return {};
}

}  // namespace draagkracht::build
