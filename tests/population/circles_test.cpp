// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/circles.hpp"

#include <map>

#include "population/build.hpp"
#include "population/sample_spec.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

namespace {

PopulationSpec spec_with_circles() {
  PopulationSpec spec = sample_spec();
  spec.clubs = {{0, 18}, {0.5, 0.35}, {0.5, 0.35}};
  spec.circles = {.works_here = 0.4, .friends = 0.5, .acquaintances = 0.3};
  return spec;
}

World built_circles() { return build_population(spec_with_circles(), 7, 0, 6000, Week{0}).value(); }

}  // namespace

TEST_CASE("circles of a block are told apart from those of the next", "[population]") {
  Circles circles;
  circles.add(CircleKind::school_class, 18);
  circles.add(CircleKind::workplace, 0);
  circles.add(CircleKind::club, 3, 5, 17);
  circles.add(CircleKind::club, 2, 18, 125);
  CHECK(circles.size() == 23);
  CHECK(circles.block_of(CircleId{17})->kind == CircleKind::school_class);
  CHECK(circles.block_of(CircleId{18})->oldest == 17);
  CHECK(circles.block_of(CircleId{21})->youngest == 18);
  CHECK(circles.block_of(CircleId{23}) == nullptr);
  CHECK(circles.block_of(CircleId::none()) == nullptr);
  CHECK(circles.block_for(CircleKind::workplace, 30) == nullptr);  // there is none
  CHECK(circles.block_for(CircleKind::club, 40)->first == 21);
}

TEST_CASE("children of one year and neighbourhood share a class, and no others do",
          "[population]") {
  const World w = built_circles();
  std::map<std::uint32_t, std::pair<int, int>> neighbourhood_and_age;
  std::size_t pupils = 0;
  for (std::uint32_t i = 0; i < w.persons.size(); ++i) {
    const CircleBlock* block = w.circles.block_of(w.persons.weekday[i]);
    const int age = w.persons.age(PersonId{i}, w.week);
    const bool of_age = w.persons.professional[i] == 0 && age >= first_class && age <= last_class;
    REQUIRE((block != nullptr && block->kind == CircleKind::school_class) == of_age);
    if (!of_age) {
      continue;
    }
    ++pupils;
    const auto [at, first] = neighbourhood_and_age.try_emplace(
        w.persons.weekday[i].value, std::pair{w.persons.neighbourhood[i], age});
    CHECK(at->second.first == w.persons.neighbourhood[i]);
    CHECK(std::abs(at->second.second - age) <= 1);
  }
  CHECK(pupils > 500);
}

TEST_CASE("as many work here and come to a club as the basis asks, in groups of the size it asks",
          "[population]") {
  const World w = built_circles();
  double workers = 0, here = 0, adults = 0, members = 0;
  for (std::uint32_t i = 0; i < w.persons.size(); ++i) {
    const CircleBlock* block = w.circles.block_of(w.persons.weekday[i]);
    const bool grown = w.persons.professional[i] == 0 && w.persons.age(PersonId{i}, w.week) >= 18;
    if (grown && w.persons.employed_hours[i] > 0) {
      ++workers;
      here += block != nullptr && block->kind == CircleKind::workplace ? 1 : 0;
    }
    if (grown) {
      ++adults;
      members += w.persons.leisure[i].valid() ? 1 : 0;
    }
  }
  CHECK(here / workers == Approx(0.4).margin(0.03));      // sd 0.01
  CHECK(members / adults == Approx(0.35).margin(0.025));  // sd 0.007
  double size = 0, clubs = 0;
  for (const CircleBlock& block : w.circles.blocks) {
    if (block.kind != CircleKind::club || block.youngest < 18) {
      continue;
    }
    for (std::uint32_t c = block.first; c < block.first + block.count; ++c) {
      size += static_cast<double>(w.members_of(CircleId{c}).size());
      ++clubs;
    }
  }
  CHECK(size / clubs == Approx(18).margin(2));
}

TEST_CASE("many friends come from a circle, far more than by chance", "[population]") {
  const World w = built_circles();
  double friends = 0, from_circle = 0;
  for (std::size_t t = 0; t < w.ties.size(); ++t) {
    if (w.ties.columns.row[t].kind == TieKind::friendship) {
      ++friends;
      from_circle +=
          w.share_circle(w.ties.columns.row[t].first, w.ties.columns.row[t].second) ? 1 : 0;
    }
  }
  // Half look for friends there, but not everybody has a circle.
  CHECK(from_circle / friends > 0.2);
  CHECK(from_circle / friends < 0.5);
}

TEST_CASE("people long in care have fewer friends awake than others", "[population]") {
  PopulationSpec spec = spec_with_circles();
  spec.limitations[at(Limitation::psychiatric)].prevalence = {{0, 18}, {0, 0.3}, {0, 0.3}};
  spec.limitations[at(Limitation::psychiatric)].years = 25;
  const World w = build_population(spec, 7, 0, 4000, Week{0}).value();
  double in_care = 0, others = 0, friends_in_care = 0, friends_of_others = 0;
  for (std::uint32_t i = 0; i < w.persons.size(); ++i) {
    const PersonId p{i};
    const int age = w.persons.age(p, w.week);
    if (w.persons.professional[i] != 0 || age < 30 || age > 60) {
      continue;
    }
    double friends = 0;
    for (const Arc arc : w.ties.of(p)) {
      friends += w.ties.columns.row[arc.tie.index()].kind == TieKind::friendship &&
                         w.ties.columns.row[arc.tie.index()].state == TieState::active
                     ? 1
                     : 0;
    }
    const bool psychiatric = w.persons.limitation[i] == Limitation::psychiatric;
    (psychiatric ? in_care : others) += 1;
    (psychiatric ? friends_in_care : friends_of_others) += friends;
  }
  CHECK(friends_in_care / in_care < 0.75 * friends_of_others / others);
  CHECK(friends_in_care / in_care > 0.2 * friends_of_others / others);
}

TEST_CASE("what people belong to survives a checkpoint", "[population]") {
  const World w = built_circles();
  const World again = World::restore(w.checkpoint()).value();
  CHECK(again.hash() == w.hash());
  REQUIRE(again.circle_members.size() == w.circle_members.size());
  for (std::uint32_t c = 0; c < w.circles.size(); ++c) {
    CHECK(again.members_of(CircleId{c}).size() == w.members_of(CircleId{c}).size());
  }
}
