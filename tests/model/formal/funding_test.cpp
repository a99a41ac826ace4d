// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/funding.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Minutes a week that arranging two services takes a daughter.
int arranging(double per_client, std::string_view off) {
  QuietTown town(R"(
    client Ans 80 f somatic 12h
      Ans -child gives 3h- Bea 50
    professional Petra personal_care 20h
    professional Hans domestic_help 20h
    indication Ans personal_care 3h Petra
    indication Ans domestic_help 3h Hans
  )");
  town.parameters.fit_network.service = 20;
  town.parameters.funding = {.per_client = per_client, .hampers = 0.5};
  switch_off(town.parameters, off);
  town.weeks(14);
  return town.network.carer("Bea").arranging;
}

/// Who came to mind of a client with three organisations and no family.
double recalled_funding(double per_client, std::string_view off) {
  double sum = 0;
  for (std::uint64_t luck = 1; luck <= 60; ++luck) {
    QuietTown town(R"(
      client Ans 60 f chronic 8h
      professional Petra guidance 20h
      professional Hans domestic_help 20h
      professional Gerda personal_care 20h
      indication Ans guidance 1h Petra
      indication Ans domestic_help 1h Hans
      indication Ans personal_care 1h Gerda
    )",
                   {luck, 0});
    town.parameters.answer_request.base = -certain;
    town.parameters.talk.professional = 0.1;
    town.parameters.know_network.agencies = 1;
    town.parameters.funding = {.per_client = per_client, .hampers = 1};
    switch_off(town.parameters, off);
    town.weeks(40);
    sum += town.network.client("Ans").recalled;
  }
  return sum;
}

}  // namespace

TEST_CASE("money per client hampers cooperation, and carers arrange what falls between",
          "[model][formal]") {
  CHECK(arranging(1, "") > arranging(0.8, ""));
  CHECK(arranging(0, "") < arranging(0.8, ""));
  CHECK(arranging(0.8, "") == 20);
  CHECK(arranging(1, "funding") == 20);
}

TEST_CASE("money steers: where working together is paid for, more comes of it", "[model][formal]") {
  CHECK(recalled_funding(0, "") > 1.3 * recalled_funding(1, ""));
  CHECK(recalled_funding(0, "funding") == recalled_funding(1, "funding"));
}
