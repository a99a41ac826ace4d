// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/budget.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("when the budget is full who is new waits, and who has help keeps it",
          "[model][formal]") {
  const auto served = [](double tight, std::string_view off) {
    QuietTown town(R"(
      client Ans 60 f chronic 8h
      client Bob 60 m chronic 8h
      professional Petra guidance 10h
      indication Ans guidance 6h Petra
      indication Bob guidance 3h
    )");
    town.parameters.answer_request.base = -certain;
    town.parameters.budget.tight = tight;
    switch_off(town.parameters, off);
    town.weeks(10);
    const int now = total(town.network.client("Bob").formal);
    CHECK(total(town.network.client("Ans").formal) == 360);
    // Ans needs no more: there is money for Bob.
    town.network.client("Ans").indications[at(Product::guidance)] = {};
    town.weeks(2);
    CHECK(total(town.network.client("Bob").formal) == 180);
    return now;
  };
  CHECK(served(0, "") == 180);
  CHECK(served(0.5, "") == 0);
  CHECK(served(0.3, "") == 180);
  CHECK(served(0.5, "budget") == 180);
}

TEST_CASE("a tight budget opens no posts", "[model][formal]") {
  const auto posts = [](double tight, std::string_view off) {
    QuietTown town(copies(30, "client A# 60 f chronic 8h\nindication A# guidance 4h\n") +
                   "professional Petra guidance 20h\n");
    town.network.world.organisations.push_back({Key{7}, Product::guidance, {}});
    town.parameters.staff_posts.waiting_share = 0.5;
    town.parameters.budget.tight = tight;
    switch_off(town.parameters, off);
    town.weeks(30);
    return town.network.world.professionals.size();
  };
  CHECK(posts(0, "") > 3);
  CHECK(posts(0.2, "") == 1);
  CHECK(posts(0.2, "budget") > 3);
}
