// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/need/begin_need.hpp"

#include "model/need/onset.hpp"
#include "model/quiet.hpp"
#include "population/sample_spec.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Prevalence that rises from `low` to `high` at 60; ends at this rate a year.
LimitationSpec rising(double low, double high, double ends) {
  LimitationSpec spec;
  spec.prevalence = {{0, 60}, {low, high}, {low, high}};
  spec.recovery = ends;
  return spec;
}

}  // namespace

namespace {

double incidence_of(const LimitationSpec& spec, double age) {
  PopulationSpec population;
  population.limitations[at(Limitation::somatic)] = spec;
  const double share = spec.prevalence.at(age, Sex::female);
  return onset_rates(population, age, Sex::female)[at(Limitation::somatic)] * (1 - share);
}

}  // namespace

TEST_CASE("new cases replace those that end and follow the rise with age", "[model][need]") {
  // A flat 10 % of whom a fifth ends each year: 2 new cases per 100 people.
  CHECK(incidence_of(rising(0.1, 0.1, 0.2), 40) == Approx(0.02));
  // Nobody has it and nobody gets it.
  CHECK(incidence_of(rising(0, 0, 0.5), 40) == 0.0);
  // Around 60 the share rises by ten points in ten years.
  CHECK(incidence_of(rising(0.1, 0.2, 0), 58) == Approx(0.01));
  // A share that falls with age brings no negative number of new cases.
  CHECK(incidence_of(rising(0.5, 0.1, 0), 60) == 0.0);
}

TEST_CASE("at most one limitation begins in a year, as often as the incidences say",
          "[model][need]") {
  PopulationSpec population;
  population.limitations[at(Limitation::somatic)] = rising(0.2, 0.2, 0.4);
  population.limitations[at(Limitation::dementia)] = rising(0.1, 0.1, 0.5);
  int somatic = 0, dementia = 0;
  const int n = 20000;  // standard errors at most 0.0025
  for (std::uint64_t i = 1; i <= n; ++i) {
    const Onset onset = onset_this_year(population, Limitation::none, 40, Sex::female, 1,
                                        Draw(Luck{7, 0}, decision("test.onset"), Key{i}, Week{1}));
    somatic += onset.limitation == Limitation::somatic ? 1 : 0;
    dementia += onset.limitation == Limitation::dementia ? 1 : 0;
    if (onset.limitation != Limitation::none) {
      CHECK(onset.in_weeks >= 1);
      CHECK(onset.in_weeks <= 52);
    }
  }
  // Dementia comes to nine in ten, the physically disabled among them, who are replaced; a physical
  // disability comes to the seven who have neither.
  const double to_dementia = 0.05 / 0.9;
  CHECK(somatic / double{n} == Approx(0.2 * (0.4 + to_dementia) / 0.7).margin(0.01));
  CHECK(dementia / double{n} == Approx(to_dementia).margin(0.01));
}

TEST_CASE("need begins as much smaller as it grows later", "[model][need]") {
  LimitationSpec spec;
  spec.course = {1, 0, 0};
  spec.years = 5;
  const DriftNeed p{.unmet_effect = 0};
  CHECK(size_at_onset(spec, p) == Approx(1));
  // All grow by a tenth a year for as long as a spell of five years lasts: 1 / (1 - 0.5) times the
  // first need.
  spec.course = {0, 1, 0};
  spec.drift = 0.1;
  spec.drift_years = 1e9;
  CHECK(size_at_onset(spec, p) == Approx(0.5));
  spec.course = {0, 0, 1};
  CHECK(size_at_onset(spec, p) == Approx(1.5));
  // Growth that goes on for four years at most leaves less between the first need and the usual
  // one.
  spec.drift_years = 4;
  CHECK(size_at_onset(spec, p) == Approx(0.55 / 0.45));
  spec.course = {0, 1, 0};
  CHECK(size_at_onset(spec, p) == Approx(0.35 / 0.45));
  // What is unmet makes need grow for all of a spell: over five years at 0.03 a year 1 / (1 -
  // 0.15).
  spec.course = {1, 0, 0};
  CHECK(size_at_onset(spec, {.unmet_effect = 0.1}) == Approx(0.85));
  // Growth faster than spells end is bounded.
  spec.course = {0, 1, 0};
  spec.drift = 1;
  CHECK(size_at_onset(spec, p) > 0.2);
}

