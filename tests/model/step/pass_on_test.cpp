// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/step/pass_on.hpp"

#include "model/life/leave_for_good.hpp"
#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

QuietTown after_the_death(std::string_view text, bool plan, bool on) {
  QuietTown town(text);
  nobody_says_yes(town);
  town.parameters.pass_on = {};
  keep(town, "pass_on", on);
  town.network.carer("Moe").plan = plan ? 1 : 0;
  bury(town.network.world, town.setting(), town.network["Moe"], Cause::age);
  return town;
}

constexpr std::string_view family_pass = R"(
  client Ans 45 f intellectual 10h
    Ans -parent gives 10h- Moe 80
    Ans -sibling- Bob 48
    Ans -friend- Fee 45
    Moe -child- Bob
)";

}  // namespace

TEST_CASE("when the last parent dies a brother takes over at once, more so when it was agreed",
          "[model][step]") {
  QuietTown unplanned = after_the_death(family_pass, false, true);
  QuietTown planned = after_the_death(family_pass, true, true);
  QuietTown without = after_the_death(family_pass, true, false);
  CHECK(unplanned.network.agreed("Bob", "Ans") == 180);
  CHECK(planned.network.agreed("Bob", "Ans") == 480);
  CHECK(planned.network.happened(EventKind::passed_on, "Bob", "Ans"));
  CHECK(without.network.help("Bob", "Ans") == nullptr);
  CHECK(planned.network.help("Fee", "Ans") == nullptr);
  planned.weeks(2);
  CHECK(planned.network.given("Bob", "Ans") == 480);
  CHECK(planned.network.carer("Bob").load > 400.0F);  // the load has jumped to him
}

TEST_CASE("while the other parent cares nobody has to follow", "[model][step]") {
  QuietTown both = after_the_death(R"(
    client Ans 45 f intellectual 10h
      Ans -parent gives 8h- Moe 80
      Ans -parent gives 2h- Pa 80
      Ans -sibling- Bob 48
      Moe -partner- Pa
  )",
                                   true, true);
  CHECK(both.network.help("Bob", "Ans") == nullptr);
}
