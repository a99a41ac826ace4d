// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Each lever moves what its card says, in the direction that it says. What the numbers then do to
// people is tested beside each rule, with the rule and without.
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "run/in_force.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

namespace {

struct Says {
  std::string_view lever, parameter;
  int direction;  ///< 1: more at a higher level
};

constexpr std::array says{
    Says{"support_for_carers", "methods.relieve.per_year", 1},
    Says{"volunteer_supply", "ask.volunteer.per_year", 1},
    Says{"informal_first", "formal.request.per_year", -1},
    Says{"load_guard", "strain.found.watching", 1},
    Says{"respite", "strain.take_over.per_quarter", 1},
    Says{"volunteer_guidance", "remember.volunteer.guided", 1},
    Says{"professional_training", "formal.style.shift", 1},
    Says{"professional_training", "formal.hold_back.supervised", 1},
    Says{"clear_information", "formal.know.unknown", -1},
    Says{"staff_shortage", "formal.staff.waiting_share", 1},
    Says{"fees_and_transport", "ties.club.money", 1},
    Says{"community_work", "ties.initiative.starts", 1},
    Says{"recession", "offer.answer.base", -1},
    Says{"paid_work", "give.time.per_paid_hour", 1},
    Says{"caseload", "formal.workload.caseload", 1},
    Says{"office_hours", "formal.crisis.open", 1},
    Says{"residual_contact", "formal.touch.usual", 1},
    Says{"who_assesses", "formal.assess.network", 1},
    Says{"who_assesses", "formal.assess.professional", 1},
    Says{"network_counts", "formal.assess.counts", 1},
    Says{"customary_help", "formal.request.customary_help", 1},
    Says{"budget_ceiling", "formal.budget.tight", 1},
    Says{"personal_budgets", "formal.own_budget.guidance", 1},
    Says{"personal_budgets", "formal.own_budget.personal_care", 1},
    Says{"personal_budgets", "formal.own_budget.domestic_help", 1},
    Says{"provider_failure", "formal.provider.share", 1},
    Says{"end_dates", "formal.end.share", 1},
    Says{"end_dates", "formal.end.goes_on", -1},
    Says{"invest_first", "formal.invest.extra", 1},
    Says{"debt_help", "life.hard_time.strength", -1},
    Says{"cooperation", "strain.fit.service", -1},
    Says{"cooperation", "formal.know_network.agencies", -1},
    Says{"cooperation", "formal.funding.per_client", -1},
    Says{"clear_information", "formal.know.checks", 1},
    Says{"ageing", "need.begin.more", 1},
    Says{"evaluation", "formal.workload.postpones", -1},
    Says{"train_members", "strain.found.training", 1},
    Says{"tasks_for_family", "strain.carry_more.asks", 1},
};

double value(std::string_view lever, double level, std::string_view parameter) {
  RuleParameters now = in_force(
      RuleParameters{},
      {{LeverSetting{.lever = lever_named(lever).value(), .level = level, .from = Week{0}}}},
      Week{1});
  return *find_parameter(now, parameter);
}

}  // namespace

TEST_CASE("each lever moves what it says, more at strong than at some, and nothing at none") {
  std::set<std::string_view> told{"indication_size"};
  for (const Says& one : says) {
    CAPTURE(one.lever, one.parameter);
    told.insert(one.lever);
    const double none = value(one.lever, 0, one.parameter);
    const double some = value(one.lever, 0.5, one.parameter);
    const double strong = value(one.lever, 1, one.parameter);
    CHECK((some - none) * one.direction > 0);
    CHECK((strong - some) * one.direction > 0);
    RuleParameters plain;
    CHECK(none == *find_parameter(plain, one.parameter));
  }
  for (const LeverInfo& lever : levers()) {
    CAPTURE(lever.id);
    CHECK(told.contains(lever.id));
  }
}

TEST_CASE("every lever of the study is there, but L-7, which is a method") {
  // How help is given is a file of scenarios/methods.
  std::set<std::string> found;
  for (const LeverInfo& lever : levers()) {
    std::string id;
    for (const char letter : std::string(lever.study_ids) + ",") {
      if (letter == ',') {
        found.insert(id);
        id.clear();
      } else if (letter != ' ') {
        id += letter;
      }
    }
  }
  for (int i = 1; i <= 24; ++i) {
    CAPTURE(i);
    CHECK(found.contains("L-" + std::to_string(i)) == (i != 7));
  }
}

TEST_CASE("a ceiling may be an amount, which holds as it is from its week on") {
  const LeverSetting ceiling{
      .lever = lever_named("budget_ceiling").value(), .amount = 2'400'000.0, .from = Week{10}};
  const auto euros = [&](int week) {
    RuleParameters now = in_force(RuleParameters{}, {{ceiling}}, Week{week});
    CHECK(*find_parameter(now, "formal.budget.tight") == 0);
    return *find_parameter(now, "formal.budget.euros");
  };
  CHECK(euros(10) == 0);
  CHECK(euros(11) == 2'400'000);
  CHECK(euros(200) == 2'400'000);
}

TEST_CASE("no personal budgets any more is the lowest level") {
  CHECK(value("personal_budgets", -1, "formal.own_budget.guidance") == 0);
  CHECK(value("personal_budgets", -1, "formal.own_budget.personal_care") == 0);
  CHECK(value("personal_budgets", -1, "formal.own_budget.domestic_help") == 0);
}
