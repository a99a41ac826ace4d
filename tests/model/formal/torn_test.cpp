// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/torn.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// How many professionals of 60 leave within two years.
int left(bool withdraws, bool lacks, std::string_view off) {
  QuietTown town(copies(60, "client A# 60 f chronic " + std::string(lacks ? "9h" : "1h") +
                                "\nprofessional P# guidance 20h\nindication A# guidance 1h P#\n"));
  town.population.products[at(Product::guidance)].turnover = 0.1;
  town.population.products[at(Product::guidance)].vacancy_weeks = 200;
  town.parameters.answer_request.base = -certain;
  town.parameters.torn = {.leaves = 5, .eases = 0.1};
  switch_off(town.parameters, off);
  if (withdraws) {
    for (ClientRecord& client : town.network.world.clients) {
      set_way(client, Way::told);
      client.announced = Minutes{30};
    }
  }
  int count = 0;
  for (int week = 0; week < 104; ++week) {
    town.weeks(1);
    for (const Event& e : town.network.world.events) {
      count += e.kind == EventKind::professional_left ? 1 : 0;
    }
  }
  return count;
}

}  // namespace

TEST_CASE("who must withdraw from people who need help is torn, and leaves sooner",
          "[model][formal]") {
  const int usual = left(true, true, "torn");
  CHECK(left(true, true, "") > 2 * usual);
  CHECK(left(false, true, "") == usual);                      // nobody has to withdraw
  CHECK(left(true, false, "") == left(true, false, "torn"));  // nobody pulls
}

TEST_CASE("how torn somebody is stands beside successes and wears off", "[model][formal]") {
  ProfessionalRecord post;
  post.flags = ProfessionalRecord::succeeds;
  set_torn(post, 0.5);
  CHECK(torn_of(post) == Approx(0.5).margin(0.02));
  CHECK(post.flags % 4 == ProfessionalRecord::succeeds);
  set_torn(post, 2);
  CHECK(torn_of(post) == Approx(1));
  set_torn(post, -1);
  CHECK(torn_of(post) == Approx(0));
}
