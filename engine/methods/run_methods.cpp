// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/run_methods.hpp"

#include <vector>

#include "methods/circle_life.hpp"
#include "methods/enrolled.hpp"
#include "methods/reach.hpp"
#include "methods/session.hpp"
#include "methods/sit_together.hpp"

namespace draagkracht {

namespace {

constexpr int steps_checked = 8;

}  // namespace

std::optional<Problem> run_methods(World& w, std::span<const ChosenMethod> chosen, bool check) {
  if (chosen.empty()) {
    return std::nullopt;
  }
  for (ClientRecord& client : w.clients) {
    client.method_beside = Minutes{0};
    client.method_cents = 0;
  }
  Checking checking{check && w.week.value % 13 == 0 ? steps_checked : 0, std::nullopt};
  const std::vector<MethodSpec>& all = *chosen.front().all;
  std::vector<std::uint8_t> in_use(all.size() + 1, 0);
  for (const Enrolment& e : w.enrolments) {
    in_use[e.method] = in_use[e.method] != 0 || e.state == MethodState::waiting ? 1 : 0;
  }
  for (std::size_t number = 1; number < in_use.size(); ++number) {
    if (in_use[number] != 0) {
      begin_waiting(w, all[number - 1], static_cast<std::uint8_t>(number));
    }
  }
  for (std::uint32_t i = 0; i < w.enrolments.size(); ++i) {
    const EnrolmentId id{i};
    const Enrolment e = w.enrolments[i];
    if (e.state != MethodState::running || e.next > w.week.value) {
      continue;
    }
    const MethodSpec& m = all[e.method - 1U];
    if (!still_there(w, m, id)) {
      continue;
    }
    if (w.week.value < w.persons.ill_until[e.person.index()]) {
      ++w.enrolments[i].next;
      continue;
    }
    hold_session(w, chosen.front(), m, id, checking);
  }
  for (const ChosenMethod& m : chosen) {
    offer_to_all(w, m);
  }
  if (!w.support_circles.empty()) {
    end_groups(w);
    circles_meet(w);
  }
  return std::move(checking.problem);
}

MethodTally tally_of(const World& world, std::uint8_t method) {
  MethodTally tally;
  for (const Enrolment& e : world.enrolments) {
    if (e.method != method) {
      continue;
    }
    ++tally.offered;
    tally.refused += e.state == MethodState::refused ? 1 : 0;
    tally.waiting += e.state == MethodState::waiting ? 1 : 0;
    if (e.sessions == 0) {
      continue;
    }
    ++tally.began;
    tally.running += e.state == MethodState::running ? 1 : 0;
    tally.completed += e.state == MethodState::completed ? 1 : 0;
    tally.stopped += e.state == MethodState::stopped ? 1 : 0;
    tally.sessions += e.sessions;
    tally.staff_minutes += e.staff_minutes;
  }
  return tally;
}

}  // namespace draagkracht
