// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/household_story.hpp"

#include <algorithm>

#include "population/build.hpp"
#include "population/sample_spec.hpp"
#include "support/catch.hpp"
#include "support/drawn_network.hpp"

namespace draagkracht {
namespace {

TEST_CASE("a household is told with its kin, its help and its helpers") {
  const test::DrawnNetwork n = test::drawn(R"(
    client Ans 80 f frailty 9h
      Ans -partner gives 4h- Bert 82 m
      Ans -child 5km gives 6h- Carla 52 f works 32h
      Ans -friend- Dora 79 f
    indication Ans guidance 3h
  )");
  const Residents residents(n.world);
  const HouseholdStory story = tell_household(residents, residents.household_of(n["Ans"]));
  CHECK(story.kind == HomeKind::couple);
  REQUIRE(story.members.size() == 2);
  const MemberStory& bert = story.members[0];
  const MemberStory& ans = story.members[1];
  CHECK(bert.age == 82);
  CHECK(bert.limitation == Limitation::none);
  REQUIRE(bert.helps.size() == 1);
  CHECK(bert.helps[0].at_home);
  CHECK(bert.helps[0].hours == 4);
  CHECK(ans.limitation == Limitation::frailty);
  CHECK(ans.need_hours == Approx(9));
  CHECK(ans.friends == 1);
  REQUIRE(ans.kin.size() == 1);
  CHECK(ans.kin[0].kind == TieKind::child);
  CHECK(ans.kin[0].km == 5);
  REQUIRE(ans.helpers.size() == 2);
  CHECK(ans.helpers[0].hours == 6);  // who gives most comes first
  REQUIRE(ans.professional.size() == 1);
  CHECK(ans.professional[0].second == 3);
}

TEST_CASE("households chosen are the same each time, differ, and are of many kinds") {
  const Result<World> built = build_population(sample_spec(), 4, 0, 3000, Week{0});
  REQUIRE(built.ok());
  const Residents residents(built.value());
  const std::vector<std::size_t> ten = choose_households(residents, 10);
  CHECK(ten.size() == 10);
  CHECK(ten == choose_households(residents, 10));
  const std::vector<std::size_t> more = choose_households(residents, 30);
  CHECK(std::equal(ten.begin(), ten.end(), more.begin()));  // a longer list begins as the shorter
  std::vector<std::size_t> sorted = more;
  std::ranges::sort(sorted);
  CHECK(std::ranges::adjacent_find(sorted) == sorted.end());
  for (const HomeKind kind :
       {HomeKind::alone, HomeKind::couple, HomeKind::couple_with_children, HomeKind::lone_parent}) {
    CHECK(std::ranges::any_of(ten,
                              [&](std::size_t h) { return kind_of_home(residents, h) == kind; }));
  }
}

TEST_CASE("asking for more households than there are gives all of them") {
  const test::DrawnNetwork n = test::drawn(R"(
    person Ans 80
    person Bert 30
  )");
  CHECK(choose_households(Residents(n.world), 10).size() == 2);
}

}  // namespace
}  // namespace draagkracht
