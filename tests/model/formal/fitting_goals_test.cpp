// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/fitting_goals.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Mean self-trust of 60 clients after so many weeks with a professional.
double trust_after_fitting(int weeks, double insight, std::string_view off, double ambition = 0.9,
                           std::size_t* ties = nullptr) {
  QuietTown town(
      copies(60,
             "client A# 60 f intellectual 4h\nprofessional P# guidance 20h\nindication A# "
             "guidance 1h P#\n"));
  town.parameters.answer_request.base = -certain;
  town.parameters.work_style.craft = 0;
  town.parameters.fitting_goals = {
      .ambition = ambition, .insight = insight, .reached = 0.03, .missed = 0.03};
  switch_off(town.parameters, off);
  const std::size_t before = town.network.world.ties.size();
  town.weeks(weeks);
  if (ties != nullptr) {
    *ties = town.network.world.ties.size() - before;
  }
  double sum = 0;
  for (const ClientRecord& client : town.network.world.clients) {
    sum += static_cast<double>(client.self_trust);
  }
  return sum / 60;
}

}  // namespace

TEST_CASE("goals that fit what somebody can do bring results", "[model][formal]") {
  const double none = trust_after_fitting(104, 1, "goals");
  CHECK(trust_after_fitting(104, 1, "") > none + 0.1);
  CHECK(trust_after_fitting(104, 260, "") < none - 0.02);  // nobody sees what somebody can do
  CHECK(trust_after_fitting(104, 260, "goals") == Approx(none));
}

TEST_CASE("goals shift with insight: first too high, later within reach", "[model][formal]") {
  const double none = trust_after_fitting(40, 40, "goals");
  const double early = trust_after_fitting(40, 40, ""), later = trust_after_fitting(260, 40, "");
  CHECK(early < none - 0.02);
  CHECK(later > early + 0.1);
  CHECK(trust_after_fitting(260, 40, "goals") == Approx(none));
  const FittingGoals p;
  CHECK(goal(p, 0.4, 0.5, 0) == Approx(p.ambition));
  CHECK(goal(p, 0.4, 0.9, 26) < goal(p, 0.4, 0.1, 26));
  CHECK(goal(p, 0.4, 0.5, 1000) == Approx(0.4));
}

TEST_CASE("somebody grows without a single friend more", "[model][formal]") {
  std::size_t made = 99;
  const double grown = trust_after_fitting(104, 1, "", 0.9, &made);
  CHECK(made == 0);
  CHECK(grown > trust_after_fitting(104, 1, "goals") + 0.1);
}
