// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/offer/answer.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

struct Answers {
  int yes = 0, no = 0;
};

Answers answers(const std::string& text, std::string_view off, bool usual) {
  Answers sum;
  for (std::uint64_t luck = 1; luck <= 200; ++luck) {
    QuietTown town(text, {luck, 0});
    if (usual) {
      town.parameters.answer_request.base = AnswerRequest{}.base;
    }
    switch_off(town.parameters, off);
    town.weeks();
    for (const Event& e : town.network.world.events) {
      sum.yes += e.kind == EventKind::care_began ? 1 : 0;
      sum.no += e.kind == EventKind::refused ? 1 : 0;
    }
  }
  return sum;
}

}  // namespace

TEST_CASE("most who are asked gladly do something, more than clients think", "[model][offer]") {
  const std::string text = R"(
    client Ans 80 f somatic 4h
      Ans -child 5km- Carla 52
      Ans -sibling 5km- Sien 75
      Ans -friend close 0.7- Bea 60
      Ans -neighbour close 0.6- Dirk 60
  )";
  const Answers usual = answers(text, "", true);
  const double refused = static_cast<double>(usual.no) / (usual.yes + usual.no);
  CHECK(usual.yes > 2 * usual.no);
  // What an average client leaves unsaid is more than what would be refused.
  Traits average;
  average.fill(0.5F);
  CHECK(refused < shyness(AskShyness{}, average, 0, false));
  const Answers off = answers(text, "goodwill", true);
  CHECK(off.yes < off.no);
}

TEST_CASE("the own network gives from affection: who stands closer says yes sooner",
          "[model][offer]") {
  const auto gain = [](std::string_view off) {
    const auto text = [](std::string_view close) {
      return "client Ans 80 f somatic 4h\n Ans -friend close " + std::string(close) + "- Bea 60\n";
    };
    return answers(text("0.9"), off, true).yes - answers(text("0.3"), off, true).yes;
  };
  CHECK(gain("") > 40);
  CHECK(gain("affection") < 0.5 * gain(""));
}
