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

}  // namespace
}  // namespace draagkracht
