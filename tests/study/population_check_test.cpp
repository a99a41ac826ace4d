// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The check of a population is itself checked: a right one passes, a wrong one is caught.
#include "study/population_check.hpp"

#include <algorithm>

#include "population/build.hpp"
#include "population/neighbourhoods.hpp"
#include "population/sample_spec.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

const TableCheck& table(const PopulationCheck& check, const std::string& id) {
  const auto found = std::ranges::find(check.tables, id, &TableCheck::id);
  REQUIRE(found != check.tables.end());
  return *found;
}

World built(const PopulationSpec& spec, std::uint64_t seed, int persons = 20000) {
  Result<World> world = build_population(spec, seed, 0, persons, Week{0});
  REQUIRE(world.ok());
  return std::move(world).value();
}

/// Tables of independent draws: what a right builder must give, whatever the matching of people.
constexpr std::array drawn_tables{
    "age",         "partner",   "education_low",      "education_high",      "employed",
    "poor_health", "volunteer", "limitation_somatic", "limitation_dementia", "formal"};

TEST_CASE("chi-square of a table: Pearson's sum, and its chance") {
  // R: chisq.test(c(30, 50, 20), p = c(.25, .5, .25)): X-squared 2, df 2, p 0.3679
  Marginal t{"t", {"t", "t"}, true, {}};
  for (const auto& [asked, found] : {std::pair{25.0, 30.0}, {50.0, 50.0}, {25.0, 20.0}}) {
    t.cells.push_back({{"c", "c"}, 100, asked, found, asked});
  }
  const TableCheck check = check_table(t, 0.001);
  CHECK(check.chi_square == Approx(2));
  CHECK(check.df == 2);
  CHECK(check.p == Approx(0.3679).margin(1e-4));
  CHECK_FALSE(check.outside);
  CHECK(check.worst_z == Approx(1));
}

TEST_CASE("cells with fewer than five expected are put together") {
  Marginal t{"t", {"t", "t"}, false, {}};
  for (int i = 0; i < 10; ++i) {
    t.cells.push_back({{"c", "c"}, 1000, 1, 1, 0.999});
  }
  const TableCheck check = check_table(t, 0.001);
  CHECK(check.cells == 2);
  CHECK(check.chi_square == Approx(0).margin(1e-9));
  CHECK(check_table({"none", {"n", "n"}, false, {}}, 0.001).p == 1);
}

// Ten tables at a rate of 0.001 for all tables of a population together: over these four seeds less
// than one false alarm in 250.
TEST_CASE("a population built as asked passes") {
  const PopulationSpec spec = sample_spec();
  for (const std::uint64_t seed : {1, 2, 3, 4}) {
    const World world = built(spec, seed);
    const PopulationCheck check = check_built(spec, Residents(world));
    for (const char* id : drawn_tables) {
      const TableCheck& t = table(check, id);
      INFO(id << " seed " << seed << " p " << t.p << " worst " << t.worst.en);
      CHECK_FALSE(t.outside);
      CHECK(t.df > 0);
    }
  }
}

// The same seed, so what differs is what is asked.
TEST_CASE("a population that differs from what is asked is caught, and where") {
  const PopulationSpec spec = sample_spec();
  const World world = built(spec, 4);
  const Residents residents(world);
  const auto caught = [&](const char* id, auto&& change) {
    PopulationSpec other = spec;
    change(other);
    INFO(id);
    CHECK(table(check_built(other, residents), id).outside);
  };
  caught("age", [](PopulationSpec& s) { s.age.women[8] *= 1.5; });
  caught("partner", [](PopulationSpec& s) { s.partner.men[5] -= 0.15; });
  caught("parental_home", [](PopulationSpec& s) { s.parental_home.men[3] += 0.10; });
  caught("mother_alive", [](PopulationSpec& s) {
    s.mother_alive.men[5] -= 0.2;
    s.mother_alive.women[5] -= 0.2;
  });
  caught("employed", [](PopulationSpec& s) { s.employed.women[6] += 0.15; });
  caught("limitation_dementia", [](PopulationSpec& s) {
    s.limitations[at(Limitation::dementia)].prevalence.women[8] *= 3;
  });
  caught("formal", [](PopulationSpec& s) {
    s.limitations[at(Limitation::somatic)].formal[at(Product::domestic_help)] += 0.1;
  });
}

