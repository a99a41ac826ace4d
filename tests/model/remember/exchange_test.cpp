// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/remember/exchange.hpp"

#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Ans, who can do little, and healthy people around her.
constexpr std::string_view street = R"(
  client Ans 85 f frailty 2h
    Ans -neighbour close 0.5- Buur 60
    Ans -friend close 0.5- Vriend 60
    Ans -sibling close 0.5- Zus 60
)";

double owed_to(const QuietTown& town, const char* giver) {
  return balance_for(town.network.world, town.parameters.forget_favours, town.network[giver],
                     town.network.tie("Ans", giver));
}

}  // namespace

TEST_CASE("a debt is made good at its rate, and goes where surplus and returns meet",
          "[model][remember]") {
  CHECK(balance_after(10, 0, 0, 13) == 10);
  CHECK(balance_after(10, 0.5, 0, 13) == Approx(10 + 6.5));
  CHECK(balance_after(10, 0, 0.1, 10) == Approx(10 * std::exp(-1.0)));
  CHECK(balance_after(0, 0.5, 0.1, 2000) == Approx(5));
  // Two looks of a quarter are one of half a year.
  CHECK(balance_after(balance_after(3, 0.2, 0.02, 13), 0.2, 0.02, 13) ==
        Approx(balance_after(3, 0.2, 0.02, 26)));
}

TEST_CASE("what is tolerated: family most, then friends, neighbours least; who cannot is excused",
          "[model][remember]") {
  const ExchangeFavours p;
  CHECK(p.tolerated(TieKind::sibling, 1) > p.tolerated(TieKind::friendship, 1));
  CHECK(p.tolerated(TieKind::friendship, 1) > p.tolerated(TieKind::neighbour, 1));
  CHECK(p.tolerated(TieKind::neighbour, 0.2) > p.tolerated(TieKind::neighbour, 0.8));
  CHECK(out_of_balance(30, 30) == 0);
  CHECK(out_of_balance(-45, 30) == Approx(0.5));
  CHECK(out_of_balance(500, 30) == 1);
}

TEST_CASE("neighbours make an old debt good sooner than friends, and friends sooner than family",
          "[model][remember]") {
  QuietTown town(street);
  World& w = town.network.world;
  w.persons.limitation[town.network["Ans"].index()] = Limitation::none;
  w.clients[0].open = 0;
  w.persons.birth_week[town.network["Ans"].index()] += 52 * 40;  // as able as the others
  town.parameters.forget_favours.half_life = 1e9;
  town.parameters.exchange = {.per_contact = 0};
  for (const char* giver : {"Buur", "Vriend", "Zus"}) {
    book_favour(w, town.parameters.forget_favours, town.network[giver],
                town.network.tie("Ans", giver), 20);
  }
  town.weeks(26);
  CHECK(owed_to(town, "Buur") < owed_to(town, "Vriend"));
  CHECK(owed_to(town, "Vriend") < owed_to(town, "Zus"));
  CHECK(owed_to(town, "Zus") < 20);
  CHECK(owed_to(town, "Buur") > 0);
}

TEST_CASE("who can do little gets more small favours than comes back, less so with talents",
          "[model][remember]") {
  const auto debt = [](float assets) {
    QuietTown town(street);
    town.parameters.exchange = {};
    World& w = town.network.world;
    w.persons.traits[town.network["Ans"].index()][at(Trait::assets)] = assets;
    for (Tie& tie : w.ties.columns.row) {
      tie.contacts = 3;
    }
    town.weeks(26);
    return owed_to(town, "Vriend");
  };
  CHECK(debt(0) > 1);
  CHECK(debt(1) < 0.6 * debt(0));
  CHECK(debt(1) > 0);
}

TEST_CASE("years of help from one side wear a tie between neighbours, hardly one in the family",
          "[model][remember]") {
  const auto closeness_after = [](const char* giver, double wear) {
    QuietTown town(street);
    town.parameters.exchange = {.excuse = 0, .wear = wear};
    World& w = town.network.world;
    for (int quarter = 0; quarter < 8; ++quarter) {
      book_favour(w, town.parameters.forget_favours, town.network[giver],
                  town.network.tie("Ans", giver), 60);
      town.weeks(13);
    }
    return static_cast<double>(
        w.ties.columns.row[town.network.tie("Ans", giver).index()].closeness);
  };
  CHECK(closeness_after("Buur", 0.03) < 0.47);
  CHECK(closeness_after("Zus", 0.03) == Approx(0.5));
  CHECK(closeness_after("Buur", 0) == Approx(0.5));  // the rule alone does this
}

TEST_CASE("help from one side makes a neighbour say no, and stop", "[model][remember]") {
  QuietTown town(R"(
    client Ans 80 f somatic 6h
      Ans -neighbour gives 2h- Dirk 60
  )");
  World& w = town.network.world;
  const TieId tie = town.network.tie("Ans", "Dirk");
  const Forgetting memory(town.parameters.forget_favours);
  const auto felt = [&] {
    return one_sided(w, town.parameters.exchange, town.parameters.able_to_help, memory,
                     town.network["Dirk"], town.network["Ans"], tie);
  };
  CHECK(felt() == 0);
  book_favour(w, memory, town.network["Dirk"], tie, 500);
  CHECK(felt() == 1);
  CHECK(one_sided(w, town.parameters.exchange, town.parameters.able_to_help, memory,
                  town.network["Ans"], town.network["Dirk"], tie) == 0);
  town.parameters.step_back.one_sided = 52;
  town.weeks(8);
  CHECK(std::ranges::any_of(w.links, [](const CareLink& link) { return link.open == 0; }));
}
