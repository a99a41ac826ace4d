// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/invest_first.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

struct Outcome {
  int first = 0;     ///< minutes delivered in the first half year
  int later = 0;     ///< and in the fourth
  int recalled = 0;  ///< who came to mind
};

Outcome course(double extra, std::string_view off) {
  Outcome o;
  for (std::uint64_t luck = 1; luck <= 30; ++luck) {
    QuietTown town(R"(
      client Ans 60 f chronic 8h
      professional Petra guidance 20h
      indication Ans guidance 3h Petra
    )",
                   {luck, 0});
    town.network.client("Ans").indications[at(Product::guidance)].waiting_until = 0;
    town.parameters.answer_request.base = -certain;
    town.parameters.talk.professional = 0.1;
    town.parameters.invest_first = {.extra = extra, .weeks = 26, .network = 4};
    switch_off(town.parameters, off);
    for (int week = 0; week < 104; ++week) {
      town.weeks(1);
      const int now = total(town.network.client("Ans").formal);
      o.first += week < 25 ? now : 0;
      o.later += week >= 78 ? now : 0;
    }
    o.recalled += town.network.client("Ans").recalled;
  }
  return o;
}

}  // namespace

TEST_CASE("much effort first, the usual later, and more of the network in sight",
          "[model][formal]") {
  const Outcome plain = course(0, ""), invested = course(0.5, ""), off = course(0.5, "invest");
  CHECK(invested.first == Approx(1.5 * plain.first));
  CHECK(invested.later == plain.later);
  CHECK(invested.recalled > 1.2 * plain.recalled);
  CHECK(off.first == plain.first);
  CHECK(off.recalled == plain.recalled);
}

TEST_CASE("time put in comes back later: fewer hours are asked for", "[model][formal]") {
  // Friends who would help are not thought of until somebody takes the time to ask.
  const auto hours_later = [](double extra, std::string_view off) {
    int sum = 0;
    for (std::uint64_t luck = 1; luck <= 25; ++luck) {
      std::string text = "client Ans 60 f chronic 8h\n";
      for (int i = 0; i < 12; ++i) {
        text += " Ans -friend close 0.5- F" + std::to_string(i) + " 60\n";
      }
      QuietTown town(text + "professional Petra guidance 20h\nindication Ans guidance 6h Petra\n",
                     {luck, 0});
      town.population.products[at(Product::guidance)].review_weeks = 26;
      town.parameters.awareness = {.of_others = 0, .of_sleeping = 0};
      town.parameters.talk.professional = 0.03;
      town.parameters.talk.recall = 0.5;
      town.parameters.invest_first = {.extra = extra, .weeks = 26, .network = 20};
      switch_off(town.parameters, "end_dates");
      switch_off(town.parameters, off);
      Indication& help = town.network.client("Ans").indications[at(Product::guidance)];
      help.waiting_until = 0;
      help.review = 52;
      town.weeks(208);
      sum += help.granted.value;
    }
    return sum;
  };
  CHECK(hours_later(1, "") < 0.9 * hours_later(0, ""));
  CHECK(hours_later(1, "invest") == hours_later(0, "invest"));
}
