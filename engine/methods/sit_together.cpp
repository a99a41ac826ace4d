// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/sit_together.hpp"

#include <algorithm>
#include <vector>

#include "methods/enrolled.hpp"

namespace draagkracht {

namespace {

constexpr int looks_for_volunteer = 26;  // weeks
constexpr int waits_for_group = 13;
constexpr int least_group = 2;

}  // namespace

int together(const World& w, const Enrolment& e) {
  if (!e.group.valid()) {
    return 1;
  }
  return static_cast<int>(std::ranges::count_if(w.enrolments, [&](const Enrolment& other) {
    return other.group == e.group && other.method == e.method &&
           (other.state == MethodState::running || other.ended == w.week.value);
  }));
}

void begin_waiting(World& w, const MethodSpec& m, std::uint8_t number) {
  std::vector<EnrolmentId> ready;
  for (std::uint32_t i = 0; i < w.enrolments.size(); ++i) {
    const Enrolment& e = w.enrolments[i];
    if (e.method != number || e.state != MethodState::waiting || e.next > w.week.value ||
        !still_there(w, m, EnrolmentId{i})) {
      continue;
    }
    if (w.week.value < w.persons.ill_until[e.person.index()]) {
      continue;
    }
    const bool searching = (w.week.value - e.next) % 4 == 0;
    if (!e.by.valid() && is_volunteer(m) && (!searching || !find_worker(w, m, EnrolmentId{i}))) {
      if (w.week.value - e.next >= looks_for_volunteer) {
        end(w, EnrolmentId{i}, MethodState::stopped, LeftBecause::other);
      }
      continue;
    }
    if (!is_volunteer(m)) {
      find_worker(w, m, EnrolmentId{i});
    }
    ready.push_back(EnrolmentId{i});
  }
  if (m.group <= 1) {
    for (const EnrolmentId id : ready) {
      begin(w, id, SupportCircleId::none());
    }
    return;
  }
  // Who lives near sits together; then by key.
  std::ranges::sort(ready, [&](EnrolmentId a, EnrolmentId b) {
    const PersonId p = w.enrolments[a.index()].person, q = w.enrolments[b.index()].person;
    const auto x = w.persons.neighbourhood[p.index()], y = w.persons.neighbourhood[q.index()];
    return x != y ? x < y : w.key(p) < w.key(q);
  });
  const auto seats = static_cast<std::size_t>(m.group);
  const bool waited = std::ranges::any_of(ready, [&](EnrolmentId id) {
    return w.week.value - w.enrolments[id.index()].next >= waits_for_group;
  });
  for (std::size_t from = 0; from < ready.size(); from += seats) {
    const std::size_t to = std::min(from + seats, ready.size());
    if (to - from < seats && !(waited && to - from >= least_group)) {
      break;
    }
    const SupportCircleId group{static_cast<std::uint32_t>(w.support_circles.size())};
    SupportCircle made;
    made.since = made.met = w.week.value;
    made.phase = CirclePhase::meeting;
    made.interval = static_cast<std::uint8_t>(std::clamp(m.interval, 1, 255));
    made.facilitator = w.enrolments[ready[from].index()].by;
    for (std::size_t i = from; i < to; ++i) {
      if (i - from < circle_seats) {
        made.members[i - from] = w.enrolments[ready[i].index()].person;
      }
    }
    w.support_circles.push_back(made);
    for (std::size_t i = from; i < to; ++i) {
      begin(w, ready[i], group);
    }
  }
}

void end_groups(World& w) {
  std::vector<std::uint8_t> goes_on(w.support_circles.size(), 0);
  for (const Enrolment& e : w.enrolments) {
    if (e.group.valid() && e.state == MethodState::running) {
      goes_on[e.group.index()] = 1;
    }
  }
  for (std::size_t c = 0; c < w.support_circles.size(); ++c) {
    SupportCircle& circle = w.support_circles[c];
    if (!circle.around.valid() && goes_on[c] == 0 && circle.phase == CirclePhase::meeting) {
      circle.phase = CirclePhase::ended;
      circle.ended = w.week.value;
    }
  }
}

}  // namespace draagkracht
