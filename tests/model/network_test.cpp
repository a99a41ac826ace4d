// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What happens in small drawn networks, week by week, when nothing happens by chance.
#include "core/parallel.hpp"
#include "model/life/die.hpp"
#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("when the partner falls ill the daughter is asked, and the partner is left in peace",
          "[model][network]") {
  QuietTown town(R"(
    client Ans 80 f somatic 6h
      Ans -partner gives 6h- Bert 82
      Ans -child 5km- Carla 52
  )");
  DrawnNetwork& net = town.network;
  town.weeks(2);
  CHECK(net.given("Bert", "Ans") == 360);
  CHECK(net.agreed("Carla", "Ans") == 0);

  net.world.persons.ill_until[net["Bert"].index()] = 8;
  town.weeks();
  CHECK(net.given("Bert", "Ans") == 0);
  CHECK(net.agreed("Bert", "Ans") == 360);  // not asked for more, and not forgotten
  CHECK(net.happened(EventKind::care_began, "Carla", "Ans"));
  CHECK(net.given("Carla", "Ans") >= 180);
  town.weeks(4);
  CHECK(net.given("Carla", "Ans") >= 345);

  town.weeks();  // week 8: Bert is well again, and the two share
  CHECK(net.given("Bert", "Ans") > 100);
  CHECK(net.given("Bert", "Ans") + net.given("Carla", "Ans") == 360);
}

TEST_CASE("when Bert dies his hours are missing, and asked of others at once", "[model][network]") {
  QuietTown town(R"(
    client Ans 80 f somatic 6h
      Ans -partner gives 6h- Bert 82
      Ans -child 5km- Carla 52
      Ans -neighbour- Dirk 60
  )");
  DrawnNetwork& net = town.network;
  town.weeks();
  net.world.put_on_agenda({.week = 2, .person = net["Bert"], .kind = DueKind::death});
  SECTION("nobody else will: all of it is missing") {
    town.parameters.answer_request.base = -certain;
    town.weeks();
    CHECK(net.happened(EventKind::died, "Bert"));
    CHECK(total(net.client("Ans").unmet) == 360);
    CHECK(net.client("Ans").reported == Minutes{360});
    CHECK((net.happened(EventKind::refused, "Carla", "Ans") ||
           net.happened(EventKind::refused, "Dirk", "Ans")));
  }
  SECTION("the others take over, as far as asked") {
    town.weeks(6);
    CHECK(net.given("Carla", "Ans") + net.given("Dirk", "Ans") >= 345);
    CHECK(total(net.client("Ans").unmet) <= 15);
  }
  CHECK(net.help("Bert", "Ans") == nullptr);
}

TEST_CASE("with the same requests the neighbour stops at a limit and the daughter goes on",
          "[model][network]") {
  for (const char* kind : {"child", "neighbour", "volunteer"}) {
    QuietTown town("client Ans 80 f somatic 27h\n  Ans -" + std::string(kind) + "- Eva 52\n");
    town.parameters.answer_request.volunteer_limit = 3;
    town.parameters.answer_request.modest_limit = 5;
    town.weeks(30);
    const int agreed = town.network.agreed("Eva", "Ans");
    CAPTURE(kind, agreed);
    if (kind[0] == 'c') {
      CHECK(agreed >= 26 * 60);
    }
    if (kind[0] == 'n') {
      CHECK((agreed > 285 && agreed <= 300));
    }
    if (kind[0] == 'v') {
      CHECK((agreed > 165 && agreed <= 180));
    }
    CHECK(total(town.network.client("Ans").unmet) + agreed >= 27 * 60);
  }
}

TEST_CASE("in a crisis only grown-ups of the own network come, and more than usual",
          "[model][network]") {
  QuietTown town(R"(
    client Ans 80 f somatic 10h
      Ans -partner gives 10h- Bert 82
      Ans -other_kin home- Kim 12
    professional Petra guidance 20h
    indication Ans guidance 1h Petra
  )");
  DrawnNetwork& net = town.network;
  town.weeks();
  net.client("Ans").crisis_until = 20;
  town.weeks(10);
  CHECK(net.given("Bert", "Ans") > 600);
  CHECK(net.help("Kim", "Ans") == nullptr);
  CHECK(total(net.client("Ans").formal) ==
        60);  // outside what was granted nobody professional comes
}

