// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/not_alone.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Who came to mind of clients with and without somebody who helps.
double recalled_not(bool helped, std::string_view off) {
  double sum = 0;
  for (std::uint64_t luck = 1; luck <= 60; ++luck) {
    QuietTown town("client Ans 60 f chronic 4h\n" +
                       std::string(helped ? " Ans -friend close 0.3 gives 0.5h- Bea 60\n" : "") +
                       "professional Petra guidance 20h\nindication Ans guidance 1h Petra\n",
                   {luck, 0});
    town.parameters.answer_request.base = -certain;
    town.parameters.talk.professional = 0.05;
    town.parameters.not_alone.asks = 2;
    switch_off(town.parameters, off);
    town.weeks(40);
    sum += town.network.client("Ans").recalled;
  }
  return sum;
}

}  // namespace

TEST_CASE("a professional who is the only one asks sooner who else there is", "[model][formal]") {
  CHECK(recalled_not(false, "") > 1.5 * recalled_not(true, ""));
  CHECK(recalled_not(false, "not_alone") == recalled_not(true, "not_alone"));
}
