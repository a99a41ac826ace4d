// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/give_birth.hpp"

#include <cmath>

#include "model/life/drawn_homes.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("the factors leave the births of all women of an age as they are", "[model][life]") {
  const GiveBirth p;
  // Women by children so far: those of the rule, generation 1975 (CBS).
  const std::array<std::pair<double, std::array<double, 4>>, 4> women{
      {{25, {0.85, 0.10, 0.04, 0.01}},
       {32, {0.45, 0.27, 0.22, 0.06}},
       {37, {0.26, 0.22, 0.38, 0.14}},
       {42, {0.19, 0.18, 0.42, 0.21}}}};
  for (const auto& [age, shares] : women) {
    for (const double partnered : {0.0, 0.3, 0.8, 1.0}) {
      double all = 0;
      for (int children = 0; children < 4; ++children) {
        const double share = shares[static_cast<std::size_t>(children)];
        all += share * partnered * chance_of_birth(p, 0.1, age, partnered, true, children);
        all += share * (1 - partnered) * chance_of_birth(p, 0.1, age, partnered, false, children);
      }
      CHECK(all == Approx(0.1));
    }
  }
}

TEST_CASE("sooner with a partner, a second sooner than a first, a third later", "[model][life]") {
  const GiveBirth p;
  const auto chance = [&](bool partner, int children) {
    return chance_of_birth(p, 0.1, 32, 0.7, partner, children);
  };
  CHECK(chance(false, 0) == Approx(p.without_partner * chance(true, 0)));
  CHECK(chance(true, 1) > chance(true, 0));
  CHECK(chance(true, 2) < chance(true, 0));
  CHECK(chance(true, 3) < chance(true, 2));
  CHECK(chance(true, 9) == chance(true, 3));
}

TEST_CASE("when the factors say never, nobody has a child, and nothing divides by zero",
          "[model][life]") {
  const GiveBirth never{
      .without_partner = 0, .after_first = 0, .after_second = 0, .after_third = 0};
  CHECK(chance_of_birth(never, 0.1, 30, 0, false, 0) == 0);
  CHECK(chance_of_birth(never, 0.1, 30, 0.5, true, 2) == 0);
  CHECK(chance_of_birth({}, 0, 30, 0.5, true, 0) == 0);
}

TEST_CASE("no child follows within a year, and none is born in a residential place",
          "[model][life]") {
  QuietTown town(R"(
    client Mia 30 f intellectual 3h
      Mia -child home- Olga 0
  )");
  town.population.fertility = always(0.5);
  town.population.partner = always(0.5);
  DrawnNetwork& net = town.network;
  World& w = net.world;
  CHECK(birth_this_year(w, town.setting(), net["Mia"], false) == 0);
  w.week = w.week + 40;
  CHECK(birth_this_year(w, town.setting(), net["Mia"], false) > 0);
  const std::size_t before = w.persons.size();
  move_in(w, town.setting(), net.client("Mia"));
  give_birth(w, town.setting(), net["Mia"]);
  CHECK(w.persons.size() == before);
}

TEST_CASE("newborns are boys and girls, well and less well, as all of their age", "[model][life]") {
  // 2000 fixed seeds: standard errors 0.011 and 0.01; five of them are exceeded once in a million.
  int boys = 0, poor = 0;
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    QuietTown town("person Mia 30 f\n", Luck{seed, 0});
    town.population.poor_health = always(0.3);
    World& w = town.network.world;
    give_birth(w, town.setting(), town.network["Mia"]);
    boys += w.persons.sex[1] == Sex::male ? 1 : 0;
    poor += w.persons.poor_health[1];
  }
  CHECK(boys / 2000.0 == Approx(0.512).margin(0.056));
  CHECK(poor / 2000.0 == Approx(0.3).margin(0.052));
}

TEST_CASE("as many are born in a year as the rate says", "[model][life]") {
  std::string text;
  for (int i = 0; i < 500; ++i) {
    const std::string n = std::to_string(i);
    text += "person A" + n + " 30 f\nA" + n + " -partner- B" + n + " 31 m\n";
  }
  QuietTown town(text);
  town.population.fertility = always(0.2);
  town.population.partner = always(1);
  int born = 0;
  for (int week = 0; week < 75; ++week) {
    town.weeks();
    born += count(town.network.world, EventKind::born);
  }
  // All are without children: 500 times the chance of a first; five standard deviations of 8.6.
  CHECK(born == Approx(500 * chance_of_birth({}, 0.2, 31, 1, true, 0)).margin(43));
  CHECK(HomeCheck::problem(town.network.world).empty());
}

TEST_CASE("some infants die in their first year, and none without that risk", "[model][life]") {
  for (const double risk : {0.0, 0.3}) {
    int dead = 0;
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
      QuietTown town("person Mia 30 f\n", Luck{seed, 0});
      town.population.mortality = {{0, 1}, {risk, 0}, {risk, 0}};
      World& w = town.network.world;
      give_birth(w, town.setting(), town.network["Mia"]);
      town.weeks(60);
      dead += w.persons.alive(PersonId{1}) ? 0 : 1;
    }
    CHECK(dead / 500.0 == Approx(risk).margin(risk > 0 ? 0.103 : 0));
  }
}

TEST_CASE("newborns' traits go together as those of the first population", "[model][life]") {
  double product = 0;
  double square = 0;
  double sum = 0;
  const int n = 400;
  for (std::uint64_t seed = 1; seed <= n; ++seed) {
    QuietTown town = town_with_distances("person Ans 30 f", seed);
    town.population.traits.correlation = {{Trait::privacy, Trait::self_reliance, 0.8}};
    World& w = town.network.world;
    give_birth(w, town.setting(), town.network["Ans"]);
    const PersonId child{static_cast<std::uint32_t>(w.persons.size() - 1)};
    const double a = static_cast<double>(w.persons.trait(child, Trait::privacy)) - 0.5;
    const double b = static_cast<double>(w.persons.trait(child, Trait::self_reliance)) - 0.5;
    product += a * b;
    square += a * a;
    sum += a;
  }
  CHECK(std::abs(sum / n) < 0.04);
  CHECK(std::sqrt(square / n) == Approx(0.18).margin(0.03));
  CHECK(product / square == Approx(0.8).margin(0.15));
}
