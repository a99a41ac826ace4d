// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/workload.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Minutes of eight clients with three hours each when posts have 14 hours and may carry
/// so many times their clients; one of the two posts falls vacant.
int delivered(double caseload, std::string_view off) {
  QuietTown town(copies(8, "client A# 60 f chronic 6h\nindication A# guidance 3h\n") +
                 "professional Petra guidance 14h\nprofessional Piet guidance 14h\n");
  town.parameters.answer_request.base = -certain;
  town.parameters.workload.caseload = caseload;
  switch_off(town.parameters, off);
  town.network.world.persons.residence[town.network["Piet"].index()] = Residence::dead;
  town.network.world.professionals[1].vacant_until = 3;
  town.weeks(20);
  int sum = 0;
  for (int i = 0; i < 8; ++i) {
    sum += total(town.network.client("A" + std::to_string(i)).formal);
  }
  return sum;
}

}  // namespace

TEST_CASE("the same budget with more to do: all are served, for half the time", "[model][formal]") {
  CHECK(delivered(1, "") == 8 * 180);  // the vacancy was filled, and all have their hours
  CHECK(delivered(2, "") == 8 * 105);  // one professional with 14 hours for 24
  CHECK(delivered(2, "workload") == 8 * 180);
}

TEST_CASE("under pressure the network goes first", "[model][formal]") {
  const Workload p;
  CHECK(time_for_network(p, 1.2) < time_for_network(p, 0.9));
  CHECK(time_for_network(p, 0.9) == Approx(1));
  CHECK(time_for_network({.network_first = 2}, 3) == 0);
  ModelParameters off;
  switch_off(off, "workload");
  CHECK(time_for_network(off.workload, 1.2) == Approx(1));
  const auto recalled = [](const char* room, std::string_view without) {
    int sum = 0;
    for (std::uint64_t luck = 1; luck <= 40; ++luck) {
      QuietTown town("client Ans 60 f chronic 4h\nprofessional Petra guidance " +
                         std::string(room) + "\nindication Ans guidance 2h Petra\n",
                     {luck, 0});
      town.parameters.talk.professional = 0.3;
      town.parameters.workload.network_first = 1;
      switch_off(town.parameters, without);
      town.weeks(26);
      sum += town.network.client("Ans").recalled;
    }
    return sum;
  };
  CHECK(recalled("20h", "") > recalled("1h", "") + 100);
  CHECK(recalled("20h", "workload") == recalled("1h", "workload"));
}

TEST_CASE("looking back gives way to work where the week is too full", "[model][formal]") {
  const auto reviewed = [](const char* room, std::string_view off) {
    int count = 0;
    QuietTown town(copies(40, "client A# 60 f chronic 9h\nprofessional P# guidance " +
                                  std::string(room) + "\nindication A# guidance 2h P#\n"));
    town.parameters.answer_request.base = -certain;
    town.population.products[at(Product::guidance)].hours = 10;
    town.parameters.workload.postpones = 1;
    switch_off(town.parameters, off);
    for (int i = 0; i < 40; ++i) {
      town.network.client("A" + std::to_string(i)).indications[at(Product::guidance)].review = 10;
    }
    for (int week = 0; week < 12; ++week) {
      town.weeks(1);
      for (const Event& e : town.network.world.events) {
        count += e.kind == EventKind::indication_reviewed ? 1 : 0;
      }
    }
    return count;
  };
  CHECK(reviewed("20h", "") == 40);
  CHECK(reviewed("1h", "") == 0);
  CHECK(reviewed("1h", "workload") == 40);
}

TEST_CASE("where content comes before cost the network keeps its time in a full week",
          "[model][formal]") {
  const auto recalled = [](bool content, std::string_view off) {
    double sum = 0;
    for (std::uint64_t luck = 1; luck <= 60; ++luck) {
      QuietTown town(
          "client Ans 60 f chronic 8h\nprofessional Petra guidance 2h\n"
          "indication Ans guidance 4h Petra\n",
          {luck, 0});
      World& w = town.network.world;
      std::uint64_t key = 1;
      const auto vision = [&] {
        return Draw(w.luck, decision("formal.vision"), Key{key}, Week{0}).uniform(0);
      };
      while (content ? vision() < 0.95 : vision() > 0.05) {
        ++key;
      }
      w.organisations = {{Key{key}, Product::guidance, {}}};
      w.professionals[0].organisation = OrganisationId{0};
      town.parameters.answer_request.base = -certain;
      town.parameters.talk.professional = 0.1;
      town.parameters.workload = {.network_first = 0.7, .vision = 1};
      switch_off(town.parameters, off);
      town.weeks(30);
      sum += town.network.client("Ans").recalled;
    }
    return sum;
  };
  CHECK(recalled(true, "") > 1.5 * recalled(false, ""));
  CHECK(recalled(true, "vision") == recalled(false, "vision"));
}
