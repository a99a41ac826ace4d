// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/provider_stops.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("a provider stops: its clients wait until others have room", "[model][formal]") {
  const auto course = [](double share, std::string_view off) {
    QuietTown town(R"(
      client Ans 60 f chronic 8h
      client Bob 60 m chronic 8h
      professional Petra guidance 20h
      professional Piet guidance 20h
      indication Ans guidance 3h Petra
      indication Bob guidance 3h Piet
    )");
    World& w = town.network.world;
    w.organisations.push_back({Key{7}, Product::guidance, {}});
    w.organisations.push_back({Key{8}, Product::guidance, {}});
    w.professionals[0].organisation = OrganisationId{0};
    w.professionals[1].organisation = OrganisationId{1};
    town.parameters.answer_request.base = -certain;
    switch_off(town.parameters, "");
    town.weeks(2);
    // Only the one of Petra stops.
    const double first = Draw(w.luck, decision("formal.provider"), Key{7}, Week{0}).uniform(0);
    const double second = Draw(w.luck, decision("formal.provider"), Key{8}, Week{0}).uniform(0);
    REQUIRE(first != second);
    const bool petra = first < second;
    town.parameters.provider_stops.share = share * 0.5 * (first + second);
    switch_off(town.parameters, off);
    town.weeks(1);
    const std::string whose = petra ? "Ans" : "Bob";
    const bool left = town.network.happened(EventKind::professional_left, whose);
    const int missing = total(town.network.client(whose).formal);
    CHECK(total(town.network.client(petra ? "Bob" : "Ans").formal) == 180);
    town.weeks(6);
    CHECK(total(town.network.client(whose).formal) == 180);  // the other one has room
    const PersonId now = town.network.client(whose).indications[at(Product::guidance)].professional;
    CHECK((now == town.network[petra ? "Petra" : "Piet"]) == !left);
    return std::pair(left, missing);
  };
  CHECK(course(1, "") == std::pair(true, 0));
  CHECK(course(0, "") == std::pair(false, 180));
  CHECK(course(1, "provider") == std::pair(false, 180));
}

TEST_CASE("nobody fills a vacancy at a provider that stopped", "[model][formal]") {
  QuietTown town(R"(
    client Ans 60 f chronic 8h
    professional Petra guidance 20h
    indication Ans guidance 3h Petra
  )");
  town.network.world.organisations.push_back({Key{7}, Product::guidance, {}});
  town.network.world.professionals[0].organisation = OrganisationId{0};
  town.parameters.answer_request.base = -certain;
  town.parameters.provider_stops.share = 1;
  town.weeks(60);
  CHECK(total(town.network.client("Ans").formal) == 0);
  town.parameters.provider_stops.share = 0;
  town.weeks(4);
  CHECK(total(town.network.client("Ans").formal) == 180);
}
