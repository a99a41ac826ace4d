// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ask/match_volunteer.hpp"

#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Everybody who names a shortfall is matched at once, and nobody else says yes.
QuietTown matching(std::string_view text) {
  QuietTown town(text);
  town.parameters.match_volunteer = {.per_year = 1e6, .least_short = 1, .hours = 1.5};
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
