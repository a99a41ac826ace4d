// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/attend.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Forty clients with a day activity to begin at, by one professional each.
std::string forty_begin() {
  std::string text;
  for (int i = 0; i < 40; ++i) {
    const std::string n = std::to_string(i);
    text += "client A" + n + " 60 f chronic 4h company\nprofessional Q" + n +
            " day_activity 20h\nindication A" + n + " day_activity 4h\n";
  }
  return text;
}

}  // namespace

TEST_CASE("the first time is the hardest, most for who has little self-trust or is on guard",
          "[model][formal]") {
  const auto begun = [](double self_trust, double guard, int weeks, bool on) {
    QuietTown town(forty_begin());
    town.parameters.attend.dare = 0.3;
    if (!on) {
      switch_off(town.parameters, "attend");
    }
    for (ClientRecord& client : town.network.world.clients) {
      client.self_trust = static_cast<float>(self_trust);
      client.guard = static_cast<float>(guard);
    }
    town.weeks(weeks);
    int count = 0;
    for (const ClientRecord& client : town.network.world.clients) {
      count += client.indications[at(Product::day_activity)].professional.valid() ? 1 : 0;
    }
    return count;
  };
  CHECK(begun(0.5, 0, 1, true) < 25);  // 12 expected
  CHECK(begun(0.1, 0, 1, true) < begun(0.9, 0, 1, true));
  CHECK(begun(0.5, 0.8, 3, true) < begun(0.5, 0, 3, true));
  CHECK(begun(0.5, 0, 40, true) == 40);  // in the end everybody goes
  CHECK(begun(0.5, 0, 1, false) == 40);
}

TEST_CASE("a fixed day pushes out a natural meeting, most when there was nothing to choose",
          "[model][formal]") {
  const auto contacts = [](bool takes_time, bool on) {
    QuietTown town(
        "client Ans 60 f chronic 4h company\n Ans -friend- Bea 60\n"
        " Ans -sibling- Sis 60\nprofessional " +
        professional_who(takes_time) +
        " day_activity 20h\n"
        "indication Ans day_activity 4h\n");
    town.parameters.attend.displaced = 0.4;
    if (!on) {
      switch_off(town.parameters, "attend");
    }
    town.weeks(3);
    const auto& ties = town.network.world.ties.columns.row;
    CHECK(ties[town.network.tie("Ans", "Sis").index()].contacts == 1.0F);  // kin stay
    return ties[town.network.tie("Ans", "Bea").index()].contacts;
  };
  CHECK(contacts(false, true) < 0.4F);
  CHECK(contacts(true, true) > 0.9F);
  CHECK(contacts(false, false) == 1.0F);
}

TEST_CASE("who forgets misses days, unless somebody at home or a professional reminds",
          "[model][formal]") {
  const auto minutes = [](const char* limitation, const char* more, bool reminded, bool on) {
    QuietTown town(std::string("client Ans 80 f ") + limitation + " 8h\n" + more +
                   "professional Petra day_activity 20h\nindication Ans day_activity 4h Petra\n");
    town.parameters.attend.forgets = 0.25;
    if (!on) {
      switch_off(town.parameters, "attend");
    }
    if (reminded) {
      learn(town.network.client("Ans"), Known::reminded);
    }
    town.weeks(2);
    return total(town.network.client("Ans").formal);
  };
  const char* partner = " Ans -partner- Bert 82\n";
  CHECK(minutes("dementia", "", false, true) == 180);
  CHECK(minutes("dementia", partner, false, true) == 240);
  CHECK(minutes("dementia", "", true, true) == 240);
  CHECK(minutes("somatic", "", false, true) == 240);
  CHECK(minutes("dementia", "", false, false) == 240);
}
