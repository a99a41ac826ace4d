// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ask/talk.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Ans and a professional who takes time, or who does not; every month brings a talk if it may.
struct Talking : QuietTown {
  Talking(bool takes_time, bool on, const std::string& more = "", const char* ans = "chronic 4h",
          Luck luck = {1, 0})
      : QuietTown("client Ans 60 f " + std::string(ans) + "\n" + more + "professional " +
                      professional_who(takes_time) + " guidance 20h\nindication Ans guidance 1h " +
                      professional_who(takes_time) + "\n",
                  luck) {
    parameters.talk = {.professional = 1, .helper = 1, .carers = 1, .plain = 0};
    parameters.talk.nudge = 0;
    parameters.learn_from_answer.fade = 0;
    parameters.answer_request.base = -certain;
    if (!on) {
      switch_off(parameters, "talk");
    }
  }
  ClientRecord& ans() { return network.client("Ans"); }
};

}  // namespace

TEST_CASE("a professional who says that asking is hard makes it easier", "[model][ask]") {
  const auto shift = [](bool takes_time, bool on) {
    Talking town(takes_time, on);
    town.weeks(12);
    return town.ans().shyness_shift;
  };
  CHECK(shift(true, true) < -0.4F);
  CHECK(shift(true, false) == 0.0F);
  CHECK(shift(true, true) <= shift(false, true));
}

TEST_CASE("a little push of somebody close who helps makes asking easier", "[model][ask]") {
  const auto shift = [](const char* close, bool on) {
    QuietTown town(std::string("client Ans 60 f chronic 4h\n Ans -friend close ") + close +
                   " gives 1h- Bert 60\n");
    town.parameters.talk.helper = 1;
    town.parameters.learn_from_answer.fade = 0;
    if (!on) {
      switch_off(town.parameters, "talk");
    }
    town.weeks(12);
    return town.network.client("Ans").shyness_shift;
  };
  CHECK(shift("0.8", true) < -0.5F);
  CHECK(shift("0.3", true) == 0.0F);
  CHECK(shift("0.8", false) == 0.0F);
}

TEST_CASE("carers heal faster when a professional who comes has noticed them", "[model][ask]") {
  const auto strain = [](bool comes, bool on) {
    const char* bert = " Ans -friend close 0.3 gives 1h- Bert 60\n";
    QuietTown town = Talking(true, on, bert);
    if (!comes) {
      town.network.client("Ans").indications = {};
    }
    town.network.carer("Bert").strain = 0.8F;
    town.weeks(30);
    return static_cast<double>(town.network.carer("Bert").strain);
  };
  CHECK(strain(true, true) < strain(true, false) - 0.02);
  CHECK(strain(true, false) == Approx(strain(false, true)).margin(0.02));
}

TEST_CASE("asking on brings people to mind who were overlooked", "[model][ask]") {
  const auto asked = [](bool on) {
    std::string friends;
    for (int i = 0; i < 20; ++i) {
      friends += " Ans -friend close 0.3- F" + std::to_string(i) + " 60\n";
    }
    Talking town(true, on, friends);
    town.parameters.awareness = {.of_others = 0, .of_sleeping = 0};
    town.parameters.choose_whom.per_week = 1;
    town.weeks(60);
    int people = 0;
    for (int i = 0; i < 20; ++i) {
      bool once = false;
      const PersonId f = town.network["F" + std::to_string(i)];
      for (const Arc arc : town.network.world.ties.of(town.network["Ans"])) {
        once =
            once || (arc.other == f && comes_to_mind(town.network.world, town.parameters.awareness,
                                                     town.network["Ans"], arc));
      }
      people += once ? 1 : 0;
    }
    return people;
  };
  CHECK(asked(true) >= asked(false) + 6);
}

TEST_CASE("a concrete question makes a wish known, a talk without one does not", "[model][ask]") {
  const auto knows_wish = [](double concrete, bool on) {
    Talking town(true, on);
    town.parameters.talk.concrete = concrete;
    town.weeks(12);
    return knows(town.ans(), Known::wish);
  };
  CHECK(knows_wish(1, true));
  CHECK_FALSE(knows_wish(0, true));
  CHECK_FALSE(knows_wish(1, false));
}

