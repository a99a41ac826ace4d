// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Neighbourhoods that differ: how many live there, where they lie, and that they stay what they
// are.
#include "population/neighbourhoods.hpp"

#include <map>

#include "population/build.hpp"
#include "population/sample_spec.hpp"
#include "support/catch.hpp"

namespace draagkracht {

namespace {

NeighbourhoodSpec part(const char* id, double share) {
  NeighbourhoodSpec spec;
  spec.id = id;
  spec.label = {id, id};
  spec.share = share;
  return spec;
}

/// An old part, an ordinary one with short streets, and one with many clients.
PopulationSpec three_parts() {
  PopulationSpec spec = sample_spec();
  spec.neighbourhood_streets = 4;
  spec.neighbourhoods = {part("old", 0.25), part("short_streets", 0.45), part("clients", 0.3)};
  Curve& age = spec.neighbourhoods[0].age = spec.age;
  for (std::size_t b = 0; b < age.from.size(); ++b) {
    const double factor = age.from[b] >= 65 ? 2.5 : 1;
    age.men[b] *= factor;
    age.women[b] *= factor;
  }
  spec.neighbourhoods[1].street_households = 10;
  spec.neighbourhoods[2].prevalence[at(Limitation::psychiatric)] = 4;
  return spec;
}

World built_neighbourhoods(const PopulationSpec& spec, int persons, std::uint64_t seed = 1) {
  Result<World> result = build_population(spec, seed, 0, persons, Week{-104});
  if (!result.ok()) {
    FAIL(result.problem().what.en);
  }
  return std::move(result).value();
}

struct Shares {
  double persons = 0, old = 0, psychiatric = 0;
};
std::vector<Shares> shares(const World& w, std::size_t parts) {
  std::vector<Shares> all(parts);
  for (std::uint32_t i = 0; i < w.persons.size() && w.persons.professional[i] == 0; ++i) {
    Shares& s = all[w.part_of(PersonId{i})];
    s.persons += 1;
    s.old += w.persons.age(PersonId{i}, w.week) >= 65 ? 1 : 0;
    s.psychiatric += w.persons.limitation[i] == Limitation::psychiatric ? 1 : 0;
  }
  for (Shares& s : all) {
    s.old /= s.persons;
    s.psychiatric /= s.persons;
  }
  return all;
}

std::string problem_place(const PopulationSpec& spec) {
  const Result<void> checked = check_population(spec);
  return checked.ok() ? "" : checked.problem().place;
}

}  // namespace

TEST_CASE("with more persons no part gets fewer, and all get their share") {
  PopulationSpec spec;
  spec.neighbourhoods = {part("a", 0.37), part("b", 0.005), part("c", 0.3), part("d", 0.325)};
  std::vector<std::size_t> before(4, 0);
  for (std::size_t n = 0; n <= 2000; ++n) {
    const std::vector<std::size_t> count = persons_of_parts(spec, n);
    std::size_t sum = 0;
    for (std::size_t k = 0; k < 4; ++k) {
      CHECK(count[k] >= before[k]);
      sum += count[k];
    }
    CHECK(sum == n);
    before = count;
  }
  CHECK(before == std::vector<std::size_t>{740, 10, 600, 650});
}

TEST_CASE("each part has what was asked of it") {
  const World w = built_neighbourhoods(three_parts(), 6000);
  const std::vector<Shares> found = shares(w, 3);
  CHECK(found[0].persons == 1500);
  CHECK(found[1].persons == 2700);
  CHECK(found[2].persons == 1800);
  CHECK(found[0].old > found[1].old + 0.12);
  CHECK(found[2].psychiatric > 2.5 * found[1].psychiatric);
}

TEST_CASE("a part begins with a new street and a new neighbourhood") {
  const World w = built_neighbourhoods(three_parts(), 3000);
  std::vector<std::size_t> households(w.streets.size(), 0);
  for (std::uint32_t i = 0; i < w.residents(); ++i) {
    const std::size_t n = w.persons.neighbourhood[i];
    REQUIRE(n < w.neighbourhoods.size());
    CHECK(w.street_neighbourhood[w.persons.street[i]] == n);
    const bool first = i == 0 || w.persons.household[i] != w.persons.household[i - 1];
    households[w.persons.street[i]] += first ? 1 : 0;
    if (i > 0 && w.part_of(PersonId{i}) != w.part_of(PersonId{i - 1})) {
      CHECK(w.persons.street[i] == w.persons.street[i - 1] + 1);
      CHECK(n == w.persons.neighbourhood[i - 1] + 1U);
    }
  }
  std::uint32_t street = 0;
  for (std::size_t n = 0; n < w.neighbourhoods.size(); ++n) {
    const std::uint32_t count = w.neighbourhoods[n].streets;
    CHECK(count >= 1);
    CHECK(count <= 4);
    for (std::uint32_t i = 0; i < count; ++i, ++street) {
      CHECK(w.street_neighbourhood[street] == n);
      CHECK(households[street] >= 1);
      CHECK(households[street] <= (w.neighbourhoods[n].part == 1 ? 10U : 30U));
    }
  }
  CHECK(street == w.streets.size());
}

TEST_CASE("everybody of a neighbourhood is found, and nobody else") {
  const World w = built_neighbourhoods(three_parts(), 3000);
  for (const std::uint32_t row : {0U, 700U, 760U, 1500U, 2990U}) {
    std::size_t found = 0;
    w.each_in_neighbourhood(PersonId{row}, [&](PersonId q) {
      CHECK(w.persons.neighbourhood[q.index()] == w.persons.neighbourhood[row]);
      ++found;
    });
    const auto all = std::ranges::count(w.persons.neighbourhood, w.persons.neighbourhood[row]);
    CHECK(found == static_cast<std::size_t>(all));
  }
}

TEST_CASE("a larger population keeps age, sex and household of all parts") {
  const World small = built_neighbourhoods(three_parts(), 1001);
  const World large = built_neighbourhoods(three_parts(), 2503);
  std::map<Key, std::uint32_t> row;
  for (std::uint32_t i = 0; i < large.persons.size(); ++i) {
    row[large.persons.key[i]] = i;
  }
  for (std::uint32_t i = 0; i < small.residents(); ++i) {
    REQUIRE(row.contains(small.persons.key[i]));
    const std::uint32_t j = row[small.persons.key[i]];
    CHECK(small.persons.birth_week[i] == large.persons.birth_week[j]);
    CHECK(small.persons.sex[i] == large.persons.sex[j]);
    CHECK(small.persons.household[i] == large.persons.household[j]);
    CHECK(small.part_of(PersonId{i}) == large.part_of(PersonId{j}));
  }
}

TEST_CASE("a neighbourhood keeps its people when another is laid before it") {
  PopulationSpec spec = three_parts();
  const World before = built_neighbourhoods(spec, 2000);
  std::swap(spec.neighbourhoods[0], spec.neighbourhoods[2]);
  const World after = built_neighbourhoods(spec, 2000);
  std::map<Key, std::uint32_t> part_of;
  for (std::uint32_t i = 0; i < after.residents(); ++i) {
    part_of[after.persons.key[i]] = after.part_of(PersonId{i});
  }
  for (std::uint32_t i = 0; i < before.residents(); ++i) {
    REQUIRE(part_of.contains(before.persons.key[i]));
    CHECK(part_of[before.persons.key[i]] == 2 - before.part_of(PersonId{i}));
  }
}

TEST_CASE("kin and friends go across neighbourhoods") {
  const World w = built_neighbourhoods(three_parts(), 3000);
  std::map<TieKind, int> across;
  for (std::size_t t = 0; t < w.ties.size(); ++t) {
    const auto a = w.part_of(w.ties.columns.row[t].first);
    const auto b = w.part_of(w.ties.columns.row[t].second);
    across[w.ties.columns.row[t].kind] += a != b ? 1 : 0;
  }
  CHECK(across[TieKind::sibling] > 100);
  CHECK(across[TieKind::friendship] > 100);
  CHECK(across[TieKind::neighbour] == 0);
}

TEST_CASE("oversampled neighbourhoods weigh what they are") {
  PopulationSpec spec = three_parts();
  spec.oversample.push_back({Limitation::psychiatric, 4});
  const World w = built_neighbourhoods(spec, 6000);
  std::vector<double> weight(3, 0);
  for (std::uint32_t i = 0; i < w.residents(); ++i) {
    weight[w.part_of(PersonId{i})] += static_cast<double>(w.persons.weight[i]);
  }
  CHECK(weight[0] == Approx(1500).margin(2));
  CHECK(weight[1] == Approx(2700).margin(2));
  CHECK(weight[2] == Approx(1800).margin(2));
}

TEST_CASE("a stored world remembers neighbourhoods, and streets that nobody lives in") {
  World w = built_neighbourhoods(three_parts(), 600);
  const auto last = static_cast<std::uint32_t>(w.streets.size() - 1);
  const std::vector<PersonId> there(w.residents_of(last).begin(), w.residents_of(last).end());
  for (const PersonId p : there) {
    w.settle_in(p, 0, 0);
  }
  const Result<World> back = World::restore(w.checkpoint());
  REQUIRE(back.ok());
  CHECK(back.value().hash() == w.hash());
  CHECK(back.value().streets.size() == w.streets.size());
  CHECK(back.value().street_neighbourhood == w.street_neighbourhood);
  CHECK(back.value().part_of(PersonId{599}) == w.part_of(PersonId{599}));
  World other = w;
  other.neighbourhoods[0].part = 1;
  CHECK(other.hash() != w.hash());
}

TEST_CASE("all neighbourhoods together have what their people have on average") {
  const PopulationSpec spec = three_parts();
  const PopulationSpec whole = all_together(spec);
  const std::vector<PopulationSpec> parts = parts_of(spec);
  double people = 0;
  for (const std::vector<double>* weights : {&whole.age.men, &whole.age.women}) {
    for (const double weight : *weights) {
      people += weight;
    }
  }
  CHECK(people == Approx(1));
  const auto prevalence = [](const PopulationSpec& s, double age) {
    return s.limitations[at(Limitation::psychiatric)].prevalence.at(age, Sex::male);
  };
  CHECK(prevalence(whole, 40) > prevalence(spec, 40));
  CHECK(prevalence(whole, 40) < prevalence(parts[2], 40));
  CHECK(whole.partner.at(40, Sex::female) == Approx(spec.partner.at(40, Sex::female)));
  CHECK(all_together(sample_spec()).age.men == sample_spec().age.men);
}

TEST_CASE("neighbourhoods that cannot be are refused at their place") {
  CHECK(problem_place(three_parts()).empty());
  PopulationSpec spec = three_parts();
  spec.neighbourhoods[2].share = 0.2;
  CHECK(problem_place(spec) == "neighbourhoods");
  spec = three_parts();
  spec.neighbourhoods[1].share = 0;
  CHECK(problem_place(spec) == "neighbourhoods.short_streets.share");
  spec = three_parts();
  spec.neighbourhoods[1].label = spec.neighbourhoods[0].label;
  CHECK(problem_place(spec) == "neighbourhoods.short_streets.label");
  spec = three_parts();
  spec.neighbourhoods[2].prevalence.fill(20);
  CHECK(problem_place(spec).starts_with("neighbourhoods.clients."));
  // What no households can meet shows while building.
  spec = three_parts();
  spec.neighbourhoods[0].partner = {{0, 18}, {0, 0.9}, {0, 0.1}};
  spec.neighbourhoods[0].parental_home = {{0, 18}, {1, 0}, {1, 0}};
  const Result<World> world = build_population(spec, 1, 0, 500, Week{0});
  REQUIRE_FALSE(world.ok());
  CHECK(world.problem().place == "neighbourhoods.old.partner");
  CHECK(world.problem().what.nl.starts_with("Wijk old: "));
}

}  // namespace draagkracht
