// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/think_in_rights.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Minutes granted to 40 clients who need a quarter of it, after four years with reviews.
int granted_after(bool takes_time, std::string_view off) {
  const std::string who = professional_who(takes_time);
  QuietTown town(copies(40, "client A# 60 f chronic 1h\nindication A# guidance 4h " + who + "\n")
                     .insert(0, "professional " + who + " guidance 400h\n"));
  town.population.products[at(Product::guidance)].review_weeks = 26;
  town.parameters.think_in_rights.share = 0.45;
  switch_off(town.parameters, "end_dates");
  switch_off(town.parameters, off);
  for (ClientRecord& client : town.network.world.clients) {
    client.indications[at(Product::guidance)].review = 10;
  }
  town.weeks(208);
  int sum = 0;
  for (const ClientRecord& client : town.network.world.clients) {
    sum += client.indications[at(Product::guidance)].granted.value;
  }
  return sum;
}

}  // namespace

TEST_CASE("where staff think in rights hours stay that could be fewer", "[model][formal]") {
  const int off = granted_after(false, "rights");
  CHECK(granted_after(false, "") > 1.3 * off);
  CHECK(granted_after(true, "") < granted_after(false, "") - 0.1 * off);
  CHECK(granted_after(true, "rights") == off);
}
