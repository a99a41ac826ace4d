// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/own_budget.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::size_t guidance_own = at(Product::guidance);

constexpr std::string_view couple = R"(
  client Ans 80 f somatic 10h
    Ans -partner gives 6h- Bert 82
  professional Petra guidance 20h
  indication Ans guidance 4h Petra
)";

/// A town in which everybody who can pays somebody close.
QuietTown paying(std::string_view text) {
  QuietTown town(text);
  OwnBudgets& p = town.parameters.own_budgets;
  p.guidance = p.personal_care = p.domestic_help = 1;
  town.parameters.answer_request.base = -certain;
  return town;
}

int paid(QuietTown& town, std::string_view client) {
  int sum = 0;
  for (const std::uint16_t minutes : town.network.client(client).by_kin) {
    sum += minutes;
  }
  return sum;
}

std::string_view paid_one(const QuietTown& town) {
  const World& w = town.network.world;
  for (const auto& [name, person] : town.network.people) {
    if (!w.own_budgets.empty() && w.own_budgets.front().kin == person) {
      return name;
    }
  }
  return "nobody";
}

}  // namespace

TEST_CASE("who chooses a budget is helped by somebody close instead of a professional",
          "[model][formal]") {
  QuietTown town = paying(couple);
  town.weeks(2);
  const ClientRecord& ans = town.network.client("Ans");
  CHECK_FALSE(ans.indications[guidance_own].professional.valid());
  CHECK(ans.indications[guidance_own].delivered == Minutes{240});
  CHECK(total(ans.formal) == 240);
  CHECK(paid(town, "Ans") == 240);
  CHECK(town.network.carer("Bert").paid == 240);
  CHECK_FALSE(professional_comes(ans));
  // Half of the hours paid were given unpaid before.
  CHECK(town.network.agreed("Bert", "Ans") == 240);
  CHECK(town.network.given("Bert", "Ans") == 240);
  CHECK(total(ans.need) == total(ans.informal) + total(ans.formal) + total(ans.unmet));

  QuietTown usual = paying(couple);
  switch_off(usual.parameters, "own_budget");
  usual.weeks(2);
  CHECK(usual.network.client("Ans").indications[guidance_own].professional ==
        usual.network["Petra"]);
  CHECK(paid(usual, "Ans") == 0);
  CHECK(usual.network.agreed("Bert", "Ans") == 360);
}

TEST_CASE("a share of nothing changes nothing", "[model][formal]") {
  QuietTown none(couple), off(couple);
  none.parameters.own_budgets.guidance = 0;
  switch_off(off.parameters, "own_budget");
  none.parameters.own_budgets.replaces = 1;
  none.weeks(30);
  off.weeks(30);
  CHECK(none.network.world.hash() == off.network.world.hash());
  CHECK(none.network.world.own_budgets.empty());
}

