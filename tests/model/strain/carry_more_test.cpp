// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/strain/carry_more.hpp"

#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Half of what was granted does not come.
constexpr std::string_view short_of_hours = R"(
  client Ans 80 f somatic 8h
    Ans -child gives 3h- Bea 50
  indication Ans guidance 4h
)";

QuietTown asked_by_professional(bool on, double loyal = 0.5) {
  QuietTown town(short_of_hours);
  nobody_says_yes(town);
  town.parameters.carry_more = {.asks = 1, .says_yes = 0.5, .strain = 0, .heart = 0};
  town.parameters.agree_rhythm.share = 0;
  keep(town, "carry_more", on);
  town.network.world.persons.traits[town.network["Bea"].index()][at(Trait::loyalty)] =
      static_cast<float>(loyal);
  return town;
}

}  // namespace

TEST_CASE("a professional who is short of hours turns to the main carer as well",
          "[model][strain]") {
  QuietTown loyal = asked_by_professional(true, 1.0), none = asked_by_professional(false, 1.0);
  const int before = loyal.network.agreed("Bea", "Ans");
  CHECK(count_of(loyal, 13, EventKind::care_grew, "Bea") == 1);
  CHECK(loyal.network.agreed("Bea", "Ans") > before + 30);
  CHECK(count_of(none, 13, EventKind::care_grew, "Bea") == 0);
  CHECK(none.network.agreed("Bea", "Ans") == before);
  QuietTown unwilling = asked_by_professional(true, 0.0);
  CHECK(count_of(unwilling, 13, EventKind::refused, "Bea") > 0);
}

TEST_CASE("serving what an organisation needs chafes and costs trust", "[model][strain]") {
  QuietTown with = asked_by_professional(true, 1.0), without = asked_by_professional(false, 1.0);
  with.weeks(26);
  without.weeks(26);
  CHECK(with.network.carer("Bea").wear > 0.0005F);
  CHECK(with.network.carer("Bea").trust < 0.5F);
  CHECK(without.network.carer("Bea").wear == 0.0F);
  CHECK(without.network.carer("Bea").trust == 0.5F);
}

TEST_CASE("who is very close gives more unasked, a distant neighbour slowly less",
          "[model][strain]") {
  const auto after = [](bool on) {
    QuietTown town(R"(
      client Ans 80 f somatic 12h
        Ans -child close 1 gives 4h- Bea 50
        Ans -neighbour close 0.3 gives 4h- Cor 60
    )");
    nobody_says_yes(town);
    town.parameters.carry_more = {};
    town.parameters.agree_rhythm.share = 0;
    keep(town, "carry_more", on);
    town.weeks(104);
    return std::pair{town.network.agreed("Bea", "Ans"), town.network.agreed("Cor", "Ans")};
  };
  CHECK(after(true).first > 260);
  CHECK(after(true).second < 220);
  CHECK(after(false) == std::pair{240, 240});
}

TEST_CASE("where a taxi costs too much a helper drives", "[model][strain]") {
  const auto rides = [](IncomeBand income, bool on) {
    QuietTown town(R"(
      client Ans 80 f somatic 3h practical 3h transport
        Ans -child gives 3h- Bea 50
    )");
    nobody_says_yes(town);
    town.parameters.carry_more = {.heart = 0};
    keep(town, "carry_more", on);
    town.network.world.persons.income_band[town.network["Ans"].index()] = income;
    town.weeks(13);
    return town.network.help("Bea", "Ans")->agreed[at(Channel::transport)];
  };
  CHECK(rides(IncomeBand::low, true) >= 40);
  CHECK(rides(IncomeBand::middle, true) == 0);
  CHECK(rides(IncomeBand::low, false) == 0);
}

TEST_CASE("what travel costs weighs on a low income, and is nothing on average",
          "[model][strain]") {
  const CarryMore p;
  CHECK(worry_over_costs(p, IncomeBand::low, 60) > 0);
  CHECK(worry_over_costs(p, IncomeBand::low, 60) == -worry_over_costs(p, IncomeBand::high, 60));
  CHECK(worry_over_costs(p, IncomeBand::low, 0) == 0.0);
}
