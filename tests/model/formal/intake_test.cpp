// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What is applied for fits what is lacking, or is the usual package.
#include "model/formal/request_care.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Of 60 clients who lack company and a little practical help, how many get what fits.
int fits(double standard, std::string_view off) {
  QuietTown town(copies(60, "client A# 60 f chronic 8h company 1h practical") +
                 "professional Petra guidance 1000h\nprofessional Dora day_activity 1000h\n");
  for (ProductSpec& product : town.population.products) {
    product.hours = 10;
    product.channels = {};
  }
  town.population.products[at(Product::guidance)].channels[at(Channel::practical)] = 1;
  town.population.products[at(Product::day_activity)].channels[at(Channel::company)] = 1;
  for (LimitationSpec& limitation : town.population.limitations) {
    limitation.formal[at(Product::day_activity)] = 0.3;
  }
  town.parameters.answer_request.base = -certain;
  town.parameters.request_care.per_year = 5000;
  town.parameters.request_care.standard = standard;
  switch_off(town.parameters, off);
  for (ClientRecord& client : town.network.world.clients) {
    client.unmet_share = 1;
  }
  town.weeks(2);
  int count = 0;
  for (const ClientRecord& client : town.network.world.clients) {
    count += client.indications[at(Product::day_activity)].granted.value > 0 ? 1 : 0;
  }
  return count;
}

}  // namespace

TEST_CASE("a good intake fits the person, a straitjacket gives everybody the usual",
          "[model][formal]") {
  CHECK(fits(0, "") > 35);
  CHECK(fits(1, "") < fits(0, "") - 10);
  CHECK(fits(1, "intake") == fits(0, ""));
}
