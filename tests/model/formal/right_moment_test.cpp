// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/right_moment.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

double trust_after_cut(int prepared, std::string_view off) {
  QuietTown town(
      "client Ans 60 f chronic 4h\nprofessional Petra guidance 20h\n"
      "indication Ans guidance 1h Petra\n");
  town.parameters.answer_request.base = -certain;
  town.parameters.right_moment = {.too_soon = 0.3, .too_late = 0};
  switch_off(town.parameters, off);
  ClientRecord& ans = town.network.client("Ans");
  ans.prepared = as_byte(prepared);
  set_way(ans, Way::cut_now);
  ans.announced = Minutes{30};
  town.weeks(1);
  return static_cast<double>(ans.self_trust);
}

/// Three years with help that is needed no more, as a daughter does it all, or that still is.
double trust_after_years(const char* gives, std::string_view off) {
  QuietTown town("client Ans 60 f chronic 4h\n Ans -child close 0.6 gives " + std::string(gives) +
                 "- Bea 35\nprofessional Petra guidance 20h\nindication Ans guidance 1h Petra\n");
  town.parameters.answer_request.base = -certain;
  town.parameters.right_moment = {.too_soon = 0, .too_late = 0.02};
  switch_off(town.parameters, off);
  town.weeks(156);
  return static_cast<double>(town.network.client("Ans").self_trust);
}

}  // namespace

TEST_CASE("withdrawing too soon and too late both harm", "[model][formal]") {
  const double untouched = trust_after_cut(0, "right_moment");
  CHECK(trust_after_cut(0, "") < untouched - 0.1);
  CHECK(trust_after_cut(1, "") == Approx(untouched));
  CHECK(trust_after_years("4h", "") < trust_after_years("4h", "right_moment") - 0.1);
  CHECK(trust_after_years("0.5h", "") == Approx(trust_after_years("0.5h", "right_moment")));
}
