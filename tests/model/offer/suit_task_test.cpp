// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/offer/suit_task.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// In how many of 300 lives the one who is asked says yes in the first week.
int yes(const std::string& text, std::string_view off, bool helped = false) {
  int count = 0;
  for (std::uint64_t luck = 1; luck <= 300; ++luck) {
    QuietTown town(text, {luck, 0});
    town.parameters.answer_request.base = -1.0;
    town.parameters.answer_request.distance = 0;
    town.parameters.choose_whom.distance = 0;
    switch_off(town.parameters, off);
    for (LimitationSpec& limitation : town.population.limitations) {
      limitation.episodes = 0;
    }
    if (helped) {
      town.network.world.make_carer(town.network["Bea"], Week{-200});
    }
    town.weeks();
    count += town.network.help("Bea", "Ans") != nullptr ? 1 : 0;
  }
  return count;
}

}  // namespace

TEST_CASE("a close friend comes for comfort, a loose one as soon for a lift", "[model][offer]") {
  const auto more_for_comfort = [](std::string_view close, std::string_view off) {
    const auto text = [&](std::string_view what) {
      return "client Ans 80 f somatic 2h " + std::string(what) + "\n Ans -friend 0km close " +
             std::string(close) + "- Bea 60\n";
    };
    return yes(text("emotional"), off) - yes(text("administration"), off);
  };
  CHECK(more_for_comfort("0.9", "") > 30);
  CHECK(more_for_comfort("0.2", "") < -20);
  CHECK(more_for_comfort("0.9", "suits") == 0);
  CHECK(more_for_comfort("0.2", "suits") == 0);
}

TEST_CASE("a small job is done by who lives round the corner", "[model][offer]") {
  const auto near_more_than_far = [](std::string_view hours, std::string_view off) {
    const auto text = [&](std::string_view km) {
      return "client Ans 80 f somatic " + std::string(hours) + "\n Ans -neighbour " +
             std::string(km) + " close 0.6- Bea 60\n";
    };
    return yes(text("0km"), off) - yes(text("6km"), off);
  };
  CHECK(near_more_than_far("0.75h", "") > 20);
  CHECK(near_more_than_far("3h", "") == 0);  // no small job
  CHECK(near_more_than_far("0.75h", "suits") == 0);
}

TEST_CASE("a bystander who does not know what to do hesitates, one with experience does not",
          "[model][offer]") {
  constexpr std::string_view calm = R"(
    client Ans 80 f somatic 2h
      Ans -neighbour close 0.6- Bea 60
  )";
  constexpr std::string_view difficult = R"(
    client Ans 80 f dementia 2h
      Ans -neighbour close 0.6- Bea 60
  )";
  const auto hesitating = [&](std::string_view off, bool helped) {
    return yes(std::string(calm), off, helped) - yes(std::string(difficult), off, helped);
  };
  CHECK(hesitating("", false) > 20);
  CHECK(hesitating("", true) <= 0);
  CHECK(hesitating("suits", false) == 0);
}

TEST_CASE("what a task adds is around nothing at the middle", "[model][offer]") {
  const SuitTask p;
  CHECK(suits(p, {.closeness = 0.5, .distance_km = 2.5, .minutes = Minutes{30}}) == Approx(0));
  CHECK(suits(p, {.closeness = 0.5, .distance_km = 100, .minutes = Minutes{30}}) ==
        Approx(-0.5 * p.small_job));
  // Family is there whatever the behaviour.
  CHECK(suits(p, {.kind = TieKind::child,
                  .closeness = 0.5,
                  .minutes = Minutes{300},
                  .difficult = true}) == Approx(0));
}

TEST_CASE("meeting people takes fear away: who knows somebody like that hesitates less",
          "[model][offer]") {
  const auto said_yes = [](bool met, std::string_view off) {
    int count = 0;
    for (std::uint64_t luck = 1; luck <= 300; ++luck) {
      QuietTown town(R"(
        client Ans 80 f dementia 2h
          Ans -neighbour close 0.6- Bea 60
          Bea -friend- Kees 80
      )",
                     {luck, 0});
      town.parameters.answer_request.base = -1.0;
      town.parameters.answer_request.distance = 0;
      town.parameters.choose_whom.distance = 0;
      town.parameters.suit_task.not_knowing = 2;
      town.parameters.suit_task.met = 0.8;
      switch_off(town.parameters, off);
      for (LimitationSpec& limitation : town.population.limitations) {
        limitation.episodes = 0;
      }
      if (met) {
        town.network.world.persons.limitation[town.network["Kees"].index()] = Limitation::dementia;
      }
      town.weeks();
      count += town.network.help("Bea", "Ans") != nullptr ? 1 : 0;
    }
    return count;
  };
  CHECK(said_yes(true, "") > said_yes(false, "") + 30);
  CHECK(said_yes(true, "meeting_people") == said_yes(false, "meeting_people"));
}
