// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/end_date.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("most help goes on after its agreed end, and the rest ends at its review",
          "[model][formal]") {
  const auto ended = [](double share, double goes_on, std::string_view off) {
    QuietTown town(copies(100,
                          "client A# 60 f chronic 4h\nprofessional P# guidance 20h\n"
                          "indication A# guidance 2h P#\n"));
    town.parameters.answer_request.base = -certain;
    town.parameters.end_date = {.share = share, .goes_on = goes_on};
    switch_off(town.parameters, off);
    for (int i = 0; i < 100; ++i) {
      town.network.client("A" + std::to_string(i)).indications[at(Product::guidance)].review = 10;
    }
    int count = 0;
    for (int week = 0; week < 12; ++week) {
      town.weeks(1);
      for (const Event& e : town.network.world.events) {
        count += e.kind == EventKind::indication_ended ? 1 : 0;
      }
      if (week < 8) {
        CHECK(count == 0);
      }
    }
    int without = 0;
    for (const ClientRecord& client : town.network.world.clients) {
      without += client.indications[at(Product::guidance)].granted.value == 0 ? 1 : 0;
      CHECK(on_way(client, Way::lost) ==
            (client.indications[at(Product::guidance)].granted.value == 0));
    }
    CHECK(without == count);
    return count;
  };
  CHECK(ended(1, 0, "") == 100);
  const int most_go_on = ended(1, 0.6, "");
  CHECK(most_go_on > 20);
  CHECK(most_go_on < 50);
  CHECK(ended(0, 0, "") == 0);
  CHECK(ended(1, 0, "end_dates") == 0);
}
