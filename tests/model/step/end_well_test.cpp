// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/step/end_well.hpp"

#include <string>

#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Sixty clients, each with somebody who helps.
std::string many(const char* kind) {
  std::string text;
  for (int i = 0; i < 60; ++i) {
    const std::string n = std::to_string(i);
    text +=
        "client A" + n + " 80 f somatic 3h\n  A" + n + " -" + kind + " gives 2h- B" + n + " 60\n";
  }
  return text;
}

/// Who stopped in the year to come: how many, and how many of them in the last week of a term.
std::pair<int, int> stopped(const char* kind, bool on) {
  QuietTown town(many(kind));
  nobody_says_yes(town);
  town.parameters.end_well = {};
  keep(town, "end", on);
  town.parameters.step_back.circumstances = 0.4;
  town.parameters.step_back.unable = 0;
  int all = 0, at_term = 0;
  for (int week = 0; week < 60; ++week) {
    town.weeks();
    for (const Event& e : town.network.world.events) {
      all += e.kind == EventKind::quit ? 1 : 0;
      at_term += e.kind == EventKind::quit && e.cause == Cause::agreed_end ? 1 : 0;
    }
  }
  return {all, at_term};
}

}  // namespace

TEST_CASE("a volunteer stops at the end of a term, family and friends have no end agreed",
          "[model][step]") {
  const auto volunteers = stopped("volunteer", true), free = stopped("volunteer", false);
  const auto friends = stopped("friend", true);
  CHECK(volunteers.first > 10);
  CHECK(volunteers.second == volunteers.first);
  CHECK(friends.first > 10);
  CHECK(friends.second == 0);
  CHECK(free.second == 0);
}

TEST_CASE("as many volunteers stop in a year with a term as without", "[model][step]") {
  const EndWell p;
  double with = 0, without = 0;
  for (int week = 1; week <= 520; ++week) {
    with += weeks_of_reasons(p, true, week);
    without += weeks_of_reasons({.term = 0}, true, week);
  }
  CHECK(with == Approx(without));
  CHECK(weeks_of_reasons(p, false, 52) == 1.0);
  CHECK(weeks_of_reasons(p, true, 0) == 0.0);
}

TEST_CASE("a proper goodbye leaves tie and client unharmed, another ending hurts both",
          "[model][step]") {
  const auto after = [](double well, bool on) {
    QuietTown town(R"(
      client Ans 80 f somatic 3h
        Ans -friend close 0.6 gives 3h- Bea 70
    )");
    nobody_says_yes(town);
    town.parameters.end_well = {.well = well};
    keep(town, "end", on);
    town.parameters.own_direction.speed = 0;
    town.parameters.step_back.circumstances = 1000;
    town.weeks();
    CHECK(town.network.happened(EventKind::quit, "Bea", "Ans"));
    return std::pair{
        town.network.world.ties.columns.row[town.network.tie("Ans", "Bea").index()].closeness,
        town.network.client("Ans").own_direction};
  };
  CHECK(after(1, true) == std::pair{0.6F, 0.7F});
  CHECK(after(0, true).first < 0.55F);
  CHECK(after(0, true).second < 0.68F);
  CHECK(after(0, false) == after(1, true));
}
