// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What cannot be built is refused, with what to do about it.
#include <limits>

#include "population/build.hpp"
#include "population/sample_spec.hpp"
#include "support/catch.hpp"

namespace draagkracht {

namespace {

/// The place of the problem after a change to a good specification; empty when there is none.
template <class Change>
std::string refused(Change&& change) {
  PopulationSpec spec = sample_spec();
  change(spec);
  const Result<void> checked = check_population(spec);
  if (checked.ok()) {
    return {};
  }
  CHECK_FALSE(checked.problem().what.nl.empty());
  CHECK_FALSE(checked.problem().what.en.empty());
  CHECK(checked.problem().what.nl != checked.problem().what.en);
  CHECK_FALSE(build_population(spec, 1, 0, 100, Week{0}).ok());
  return checked.problem().place;
}

}  // namespace

TEST_CASE("a good specification passes") {
  CHECK(check_population(sample_spec()).ok());
  CHECK(refused([](PopulationSpec& s) { s.fertility.men.clear(); }).empty());
  CHECK(refused([](PopulationSpec& s) { s.volunteer = {}; }).empty());
}

TEST_CASE("curves that are empty, too short, out of order, negative or above 1 are refused") {
  CHECK(refused([](PopulationSpec& s) { s.age = {}; }) == "age");
  CHECK(refused([](PopulationSpec& s) { s.partner = {}; }) == "partner");
  CHECK(refused([](PopulationSpec& s) {
          s.age.men.assign(s.age.from.size(), 0);
          s.age.women = s.age.men;
        }) == "age");
  CHECK(refused([](PopulationSpec& s) { s.siblings.men.pop_back(); }) == "siblings");
  CHECK(refused([](PopulationSpec& s) { s.employed.women[3] = -0.1; }) == "employed");
  CHECK(refused([](PopulationSpec& s) { s.employed.women[3] = 1.1; }) == "employed");
  CHECK(refused([](PopulationSpec& s) { s.employed.from[3] = 1; }) == "employed");
  CHECK(refused([](PopulationSpec& s) { s.employed.from[0] = 5; }) == "employed");
  CHECK(refused([](PopulationSpec& s) {
          s.poor_health.men[0] = std::numeric_limits<double>::quiet_NaN();
        }) == "poor_health");
}

TEST_CASE("shares that together exceed the whole are refused") {
  CHECK(refused([](PopulationSpec& s) { s.parental_home.men[4] = 0.9; }) == "partner");
  CHECK(refused([](PopulationSpec& s) { s.education_high.women[4] = 0.95; }) == "education_low");
  CHECK(refused([](PopulationSpec& s) { s.friendship.share[0] = 0.9; }) == "distance.friendship");
  CHECK(refused([](PopulationSpec& s) { s.sibling.share.clear(); }) == "distance.sibling");
  CHECK(refused([](PopulationSpec& s) {
          s.limitations[at(Limitation::somatic)].prevalence.men[9] = 0.99;
        }) == "limitations");
  CHECK(refused([](PopulationSpec& s) {
          s.limitations[at(Limitation::dementia)].course = {0.5, 0.5, 0.5};
        }) == "limitations.dementia.course");
  CHECK(refused([](PopulationSpec& s) { s.products[at(Product::guidance)].channels[0] = 0.9; }) ==
        "products.guidance.channels");
}

TEST_CASE("hours and factors that make no sense are refused") {
  CHECK(refused([](PopulationSpec& s) { s.limitations[1].need[0] = -1; }) ==
        "limitations.somatic.need");
  CHECK(refused([](PopulationSpec& s) { s.products[0].hours = 200; }) == "products.guidance.hours");
  CHECK(refused([](PopulationSpec& s) { s.products[0].direct_hours = 0; }) ==
        "products.guidance.direct_hours");
  CHECK(refused([](PopulationSpec& s) { s.street_households = 0; }) == "ties.street_households");
  CHECK(refused([](PopulationSpec& s) { s.oversample = {{Limitation::dementia, 0}}; }) ==
        "oversample.dementia");
  CHECK(refused([](PopulationSpec& s) { s.oversample = {{Limitation::dementia, -2}}; }) ==
        "oversample.dementia");
  CHECK(refused([](PopulationSpec& s) { s.oversample = {{Limitation::none, 2}}; }) ==
        "oversample.none");
}

TEST_CASE("a population of nobody, or too few, says how many there must be") {
  for (const int persons : {-5, 0, 19}) {
    const Result<World> built = build_population(sample_spec(), 1, 0, persons, Week{0});
    REQUIRE_FALSE(built.ok());
    CHECK(built.problem().place == "persons");
    CHECK(built.problem().what.nl.find("20") != std::string::npos);
    CHECK(built.problem().what.en.find("20") != std::string::npos);
  }
  CHECK(build_population(sample_spec(), 1, 0, 20, Week{0}).ok());
}

}  // namespace draagkracht
