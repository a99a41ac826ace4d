// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/offer/agree_form.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("one task for a time is agreed to sooner than help without an end", "[model][offer]") {
  const auto bounded_among_yes = [](std::string_view off) {
    QuietTown town(copies(300, "client A# 80 f somatic 2h\n A# -neighbour close 0.6- B# 60"));
    town.parameters.answer_request.base = -1.0;
    town.parameters.agree_form = {.bounded = 0.4, .sooner = 2, .ends = 0};
    switch_off(town.parameters, off);
    town.weeks();
    int bounded = 0;
    for (const CareLink& link : town.network.world.links) {
      bounded += link.form == HelpForm::bounded ? 1 : 0;
    }
    return static_cast<double>(bounded) / static_cast<double>(town.network.world.links.size());
  };
  CHECK(bounded_among_yes("") > 0.55);
  CHECK(bounded_among_yes("terms") == Approx(0.4).margin(0.1));
}

TEST_CASE("who agreed on a time may go when it is over, or goes on", "[model][offer]") {
  const auto weeks_helped = [](double ends, std::string_view off) {
    QuietTown town(R"(
      client Ans 80 f somatic 2h
        Ans -neighbour close 0.6- Bea 60
    )");
    town.parameters.agree_form = {.bounded = 1, .ends = ends};
    switch_off(town.parameters, off);
    int weeks = 0;
    for (town.weeks(); town.network.help("Bea", "Ans") != nullptr && weeks < 100; ++weeks) {
      town.weeks();
    }
    if (weeks < 100) {
      CHECK(town.network.happened(EventKind::quit, "Bea", "Ans"));
      CHECK(town.network.world.events.back().cause == Cause::agreed_time);
    }
    return weeks;
  };
  CHECK(weeks_helped(1, "") == 26);
  CHECK(weeks_helped(0, "") == 100);
  CHECK(weeks_helped(1, "terms") == 100);
}

TEST_CASE("a student leaves at the end of the study year, an older volunteer does not",
          "[model][offer]") {
  const auto helps_after = [](int weeks, std::string_view age, std::string_view off) {
    QuietTown town("client Ans 60 f somatic 6h company\nperson Vera " + std::string(age) +
                   " volunteer\n");
    town.parameters.match_volunteer.per_year = 1e6;
    town.parameters.answer_request.base = -certain;
    town.parameters.agree_form = {.year = 0, .student_ends = 1};
    switch_off(town.parameters, off);
    town.weeks(3);
    town.parameters.match_volunteer.per_year = 0;
    CHECK(town.network.help("Vera", "Ans") != nullptr);
    town.weeks(weeks - 3);
    return town.network.help("Vera", "Ans") != nullptr;
  };
  CHECK(helps_after(24, "20", ""));
  CHECK_FALSE(helps_after(30, "20", ""));
  CHECK(helps_after(30, "60", ""));
  CHECK(helps_after(30, "20", "terms"));
}

TEST_CASE("some volunteers agree on a year, others stay without end", "[model][offer]") {
  const auto helps_after_a_year = [](double year, std::string_view off) {
    QuietTown town("client Ans 60 f somatic 6h company\nperson Vera 60 volunteer\n");
    town.parameters.match_volunteer.per_year = 1e6;
    town.parameters.answer_request.base = -certain;
    town.parameters.agree_form = {.year = year, .year_ends = 1};
    switch_off(town.parameters, off);
    town.weeks(3);
    town.parameters.match_volunteer.per_year = 0;
    town.weeks(52);
    return town.network.help("Vera", "Ans") != nullptr;
  };
  CHECK_FALSE(helps_after_a_year(1, ""));
  CHECK(helps_after_a_year(0, ""));
  CHECK(helps_after_a_year(1, "terms"));
}

TEST_CASE("study years end once a year, never within two months", "[model][offer]") {
  for (int week = -120; week < 120; ++week) {
    const int ahead = study_year_ends(Week{week}) - week;
    CHECK(ahead >= 8);
    CHECK(ahead < 60);
    CHECK(((study_year_ends(Week{week}) % 52) + 52) % 52 == 26);
  }
}
