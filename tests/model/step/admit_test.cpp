// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/step/admit.hpp"

#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("the yearly rate of the basis is that of a client with the usual risk", "[model][step]") {
  CHECK(admission_chance({}, 0, 1, 1, true, true) == 0.0);
  Admit p;
  CHECK(admission_chance(p, 0.1, 0, 0, false, false) <
        admission_chance({.usual = 1}, 0.1, 0, 0, false, false));
  // An unmet share that makes the risk just the usual one.
  const double usual_unmet = math::log(p.usual) / p.unmet;
  const double week = admission_chance(p, 0.1, usual_unmet, 0, false, false);
  CHECK(1 - math::pow(1 - week, 52.1775) == Approx(1 - math::exp(-0.1)));
}

TEST_CASE("a worn-out carer raises the hazard 1.71 times", "[model][step]") {
  const Admit p{.worn_out = 0.54};
  const double fresh = admission_chance(p, 0.01, 0, 0, false, false);
  const double worn = admission_chance(p, 0.01, 0, 0.6, false, false);
  // Those who are fairly burdened stand with the fresh: severe burden is what was compared.
  CHECK(admission_chance(p, 0.01, 0, 0.3, false, false) == fresh);
  CHECK(worn / fresh == Approx(1.71).epsilon(0.01));
  CHECK(admission_chance(p, 0.01, 0, 1.0, false, false) == worn);  // not beyond
}

TEST_CASE("lack, strain, crisis and having nobody never make admission less likely",
          "[model][step]") {
  for (const Parameter<Admit>& parameter : Admit::parameters()) {
    for (const double end : {parameter.info.low, parameter.info.high}) {
      Admit p;
      p.*parameter.member = end;
      for (int i = 0; i < 10; ++i) {
        CHECK(admission_chance(p, 0.2, (i + 1) / 10.0, 0.2, false, false) >=
              admission_chance(p, 0.2, i / 10.0, 0.2, false, false));
        CHECK(admission_chance(p, 0.2, 0.2, (i + 1) / 10.0, false, false) >=
              admission_chance(p, 0.2, 0.2, i / 10.0, false, false));
      }
      CHECK(admission_chance(p, 0.2, 0.2, 0.2, true, false) >=
            admission_chance(p, 0.2, 0.2, 0.2, false, false));
      CHECK(admission_chance(p, 0.2, 0.2, 0.2, false, true) >=
            admission_chance(p, 0.2, 0.2, 0.2, false, false));
      CHECK(admission_chance(p, 10, 1, 1, true, true) <= 1.0);
    }
  }
}

TEST_CASE("who is admitted this week keeps this week's books and moves next week",
          "[model][step]") {
  QuietTown town(R"(
    client Ans 80 f dementia 6h
      Ans -partner gives 6h- Bert 82
  )");
  town.population.limitations[at(Limitation::dementia)].admission = 1e6;
  town.weeks();
  const World& w = town.network.world;
  CHECK(town.network.happened(EventKind::admitted, "Ans"));
  CHECK(total(town.network.client("Ans").informal) == 360);
  CHECK(w.persons.at_home(town.network["Ans"]));
  town.weeks();
  CHECK_FALSE(w.persons.at_home(town.network["Ans"]));
  CHECK(town.network.help("Bert", "Ans") != nullptr);
  CHECK_FALSE(town.network.happened(EventKind::admitted, "Ans"));  // once
}
