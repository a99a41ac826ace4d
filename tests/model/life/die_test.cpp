// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/die.hpp"

#include "model/life/leave_for_good.hpp"
#include "model/life/life.hpp"
#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

Draw luck_of_die(std::uint64_t n) { return {Luck{7, 0}, decision("test.die"), Key{n}, Week{1}}; }

}  // namespace

TEST_CASE("without any risk nobody dies, with all risk everybody within the year",
          "[model][life]") {
  for (std::uint64_t n = 1; n < 2000; ++n) {
    CHECK_FALSE(weeks_until_death(0.0, luck_of_die(n)).has_value());
    CHECK_FALSE(weeks_until_death(-0.1, luck_of_die(n)).has_value());
    const auto weeks = weeks_until_death(0.9999, luck_of_die(n));
    if (weeks) {
      CHECK(*weeks >= 1);
      CHECK(*weeks <= 52);  // the agenda holds 64 weeks
    }
  }
}

TEST_CASE("as many die within the year as the risk says, and no sooner at a lower risk",
          "[model][life]") {
  // 20000 draws with fixed keys: the standard error of the share is 0.0032 at most.
  for (const double risk : {0.01, 0.2, 0.6}) {
    int dead = 0;
    for (std::uint64_t n = 1; n <= 20000; ++n) {
      dead += weeks_until_death(risk, luck_of_die(n)) ? 1 : 0;
    }
    CHECK(dead / 20000.0 == Approx(risk).margin(0.015));
  }
  for (std::uint64_t n = 1; n <= 2000; ++n) {
    int before = 1000;
    for (int twentieths = 1; twentieths < 20; ++twentieths) {
      const int weeks = weeks_until_death(twentieths / 20.0, luck_of_die(n)).value_or(1000);
      CHECK(weeks <= before);
      before = weeks;
    }
  }
}

TEST_CASE("a yearly excess becomes the weekly chance that adds up to it", "[model][life]") {
  CHECK(weekly_chance(0) == 0.0);
  CHECK(1 - math::pow(1 - weekly_chance(0.3), 52.1775) == Approx(1 - math::exp(-0.3)));
  CHECK(weekly_chance(1000) <= 1.0);
}

TEST_CASE("who dies is missed on both sides: as helper, as client and in everybody's network",
          "[model][life]") {
  DrawnNetwork town = drawn(R"(
    client Ans 80 f somatic 6h
      Ans -partner gives 4h- Bert 82
      Ans -child 5km gives 2h- Carla 52
    client Wim 85 frailty 3h
      Wim -neighbour gives 1h- Bert
    professional Petra guidance 20h
    indication Ans guidance 2h Petra
  )");
  const PopulationSpec population;
  const ModelParameters parameters;
  const Setting setting{population, parameters};
  World& w = town.world;

  SECTION("Bert dies: Ans and Wim lose his help, the others keep theirs") {
    bury(w, setting, town["Bert"], Cause::age);
    CHECK_FALSE(w.persons.alive(town["Bert"]));
    CHECK(town.help("Bert", "Ans") == nullptr);
    CHECK(town.help("Bert", "Wim") == nullptr);
    CHECK(town.agreed("Carla", "Ans") == 120);
    CHECK(w.ties.of(town["Bert"]).empty());
    CHECK_FALSE(town.tie("Ans", "Bert").valid());
    CHECK(town.happened(EventKind::died, "Bert"));
    CHECK(town.happened(EventKind::care_ended, "Bert", "Ans"));
    CHECK(town.happened(EventKind::care_ended, "Bert", "Wim"));
  }
  SECTION("Ans dies: nobody helps her any more, her indication ends, Bert still helps Wim") {
    town.client("Ans").formal[0] = Minutes{120};
    bury(w, setting, town["Ans"], Cause::limitation);
    const ClientRecord& ans = town.client("Ans");
    CHECK(ans.open == 0);
    CHECK_FALSE(ans.first_link.valid());
    CHECK(ans.indications[at(Product::guidance)].granted == Minutes{0});
    CHECK(total(ans.need) + total(ans.formal) == 0);
    CHECK(town.agreed("Bert", "Wim") == 60);
    CHECK_FALSE(town.tie("Ans", "Petra").valid());
  }
  SECTION("nobody dies twice") {
    bury(w, setting, town["Bert"], Cause::age);
    const std::size_t events = w.events.size();
    bury(w, setting, town["Bert"], Cause::age);
    CHECK(w.events.size() == events);
  }
}

TEST_CASE("who has no partner at home dies more often, and all together as their age does",
          "[model][life]") {
  const Die p;
  for (const double partnered : {0.0, 0.3, 0.7, 1.0}) {
    const double with = mortality_by_home(p, 70, partnered, true);
    const double without = mortality_by_home(p, 70, partnered, false);
    CHECK(without == Approx(p.without_partner * with));
    CHECK(partnered * with + (1 - partnered) * without == Approx(1));
  }
  CHECK(mortality_by_home(p, 10, 0, false) == 1.0);
}

TEST_CASE("mortality falls from week 0 on, and not before", "[model][life]") {
  PopulationSpec rates;
  rates.mortality = {{0}, {0.1}, {0.1}};
  CHECK(mortality(rates, 70, Sex::male, Week{5000}) == 0.1);
  rates.mortality_decline = 0.01;
  CHECK(mortality(rates, 70, Sex::male, Week{-52}) == 0.1);
  CHECK(mortality(rates, 70, Sex::male, Week{1044}) ==
        Approx(0.1 * math::exp(-0.2)).epsilon(0.001));
}

TEST_CASE("in a nursing home people die within a few years, in sheltered housing they do not",
          "[model][life]") {
  for (const bool nursing : {true, false}) {
    std::string text;
    for (int i = 0; i < 300; ++i) {
      text += "client A" + std::to_string(i) + " 82 f " + (nursing ? "dementia" : "psychiatric") +
              " 3h\n";
    }
    QuietTown town(text);
    for (ClientRecord& client : town.network.world.clients) {
      move_in(town.network.world, town.setting(), client);
    }
    town.weeks(104);
    const auto left = static_cast<double>(town.network.world.residents());
    // Two years at 0.35; binomial, five standard deviations of 8.7.
    CHECK(left == Approx(nursing ? 300 * math::exp(-0.7) : 300).margin(nursing ? 44 : 0));
  }
}
