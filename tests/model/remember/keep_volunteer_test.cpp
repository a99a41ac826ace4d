// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/remember/keep_volunteer.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view visit = R"(
  client Ans 80 f somatic 6h company
    Ans -volunteer gives 2h company- Vera 60
)";

struct Years {
  double guided = 0;
  double thanks = 0;  ///< reward of the volunteer
  bool cut = false;
  int stuck = 0;
  std::string_view text = visit;
};

QuietTown volunteering(const Years& y, std::string_view off) {
  QuietTown town(y.text);
  town.parameters.answer_request.base = -certain;
  town.parameters.keep_volunteer.guided = y.guided;
  town.parameters.forget_favours.reward_fade = 0;
  switch_off(town.parameters, off);
  town.network.carer("Vera").reward = static_cast<float>(y.thanks);
  if (y.cut) {
    Indication& indication = town.network.client("Ans").indications[0];
    indication.granted = Minutes{300};
    indication.in_force = Minutes{60};
    indication.review = 100000;
  }
  for (CareLink& link : town.network.world.links) {
    link.stuck = static_cast<std::uint8_t>(y.stuck);
  }
  town.weeks(24);
  return town;
}

int spirit(const Years& y, std::string_view off) {
  QuietTown town = volunteering(y, off);
  return town.network.help("Vera", "Ans")->spirit;
}

/// Of 100 volunteers, those who still come after so many weeks.
int stay_keep(int weeks, double leave, double guided, int stuck, double spread,
              std::string_view off) {
  QuietTown town(copies(100,
                        "client A# 80 f somatic 6h company\n"
                        " A# -volunteer gives 2h company- V# 60"));
  town.parameters.answer_request.base = -certain;
  town.parameters.own_direction.speed = 0;
  town.parameters.small_steps.weeks = 520;
  town.parameters.step_back.unable = 0;
  town.parameters.keep_volunteer.leave = leave;
  town.parameters.keep_volunteer.guided = guided;
  town.parameters.keep_volunteer.spread = spread;
  switch_off(town.parameters, off);
  for (CareLink& link : town.network.world.links) {
    link.stuck = static_cast<std::uint8_t>(stuck);
  }
  town.weeks(weeks);
  return open_links(town.network.world);
}

}  // namespace

TEST_CASE("thanks and being of use keep a volunteer going", "[model][remember]") {
  CHECK(spirit({.thanks = 0.8}, "") > spirit({}, "") + 20);
  CHECK(spirit({.thanks = 0.8}, "keep_volunteers") == spirit({}, "keep_volunteers"));
  // Next to a daughter who does it all, a volunteer is hardly used.
  constexpr std::string_view idle = R"(
    client Ans 80 f somatic 0.3h company
      Ans -volunteer gives 2h company- Vera 60
  )";
  CHECK(volunteering({.text = idle}, "").network.world.links[0].spirit < spirit({}, ""));
}

TEST_CASE("volunteers stay when somebody guides them, and learn", "[model][remember]") {
  CHECK(stay_keep(104, 0.5, 1, 0, 0, "") > stay_keep(104, 0.5, 0, 0, 0, "") + 15);
  CHECK(stay_keep(104, 0.5, 1, 0, 0, "keep_volunteers") ==
        stay_keep(104, 0.5, 0, 0, 0, "keep_volunteers"));
  QuietTown guided = volunteering({.guided = 1}, ""), alone = volunteering({}, ""),
            untaught = volunteering({.guided = 1}, "keep_volunteers");
  CHECK(guided.network.help("Vera", "Ans")->taught > 100);
  CHECK(alone.network.help("Vera", "Ans")->taught == 0);
  CHECK(untaught.network.help("Vera", "Ans")->taught == 0);
}

TEST_CASE("fellow volunteers near by carry each other", "[model][remember]") {
  const std::string together = std::string(visit) + R"(
    client Bob 80 m somatic 6h company
      Bob -volunteer gives 2h company- Wies 60
    client Cor 80 m somatic 6h company
      Cor -volunteer gives 2h company- Xander 60
  )";
  CHECK(spirit({.text = together}, "") > spirit({}, ""));
  CHECK(spirit({.text = together}, "keep_volunteers") == spirit({}, "keep_volunteers"));
}

