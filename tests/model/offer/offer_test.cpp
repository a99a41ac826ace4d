// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/offer/offer.hpp"

#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("a volunteer keeps to the limit over all clients together, a daughter to none",
          "[model][offer]") {
  QuietTown town(R"(
    client Ans 80 f somatic 40h
    client Wim 80 m somatic 40h
    client Bea 80 f somatic 40h
      Ans -volunteer- Vera 60
      Wim -volunteer- Vera
      Bea -volunteer- Vera
      Ans -child 5km- Carla 52
  )");
  town.parameters.answer_request.volunteer_limit = 3;
  town.parameters.choose_whom.people_per_round = 6;
  town.weeks(26);
  DrawnNetwork& net = town.network;
  CHECK(net.agreed("Vera", "Ans") + net.agreed("Vera", "Wim") + net.agreed("Vera", "Bea") <= 180);
  CHECK(net.agreed("Vera", "Ans") + net.agreed("Vera", "Wim") + net.agreed("Vera", "Bea") >= 120);
  CHECK(net.agreed("Carla", "Ans") > 600);
  CHECK(net.help("Carla", "Ans")->as_volunteer == 0);
  for (const char* client : {"Ans", "Wim", "Bea"}) {
    if (net.help("Vera", client) != nullptr) {
      CHECK(net.help("Vera", client)->as_volunteer == 1);
    }
  }
  CHECK(total(net.carer("Vera").given) <= 180);
}

TEST_CASE("one person answers all requests of a week out of one and the same time",
          "[model][offer]") {
  QuietTown town(R"(
    client Ans 80 f somatic 25h
    client Wim 82 m somatic 25h
      Ans -child home- Carla 52 works 40h
      Wim -child home- Carla
  )");
  town.parameters.time_for_care = {.without_job = 60, .per_paid_hour = 1, .coordination = 0};
  town.weeks(6);
  CHECK(town.network.agreed("Carla", "Ans") + town.network.agreed("Carla", "Wim") <= 20 * 60);
  CHECK(total(town.network.carer("Carla").given) <= 20 * 60);
}

TEST_CASE("a no makes the client shyer and a yes freer, within bounds", "[model][offer]") {
  for (const bool yes : {true, false}) {
    QuietTown town(R"(
      client Ans 80 f somatic 100h
        Ans -child 5km- Carla 52
    )");
    town.parameters.answer_request.base = yes ? certain : -certain;
    town.parameters.learn_from_answer = {.refusal = 0.25, .help = 0.15, .fade = 0};
    town.weeks();
    const float shift = town.network.client("Ans").shyness_shift;
    CHECK((yes ? shift == Approx(-0.15) : shift == Approx(0.25)));
    CHECK(town.network.happened(yes ? EventKind::care_began : EventKind::refused, "Carla", "Ans"));
    town.weeks(50);
    CHECK(std::abs(town.network.client("Ans").shyness_shift) <= 1.5F);
  }
}

TEST_CASE("a first yes begins care, a further one extends it, one after stopping returns",
          "[model][offer]") {
  QuietTown town(R"(
    client Ans 80 f somatic 4h
      Ans -child 5km- Carla 52
  )");
  town.weeks();
  CHECK(town.network.happened(EventKind::care_began, "Carla", "Ans"));
  town.network.client("Ans").base_need[0] = 1200;
  town.weeks();
  CHECK(town.network.happened(EventKind::care_grew, "Carla", "Ans"));
  World& w = town.network.world;
  w.close_link(w.link_between(town.network["Carla"], town.network["Ans"]), w.week);
  town.weeks();
  CHECK(town.network.happened(EventKind::returned, "Carla", "Ans"));
  CHECK(w.carers.size() == 1);
}
