// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/threaten.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Strain of a daughter and of a friend who help, in the week of a notice or a cut.
std::pair<double, double> strain(Way what, bool told, int prepared, std::string_view off) {
  QuietTown town(R"(
    client Ans 60 f chronic 8h
      Ans -child close 0.8 gives 1h- Bea 35
      Ans -friend close 0.8 gives 1h- Cor 60
  )");
  town.parameters.answer_request.base = -certain;
  town.parameters.threaten = {.notice = 0.1, .sudden = 0.3, .prepared = 0.8};
  switch_off(town.parameters, off);
  ClientRecord& client = town.network.client("Ans");
  client.prepared = as_byte(prepared);
  set_way(client, what);
  if (told) {
    set_way(client, Way::told);
  }
  town.weeks(1);
  return {static_cast<double>(town.network.carer("Bea").strain),
          static_cast<double>(town.network.carer("Cor").strain)};
}

}  // namespace

TEST_CASE("families feel withdrawal as a threat, most when it comes out of the blue",
          "[model][formal]") {
  const double before = strain(Way::person, false, 0, "").first;
  const double told = strain(Way::noticed_now, true, 0, "").first;
  const double sudden = strain(Way::cut_now, false, 0, "").first;
  CHECK(told > before + 0.05);
  CHECK(sudden > told + 0.1);
  CHECK(strain(Way::cut_now, true, 0, "").first == Approx(before));  // they had been told
  CHECK(strain(Way::cut_now, false, 0, "threat").first == Approx(before));
  // A friend is no family.
  CHECK(strain(Way::cut_now, false, 0, "").second ==
        Approx(strain(Way::person, false, 0, "").second));
}

TEST_CASE("who was prepared is less afraid", "[model][formal]") {
  CHECK(strain(Way::noticed_now, true, 1, "").first < strain(Way::noticed_now, true, 0, "").first);
  CHECK(fright({}, true, 1, 0) < fright({}, true, 0, 0));
  CHECK(fright({}, true, 0, 1) == 0);
}