TEST_CASE("always the same tires, variety does not", "[model][remember]") {
  constexpr std::string_view varied = R"(
    client Ans 80 f somatic 3h company 3h practical
      Ans -volunteer gives 1h company- Vera 60
  )";
  const auto after_years = [&](std::string_view text, int channels, std::string_view off) {
    QuietTown town(text);
    town.parameters.answer_request.base = -certain;
    switch_off(town.parameters, off);
    CareLink* help = town.network.help("Vera", "Ans");
    help->since = -400;
    if (channels > 1) {
      help->agreed[at(Channel::practical)] = 60;
    }
    town.weeks(24);
    return static_cast<int>(town.network.help("Vera", "Ans")->spirit);
  };
  CHECK(after_years(varied, 2, "") > after_years(varied, 1, "") + 10);
  CHECK(after_years(varied, 2, "keep_volunteers") == after_years(varied, 1, "keep_volunteers"));
}

TEST_CASE("too many clients exhaust a volunteer", "[model][remember]") {
  const std::string two = std::string(visit) + R"(
    client Bob 80 m somatic 6h company
      Bob -volunteer gives 1h company- Vera
    client Cor 80 m somatic 6h company
      Cor -volunteer gives 1h company- Vera
  )";
  CHECK(spirit({.text = two}, "") < spirit({}, "") - 20);
  CHECK(spirit({.text = two}, "keep_volunteers") == spirit({}, "keep_volunteers"));
}

TEST_CASE("doing the work of professionals who were cut hurts, less so with recognition",
          "[model][remember]") {
  CHECK(spirit({.cut = true}, "") < spirit({}, "") - 20);
  CHECK(spirit({.guided = 1}, "") - spirit({.guided = 1, .cut = true}, "") <
        spirit({}, "") - spirit({.cut = true}, ""));
  CHECK(spirit({.cut = true}, "keep_volunteers") == spirit({}, "keep_volunteers"));
}

TEST_CASE("getting nowhere is a reason to stop", "[model][remember]") {
  CHECK(stay_keep(25, 1, 0.5, 0, 0, "") > stay_keep(25, 1, 0.5, 3, 0, "") + 15);
  CHECK(stay_keep(25, 1, 0.5, 0, 0, "keep_volunteers") ==
        stay_keep(25, 1, 0.5, 3, 0, "keep_volunteers"));
  QuietTown town(visit);
  town.parameters.answer_request.base = -certain;
  town.parameters.keep_volunteer.leave = 1000;
  town.network.help("Vera", "Ans")->stuck = 3;
  for (int week = 0; week < 8 && town.network.help("Vera", "Ans") != nullptr; ++week) {
    town.weeks();
  }
  CHECK(town.network.happened(EventKind::quit, "Vera", "Ans"));
  CHECK(town.network.world.events.back().cause == Cause::no_progress);
}

TEST_CASE("many volunteers stay for years although some go soon", "[model][remember]") {
  // With one chance for all, as many leave every year; people who differ have a long tail.
  const auto tail = [](double spread, std::string_view off) {
    const int first = stay_keep(52, 0.8, 0.5, 0, spread, off);
    const int later = stay_keep(208, 0.8, 0.5, 0, spread, off);
    const double share = first / 100.0;
    return later / 100.0 - share * share * share * share;
  };
  CHECK(tail(1.5, "") > 0.12);
  CHECK(tail(1.5, "keep_volunteers") < 0.1);
}

TEST_CASE("clients with little money stop when it costs too much", "[model][remember]") {
  const auto goes_on = [](IncomeBand income, std::string_view off) {
    QuietTown town(visit);
    town.parameters.answer_request.base = -certain;
    town.parameters.keep_volunteer.costs = 1000;
    town.network.world.persons.income_band[town.network["Ans"].index()] = income;
    switch_off(town.parameters, off);
    town.weeks(9);
    return town.network.help("Vera", "Ans") != nullptr;
  };
  CHECK_FALSE(goes_on(IncomeBand::low, ""));
  CHECK(goes_on(IncomeBand::middle, ""));
  CHECK(goes_on(IncomeBand::low, "keep_volunteers"));
}

TEST_CASE("a volunteer who can tell the day afterwards takes fewer worries home",
          "[model][remember]") {
  const auto strain = [](double guided, std::string_view off) {
    QuietTown town(visit);
    town.parameters.answer_request.base = -certain;
    town.parameters.keep_volunteer.guided = guided;
    town.parameters.keep_volunteer.debrief = 0.2;
    switch_off(town.parameters, off);
    town.network.carer("Vera").strain = 0.6F;
    town.weeks(12);
    return static_cast<double>(town.network.carer("Vera").strain);
  };
  CHECK(strain(1, "") < 0.8 * strain(1, "debrief"));
  CHECK(strain(0, "") == Approx(strain(0, "debrief")));
}
