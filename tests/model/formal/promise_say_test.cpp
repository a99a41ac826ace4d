// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/promise_say.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// How far on guard a client is after two years with a professional.
double guard_after_years(bool takes_time, bool wish, std::string_view off) {
  const std::string who = professional_who(takes_time);
  QuietTown town("client Ans 60 f chronic 4h\nprofessional " + who +
                 " guidance 20h\nindication Ans guidance 1h " + who + "\n");
  town.parameters.answer_request.base = -certain;
  town.parameters.promise_say = {.declared = 0.8, .hurts = 0.05, .vague = 0.5};
  switch_off(town.parameters, off);
  if (wish) {
    learn(town.network.client("Ans"), Known::wish);
  }
  town.weeks(104);
  return static_cast<double>(town.network.client("Ans").guard);
}

}  // namespace

TEST_CASE("control is promised, and who finds little of it gets on guard", "[model][formal]") {
  CHECK(guard_after_years(false, false, "") > 0.1);
  CHECK(guard_after_years(true, false, "") < 0.3 * guard_after_years(false, false, ""));
  CHECK(guard_after_years(false, false, "promise") == Approx(0));
}

TEST_CASE("a promise is less vague where it is known what somebody wants", "[model][formal]") {
  CHECK(guard_after_years(false, true, "") < 0.7 * guard_after_years(false, false, ""));
  CHECK(guard_after_years(false, true, "promise") == Approx(0));
}