TEST_CASE("a network of one breaks when the one quits; with two the other goes on",
          "[model][network]") {
  for (const bool two : {false, true}) {
    QuietTown town(std::string("client Ans 80 f somatic 6h\nAns -partner gives 4h- Bert 82\n") +
                   (two ? "Ans -child 5km gives 2h- Carla 52\n" : ""));
    DrawnNetwork& net = town.network;
    town.weeks();
    World& w = net.world;
    w.close_link(w.link_between(net["Bert"], net["Ans"]), w.week);
    town.parameters.answer_request.base = -certain;
    town.weeks(4);
    CHECK(total(net.client("Ans").informal) == (two ? 120 : 0));
  }
}

TEST_CASE("the balances hold in every week of a busy network", "[model][network]") {
  QuietTown town(R"(
    client Ans 80 f somatic 9h 4h company 2h personal_care
    client Wim 84 m dementia 20h guidance 5h company
      Ans -partner gives 4h- Bert 82
      Ans -child 5km gives 2h company- Carla 52 works 36h
      Ans -neighbour gives 1h- Dirk 60
      Wim -child 50km gives 6h guidance- Ella 55 works 20h
      Wim -neighbour- Dirk
      Wim -volunteer gives 2h company- Vera 66
      Wim -friend- Ans
    professional Petra guidance 30h
    professional Quinten personal_care 30h
    indication Ans personal_care 1h Quinten
    indication Wim guidance 5h Petra
  )");
  town.parameters = ModelParameters{};
  town.parameters.fall_ill.spells = 1;
  town.parameters.choose_whom.per_week = 0.5;
  town.population.products[at(Product::guidance)].channels = {0.3, 0, 0, 0.2, 0, 0, 0, 0.5};
  town.population.products[at(Product::guidance)].turnover = 2;
  town.population.products[at(Product::personal_care)].channels = {0, 0, 1, 0, 0, 0, 0, 0};
  for (int week = 0; week < 300; ++week) {
    town.weeks();
    const World& w = town.network.world;
    for (const ClientRecord& client : w.clients) {
      if (client.open == 0 || client.institution != 0) {
        continue;
      }
      std::int32_t delivered = 0, formal = 0;
      for (std::size_t c = 0; c < channel_count; ++c) {
        CHECK(client.need[c] == client.informal[c] + client.volunteer[c] + client.formal[c] +
                                    client.unmet[c] - client.surplus[c]);
        CHECK(client.unmet[c] >= Minutes{0});
        formal += client.formal[c].value;
      }
      for (const Indication& indication : client.indications) {
        delivered += indication.delivered.value;
      }
      CHECK(formal == delivered);
      CHECK(client.unmet_share >= 0.0F);
      CHECK(client.unmet_share <= 1.0F);
      CHECK(client.own_direction >= 0.0F);
      CHECK(client.own_direction <= 1.0F);
    }
    for (const CarerRecord& carer : w.carers) {
      if (total(carer.given) > 0) {
        CHECK(total(carer.given) + carer.overhead.value <= carer.time.value);
      }
      CHECK(carer.strain >= 0.0F);
      CHECK(carer.strain <= 1.0F);
      CHECK(w.persons.professional[carer.person.index()] == 0);
    }
    for (const CareLink& link : w.links) {
      CHECK(link.giver != link.client);
      if (link.open != 0) {
        CHECK(w.persons.at_home(link.giver));
      }
    }
  }
}

TEST_CASE("a copy of the world goes on in exactly the same way", "[model][network]") {
  const std::string_view text = R"(
    client Ans 80 f somatic 9h 4h company
      Ans -partner gives 4h- Bert 82
      Ans -child 5km gives 2h company- Carla 52 works 36h
      Ans -friend- Dirk 60
    professional Petra guidance 30h
    indication Ans guidance 3h Petra
  )";
  QuietTown one(text), two(text);
  one.parameters = two.parameters = ModelParameters{};
  one.population.products[0].turnover = two.population.products[0].turnover = 3;
  one.weeks(60);
  two.weeks(30);
  const std::vector<std::uint8_t> bytes = two.network.world.checkpoint();
  Result<World> restored = World::restore(bytes);
  REQUIRE(restored.ok());
  two.network.world = restored.value();
  two.scratch = {};  // nothing that counts may live there
  two.weeks(30);
  CHECK(one.network.world.hash() == two.network.world.hash());
}