TEST_CASE("what is kept silent is noticed by who comes", "[model][ask]") {
  const auto said = [](bool on) {
    Talking town(true, on);
    town.parameters.ask_shyness.base = 3;
    town.parameters.ask_threshold.spotted = 4;
    town.parameters.talk.ease = 0;
    if (!on) {
      switch_off(town.parameters, "talk");
    }
    town.weeks(30);
    return static_cast<double>(town.ans().reported.value) / total(town.ans().unmet);
  };
  CHECK(said(false) < 0.1);
  CHECK(said(true) > 0.4);
}

TEST_CASE("a nudge makes a client call somebody, if the client can carry it out", "[model][ask]") {
  const auto contacts = [](const char* limitation, double nudge) {
    double sum = 0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
      Talking town(true, true, " Ans -sibling 5km- Bep 62\n", limitation, {seed, 0});
      town.parameters.talk.nudge = nudge;
      town.weeks(120);
      sum += static_cast<double>(
          town.network.world.ties.columns.row[town.network.tie("Ans", "Bep").index()].contacts);
    }
    return sum / 12;
  };
  CHECK(contacts("chronic 4h", 1) > 1.6);
  CHECK(contacts("chronic 4h", 0) == 1.0);
  CHECK(contacts("dementia 4h", 1) < contacts("chronic 4h", 1) - 0.2);
}

TEST_CASE("who asks plainly gets to know neighbours, sooner in a role", "[model][ask]") {
  const auto met = [](bool plain, bool role, bool on) {
    std::string street;
    for (int i = 0; i < 30; ++i) {
      street += "person N" + std::to_string(i) + " 60\n";
    }
    QuietTown town("client Ans 60 f chronic 4h\n" + street);
    World& w = town.network.world;
    town.parameters.talk.plain = 0.2;
    town.parameters.answer_request.base = -certain;
    town.parameters.learn_from_answer.fade = 0;
    w.persons.volunteer[town.network["Ans"].index()] = role ? 1 : 0;
    town.network.client("Ans").shyness_shift = plain ? 0.0F : 1.0F;
    if (!on) {
      switch_off(town.parameters, "plain_asking");
    }
    town.weeks(160);
    return w.ties.of(town.network["Ans"]).size();
  };
  CHECK(met(true, false, true) >= 1);
  CHECK(met(true, true, true) > met(true, false, true));
  CHECK(met(false, true, true) == 0);
  CHECK(met(true, true, false) == 0);
}

TEST_CASE("attention for the network counts, whoever gives it", "[model][ask]") {
  const auto recalled = [](const char* product, bool on) {
    const std::string who = professional_who(true);
    QuietTown town("client Ans 60 f chronic 4h\nprofessional " + who + " " + product +
                   " 20h\nindication Ans " + product + " 1h " + who + "\n");
    town.parameters.talk = {.professional = 1, .helper = 0, .carers = 0, .plain = 0};
    town.parameters.answer_request.base = -certain;
    if (!on) {
      switch_off(town.parameters, "talk");
    }
    town.weeks(12);
    return static_cast<int>(town.network.client("Ans").recalled);
  };
  CHECK(recalled("guidance", true) > 100);
  CHECK(recalled("domestic_help", true) == recalled("guidance", true));
  CHECK(recalled("personal_care", true) == recalled("guidance", true));
  CHECK(recalled("domestic_help", false) == 0);
}

TEST_CASE("what is told does not land with everybody, unless somebody checks", "[model][ask]") {
  const auto know = [](double checks, Education education, bool on) {
    const std::string who = professional_who(true);
    QuietTown town("professional " + who + " guidance 400h\n" +
                   copies(80, "client A# 60 f chronic 4h\nindication A# guidance 1h " + who));
    town.parameters.answer_request.base = -certain;
    town.parameters.talk.professional = 1;
    town.parameters.know_services.lands = 0.6;
    town.parameters.know_services.checks = checks;
    if (!on) {
      switch_off(town.parameters, "landed");
    }
    World& w = town.network.world;
    for (const ClientRecord& client : w.clients) {
      w.persons.education[client.person.index()] = education;
    }
    town.weeks(4);
    int told = 0, informed = 0;
    for (const ClientRecord& client : w.clients) {
      told += client.recalled > 0 ? 1 : 0;
      informed += knows(client, Known::services) ? 1 : 0;
    }
    REQUIRE(told > 20);
    return static_cast<double>(informed) / told;
  };
  CHECK(know(0, Education::high, true) < 0.8);
  CHECK(know(0, Education::low, true) < know(0, Education::high, true) - 0.1);
  CHECK(know(1, Education::low, true) == 1.0);
  CHECK(know(0, Education::low, false) == 1.0);
}
