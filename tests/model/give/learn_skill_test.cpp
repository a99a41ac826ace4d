// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/give/learn_skill.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("a carer of a year needs less time than one who begins", "[model][give]") {
  const auto need = [](int weeks, std::string_view off) {
    QuietTown town(R"(
      client Ans 80 f somatic 10h
        Ans -child gives 8h- Carla 50
    )");
    town.parameters.learn_skill = {.lessons = 0};
    switch_off(town.parameters, off);
    town.network.help("Carla", "Ans")->since = -weeks;
    town.weeks();
    return total(town.network.client("Ans").need);
  };
  CHECK(need(100, "") == 600);
  CHECK(need(0, "") > 625);
  CHECK(need(26, "") < need(0, ""));
  CHECK(need(0, "care_skill") == 600);
}

TEST_CASE("what a professional shows a carer saves time for the client's care", "[model][give]") {
  const auto need = [](double lessons, std::string_view off) {
    QuietTown town(R"(
      client Ans 80 f somatic 10h
        Ans -child gives 8h- Carla 50
      professional Petra guidance 20h
      indication Ans guidance 1h Petra
    )");
    town.parameters.learn_skill.lessons = lessons;
    town.parameters.learn_skill.saving = LearnSkill{}.saving;
    switch_off(town.parameters, off);
    town.weeks(30);
    return total(town.network.client("Ans").need);
  };
  CHECK(need(13, "") < need(0, ""));
  CHECK(need(13, "care_skill") == need(0, "skill"));
}

TEST_CASE("skill counts of who helps most and never goes above all", "[model][give]") {
  const LearnSkill p;
  CareLink link;
  link.since = 0;
  CHECK(skill(p, link, Week{0}) == 0);
  CHECK(skill(p, link, Week{520}) == Approx(p.practice));
  link.taught = 255;
  CHECK(skill(p, link, Week{520}) == 1);
}
