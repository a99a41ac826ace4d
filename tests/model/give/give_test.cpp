// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/give/give.hpp"

#include "core/parallel.hpp"
#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

void settle_week(QuietTown& town) {
  const Setting s{town.population, town.parameters};
  World& w = town.network.world;
  ++w.week;
  need(w, s);
  staff_and_offer(w, s, town.scratch);
  reach_helpers(w, s, town.scratch);
  give(w, s, town.scratch);
}

}  // namespace

TEST_CASE("two helpers who offer more than is needed share it in proportion", "[model][give]") {
  QuietTown town(R"(
    client Ans 80 f somatic 6h
      Ans -partner gives 6h- Bert 82
      Ans -child gives 3h- Carla 52
      Ans -volunteer gives 3h- Vera 60
  )");
  settle_week(town);
  DrawnNetwork& net = town.network;
  CHECK(net.given("Bert", "Ans") == 180);
  CHECK(net.given("Carla", "Ans") == 90);
  CHECK(net.given("Vera", "Ans") == 90);
  CHECK(total(net.client("Ans").informal) == 270);
  CHECK(total(net.client("Ans").volunteer) == 90);
  CHECK(total(net.client("Ans").unmet) == 0);
  CHECK(total(net.carer("Bert").given) == 180);
  CHECK(net.world.recent[1][net.world.persons.carer[net["Bert"].index()].index()][0] == 180);
}

TEST_CASE("who has promised more than fits in the week keeps each promise in part",
          "[model][give]") {
  QuietTown town(R"(
    client Ans 80 f somatic 20h
    client Wim 80 m somatic 20h
      Ans -child home gives 20h- Carla 52 works 40h
      Wim -child home gives 10h- Carla
  )");
  town.parameters.time_for_care = {.without_job = 60, .per_paid_hour = 1, .coordination = 0};
  settle_week(town);
  CHECK(town.network.given("Carla", "Ans") == 800);  // two thirds of twenty hours
  CHECK(town.network.given("Carla", "Wim") == 400);
  CHECK(town.network.carer("Carla").time == Minutes{1200});
}

TEST_CASE("travel and arranging come out of the same week", "[model][give]") {
  QuietTown town(R"(
    client Ans 80 f somatic 27h
      Ans -child 20km gives 27h- Carla 52
      Ans -partner gives 1h- Bert 82
  )");
  town.parameters.time_for_care = {.without_job = 20, .travel_speed = 40, .coordination = 30};
  settle_week(town);
  const CarerRecord& carla = town.network.carer("Carla");
  CHECK(carla.overhead == Minutes{5 * 60 + 30});
  CHECK(total(carla.given) + carla.overhead.value <= carla.time.value);
  CHECK(total(carla.given) == 20 * 60 - 330);
  CHECK(town.network.carer("Bert").overhead == Minutes{30});
}

TEST_CASE("the ill and the absent give nothing, and it shows as unmet", "[model][give]") {
  QuietTown town(R"(
    client Ans 80 f somatic 6h
      Ans -partner gives 4h- Bert 82
      Ans -child gives 2h- Carla 52
  )");
  town.network.world.persons.ill_until[town.network["Bert"].index()] = 2;
  settle_week(town);
  CHECK(town.network.given("Bert", "Ans") == 0);
  CHECK(total(town.network.client("Ans").unmet) == 240);
  settle_week(town);
  CHECK(town.network.given("Bert", "Ans") == 240);
  CHECK(total(town.network.client("Ans").unmet) == 0);
}

TEST_CASE("two clients can help each other over one tie", "[model][give]") {
  QuietTown town(R"(
    client Ans 80 f somatic 3h
    client Bert 82 m frailty 2h
      Ans -partner gives 3h- Bert
  )");
  World& w = town.network.world;
  const LinkId back = w.make_link(town.network.tie("Ans", "Bert"), town.network["Ans"],
                                  town.network["Bert"], Week{0}, false);
  w.links[back.index()].agreed[0] = 120;
  settle_week(town);
  CHECK(town.network.given("Bert", "Ans") == 180);
  CHECK(town.network.given("Ans", "Bert") == 120);
  CHECK(total(town.network.client("Ans").unmet) + total(town.network.client("Bert").unmet) == 0);
}

TEST_CASE("the books are the same whatever the number of threads", "[model][give]") {
  std::string text;
  for (int i = 0; i < 5000; ++i) {
    const std::string n = std::to_string(i);
    text += "client C" + n + " 80 f somatic " + std::to_string(1 + i % 9) + "h\n";
    text += "C" + n + " -partner gives " + std::to_string(i % 5) + "h- P" + n + " 81\n";
    if (i > 0) {
      text += "C" + n + " -neighbour gives 1h- P" + std::to_string(i - 1) + "\n";
    }
  }
  std::uint64_t hash = 0;
  for (const int threads : {1, 2, 4}) {
    const parallel::ThreadLimit limit(threads);
    QuietTown town(text);
    town.weeks(3);
    if (threads == 1) {
      hash = town.network.world.hash();
    }
    CHECK(town.network.world.hash() == hash);
  }
}
