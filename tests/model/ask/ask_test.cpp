// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ask/ask.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "model/life/leave_for_good.hpp"
#include "model/quiet.hpp"
#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("nobody asks children, the ill, the admitted, the dead or professionals",
          "[model][ask]") {
  QuietTown town(R"(
    client Ans 60 f somatic 30h
      Ans -child home- Kim 15
      Ans -child home- Lex 16
      Ans -sibling- Ilse 62
      Ans -sibling- Ad 63
      Ans -friend- Do 64
    professional Petra guidance 5h
    indication Ans guidance 1h Petra
  )");
  World& w = town.network.world;
  town.parameters.choose_whom.people_per_round = 6;
  w.persons.ill_until[town.network["Ilse"].index()] = 10;
  w.persons.residence[town.network["Ad"].index()] = Residence::admitted;
  bury(w, {town.population, town.parameters}, town.network["Do"], Cause::age);
  until_asked(town);
  CHECK(town.scratch.requests.size() == 1);
  CHECK(is_asked(town, "Lex"));
}

TEST_CASE("what is asked is what is lacking, shared over those asked, in steps of five minutes",
          "[model][ask]") {
  QuietTown town(R"(
    client Ans 80 f somatic 4h
      Ans -partner gives 1h- Bert 82
      Ans -child 5km- Carla 52
  )");
  town.parameters.choose_whom.people_per_round = 2;
  until_asked(town);
  REQUIRE(town.scratch.requests.size() == 2);
  for (const Request& request : town.scratch.requests) {
    CHECK(request.total() == Minutes{90});  // 180 minutes lacking, two people
    CHECK(request.channel == Channel::practical);
    CHECK(request.urgent == 0);
  }
  CHECK(town.network.client("Ans").reported == Minutes{180});
}

TEST_CASE("kin hear all that is lacking, others one thing", "[model][ask]") {
  QuietTown town(R"(
    client Ans 80 f somatic 4h
      Ans -child 5km- Carla 52
      Ans -friend- Dirk 60
  )");
  ClientRecord& ans = town.network.client("Ans");
  ans.base_need[at(Channel::transport)] = 60;
  town.parameters.choose_whom.people_per_round = 2;
  until_asked(town);
  REQUIRE(town.scratch.requests.size() == 2);
  for (const Request& request : town.scratch.requests) {
    const bool kin = request.target == town.network["Carla"];
    const bool about_transport = request.channel == Channel::transport;
    // 240 and 60 minutes lacking, two people.
    CHECK(request.minutes[at(Channel::practical)].value == (kin || !about_transport ? 120 : 0));
    CHECK(request.minutes[at(Channel::transport)].value == (kin || about_transport ? 30 : 0));
  }
}

TEST_CASE("who can do little for others is seldom asked, who has dementia never", "[model][ask]") {
  QuietTown town(R"(
    client Ans 80 f somatic 4h
    client Dora 62 f dementia 1h
      Ans -sibling- Bob 89
      Ans -sibling- Cas 62
      Ans -sibling- Dora
  )");
  int old = 0, young = 0;
  for (int week = 0; week < 400; ++week) {
    until_asked(town);
    old += is_asked(town, "Bob") ? 1 : 0;
    young += is_asked(town, "Cas") ? 1 : 0;
    CHECK_FALSE(is_asked(town, "Dora"));
  }
  // 0.4 against 1, two standard errors on each side.
  CHECK(old > 85);
  CHECK(old < 145);
  CHECK(old + young == 400);
}

TEST_CASE("parents care for a grown child whose limitation came early, hardly for another",
          "[model][ask]") {
  for (const auto& [limitation, asked] : {std::pair{"intellectual", true}, {"somatic", false}}) {
    QuietTown town(std::string("client Ans 45 f ") + limitation + R"( 4h
        Ans -parent- Pa 70
        Ans -sibling- Bob 48
    )");
    int parent = 0;
    for (int week = 0; week < 200; ++week) {
      until_asked(town);
      parent += is_asked(town, "Pa") ? 1 : 0;
    }
    CHECK((parent > 130) == asked);
  }
}

TEST_CASE("less than a quarter of an hour is let go", "[model][ask]") {
  QuietTown town(R"(
    client Ans 80 f somatic 4h
      Ans -partner gives 3.8h- Bert 82
  )");
  until_asked(town);
  CHECK(town.scratch.requests.empty());
  CHECK(town.network.client("Ans").reported == Minutes{0});
}

TEST_CASE("the utterly shy ask nobody and report nothing", "[model][ask]") {
  QuietTown town(R"(
    client Ans 80 f somatic 4h
      Ans -partner- Bert 82
  )");
  town.parameters.ask_shyness.base = certain;
  town.parameters.ask_shyness.crisis = 0;
  for (const std::int32_t until : {0, 50}) {  // without and with a crisis
    town.network.client("Ans").crisis_until = until;
    until_asked(town);
    CHECK(town.scratch.requests.empty());
    CHECK(town.network.client("Ans").reported == Minutes{0});
  }
}

