// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/assess.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Minutes granted to who lacks 10 hours, by who is at the table.
int granted(double network, float shy_shift, std::string_view off, const std::string& more = "") {
  QuietTown town("client Ans 60 f chronic 10h\n" + more + "professional Petra guidance 100h\n");
  town.parameters.answer_request.base = -certain;
  town.population.products[at(Product::guidance)].hours = 10;
  town.parameters.request_care.per_year = 5000;
  town.parameters.ask_shyness.base = 0;
  town.parameters.assess = {.hides = 0.8, .professional = 0.5, .network = network, .counts = 0.5};
  switch_off(town.parameters, off);
  town.network.client("Ans").unmet_share = 1;
  for (int week = 0; week < 30; ++week) {
    town.network.client("Ans").shyness_shift = shy_shift;
    town.weeks(1);
    if (town.network.happened(EventKind::indication_granted, "Ans")) {
      break;
    }
  }
  return town.network.client("Ans").indications[at(Product::guidance)].granted.value;
}

}  // namespace

TEST_CASE("who alone says how things are gets less than with the network at the table",
          "[model][formal]") {
  CHECK(granted(1, 0, "") > granted(0, 0, "") + 60);
  CHECK(granted(0, -1.4F, "") > granted(0, 0, ""));
  CHECK(granted(1, 0, "assessment") == granted(0, 0, "assessment"));
}

TEST_CASE("a network at the first talk is known from then on", "[model][formal]") {
  const auto invited = [](double network, std::string_view off) {
    QuietTown town(
        "client Ans 60 f chronic 10h\nprofessional Petra guidance 20h\n"
        "indication Ans guidance 1h Petra\n");
    town.parameters.assess.network = network;
    switch_off(town.parameters, off);
    town.network.client("Ans").indications[at(Product::guidance)].review = 2;
    town.weeks(3);
    return town.network.client("Ans").invited != 0 &&
           knows(town.network.client("Ans"), Known::sharing);
  };
  CHECK(invited(1, ""));
  CHECK_FALSE(invited(0, ""));
  CHECK_FALSE(invited(1, "assessment"));
}

TEST_CASE("where helpers count, who has three of them is granted less", "[model][formal]") {
  std::string helpers;
  for (const char* name : {"Bea", "Cor", "Dirk"}) {
    helpers += " Ans -friend close 0.7 gives 1h- " + std::string(name) + " 60\n";
  }
  const int usual = granted(1, 0, "assessment", helpers);
  CHECK(usual > 120);
  CHECK(granted(1, 0, "", helpers) < 0.6 * usual);
  CHECK(counted({.counts = 0.5}, 6) == Approx(0.5));
  CHECK(counted({}, 6) == 1);
}
