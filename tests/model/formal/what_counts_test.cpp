// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/what_counts.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

struct Seen {
  double people = 0;     ///< who came to mind
  double direction = 0;  ///< of the client
};

Seen held_to(double numbers, std::string_view off) {
  Seen sum;
  for (std::uint64_t luck = 1; luck <= 40; ++luck) {
    QuietTown town(
        "client Ans 60 f chronic 4h\nprofessional Petra guidance 20h\n"
        "indication Ans guidance 3h Petra\n",
        {luck, 0});
    town.parameters.answer_request.base = -certain;
    town.parameters.talk.professional = 0.1;
    town.parameters.have_say.say = 0.8;
    town.parameters.what_counts = {.numbers = numbers, .more = 2, .less = 0.3};
    switch_off(town.parameters, off);
    town.weeks(52);
    sum.people += town.network.client("Ans").recalled;
    sum.direction += static_cast<double>(town.network.client("Ans").own_direction);
  }
  return sum;
}

}  // namespace

TEST_CASE("where numbers are counted there are more people on the list and less direction",
          "[model][formal]") {
  const Seen usual = held_to(0, ""), counted = held_to(1, ""), off = held_to(1, "numbers");
  CHECK(counted.people > 1.2 * usual.people);
  CHECK(counted.direction < usual.direction - 0.5);
  CHECK(off.people == usual.people);
  CHECK(off.direction == usual.direction);
}
