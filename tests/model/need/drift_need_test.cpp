// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/need/drift_need.hpp"

#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("need that is stable and met stays exactly the same", "[model][need]") {
  CHECK(weekly_growth({}, Course::stable, 0.1, 0) == 1.0);
}

TEST_CASE("in a year need rises or falls by its drift, and more when care is missing",
          "[model][need]") {
  const DriftNeed p;
  CHECK(math::pow(weekly_growth(p, Course::rising, 0.1, 0), 52.1775) == Approx(math::exp(0.1)));
  CHECK(math::pow(weekly_growth(p, Course::falling, 0.1, 0), 52.1775) == Approx(math::exp(-0.1)));
  for (const Course course : {Course::stable, Course::rising, Course::falling}) {
    double before = 0;
    for (int unmet = 0; unmet <= 10; ++unmet) {
      const double growth = weekly_growth(p, course, 0.1, unmet / 10.0);
      CHECK(growth > before);
      before = growth;
    }
  }
}

TEST_CASE("need rises for some years, then it stays as it is", "[model][need]") {
  const auto after = [](double years) {
    QuietTown town("client Ans 80 f somatic 2h\n");
    town.population.limitations[at(Limitation::somatic)].drift = 0.2;
    town.population.limitations[at(Limitation::somatic)].drift_years = years;
    town.network.client("Ans").course = Course::rising;
    town.parameters.drift_need.unmet_effect = 0;
    town.weeks(520);
    const ClientRecord& ans = town.network.client("Ans");
    double need = 0;
    for (const float minutes : ans.base_need) {
      need += static_cast<double>(minutes);
    }
    return std::pair{ans.course, need / 120};
  };
  CHECK(after(1e6).first == Course::rising);
  CHECK(after(1e6).second == Approx(math::exp(0.2 * 520 / 52.1775)));
  CHECK(after(0.5).first == Course::stable);
  CHECK(after(0.5).second > 1.0);
  CHECK(after(0.5).second < math::exp(0.2 * 5));
}

TEST_CASE("need never grows beyond four hours a day in one channel", "[model][need]") {
  QuietTown town("client Ans 80 f somatic 27h\n");
  town.parameters.drift_need.unmet_effect = 1;
  town.weeks(60);  // nobody helps, so it grows
  CHECK(town.network.client("Ans").need[at(Channel::practical)] == Minutes{1680});
}

TEST_CASE("who recovers needs nobody any more", "[model][need]") {
  QuietTown town(R"(
    client Ans 60 f somatic 4h
      Ans -partner gives 4h- Bert 62
  )");
  town.population.limitations[at(Limitation::somatic)].recovery = 100000;
  town.parameters.drift_need.recovery = 1;
  town.weeks();
  CHECK(town.network.client("Ans").open == 0);
  CHECK(town.network.help("Bert", "Ans") == nullptr);
  CHECK(total(town.network.client("Ans").need) == 0);
  CHECK(town.network.world.persons.limitation[town.network["Ans"].index()] == Limitation::none);
  CHECK(town.network.happened(EventKind::need_ended, "Ans"));
}
