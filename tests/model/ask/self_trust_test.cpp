// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ask/self_trust.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Self-trust of Ans after half a year, with sizes that show, or with the rule off.
double trust_after(std::string_view text, bool on, SelfTrust sizes) {
  QuietTown town(text);
  town.parameters.self_trust = sizes;
  if (!on) {
    switch_off(town.parameters, "self_trust");
  }
  town.weeks(26);
  return static_cast<double>(town.network.client("Ans").self_trust);
}

constexpr SelfTrust nothing{.usual = 0.5,
                            .back = 0,
                            .yes = 0,
                            .no = 0,
                            .pride = 0,
                            .praise = 0,
                            .praised = 0,
                            .attention = 0,
                            .loss = 0};

}  // namespace

TEST_CASE("who does something for another grows in self-trust", "[model][ask]") {
  const char* text = R"(
    client Ans 70 f chronic 1h
    client Wim 80 m somatic 1h
      Wim -friend gives 1h- Ans
  )";
  SelfTrust sizes = nothing;
  sizes.pride = 0.05;
  CHECK(trust_after(text, true, sizes) > 0.6);
  CHECK(trust_after(text, false, sizes) == 0.5);
}

TEST_CASE("a kind word from who helps lets self-trust grow", "[model][ask]") {
  const char* text = R"(
    client Ans 70 f chronic 1h
      Ans -friend gives 1h- Bert 60
  )";
  SelfTrust sizes = nothing;
  sizes.praise = 0.05;
  sizes.praised = 1;
  CHECK(trust_after(text, true, sizes) > 0.6);
  CHECK(trust_after("client Ans 70 f chronic 1h\n", true, sizes) == 0.5);  // nobody to say it
  CHECK(trust_after(text, false, sizes) == 0.5);
}

TEST_CASE("attention of who is not paid for it does more than the same of who is", "[model][ask]") {
  SelfTrust sizes = nothing;
  sizes.attention = 0.05;
  const char* volunteer = R"(
    client Ans 70 f chronic 1h company
      Ans -volunteer gives 1h company- Vera 60 volunteer
  )";
  const char* paid = R"(
    client Ans 70 f chronic 1h company
    professional Petra guidance 20h
    indication Ans guidance 1h Petra
  )";
  CHECK(trust_after(volunteer, true, sizes) > 0.6);
  CHECK(trust_after(paid, true, sizes) == 0.5);
  CHECK(trust_after(volunteer, false, sizes) == 0.5);
}

TEST_CASE("a yes keeps people asking; a no hurts a little, and a later yes does all the more",
          "[model][ask]") {
  // What Ans says of what she lacks after an answer, against what she said before.
  const auto told_after = [](bool yes, bool on) {
    QuietTown town(R"(
      client Ans 70 f chronic 20h
        Ans -friend- Bert 60
    )");
    town.parameters.ask_shyness.base = 0;
    town.parameters.ask_shyness.crisis = 60;
    town.parameters.ask_threshold.self_trust = 4;
    town.parameters.choose_whom.second_round = 40;
    town.parameters.answer_request.base = yes ? certain : -certain;
    town.parameters.self_trust.yes = 0.2;
    town.parameters.self_trust.no = 0.1;
    if (!on) {
      switch_off(town.parameters, "self_trust");
    }
    town.network.client("Ans").crisis_until = 2;  // she asks in the first week for sure
    town.weeks(1);
    town.network.client("Ans").crisis_until = 0;
    town.parameters.choose_whom.per_week = 1;
    town.weeks(1);
    const ClientRecord& ans = town.network.client("Ans");
    int lacks = total(ans.unmet);
    if (yes) {
      lacks = std::max(lacks, 1);
    }
    return std::pair{static_cast<double>(ans.self_trust),
                     static_cast<double>(ans.reported.value) / lacks};
  };
  CHECK(told_after(true, true).first > 0.55);
  CHECK(told_after(false, true).first < 0.5);
  CHECK(told_after(false, true).first > 0.4);
  CHECK(told_after(false, true).second > 0.3);  // another try stays possible
  CHECK(told_after(false, true).second < told_after(false, false).second);
  CHECK(told_after(true, false).first == 0.5);
  // The less trust there is, the more a yes does.
  ClientRecord low, high;
  low.self_trust = 0.2F;
  high.self_trust = 0.8F;
  gain_trust(low, 0.1);
  gain_trust(high, 0.1);
  CHECK(low.self_trust - 0.2F > high.self_trust - 0.8F);
}

TEST_CASE("self-trust goes back to what is usual and stays a share", "[model][ask]") {
  const SelfTrust p;
  ClientRecord client;
  for (const float from : {0.0F, 1.0F}) {
    client.self_trust = from;
    for (int month = 0; month < 200; ++month) {
      settle_trust(p, client);
    }
    CHECK(static_cast<double>(client.self_trust) == Approx(p.usual).margin(0.001));
  }
  for (int i = 0; i < 500; ++i) {
    gain_trust(client, 0.2);
  }
  CHECK(client.self_trust <= 1.0F);
  for (int i = 0; i < 500; ++i) {
    lose_trust(client, 0.2);
  }
  CHECK(client.self_trust >= 0.0F);
}