TEST_CASE("a figure that is off is marked, and one that no draw decides has no z") {
  const PopulationSpec spec = sample_spec();
  const World world = built(spec, 4);
  const Residents residents(world);
  PopulationSpec other = spec;
  for (double& share : other.volunteer.women) {
    share *= 1.4;
  }
  const PopulationCheck check = check_built(other, residents);
  for (const FigureCheck& f : check.figures) {
    if (f.figure.id == "women" || f.figure.id == "employed" || f.figure.id == "clients") {
      CHECK_FALSE(f.outside);
    }
    if (f.figure.id == "volunteer") {
      CHECK(f.outside);
      CHECK(f.z < -check.z_limit);
    }
    if (f.figure.id == "minors_with_parents" || f.figure.id == "ties") {
      CHECK(std::isnan(f.z));
      CHECK_FALSE(f.outside);
    }
  }
  CHECK(check.z_limit > 4);
  CHECK(check.z_limit < 4.5);
}

// What is asked of neighbourhoods that differ is asked, on average, of all; not what nl.toml asks.
TEST_CASE("neighbourhoods together pass the check of all together, and not that of the rest") {
  PopulationSpec spec = sample_spec();
  spec.neighbourhoods.resize(2);
  spec.neighbourhoods[0].id = "poor";
  spec.neighbourhoods[0].label = {"a", "a"};
  spec.neighbourhoods[0].share = 0.6;
  spec.neighbourhoods[1].id = "old";
  spec.neighbourhoods[1].label = {"b", "b"};
  spec.neighbourhoods[1].share = 0.4;
  spec.neighbourhoods[0].education_low = {{0}, {0.6}, {0.6}};
  spec.neighbourhoods[0].education_high = {{0}, {0.1}, {0.1}};
  spec.neighbourhoods[0].prevalence[at(Limitation::somatic)] = 2;
  spec.neighbourhoods[1].age = spec.age;
  for (std::size_t b = 7; b < spec.age.from.size(); ++b) {
    spec.neighbourhoods[1].age.men[b] *= 2;
    spec.neighbourhoods[1].age.women[b] *= 2;
  }
  for (const std::uint64_t seed : {1, 2}) {
    const World world = built(spec, seed);
    const Residents residents(world);
    const PopulationCheck check = check_built(all_together(spec), residents);
    for (const char* id : drawn_tables) {
      const TableCheck& t = table(check, id);
      INFO(id << " seed " << seed << " p " << t.p << " worst " << t.worst.en);
      CHECK_FALSE(t.outside);
    }
    const PopulationCheck other = check_built(spec, residents);
    for (const char* id : {"age", "education_low", "limitation_somatic"}) {
      CHECK(table(other, id).outside);
    }
  }
}

// Weights make figures less certain; the check must know. One false alarm in a thousand.
TEST_CASE("with oversampling a right population still passes") {
  PopulationSpec spec = sample_spec();
  spec.oversample = {{Limitation::psychiatric, 4}, {Limitation::intellectual, 4}};
  const World world = built(spec, 4, 40000);
  const PopulationCheck check = check_built(spec, Residents(world));
  for (const char* id : drawn_tables) {
    const TableCheck& t = table(check, id);
    INFO(id << " p " << t.p << " worst " << t.worst.en << " " << t.worst_z);
    CHECK_FALSE(t.outside);
  }
  for (const FigureCheck& f : check.figures) {
    if (f.figure.id == "with_partner" || f.figure.id == "volunteer") {
      INFO(f.figure.id << " " << f.z);
      CHECK_FALSE(f.outside);
    }
  }
}

}  // namespace
}  // namespace draagkracht
