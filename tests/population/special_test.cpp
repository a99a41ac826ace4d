// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// People of whom there must be some.
#include <vector>

#include "population/build.hpp"
#include "population/households.hpp"
#include "population/sample_spec.hpp"
#include "support/catch.hpp"

namespace draagkracht {

namespace {

SpecialSpec pilot(int count) {
  SpecialSpec spec;
  spec.id = "pilot";
  spec.label = {"Proef", "Pilot"};
  spec.count = count;
  spec.age = {25, 65};
  spec.lives = Living::alone;
  spec.limitation = Limitation::psychiatric;
  return spec;
}

Result<World> build_special(const std::vector<SpecialSpec>& special, int persons = 2000,
                            double oversample = 1) {
  PopulationSpec spec = sample_spec();
  spec.special = special;
  if (oversample > 1) {
    spec.oversample.push_back({Limitation::psychiatric, oversample});
  }
  return build_population(spec, 5, 0, persons, Week{-52});
}

World built_special(const std::vector<SpecialSpec>& special, int persons = 2000,
                    double oversample = 1) {
  Result<World> result = build_special(special, persons, oversample);
  if (!result.ok()) {
    FAIL(result.problem().what.en);
  }
  return std::move(result).value();
}

std::vector<PersonId> specials(const World& w, int number = 1) {
  std::vector<PersonId> found;
  for (const ClientRecord& client : w.clients) {
    if (client.special == number) {
      found.push_back(client.person);
    }
  }
  return found;
}

std::size_t psychiatric(const World& w) {
  return static_cast<std::size_t>(
      std::ranges::count(w.persons.limitation, Limitation::psychiatric));
}

}  // namespace

TEST_CASE("as many are found as asked, and all of them fit") {
  World w = built_special({pilot(15)});
  const std::vector<PersonId> people = specials(w);
  REQUIRE(people.size() == 15);
  for (const PersonId p : people) {
    CHECK(w.persons.age(p, w.week) >= 25);
    CHECK(w.persons.age(p, w.week) <= 65);
    CHECK(lives_alone(w.persons, p));
    CHECK(w.persons.limitation[p.index()] == Limitation::psychiatric);
    CHECK(w.client_of(p).limitation == Limitation::psychiatric);
    CHECK(w.persons.weight[p.index()] == 1.0F);
  }
}

TEST_CASE("they live as asked") {
  const auto home = [](Living lives, std::array<double, 2> age, TieKind with) {
    SpecialSpec spec = pilot(8);
    spec.lives = lives;
    spec.age = age;
    spec.sex = EitherSex::female;
    const World w = built_special({spec});
    for (const PersonId p : specials(w)) {
      CHECK(w.persons.sex[p.index()] == Sex::female);
      int found = 0;
      for (const Arc& arc : w.ties.of(p)) {
        const bool here = w.persons.household[arc.other.index()] == w.persons.household[p.index()];
        found += here && w.ties.kind_seen_by(p, arc.tie) == with ? 1 : 0;
      }
      CHECK(found > 0);
    }
  };
  home(Living::with_partner, {30, 80}, TieKind::partner);
  home(Living::with_parents, {5, 25}, TieKind::parent);
  home(Living::with_children, {30, 55}, TieKind::child);
}

TEST_CASE("who has the limitation anyhow comes first, so that few change") {
  SpecialSpec few = pilot(4);
  few.lives = Living::any;
  const World plain = built_special({});
  CHECK(psychiatric(built_special({few})) == psychiatric(plain));
  few.count = 400;
  CHECK(psychiatric(built_special({few})) > psychiatric(plain) + 300);
}

TEST_CASE("households and kin are those of the population without them") {
  const World plain = built_special({});
  const World w = built_special({pilot(15)});
  for (std::size_t i = 0; i < 2000; ++i) {
    CHECK(w.persons.key[i] == plain.persons.key[i]);
    CHECK(w.persons.household[i] == plain.persons.household[i]);
    CHECK(w.persons.birth_week[i] == plain.persons.birth_week[i]);
  }
}

TEST_CASE("they hold the indications that are named and no others") {
  SpecialSpec spec = pilot(15);
  spec.indications[at(Product::guidance)] = 3;
  World w = built_special({spec});
  for (const PersonId p : specials(w)) {
    for (std::size_t k = 0; k < product_count; ++k) {
      CHECK(w.client_of(p).indications[k].granted.value == (k == at(Product::guidance) ? 180 : 0));
    }
    CHECK(w.client_of(p).indications[at(Product::guidance)].professional.valid());
  }
}

TEST_CASE("years in care, friends and traits are about what was asked") {
  SpecialSpec spec = pilot(200);
  spec.lives = Living::any;
  const auto means = [&] {
    World w = built_special({spec}, 3000);
    std::array<double, 3> sum{};
    for (const PersonId p : specials(w)) {
      sum[0] += (w.week.value - w.client_of(p).since) / 52.0 / 200;
      for (const Arc& arc : w.ties.of(p)) {
        sum[1] += w.ties.kind_seen_by(p, arc.tie) == TieKind::friendship ? 1.0 / 200 : 0;
      }
      sum[2] += static_cast<double>(w.persons.trait(p, Trait::privacy)) / 200;
    }
    return sum;
  };
  const std::array<double, 3> usual = means();
  spec.years = 1;
  spec.friends = 1;
  spec.traits[at(Trait::privacy)] = 0.8;
  const std::array<double, 3> asked = means();
  CHECK(asked[0] < 1.5);
  CHECK(usual[0] > 3);
  CHECK(asked[1] < 1.5);  // those who share a home are friends besides
  CHECK(usual[1] > 2);
  CHECK(asked[2] == Approx(0.8).margin(0.04));
  CHECK(usual[2] == Approx(0.5).margin(0.04));
}

TEST_CASE("oversampled clients who are special count for one") {
  SpecialSpec spec = pilot(15);
  spec.lives = Living::any;
  const World w = built_special({spec}, 3000, 4);
  double others = 0;
  for (const ClientRecord& client : w.clients) {
    const auto weight = static_cast<double>(w.persons.weight[client.person.index()]);
    if (client.special == 1) {
      CHECK(weight == 1);
    } else if (client.limitation == Limitation::psychiatric) {
      others = weight;
    }
  }
  CHECK(others == Approx(0.25));
}

TEST_CASE("nobody is in two groups, and too few is said with their number") {
  SpecialSpec second = pilot(10);
  second.id = "second";
  const World w = built_special({pilot(10), second});
  CHECK(specials(w, 1).size() == 10);
  CHECK(specials(w, 2).size() == 10);

  const Result<World> none = build_special({pilot(90)}, 60);
  REQUIRE_FALSE(none.ok());
  CHECK(none.problem().place == "special.pilot");
  CHECK(none.problem().what.en.find("\"Pilot\" 90 people are asked") != std::string::npos);
  CHECK(none.problem().what.nl.find("Neem meer inwoners") != std::string::npos);
}

}  // namespace draagkracht
