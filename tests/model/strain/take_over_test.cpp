// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/strain/take_over.hpp"

#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

QuietTown sought(std::string_view text, bool on) {
  QuietTown town(text);
  nobody_says_yes(town);
  town.parameters.take_over = {.per_quarter = 1, .willing = 1};
  keep(town, "take_over", on);
  town.network.carer("Bert").strain = 0.9F;
  town.weeks(13);
  return town;
}

constexpr std::string_view with_family = R"(
  client Ans 80 f somatic 12h
    Ans -partner gives 12h- Bert 80
    Ans -other_kin close 0.2 dormant- Tine 66
    Ans -friend close 0.9- Vera 62 volunteer
)";

}  // namespace

TEST_CASE("a forgotten relative takes over rather than a volunteer", "[model][strain]") {
  QuietTown with = sought(with_family, true), without = sought(with_family, false);
  CHECK(with.network.agreed("Tine", "Ans") >= 150);
  CHECK(with.network.agreed("Bert", "Ans") <= 540);
  CHECK(with.network.help("Vera", "Ans") == nullptr);
  CHECK(with.network.carer("Bert").relieved > 0);
  const World& w = with.network.world;
  CHECK(w.ties.columns.row[with.network.tie("Ans", "Tine").index()].state == TieState::active);
  CHECK(without.network.help("Tine", "Ans") == nullptr);
  CHECK(without.network.agreed("Bert", "Ans") == 720);
  with.weeks(2);
  without.weeks(2);
  CHECK(with.network.carer("Bert").load < without.network.carer("Bert").load - 100);
}

TEST_CASE("without relatives a volunteer relieves, of the own network if there is one",
          "[model][strain]") {
  constexpr std::string_view friends = R"(
    client Ans 80 f somatic 12h
      Ans -partner gives 12h- Bert 80
      Ans -friend close 0.5- Vera 62 volunteer
    person Wim 60 m volunteer
  )";
  constexpr std::string_view strangers = R"(
    client Ans 80 f somatic 12h
      Ans -partner gives 12h- Bert 80
    person Wim 60 m volunteer
  )";
  QuietTown own = sought(friends, true), far = sought(strangers, true);
  CHECK(own.network.agreed("Vera", "Ans") >= 150);
  CHECK(own.network.help("Wim", "Ans") == nullptr);
  REQUIRE(far.network.help("Wim", "Ans") != nullptr);
  CHECK(far.network.help("Wim", "Ans")->as_volunteer == 1);
  CHECK(sought(friends, false).network.help("Vera", "Ans") == nullptr);
  CHECK(sought(strangers, false).network.help("Wim", "Ans") == nullptr);
}

TEST_CASE("with nobody at all a place at a day activity is asked for, by who trusts it",
          "[model][strain]") {
  const auto granted = [](float trust) {
    QuietTown town(R"(
      client Ans 80 f dementia 12h
        Ans -partner gives 12h- Bert 80
    )");
    town.parameters.take_over = {.per_quarter = 1};
    town.population.products[at(Product::day_activity)].hours = 8;
    town.population.limitations[at(Limitation::dementia)].formal[at(Product::day_activity)] = 1;
    town.network.carer("Bert").strain = 0.9F;
    town.network.carer("Bert").trust = trust;
    town.weeks(13);
    return town.network.client("Ans").indications[at(Product::day_activity)].granted;
  };
  CHECK(granted(0.5F) == Minutes{480});
  CHECK(granted(0.1F) == Minutes{0});
}
