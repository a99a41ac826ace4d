// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What is asked comes out. The seeds are fixed, so a test here changes its answer only when the
// builder changes; the rates of false alarm are those of a change that is right.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "population/build.hpp"
#include "population/look/marginals.hpp"
#include "population/look/residents.hpp"
#include "population/sample_spec.hpp"
#include "population/summary.hpp"
#include "support/catch.hpp"

namespace draagkracht {

namespace {

constexpr int town_size = 20000;

std::vector<PopulationFigure> figures_of(const PopulationSpec& spec, std::uint64_t seed = 4) {
  const Result<World> built = build_population(spec, seed, 0, town_size, Week{0});
  REQUIRE(built.ok());
  return summarise_population(spec, built.value());
}

PopulationFigure figure(const std::vector<PopulationFigure>& figures, const std::string& id) {
  for (const PopulationFigure& f : figures) {
    if (f.id == id) {
      return f;
    }
  }
  FAIL("no figure " << id);
  return {};
}

}  // namespace

// Each share is a mean of independent draws: beyond four standard errors in one of 16,000. For the
// eighteen figures of this test together the rate of false alarm is about one in 900.
TEST_CASE("shares of independent draws lie within four standard errors of what is asked") {
  const auto figures = figures_of(sample_spec());
  for (const char* id : {"age_0", "age_18", "age_45", "age_65", "age_80", "women", "education_low",
                         "employed", "poor_health", "volunteer", "clients", "limitation_somatic",
                         "limitation_frailty", "limitation_dementia", "limitation_psychiatric",
                         "limitation_intellectual", "limitation_brain_injury"}) {
    const PopulationFigure f = figure(figures, id);
    INFO(id << " asked " << f.asked << " built " << f.built);
    CHECK(std::abs(f.built - f.asked) < 4 * std::sqrt(f.asked * (1 - f.asked) / town_size));
  }
  const PopulationFigure age = figure(figures, "mean_age");
  CHECK(std::abs(age.built - age.asked) < 4 * 23.5 / std::sqrt(town_size));
}

// Indications follow need, so a client's products are not independent of one another, but clients
// are of each other. Five figures at four standard errors: one false alarm in 3,000.
TEST_CASE("indications per thousand are as asked") {
  const auto figures = figures_of(sample_spec());
  for (const char* id :
       {"indications_guidance", "indications_personal_care", "indications_domestic_help",
        "indications_day_activity", "indications_short_stay"}) {
    const PopulationFigure f = figure(figures, id);
    const double share = f.asked / 1000;
    INFO(id << " asked " << f.asked << " built " << f.built);
    CHECK(std::abs(f.built - f.asked) < 4000 * std::sqrt(share * (1 - share) / town_size));
  }
}

// Households are drawn in even steps and ties are matched, so these vary less than independent
// draws would; the bounds are what the builder is meant to reach.
TEST_CASE("households and networks come close to what is asked") {
  const auto figures = figures_of(sample_spec());
  const auto near = [&](const char* id, double most) {
    const PopulationFigure f = figure(figures, id);
    INFO(id << " asked " << f.asked << " built " << f.built);
    CHECK(std::abs(f.built - f.asked) < most);
  };
  near("with_partner", 0.005);
  near("with_partner_75", 0.02);
  near("child_at_home", 0.02);
  near("minors_with_parents", 0.001);
  near("mother_alive_50", 0.03);
  near("siblings", 0.08);
  near("other_kin", 0.15);
  near("friends", 0.15);
  near("neighbours", 0.2);
  const double household = figure(figures, "household_size").built;
  CHECK(household > 1.95);
  CHECK(household < 2.25);
}

// Clients oversampled four times vary about as much as before, the others more: five standard
// errors of an unweighted sample leave room for that. Three figures: one false alarm in some
// hundred thousand.
TEST_CASE("oversampling adds clients and leaves the weighted shares as they are") {
  PopulationSpec spec = sample_spec();
  spec.oversample = {{Limitation::psychiatric, 4}, {Limitation::intellectual, 4}};
  const Result<World> built = build_population(spec, 4, 0, town_size, Week{0});
  REQUIRE(built.ok());
  const World& w = built.value();
  double rows = 0;
  double weight = 0;
  for (std::uint32_t i = 0; i < w.residents(); ++i) {
    rows += w.persons.limitation[i] == Limitation::psychiatric ? 1 : 0;
    weight += static_cast<double>(w.persons.weight[i]);
    CHECK(w.persons.weight[i] > 0);
  }
  CHECK(weight == Approx(town_size).epsilon(1e-5));
  const auto figures = summarise_population(spec, w);
  CHECK(rows / town_size > 3.5 * figure(figures, "limitation_psychiatric").asked);
  for (const char* id :
       {"limitation_psychiatric", "limitation_intellectual", "limitation_somatic"}) {
    const PopulationFigure f = figure(figures, id);
    INFO(id << " asked " << f.asked << " built " << f.built);
    CHECK(std::abs(f.built - f.asked) < 5 * std::sqrt(f.asked * (1 - f.asked) / town_size));
  }
  const PopulationFigure guidance = figure(figures, "indications_guidance");
  CHECK(guidance.built == Approx(guidance.asked).epsilon(0.25));
}

TEST_CASE("however large the factor, somebody is left without a limitation") {
  PopulationSpec spec = sample_spec();
  spec.oversample = {{Limitation::frailty, 100}, {Limitation::dementia, 100}};
  const Result<World> built = build_population(spec, 4, 0, 3000, Week{0});
  REQUIRE(built.ok());
  const World& w = built.value();
  int old = 0;
  int free = 0;
  for (std::uint32_t i = 0; i < w.residents(); ++i) {
    if (w.persons.age(PersonId{i}, w.week) >= 80) {
      ++old;
      free += w.persons.limitation[i] == Limitation::none ? 1 : 0;
    }
  }
  CHECK(free > 0);
  CHECK(free < old);
}

TEST_CASE("without oversampling everybody counts for one") {
  const Result<World> built = build_population(sample_spec(), 4, 0, 2000, Week{0});
  REQUIRE(built.ok());
  for (const float weight : built.value().persons.weight) {
    CHECK(weight == 1);
  }
}

TEST_CASE("the network meets most of what formal care leaves, and not all") {
  const PopulationSpec spec = sample_spec();
  const Result<World> built = build_population(spec, 4, 0, town_size, Week{0});
  REQUIRE(built.ok());
  const World& w = built.value();
  double rest = 0;
  double agreed = 0;
  for (const ClientRecord& client : w.clients) {
    for (std::size_t c = 0; c < channel_count; ++c) {
      double formal = 0;
      for (std::size_t k = 0; k < product_count; ++k) {
        formal += client.indications[k].in_force.value * spec.products[k].delivered *
                  spec.products[k].channels[c];
      }
      rest += std::max(static_cast<double>(client.base_need[c]) - formal, 0.0);
    }
    each_link_of_client(w, client, [&](LinkId l) {
      for (const std::uint16_t minutes : w.links[l.index()].agreed) {
        agreed += minutes;
      }
    });
  }
  CHECK(agreed / rest > 0.72);
  CHECK(agreed / rest < 0.90);
}

TEST_CASE("every figure has an id of its own and a label in both languages") {
  const auto figures = figures_of(sample_spec());
  std::vector<std::string> ids;
  for (const PopulationFigure& f : figures) {
    CHECK_FALSE(f.label.nl.empty());
    CHECK_FALSE(f.label.en.empty());
    CHECK(std::isfinite(f.built));
    CHECK(f.source.empty() == std::isnan(f.asked));
    ids.push_back(f.id);
  }
  std::ranges::sort(ids);
  CHECK(std::ranges::adjacent_find(ids) == ids.end());
}

TEST_CASE("the bands of the pyramid are figures too, and add up to everybody", "[population]") {
  const PopulationSpec spec = sample_spec();
  const Result<World> built = build_population(spec, 4, 0, 2000, Week{0});
  REQUIRE(built.ok());
  const Residents residents(built.value());
  const auto bands = pyramid_figures(spec, residents);
  REQUIRE(bands.size() == 2 * pyramid_bands);
  CHECK(bands[0].id == "pyramid.men.0");
  CHECK(bands[1].id == "pyramid.women.0");
  CHECK(bands.back().id == "pyramid.women.95");
  double asked = 0;
  double found = 0;
  for (const PopulationFigure& band : bands) {
    asked += band.asked;
    found += band.built;
    CHECK(band.unit == Unit::share);
  }
  CHECK(asked == Approx(1));
  CHECK(found == Approx(1));
  double boys = 0;
  for (const PersonId p : residents.people()) {
    boys += residents.sex(p) == Sex::male && residents.age(p) < 5 ? 1 : 0;
  }
  CHECK(bands[0].built == Approx(boys / 2000));
}

TEST_CASE("the few people of a small cell raise no alarm by being alike", "[population]") {
  const PopulationSpec spec = sample_spec();
  int small = 0;
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const Result<World> built = build_population(spec, seed, 0, 500, Week{0});
    REQUIRE(built.ok());
    for (const Marginal& table : look_at_marginals(spec, Residents(built.value()))) {
      if (table.id != "siblings" && table.id != "friends") {
        continue;
      }
      for (const MarginalCell& cell : table.cells) {
        small += cell.persons > 0 && cell.persons < 3 ? 1 : 0;
        CHECK(cell.variance >= 0.999 * cell.asked);
      }
    }
  }
  CHECK(small > 0);
}

}  // namespace draagkracht
