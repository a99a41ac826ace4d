// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Surveys and courses in a world of a few people, so that every answer can be counted by hand.
#include "study/survey.hpp"

#include "measures/small_world.hpp"
#include "study/cohort.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

using test::anna_and_ella;
using test::SmallWorld;

TEST_CASE("carers are asked, volunteers and people without care are not") {
  SmallWorld small = anna_and_ella();
  const Survey survey = hold_survey(Residents(small.world));
  CHECK(survey.narrow_55.persons() == 1);  // Bea is 55 and helps four hours for two years
  CHECK(survey.narrow_55.mean() == 1);
  CHECK(survey.narrow_80.mean() == 0);  // Anna is helped
  CHECK(survey.hours_young.mean() == 4);
  CHECK(survey.ediz_plus[0].persons() == 2);  // Bea and Cor; Dirk volunteers
  CHECK(survey.tasks[at(Task::household)].mean() == 1);
  CHECK(survey.tasks[at(Task::personal)].mean() == 0);
  CHECK(survey.burden.rows() == 2);
}

TEST_CASE("a worn carer answers so in every instrument") {
  SmallWorld small = anna_and_ella();
  small.world.client_of(small["anna"]).limitation = Limitation::dementia;
  const Survey fresh = hold_survey(Residents(small.world));
  CHECK(fresh.dementia_hours.mean() == 4);  // of the main carer, not of all
  CHECK(fresh.dementia_fairly.mean() == 0);
  CHECK(fresh.ediz_plus[3].mean() == 0);
  for (CarerRecord& carer : small.world.carers) {
    carer.strain = 1;
  }
  const Survey worn = hold_survey(Residents(small.world));
  CHECK(worn.dementia_very.mean() == 1);
  CHECK(worn.dementia_year.mean() == 1);
  CHECK(worn.ediz_plus[3].mean() == 1);
}

TEST_CASE("a child counts as near within five kilometres and as only child without siblings") {
  SmallWorld small = anna_and_ella();
  small.person("dora", 50);
  const TieId far = small.tie("anna", TieKind::child, "dora");
  small.world.ties.columns.distance_km[far.index()] = 60;
  const TieId near = small.world.ties.between(small["anna"], small["bea"]);
  small.world.ties.columns.distance_km[near.index()] = 2;
  const Survey survey = hold_survey(Residents(small.world));
  CHECK(survey.near.mean() == 1);
  CHECK(survey.far.mean() == 0);
  CHECK(survey.siblings.persons() == 2);
  CHECK(survey.only.persons() == 0);
  CHECK(survey.single.persons() == 2);
}

TEST_CASE("asking changes nothing") {
  SmallWorld small = anna_and_ella();
  const std::uint64_t before = small.world.hash();
  (void)hold_survey(Residents(small.world));
  Cohort cohort(small.world);
  small.world.week = Week{0};
  cohort.look(small.world);
  CHECK(small.world.hash() == before);
}

/// Quarters pass until `week`; `act` may change the world first.
template <class F>
Cohort followed(SmallWorld& small, F&& act) {
  Cohort cohort(small.world);
  for (int week = 13; week <= followed_weeks; week += 13) {
    small.world.week = Week{week};
    act(week);
    cohort.look(small.world);
  }
  return cohort;
}

TEST_CASE("who stops caring has left, who starts has entered") {
  SmallWorld small = anna_and_ella();
  const Cohort same = followed(small, [](int) {});
  CHECK(same.left.mean() == 0);
  CHECK(same.entered.mean() == 0);
  SmallWorld other = anna_and_ella();
  const Cohort changed = followed(other, [&](int week) {
    if (week == 26) {
      CareLink& first = other.world.links[0];  // of Bea
      first.open = 0;
      first.ended = 26;
      other.help("farid", "ella", 3);
    }
  });
  CHECK(changed.left.mean() == 0.5);     // Bea of Bea and Cor
  CHECK(changed.entered.mean() == 0.5);  // Farid of Farid and Cor
}

TEST_CASE("an episode rises when its hours grow; what began before is left out") {
  SmallWorld small = anna_and_ella();
  const Cohort cohort = followed(small, [&](int week) {
    if (week == 13) {
      small.help("farid", "ella", 3);
    }
    if (week == 39) {
      small.world.links.back().agreed[SmallWorld::practical] = 6 * 60;
    }
  });
  CHECK(cohort.rising.persons() == 1);
  CHECK(cohort.rising.mean() == 1);
  CHECK(cohort.stable.mean() == 0);
}