TEST_CASE("in poor health and with little education need begins sooner, and as often in all") {
  const PopulationSpec population = sample_spec();
  const BeginNeed rule;
  for (const double age : {30.0, 50.0, 80.0}) {
    // Of those without a limitation fewer are in poor health than of all.
    const double with = limited(population, age, Sex::female);
    const double all_ill = population.poor_health.at(age, Sex::female);
    const double all_low = population.education_low.at(age, Sex::female);
    const double ill = share_of_others(all_ill, std::max(all_ill, rule.poor_of_clients), with);
    const double low = share_of_others(
        all_low, all_low * rule.low_education / (1 + all_low * (rule.low_education - 1)), with);
    CHECK(ill < all_ill);
    const auto times = [&](bool poor, bool little) {
      return sooner(rule, population, age, Sex::female, {poor, little});
    };
    CHECK(times(true, false) / times(false, false) == Approx(rule.poor_health));
    CHECK(times(false, true) / times(false, false) == Approx(rule.low_education));
    const double mean = ill * (low * times(true, true) + (1 - low) * times(true, false)) +
                        (1 - ill) * (low * times(false, true) + (1 - low) * times(false, false));
    CHECK(mean == Approx(1));
  }
  CHECK(sooner(rule, population, 10, Sex::male, {true, true}) == 1);
}

TEST_CASE("who comes to need care becomes a client, once", "[model][need]") {
  QuietTown town("person Ans 80 f\n");
  town.population.limitations[at(Limitation::somatic)].need[at(Channel::practical)] = 5;
  const Setting s{town.population, town.parameters};
  World& w = town.network.world;
  begin_need(w, s, town.network["Ans"], Limitation::somatic);
  CHECK(town.network.client("Ans").base_need[at(Channel::practical)] > 0);
  CHECK(w.persons.limitation[town.network["Ans"].index()] == Limitation::somatic);

  SECTION("dementia takes over from a physical disability, and takes no need away") {
    const ClientRecord before = town.network.client("Ans");
    town.population.limitations[at(Limitation::dementia)].need[at(Channel::guidance)] = 6;
    begin_need(w, s, town.network["Ans"], Limitation::dementia);
    const ClientRecord& ans = town.network.client("Ans");
    CHECK(w.clients.size() == 1);
    CHECK(ans.limitation == Limitation::dementia);
    CHECK(w.persons.limitation[town.network["Ans"].index()] == Limitation::dementia);
    CHECK(ans.since == before.since);
    CHECK(ans.base_need[at(Channel::practical)] == before.base_need[at(Channel::practical)]);
    CHECK(ans.base_need[at(Channel::guidance)] > 0);
    CHECK(town.network.happened(EventKind::need_grew, "Ans"));
  }
  SECTION("a lighter limitation changes nothing") {
    const ClientRecord before = town.network.client("Ans");
    begin_need(w, s, town.network["Ans"], Limitation::chronic);
    CHECK(town.network.client("Ans").limitation == before.limitation);
    CHECK(town.network.client("Ans").base_need == before.base_need);
  }
  SECTION("a second spell does not begin with the lack of the first") {
    ClientRecord& ans = town.network.client("Ans");
    ans.open = 0;
    ans.unmet_share = 0.8F;
    begin_need(w, s, town.network["Ans"], Limitation::dementia);
    CHECK(w.clients.size() == 1);
    CHECK(ans.open == 1);
    CHECK(ans.limitation == Limitation::dementia);
    CHECK(ans.unmet_share == 0.0F);
  }
}

TEST_CASE("in an ageing population adults come to need care more often", "[model][need]") {
  PopulationSpec population;
  population.limitations[at(Limitation::somatic)] = rising(0.1, 0.2, 0.1);
  const auto times = [&](double more, double age) {
    return sooner({.more = more}, population, age, Sex::female, {});
  };
  CHECK(times(1.5, 70) == Approx(1.5 * times(1, 70)));
  CHECK(times(1.5, 10) == times(1, 10));
}
