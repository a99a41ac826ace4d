// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/make_plan.hpp"

#include "model/ties/crowd.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("a plan keeps agreements, and one made together lasts longer than a professional's",
          "[model][ties]") {
  const auto agreed_after = [](bool planned, bool on) {
    Crowd town("client Ans 80 somatic 1h\nAns -child gives 6h- Bert 50");
    town.between("Ans", "Bert").set(TieMark::own_plan, planned);
    town.parameters.make_plan.together_ends = 0;
    if (!on) {
      town.off("plans");
    }
    town.weeks(12);
    return town.network.agreed("Bert", "Ans");
  };
  CHECK(agreed_after(true, true) > agreed_after(false, true) + 30);
  CHECK(agreed_after(true, false) == agreed_after(false, false));

  const auto left = [](double given_ends) {
    Crowd town(times(150,
                     "client A# 80 somatic 1h\nA# -child gives 1h- B# 50\n"
                     "client C# 80 somatic 1h\nC# -child gives 1h- D# 50"));
    for (int i = 0; i < 150; ++i) {
      const std::string n = std::to_string(i);
      town.between("A" + n, "B" + n).set(TieMark::own_plan);
      town.between("C" + n, "D" + n).set(TieMark::given_plan);
    }
    town.parameters.make_plan.given_ends = given_ends;
    town.weeks(52);
    return std::pair(town.ties_that([](const Tie& t) { return t.is(TieMark::own_plan); }),
                     town.ties_that([](const Tie& t) { return t.is(TieMark::given_plan); }));
  };
  const MakePlan usual;
  const auto [own, given] = left(usual.given_ends);
  CHECK(own > 100);   // 122 expected
  CHECK(given < 75);  // 47 expected
  CHECK(left(usual.together_ends).second > 100);
}

TEST_CASE("helpers make plans together, and professionals make them", "[model][ties]") {
  for (const bool on : {true, false}) {
    Crowd town(times(100,
                     "client A# 80 somatic 2h\nA# -child gives 1h- B# 50\n"
                     "A# -child gives 1h- C# 50\nclient D# 80 somatic 1h\n"
                     "D# -child gives 1h- E# 50"));
    town.parameters.make_plan.together = 0.4;
    if (!on) {
      town.off("plans");
    }
    town.weeks(13);
    const int plans = town.ties_that([](const Tie& t) { return t.is(TieMark::own_plan); });
    CHECK((plans > 50) == on);
    CHECK(plans < 120);  // the only helper of D makes no plan with others
  }
}
