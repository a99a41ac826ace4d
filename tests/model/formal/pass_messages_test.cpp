// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/pass_messages.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Of 60 clients, how many are still reminded after their professional left.
int reminded(std::string_view off, double lost = 0.5) {
  QuietTown town(copies(60,
                        "client A# 60 f chronic 8h\n A# -child close 0.8 gives 1h- B# 35\n"
                        "professional P# guidance 20h\nindication A# guidance 3h P#\n"));
  town.parameters.pass_messages.lost = lost;
  switch_off(town.parameters, off);
  for (int i = 0; i < 60; ++i) {
    ClientRecord& client = town.network.client("A" + std::to_string(i));
    learn(client, Known::reminded);
    client.invited = 1;
  }
  town.population.products[at(Product::guidance)].turnover = 1e6;
  town.weeks(1);
  int count = 0;
  for (const ClientRecord& client : town.network.world.clients) {
    count += knows(client, Known::reminded) ? 1 : 0;
  }
  return count;
}

}  // namespace

TEST_CASE("the professional is the pivot of messages: who leaves takes along what was known",
          "[model][formal]") {
  CHECK(reminded("", 1) == 0);
  CHECK(reminded("") > 15);
  CHECK(reminded("") < 45);
  CHECK(reminded("messages") == 60);
}

TEST_CASE("professionals leave, parents stay", "[model][formal]") {
  const auto ties = [](double turnover) {
    QuietTown town(R"(
      client Ans 30 f intellectual 8h
        Ans -parent close 0.8 gives 1h- Bea 60
      professional Petra guidance 20h
      indication Ans guidance 3h Petra
    )");
    town.population.products[at(Product::guidance)].turnover = turnover;
    town.population.products[at(Product::guidance)].vacancy_weeks = 5;
    town.weeks(104);
    return std::pair(
        town.network.tie("Ans", "Bea").valid() && town.network.help("Bea", "Ans") != nullptr,
        town.network.tie("Ans", "Petra").valid());
  };
  CHECK(ties(3) == std::pair(true, false));
  CHECK(ties(0) == std::pair(true, true));
}
