// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/step/end_well.hpp"

#include <string>

#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

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

TEST_CASE("an agreed time ends in a goodbye; help over a tie in the family has no end agreed",
          "[model][step]") {
  const auto lived = [](const char* kind, bool on) {
    QuietTown town("client Ans 80 f somatic 3h\n  Ans -" + std::string(kind) +
                   " close 0.6 gives 3h- Bea 60 volunteer");
    nobody_says_yes(town);
    town.parameters.end_well = {.well = 0};
    town.parameters.agree_form = {.year_ends = on ? 1.0 : 0.0};
    town.network.help("Bea", "Ans")->form = HelpForm::agreed_year;
    town.network.help("Bea", "Ans")->until = on ? 10 : long_ago;
    town.weeks(9);
    CHECK(town.network.help("Bea", "Ans") != nullptr);
    town.weeks(2);
    return std::pair{
        town.network.help("Bea", "Ans") == nullptr,
        town.network.world.ties.columns.row[town.network.tie("Ans", "Bea").index()].closeness};
  };
  CHECK(lived("volunteer", true) == std::pair{true, 0.6F});
  CHECK_FALSE(lived("volunteer", false).first);
  QuietTown family("client Ans 80 f somatic 3h\n  Ans -child gives 3h- Bea 50");
  family.weeks(60);
  CHECK(family.network.help("Bea", "Ans")->until == long_ago);
}
