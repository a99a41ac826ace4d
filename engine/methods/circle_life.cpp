// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/circle_life.hpp"

#include <algorithm>

#include "core/draw.hpp"

namespace draagkracht {

namespace {

constexpr int quarter = 13;
constexpr int few = 4;
constexpr double falls_apart = 0.03;  // per quarter
constexpr double few_fall_apart = 0.1;

Key key_of(const World& w, std::size_t circle) {
  const SupportCircle& c = w.support_circles[circle];
  const PersonId who = c.around.valid() ? c.around : c.members.front();
  return Key{mix(who.valid() ? w.key(who).value : circle, static_cast<std::uint32_t>(c.since))};
}

void keep_in_touch(World& w, const SupportCircle& circle) {
  const float often = 1.0F / static_cast<float>(std::max<int>(circle.interval, 1));
  const auto meet = [&](PersonId a, PersonId b) {
    if (!a.valid() || !b.valid() || a == b) {
      return;
    }
    if (const TieId id = w.ties.between(a, b); id.valid()) {
      Tie& tie = w.ties.columns.row[id.index()];
      if (tie.state == TieState::active) {
        tie.contacts = std::max(tie.contacts, often);
      }
    }
  };
  for (std::size_t i = 0; i < circle_seats; ++i) {
    meet(circle.around, circle.members[i]);
    for (std::size_t j = 0; j < i; ++j) {
      meet(circle.members[j], circle.members[i]);
    }
  }
}

}  // namespace

int members_there(const World& w, const SupportCircle& circle) {
  return static_cast<int>(std::ranges::count_if(
      circle.members, [&](PersonId p) { return p.valid() && w.persons.at_home(p); }));
}

void circles_meet(World& w) {
  for (std::size_t c = 0; c < w.support_circles.size(); ++c) {
    SupportCircle& circle = w.support_circles[c];
    if (circle.phase != CirclePhase::self_running) {
      continue;
    }
    const int there = members_there(w, circle);
    const bool around_gone = circle.around.valid() && !w.persons.alive(circle.around);
    const Draw draw(w.luck, decision("methods.circle_ends"), key_of(w, c), w.week);
    const bool apart = (w.week.value - circle.since) % quarter == 0 &&
                       draw.chance(there < few ? few_fall_apart : falls_apart);
    if (there < 2 || around_gone || apart) {
      circle.phase = CirclePhase::ended;
      circle.ended = w.week.value;
      continue;
    }
    if (w.week.value - circle.met >= circle.interval) {
      circle.met = w.week.value;
      ++circle.meetings;
      keep_in_touch(w, circle);
    }
  }
}

CircleCount circles_of(const World& w) {
  return {static_cast<int>(w.support_circles.size()),
          static_cast<int>(std::ranges::count(w.support_circles, CirclePhase::self_running,
                                              &SupportCircle::phase))};
}

}  // namespace draagkracht
