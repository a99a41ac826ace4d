// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Traits that go together.
#include "population/traits.hpp"

#include <cmath>

#include "population/build.hpp"
#include "population/sample_spec.hpp"
#include "support/catch.hpp"

namespace draagkracht {

namespace {

World built_traits(const TraitsSpec& traits) {
  PopulationSpec spec = sample_spec();
  spec.traits = traits;
  Result<World> result = build_population(spec, 3, 0, 6000, Week{0});
  if (!result.ok()) {
    FAIL(result.problem().what.en);
  }
  return std::move(result).value();
}

struct Moments {
  double mean = 0, spread = 0;
};
Moments moments(const World& w, Trait t) {
  double sum = 0, squares = 0;
  const auto n = static_cast<double>(w.residents());
  for (std::uint32_t i = 0; i < w.residents(); ++i) {
    const auto x = static_cast<double>(w.persons.trait(PersonId{i}, t));
    sum += x;
    squares += x * x;
  }
  return {sum / n, std::sqrt(squares / n - sum / n * sum / n)};
}
double correlation(const World& w, Trait a, Trait b) {
  const Moments ma = moments(w, a), mb = moments(w, b);
  double sum = 0;
  for (std::uint32_t i = 0; i < w.residents(); ++i) {
    sum += (static_cast<double>(w.persons.trait(PersonId{i}, a)) - ma.mean) *
           (static_cast<double>(w.persons.trait(PersonId{i}, b)) - mb.mean);
  }
  return sum / static_cast<double>(w.residents()) / (ma.spread * mb.spread);
}

}  // namespace

TEST_CASE("traits have the correlations asked for, and the same mean and spread") {
  TraitsSpec spec;
  spec.correlation = {{Trait::privacy, Trait::self_reliance, 0.4},
                      {Trait::privacy, Trait::social_skill, -0.5},
                      {Trait::altruism, Trait::assets, 0.8}};
  const World w = built_traits(spec);
  const double off = 0.035;  // 6,000 people: two and a half standard errors
  CHECK(correlation(w, Trait::privacy, Trait::self_reliance) == Approx(0.4).margin(off));
  CHECK(correlation(w, Trait::privacy, Trait::social_skill) == Approx(-0.5).margin(off));
  CHECK(correlation(w, Trait::altruism, Trait::assets) == Approx(0.8).margin(off));
  CHECK(correlation(w, Trait::loyalty, Trait::privacy) == Approx(0).margin(off));
  for (std::size_t t = 0; t < trait_count; ++t) {
    const Moments m = moments(w, static_cast<Trait>(t));
    CHECK(m.mean == Approx(0.5).margin(0.01));
    CHECK(m.spread == Approx(0.18).margin(0.01));
  }
}

TEST_CASE("mean and spread are those asked for") {
  TraitsSpec spec;
  spec.mean[at(Trait::loyalty)] = 0.7;
  spec.spread[at(Trait::loyalty)] = 0.05;
  const Moments m = moments(built_traits(spec), Trait::loyalty);
  CHECK(m.mean == Approx(0.7).margin(0.005));
  CHECK(m.spread == Approx(0.05).margin(0.005));
}

TEST_CASE("without correlations every trait is its own draw") {
  const TraitsSpec spec;
  const Draw luck({1, 0}, decision("build.traits"), Key{77}, Week{0});
  const Traits traits = TraitDraw(spec).of(luck, nullptr);
  CHECK(traits[1] == static_cast<float>(0.5 + 0.18 * luck.normal(1)));
  CHECK(traits[6] == static_cast<float>(0.5 + 0.18 * luck.more(1).normal(2)));
}

TEST_CASE("correlations that cannot be name the pairs") {
  TraitsSpec spec;
  spec.correlation = {{Trait::privacy, Trait::loyalty, 0.9},
                      {Trait::privacy, Trait::altruism, 0.9},
                      {Trait::loyalty, Trait::altruism, -0.9},
                      {Trait::self_reliance, Trait::assets, 0.2}};
  const Result<void> checked = check_traits(spec);
  REQUIRE_FALSE(checked.ok());
  CHECK(checked.problem().place == "traits.correlation");
  CHECK(checked.problem().what.en.find("loyalty - altruism -0.9") != std::string::npos);
  CHECK(checked.problem().what.en.find("assets") == std::string::npos);
  spec.correlation.pop_back();
  spec.correlation[2].correlation = 0.9;
  CHECK(check_traits(spec).ok());
  spec.correlation.push_back({Trait::altruism, Trait::loyalty, 0.9});
  CHECK_FALSE(check_traits(spec).ok());  // given twice
}

}  // namespace draagkracht