TEST_CASE("about the share asked for chooses a budget", "[model][formal]") {
  QuietTown town = paying(copies(800, R"(
    client A# 80 f somatic 10h
      A# -partner gives 6h- B# 82
    indication A# guidance 4h)"));
  town.parameters.own_budgets.guidance = 0.25;
  town.weeks(1);
  const auto chosen = static_cast<int>(town.network.world.own_budgets.size());
  CHECK(chosen > 160);
  CHECK(chosen < 240);
}

TEST_CASE("who shares the home comes first, except for the household", "[model][formal]") {
  const auto who = [](std::string_view product) {
    QuietTown town = paying(std::string(R"(
      client Ans 80 f somatic 30h
        Ans -partner gives 4h- Bert 82
        Ans -child 5km gives 6h- Carla 52
      indication Ans )") + std::string(product) +
                            " 4h\n");
    town.weeks(1);
    return std::string(paid_one(town));
  };
  CHECK(who("guidance") == "Bert");
  CHECK(who("personal_care") == "Bert");
  CHECK(who("domestic_help") == "Carla");
  CHECK(who("day_activity") == "nobody");
}

TEST_CASE("volunteers, children and who does harm are not paid", "[model][formal]") {
  QuietTown child = paying(R"(
    client Ans 40 f somatic 10h
      Ans -child home gives 3h- Kees 15
    indication Ans guidance 4h)");
  child.weeks(1);
  CHECK(paid_one(child) == "nobody");

  QuietTown harm = paying(couple);
  World& w = harm.network.world;
  w.ties.columns.row[harm.network.tie("Ans", "Bert").index()].valence = Valence::harmful;
  harm.weeks(1);
  CHECK(paid_one(harm) == "nobody");

  QuietTown volunteer = paying(R"(
    client Ans 80 f somatic 10h
      Ans -volunteer gives 3h- Vera 60 volunteer
    indication Ans guidance 4h)");
  volunteer.weeks(1);
  CHECK(paid_one(volunteer) == "nobody");
}

TEST_CASE("paid hours tire as unpaid ones do", "[model][strain]") {
  const auto load = [](double share) {
    QuietTown town = paying(couple);
    town.parameters.own_budgets.guidance = share;
    town.parameters.own_budgets.replaces = 1;
    if (share == 0) {  // the same eight hours, all unpaid
      town.network.client("Ans").indications[guidance_own] = {};
    }
    town.weeks(40);
    CHECK(town.network.given("Bert", "Ans") == (share > 0 ? 120 : 360));
    return town.network.carer("Bert").load;
  };
  CHECK(load(1) == Approx(load(0)).epsilon(0.02));
}

TEST_CASE("a cut makes the budget smaller, and part is given unpaid again", "[model][formal]") {
  QuietTown town = paying(couple);
  town.weeks(2);
  town.network.client("Ans").indications[guidance_own].in_force = Minutes{120};
  town.weeks(1);
  CHECK(paid(town, "Ans") == 120);
  CHECK(town.network.carer("Bert").paid == 120);
  // An hour of the two had replaced unpaid help; seven tenths come back.
  CHECK(town.network.agreed("Bert", "Ans") == 240 + 42);
  CHECK(town.network.happened(EventKind::care_grew, "Bert", "Ans"));
}

TEST_CASE("when who is paid falls out, a professional is waited for", "[model][formal]") {
  QuietTown town = paying(couple);
  town.population.products[guidance_own].waiting_weeks = 3;
  town.weeks(2);
  town.network.carer("Bert").paused_until = 100;
  town.weeks(1);
  CHECK(town.network.happened(EventKind::budget_ended, "Ans", "Bert"));
  CHECK(town.network.world.own_budgets.empty());
  CHECK(town.network.carer("Bert").paid == 0);
  CHECK(total(town.network.client("Ans").formal) == 0);
  town.weeks(3);
  CHECK(town.network.client("Ans").indications[guidance_own].professional == town.network["Petra"]);
  CHECK(total(town.network.client("Ans").formal) == 240);
  CHECK(paid(town, "Ans") == 0);
}

TEST_CASE("a budget ends with the tie, with the indication and at a death", "[model][formal]") {
  const auto ends = [](auto&& happens) {
    QuietTown town = paying(couple);
    town.weeks(2);
    REQUIRE(town.network.world.own_budgets.size() == 1);
    happens(town);
    town.weeks(1);
    CHECK(paid(town, "Ans") == 0);
    CHECK(town.network.carer("Bert").paid == 0);
    return town.network.world.own_budgets.empty();
  };
  CHECK(ends([](QuietTown& t) {
    World& w = t.network.world;
    w.close_link(w.link_between(t.network["Bert"], t.network["Ans"]), w.week);
  }));
  CHECK(ends([](QuietTown& t) { t.network.client("Ans").indications[guidance_own] = {}; }));
  CHECK(ends([](QuietTown& t) {
    t.network.world.persons.residence[t.network["Bert"].index()] = Residence::dead;
  }));
  QuietTown goes_on = paying(couple);
  goes_on.weeks(30);
  CHECK(goes_on.network.world.own_budgets.size() == 1);
}

TEST_CASE("at a review the choice is looked at again", "[model][formal]") {
  QuietTown town = paying(couple);
  town.weeks(2);
  town.parameters.own_budgets.guidance = 0;
  town.weeks(2);
  CHECK(town.network.world.own_budgets.size() == 1);  // nobody looks before the review
  town.network.client("Ans").indications[guidance_own].review = town.network.world.week.value + 1;
  town.weeks(1);
  CHECK(town.network.world.own_budgets.empty());
  CHECK(town.network.happened(EventKind::budget_ended, "Ans", "Bert"));
}

TEST_CASE("who has no time is paid for less", "[model][formal]") {
  QuietTown town = paying(couple);
  town.weeks(2);
  town.network.world.persons.ill_until[town.network["Bert"].index()] =
      town.network.world.week.value + 3;
  town.weeks(1);
  CHECK(paid(town, "Ans") == 0);
  CHECK(town.network.world.own_budgets.size() == 1);
  town.weeks(3);
  CHECK(paid(town, "Ans") == 240);
}