TEST_CASE("professional hours that only own people can fill are still asked of them",
          "[model][ask]") {
  // Half of company only own people can give, so four hours of it from a professional leave two.
  QuietTown town(R"(
    client Ans 80 f somatic 4h company
      Ans -partner- Bert 82
    professional Petra guidance 20h
    indication Ans guidance 4h Petra
  )");
  ProductSpec& product = town.population.products[at(Product::guidance)];
  product.channels = {};
  product.channels[at(Channel::company)] = 1;
  town.parameters.fill_shares.company_own = 0.5;
  until_asked(town);
  REQUIRE(town.scratch.requests.size() == 1);
  CHECK(town.scratch.requests[0].total() == Minutes{120});
}

TEST_CASE("help is looked for before an announced cut", "[model][ask]") {
  QuietTown town(R"(
    client Ans 80 f somatic 4h
      Ans -partner- Bert 82
    professional Petra guidance 20h
    indication Ans guidance 4h Petra
  )");
  town.parameters.choose_whom.prepare_share = 0.5;
  until_asked(town);
  CHECK(town.scratch.requests.empty());
  town.network.client("Ans").announced = Minutes{120};
  until_asked(town);
  REQUIRE(town.scratch.requests.size() == 1);
  CHECK(town.scratch.requests[0].total() == Minutes{60});
}

TEST_CASE("who said no is not asked again in the second round, others are", "[model][ask]") {
  QuietTown town(R"(
    client Ans 80 f somatic 4h
      Ans -partner- Bert 82
      Ans -child 5km- Carla 52
  )");
  town.parameters.answer_request.base = -certain;
  until_asked(town);
  REQUIRE(town.scratch.requests.size() == 1);
  const PersonId first = town.scratch.requests[0].target;
  const Setting s{town.population, town.parameters};
  offer(town.network.world, s, town.scratch);
  ask_others(town.network.world, s, town.scratch);
  REQUIRE(town.scratch.requests.size() == 1);
  CHECK(town.scratch.requests[0].target != first);
}

TEST_CASE(
    "who said yes in the first round counts in the second, also as a helper for the first time",
    "[model][ask]") {
  QuietTown town(R"(
    client Ans 80 f somatic 4h
      Ans -partner- Bert 82
      Ans -child 5km- Carla 52
  )");
  // Bert has all the time, and promises between half and all of the four hours.
  until_asked(town);
  REQUIRE(town.scratch.requests.size() == 1);
  const Setting s{town.population, town.parameters};
  offer(town.network.world, s, town.scratch);
  const int promised = town.network.agreed("Bert", "Ans") + town.network.agreed("Carla", "Ans");
  REQUIRE(promised >= 120);
  ask_others(town.network.world, s, town.scratch);
  Minutes more{0};
  for (const Request& request : town.scratch.requests) {
    more += request.total();
  }
  CHECK(more.value < 240 - promised + 5);
}

TEST_CASE("requests stand in order of target, urgent ones first, then by client", "[model][ask]") {
  QuietTown town(R"(
    client Ans 80 f somatic 4h
    client Wim 80 m somatic 4h
    client Bea 80 f somatic 4h
      Ans -child- Carla 52
      Wim -child- Carla
      Bea -friend- Carla
      Bea -friend- Dirk 60
  )");
  town.parameters.choose_whom.people_per_round = 6;
  town.network.client("Wim").crisis_until = 9;
  until_asked(town);
  const World& w = town.network.world;
  REQUIRE(town.scratch.requests.size() == 4);
  for (std::size_t i = 1; i < 4; ++i) {
    const Request& a = town.scratch.requests[i - 1];
    const Request& b = town.scratch.requests[i];
    CHECK(w.key(a.target) <= w.key(b.target));
    if (a.target != b.target) {
      continue;
    }
    CHECK(a.urgent >= b.urgent);
    if (a.urgent == b.urgent) {
      CHECK(a.client_key < b.client_key);
    }
  }
}

TEST_CASE("who loses professional hours turns to the own people, who carry the strain",
          "[model][ask]") {
  const auto after_cut = [](bool cut, bool on) {
    QuietTown town(R"(
      client Ans 60 f somatic 40h
        Ans -partner gives 4h- Bert 82
      professional Petra guidance 60h
      indication Ans guidance 36h Petra
    )");
    if (!on) {
      switch_off(town.parameters, "turn_to_own");
    }
    if (cut) {
      town.network.client("Ans").indications[at(Product::guidance)].in_force = Minutes{0};
    }
    town.weeks(26);
    return std::pair{town.network.agreed("Bert", "Ans"),
                     static_cast<double>(town.network.carer("Bert").strain)};
  };
  CHECK(after_cut(true, true).first > after_cut(false, true).first + 600);
  CHECK(after_cut(true, true).second > after_cut(false, true).second + 0.05);
  CHECK(after_cut(true, false).first <= 240);  // nobody is asked: what Bert gave already
}
