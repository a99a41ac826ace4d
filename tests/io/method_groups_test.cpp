// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/method_groups.hpp"

#include "support/catch.hpp"

using namespace draagkracht;

TEST_CASE("for whom methods are compared may be said in four ways", "[io][methods]") {
  ScenarioSpec scenario;
  scenario.groups.push_back({"pilot", {"De pilot", "The pilot"}, {}});
  const auto group = [&](std::string_view words) { return group_of_words(words, scenario); };
  CHECK(group("pilot").value().id == "pilot");
  CHECK(group("single_carers_dementia").value().where.size() == 2);
  CHECK(group("Single carers of people with dementia").value().where.size() == 2);
  CHECK(group("enige mantelzorgers van mensen met dementie").value().where.size() == 2);
  const Result<GroupSpec> own = group("limitation = dementia, lives_alone = 1, age >= 80");
  REQUIRE(own.ok());
  REQUIRE(own.value().where.size() == 3);
  CHECK(own.value().where[1].field == Condition::Field::lives_alone);
}

TEST_CASE("a comma is and, or is or, and both languages say so", "[io][methods]") {
  const Result<GroupSpec> own =
      group_of_words("limitation = dementia, loneliness >= 3 or people_around <= 4.5", {});
  REQUIRE(own.ok());
  const std::vector<Condition>& where = own.value().where;
  REQUIRE(where.size() == 3);
  CHECK_FALSE(where[0].or_next);
  CHECK(where[1].or_next);
  CHECK_FALSE(where[2].or_next);
  CHECK(own.value().label.nl ==
        "beperking: dementie; eenzaamheid, 0 tot 6: minstens 3 of mensen om zich heen: hoogstens "
        "4,5");
  CHECK(own.value().label.en ==
        "limitation: dementia; loneliness, 0 to 6: at least 3 or people around: at most 4.5");
}

TEST_CASE("conditions of one and nought, of a product and of no limitation in words",
          "[io][methods]") {
  const auto nl = [](std::string_view text) { return group_of_words(text, {}).value().label.nl; };
  CHECK(nl("lives_alone = 1") == "woont alleen: ja");
  CHECK(nl("lives_alone >= 1") == "woont alleen: ja");
  CHECK(nl("lives_alone != 1") == "woont alleen: nee");
  CHECK(nl("carer < 1") == "mantelzorger: nee");
  CHECK(nl("indicated_hours.guidance > 0") ==
        "geïndiceerde uren per week (begeleiding): meer dan 0");
  CHECK(nl("limitation != none") == "beperking: welke ook");
  CHECK(nl("sex = f, origin != netherlands") == "geslacht: vrouwen; herkomst: niet Nederland");
}

TEST_CASE("words that mean nothing are answered with what is known", "[io][methods]") {
  const Result<GroupSpec> unknown = group_of_words("astronauts", {});
  REQUIRE_FALSE(unknown.ok());
  CHECK(unknown.problem().what.en.find("single_carers_dementia") != std::string::npos);
  CHECK(unknown.problem().what.nl.find("Bekende groepen") != std::string::npos);
  const Result<GroupSpec> misspelt = group_of_words("limitaton = dementia", {});
  REQUIRE_FALSE(misspelt.ok());
  CHECK(misspelt.problem().what.en.find("\"limitation\"") != std::string::npos);
}

TEST_CASE("every named group is made of conditions that can be read", "[io][methods]") {
  for (const NamedGroup& named : named_groups()) {
    CAPTURE(named.id);
    CHECK(group_of_words(named.id, {}).ok());
    CHECK_FALSE(named.label.nl.empty());
    CHECK(named.label.nl != named.label.en);
  }
}
