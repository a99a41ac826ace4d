// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ask/match_volunteer.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Everybody who names a shortfall is matched at once, and nobody else says yes.
QuietTown matching(std::string_view text) {
  QuietTown town(text);
  town.parameters.match_volunteer.per_year = 1e6;
  town.parameters.answer_request.base = -certain;
  return town;
}

}  // namespace

TEST_CASE("who names a shortfall gets a volunteer of the neighbourhood, who helps one at a time",
          "[model][ask]") {
  QuietTown town = matching(R"(
    client Ans 80 f somatic 6h
    client Wim 80 m somatic 6h
    person Vera 60 volunteer
    person Dirk 60
  )");
  town.weeks(3);
  DrawnNetwork& net = town.network;
  CHECK(net.agreed("Vera", "Ans") + net.agreed("Vera", "Wim") == 90);
  CHECK(net.help("Dirk", "Ans") == nullptr);
  CHECK(net.help("Dirk", "Wim") == nullptr);
  const char* client = net.help("Vera", "Ans") != nullptr ? "Ans" : "Wim";
  CHECK(net.help("Vera", client)->as_volunteer == 1);
  CHECK(net.world.ties.kind_seen_by(net[client], net.tie(client, "Vera")) == TieKind::volunteer);
  CHECK(total(net.client(client).volunteer) == 90);
  CHECK(total(net.client(client).informal) == 0);
}

TEST_CASE("nobody is matched with who lives elsewhere, is known already, is ill or admitted",
          "[model][ask]") {
  QuietTown town = matching(R"(
    client Ans 80 f somatic 6h
    person Vera 60 volunteer
    person Wies 60 volunteer
    person Xander 60 volunteer
      Ans -friend- Yvo 60 volunteer
  )");
  World& w = town.network.world;
  w.settle_in(town.network["Vera"], 1, 1);
  w.persons.ill_until[town.network["Wies"].index()] = 100;
  w.persons.residence[town.network["Xander"].index()] = Residence::admitted;
  town.weeks(10);
  for (const char* name : {"Vera", "Wies", "Xander", "Yvo"}) {
    CAPTURE(name);
    CHECK(town.network.help(name, "Ans") == nullptr);
  }
}

TEST_CASE("little shortfall, none that volunteers fill, or the chance at zero: no match",
          "[model][ask]") {
  const auto matched_with = [](std::string_view need, double per_year) {
    QuietTown town =
        matching("client Ans 80 f somatic " + std::string(need) + "\nperson Vera 60 volunteer\n");
    town.parameters.match_volunteer.per_year = per_year;
    town.weeks(5);
    return town.network.help("Vera", "Ans") != nullptr;
  };
  CHECK(matched_with("6h", 1e6));
  CHECK(matched_with("6h company", 1e6));
  CHECK_FALSE(matched_with("6h", 0));
  CHECK_FALSE(matched_with("0.5h", 1e6));
  CHECK_FALSE(matched_with("6h personal_care", 1e6));
}

TEST_CASE("ages must fit, and either may refuse without harm", "[model][ask]") {
  const auto old_for_old = [](std::string_view off) {
    int old = 0;
    for (std::uint64_t luck = 1; luck <= 100; ++luck) {
      QuietTown town(
          "client Ans 80 f somatic 6h\nperson Vera 70 volunteer\nperson Wies 19 volunteer\n",
          {luck, 0});
      town.parameters.match_volunteer.per_year = 1e6;
      town.parameters.match_volunteer.age_gap = 0.9;
      town.parameters.answer_request.base = -certain;
      switch_off(town.parameters, off);
      town.weeks(2);
      old += town.network.help("Vera", "Ans") != nullptr ? 1 : 0;
    }
    return old;
  };
  CHECK(old_for_old("") > 75);
  CHECK(old_for_old("matching") < 65);

  const auto matches = [](double refuses, std::string_view off) {
    QuietTown town = matching(R"(
      client Ans 80 f somatic 6h
      person Vera 70 volunteer
    )");
    town.parameters.match_volunteer.refuses = refuses;
    switch_off(town.parameters, off);
    town.weeks(5);
    CHECK(town.network.client("Ans").shyness_shift == 0.0F);
    return town.network.help("Vera", "Ans") != nullptr;
  };
  CHECK(matches(0, ""));
  CHECK_FALSE(matches(2, ""));
  CHECK(matches(2, "matching"));
}

TEST_CASE("messages of the organisation reach some clients and others not", "[model][ask]") {
  const auto reached = [](double share, std::string_view off) {
    QuietTown town = matching(copies(60, "client A# 80 f somatic 6h\nperson V# 70 volunteer"));
    town.parameters.match_volunteer.reached = share;
    switch_off(town.parameters, off);
    town.weeks(2);  // in the first nothing is lacking yet
    return open_links(town.network.world);
  };
  CHECK(reached(0.5, "") > 18);
  CHECK(reached(0.5, "") < 42);
  CHECK(reached(0.5, "reach") == 60);
}

TEST_CASE("a professional may point out somebody lonely who asks for nothing", "[model][ask]") {
  const auto matched_with = [](bool professional, std::string_view off) {
    QuietTown town(std::string("client Ans 80 f somatic 6h company\nperson Vera 70 volunteer\n") +
                   (professional ? "professional Petra guidance 20h\n"
                                   "indication Ans guidance 1h Petra\n"
                                 : ""));
    town.parameters.ask_shyness.base = certain;
    town.parameters.match_volunteer.per_year = 1e6;
    town.parameters.match_volunteer.pointed_out = 1e6;
    switch_off(town.parameters, off);
    town.weeks(5);
    return town.network.help("Vera", "Ans") != nullptr;
  };
  CHECK(matched_with(true, ""));
  CHECK_FALSE(matched_with(false, ""));
  CHECK_FALSE(matched_with(true, "reach"));
}

TEST_CASE("posters reach nobody whom they did not reach, somebody who points them out does",
          "[model][ask]") {
  const auto found = [](double per_year, double pointed_out, std::string_view off) {
    QuietTown town(copies(40,
                          "client A# 80 f somatic 6h company\nperson V# 70 volunteer\n"
                          "professional P# guidance 20h\nindication A# guidance 1h P#"));
    town.parameters.match_volunteer.per_year = per_year;
    town.parameters.match_volunteer.pointed_out = pointed_out;
    town.parameters.match_volunteer.reached = 0;
    town.parameters.answer_request.base = -certain;
    switch_off(town.parameters, off);
    town.weeks(8);
    return open_links(town.network.world);
  };
  CHECK(found(10, 0, "") == 0);
  CHECK(found(5000, 0, "") == 0);  // ten times as many posters
  CHECK(found(0, 5, "") > 10);
  CHECK(found(5000, 0, "reach") == 40);
}
