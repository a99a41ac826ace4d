// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/go_along.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::size_t guidance_go = at(Product::guidance);

/// Clients whom a professional guides.
QuietTown guided(std::string_view off) {
  QuietTown town(
      copies(100,
             "client A# 60 f chronic 4h\nprofessional P# guidance 20h\nindication A# guidance "
             "1h P#\n"));
  town.parameters.answer_request.base = -certain;
  town.parameters.meet_crisis = {.per_year = 2, .unmet_effect = 0, .weeks = 1, .extra_need = 0};
  town.parameters.go_along = {.per_month = 0.3, .prevents = 0.8, .fades = 0.1};
  switch_off(town.parameters, off);
  return town;
}

int crises(std::string_view off) {
  QuietTown town = guided(off);
  int count = 0;
  for (int week = 0; week < 156; ++week) {
    town.weeks(1);
    for (const Event& e : town.network.world.events) {
      count += e.kind == EventKind::crisis ? 1 : 0;
    }
  }
  return count;
}

}  // namespace

TEST_CASE("going along many times prevents worse", "[model][formal]") {
  CHECK(crises("go_along") > 450);
  CHECK(crises("") < 0.75 * crises("go_along"));
}

TEST_CASE("it takes many times, and wears off when nobody goes along", "[model][formal]") {
  QuietTown town = guided("");
  const auto practised = [&] {
    double sum = 0;
    for (const ClientRecord& client : town.network.world.clients) {
      sum += from_byte(client.practised);
    }
    return sum / 100;
  };
  town.weeks(5);
  CHECK(practised() < 0.4);
  town.weeks(47);
  const double after_a_year = practised();
  CHECK(after_a_year > 0.6);
  for (ClientRecord& client : town.network.world.clients) {
    client.indications[guidance_go] = {};
  }
  town.weeks(104);
  CHECK(practised() < 0.3 * after_a_year);
}
