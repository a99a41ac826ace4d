// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/budget.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::size_t guidance = at(Product::guidance);

/// Guidance costs 60 euros an hour.
QuietTown priced(std::string_view text) {
  QuietTown town(text);
  town.population.products[guidance].tariff = 60;
  town.population.products[guidance].payer = Payer::municipality;
  town.parameters.answer_request.base = -certain;
  return town;
}

int served(QuietTown& town) {
  int n = 0;
  for (const ClientRecord& client : town.network.world.clients) {
    n += client.indications[guidance].delivered.value > 0 ? 1 : 0;
  }
  return n;
}

int waiting_for_money(QuietTown& town) {
  int n = 0;
  for (const ClientRecord& client : town.network.world.clients) {
    n += has_term(client.terms[guidance], Term::no_money) ? 1 : 0;
  }
  return n;
}

constexpr std::string_view two = R"(
  client Ans 60 f chronic 8h
  client Bob 60 m chronic 8h
  professional Petra guidance 10h
  indication Ans guidance 6h Petra
  indication Bob guidance 3h
)";

}  // namespace

TEST_CASE("when the budget is full who is new waits, and who has help keeps it",
          "[model][formal]") {
  // Ans costs 18,720 euros a year, Bob 9,360.
  const auto bob_is_served = [](double euros, double tight, std::string_view off) {
    QuietTown town = priced(two);
    town.parameters.budget.euros = euros;
    town.parameters.budget.tight = tight;
    switch_off(town.parameters, off);
    town.weeks(10);
    CHECK(total(town.network.client("Ans").formal) == 360);
    return total(town.network.client("Bob").formal) == 180;
  };
  CHECK(bob_is_served(0, 0, ""));
  CHECK(bob_is_served(28'100, 0, ""));
  CHECK_FALSE(bob_is_served(28'000, 0, ""));
  CHECK_FALSE(bob_is_served(10'000, 0, ""));
  CHECK_FALSE(bob_is_served(0, 0.3, ""));
  CHECK_FALSE(bob_is_served(28'100, 0.3, ""));
  CHECK(bob_is_served(10'000, 0.3, "budget"));
}

TEST_CASE("there is money again when others need less, or in a new year", "[model][formal]") {
  const auto week_served = [](double euros) {
    QuietTown town = priced(two);
    town.parameters.budget.euros = euros;
    town.weeks(10);
    CHECK(waiting_for_money(town) == 1);
    town.network.client("Ans").indications[guidance] = {};
    int week = 0;
    while (total(town.network.client("Bob").formal) == 0 && week < 100) {
      town.weeks(1);
      ++week;
    }
    CHECK(waiting_for_money(town) == 0);
    return week;
  };
  CHECK(week_served(20'000) == 1);
  // 3,600 is spent, and 42 weeks of Bob are 7,560: that fits only as the year goes by.
  CHECK(week_served(11'200) == 1);
  CHECK(week_served(10'000) == 1 + 7);
}

TEST_CASE("no more is spent than the ceiling, and the rest waits", "[model][formal]") {
  const std::string text = copies(5, R"(
    client R# 60 f chronic 8h
    professional P# guidance 20h
    indication R# guidance 2h P#)") +
                           copies(20, R"(
    client N# 60 f chronic 8h
    indication N# guidance 2h)");
  constexpr double ten = 10 * 2 * 60 * 52;  // euros a year for ten clients
  QuietTown town = priced(text);
  town.parameters.budget.euros = ten;
  town.weeks(1);
  int told = 0;
  for (const Event& event : town.network.world.events) {
    told += event.kind == EventKind::waits_for_money ? 1 : 0;
  }
  CHECK(told == 15);
  town.weeks(50);
  CHECK(served(town) == 10);
  CHECK(waiting_for_money(town) == 15);
  CHECK(town.network.world.book.front().spent <= static_cast<std::int64_t>(100 * ten));
  for (const Event& event : town.network.world.events) {
    CHECK(event.kind != EventKind::waits_for_money);  // told once
  }

  // Less than runs already: nobody loses help, and no more than that is spent.
  QuietTown low = priced(text);
  low.parameters.budget.euros = ten / 4;
  low.weeks(51);
  CHECK(served(low) == 5);
  CHECK(low.network.world.book.front().spent == static_cast<std::int64_t>(100 * ten / 2 / 52 * 51));

  QuietTown free = priced(text);
  free.weeks(51);
  CHECK(served(free) == 25);
  CHECK(waiting_for_money(free) == 0);

  // And when the ceiling is lifted the list is gone.
  town.parameters.budget.euros = 0;
  town.weeks(1);
  CHECK(served(town) == 25);
  CHECK(waiting_for_money(town) == 0);
}

TEST_CASE("a share is of what was spent in the year before", "[model][formal]") {
  QuietTown town = priced(two);
  town.weeks(60);
  const std::int64_t both = std::int64_t{9} * 60 * 100 * 52;
  town.parameters.budget.tight = 0.15;
  town.weeks(1);
  CHECK(town.network.world.book.front().last_year == both);
  // Later weeks do not lower it.
  town.network.client("Ans").indications[guidance] = {};
  town.weeks(120);
  CHECK(town.network.world.book.front().last_year == both);
}

TEST_CASE("the oldest goes first, also when a later one would fit", "[model][formal]") {
  QuietTown town = priced(R"(
    client Ans 60 f chronic 8h
    client Bob 60 m chronic 8h
    professional Petra guidance 20h
    indication Ans guidance 6h
    indication Bob guidance 1h)");
  town.network.client("Ans").indications[guidance].start = -30;
  town.network.client("Bob").indications[guidance].start = -10;
  town.parameters.budget.euros = 5 * 60 * 52;
  town.weeks(3);
  CHECK(served(town) == 0);
  town.parameters.budget.euros = 6 * 60 * 52;
  town.weeks(1);
  CHECK(total(town.network.client("Ans").formal) == 360);
  CHECK(total(town.network.client("Bob").formal) == 0);
}

TEST_CASE("what others pay is not held back", "[model][formal]") {
  QuietTown town = priced(two);
  town.population.products[guidance].payer = Payer::insurer;
  town.parameters.budget.euros = 1;
  town.weeks(3);
  CHECK(served(town) == 2);
}

TEST_CASE("family paid by the municipality counts at its own tariff", "[model][formal]") {
  const auto paid = [](double euros) {
    QuietTown town = priced(R"(
      client Ans 80 f somatic 10h
        Ans -partner gives 6h- Bert 82
      indication Ans guidance 4h)");
    town.parameters.own_budgets.guidance = 1;
    town.population.costs.kin_hour_municipality = 20;
    town.parameters.budget.euros = euros;
    town.weeks(5);
    CHECK(town.network.world.book.front().spent == (euros > 4160 ? 5 * 8000 : 0));
    return town.network.client("Ans").by_kin[guidance];
  };
  CHECK(paid(4161) == 240);
  CHECK(paid(4100) == 0);
}

TEST_CASE("without money no posts are opened", "[model][formal]") {
  const auto posts = [](double euros, std::string_view off) {
    QuietTown town = priced(copies(30, "client A# 60 f chronic 8h\nindication A# guidance 4h\n") +
                            "professional Petra guidance 20h\n");
    town.network.world.organisations.push_back({Key{7}, Product::guidance, {}});
    town.parameters.staff_posts.waiting_share = 0.5;
    town.parameters.budget.euros = euros;
    switch_off(town.parameters, off);
    town.weeks(30);
    return town.network.world.professionals.size();
  };
  CHECK(posts(0, "") > 3);
  CHECK(posts(1e9, "") > 3);
  CHECK(posts(20 * 60 * 52, "") == 1);
  CHECK(posts(20 * 60 * 52, "budget") > 3);
}