TEST_CASE("people with dementia are followed until they leave home") {
  SmallWorld small = anna_and_ella();
  small.world.client_of(small["anna"]).limitation = Limitation::dementia;
  const Cohort cohort = followed(small, [&](int week) {
    if (week == 65) {
      small.world.persons.residence[small["anna"].index()] = Residence::admitted;
    }
  });
  CHECK(cohort.home_1.mean() == 1);
  CHECK(cohort.home_2.mean() == 0);
  CHECK(cohort.admission.rows() == 5);  // quarters 0-13 to 52-65
  CHECK(cohort.admission.y.back() == 1);
  CHECK(cohort.guidance_in_year.sum() == 1);
}

TEST_CASE("carers are asked who could take over") {
  SmallWorld small = anna_and_ella();
  CHECK(hold_survey(Residents(small.world)).nobody_takes_over.mean() == 0);  // Cor has room
  small.world.carer_of(small["cor"]).strength = 0;
  const Survey alone = hold_survey(Residents(small.world));
  CHECK(alone.nobody_takes_over.persons() == 1);  // Bea, a carer in the narrow sense
  CHECK(alone.nobody_takes_over.mean() == 1);
}

TEST_CASE("the network in a mental illness is that of who has guidance for it") {
  SmallWorld small = anna_and_ella();
  CHECK(hold_survey(Residents(small.world)).smi_people.persons() == 0);
  small.indication("ella", Product::guidance, 2);
  small.person("moeder", 70);
  small.tie("ella", TieKind::parent, "moeder");
  small.tie("ella", TieKind::sibling, "bea");
  double people = 0;
  double family = 0;
  double friends = 0;
  for (int week = 0; week < 40; ++week) {  // whom she forgets differs from week to week
    ++small.world.week;
    const Survey survey = hold_survey(Residents(small.world));
    people += survey.smi_people.mean() / 40;
    family += survey.smi_family.sum() / 40;
    friends += survey.smi_friends.sum() / 40;
  }
  CHECK(people == Approx(2.4).margin(0.4));
  CHECK(family == Approx(1.6).margin(0.35));
  CHECK(friends == Approx(0.8).margin(0.25));
}

TEST_CASE(
    "a tie is over-benefited when the other is ahead, and what is left is seen a year later") {
  SmallWorld small = anna_and_ella();
  const Forgetting memory(ForgetFavours{.half_life = 520});
  const PersonId anna = small["anna"];
  const auto ahead = [&](const std::string& other, float hours_ahead) {
    Tie& tie = small.world.ties.columns.row[small.world.ties.between(anna, small[other]).index()];
    tie.balance = tie.first == anna ? -hours_ahead : hours_ahead;
    tie.balance_week = small.world.week.value;
  };
  ahead("bea", 20);
  ahead("cor", 20);
  CHECK(is_over_benefited(small.world, memory, anna, small.world.ties.between(anna, small["bea"])));
  CHECK_FALSE(is_over_benefited(small.world, memory, small["bea"],
                                small.world.ties.between(anna, small["bea"])));
  UnevenTie near{anna, small["bea"], false, 20};
  const UnevenTie next_door{anna, small["cor"], true, 20};
  small.world.week = Week{52};
  ahead("bea", 19);
  ahead("cor", 2);
  CHECK(imbalance_left(small.world, memory, near) == Approx(0.95));
  CHECK(imbalance_left(small.world, memory, next_door) == Approx(0.1));
  small.world.ties.detach(small.world.ties.between(anna, small["bea"]));
  CHECK(imbalance_left(small.world, memory, near) == 0);
}

TEST_CASE("imbalance is looked for after a year and looked at again after two") {
  SmallWorld small = anna_and_ella();
  small.world.luck = {4, 0};  // in which she forgets neither
  const auto get_from_others = [&](TieKind kind, float hours_ahead) {
    for (Tie& tie : small.world.ties.columns.row) {
      if (tie.kind == kind) {
        tie.balance = tie.first == small["anna"] ? -hours_ahead : hours_ahead;
        tie.balance_week = small.world.week.value;
      }
    }
  };
  const Cohort cohort = followed(small, [&](int week) {
    if (week == 52) {
      get_from_others(TieKind::child, 60);
      get_from_others(TieKind::parent, 60);
      get_from_others(TieKind::neighbour, 60);
    } else if (week == 104) {
      get_from_others(TieKind::neighbour, 0);
    }
  });
  // One in five is asked, and Anna stands first. Half of what her daughter did is forgotten.
  CHECK(cohort.left_among_near.mean() == Approx(0.5).margin(0.02));
  CHECK(cohort.left_among_neighbours.mean() == 0);
  CHECK(cohort.older_clients_then == 1);
  CHECK(cohort.carers_then == 2);
}

}  // namespace
}  // namespace draagkracht
