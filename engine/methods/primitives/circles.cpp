// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/primitives/circles.hpp"

#include <algorithm>

#include "methods/primitives/around.hpp"

namespace draagkracht {

namespace {

constexpr double least_to_come = 0.3;

SupportCircle* circle_of(Act& act) {
  const SupportCircleId id = act.circle.valid() ? act.circle : act.group;
  return id.valid() && act.world.support_circles[id.index()].phase != CirclePhase::ended
             ? &act.world.support_circles[id.index()]
             : nullptr;
}

void circle_create(Act& act, PersonId on) {
  World& w = act.world;
  if (act.circle.valid() && circle_of(act) != nullptr) {
    return;
  }
  SupportCircle made;
  made.around = on;
  made.facilitator = act.by;
  made.since = w.week.value;
  std::size_t seats = 0;
  const auto most = static_cast<std::size_t>(std::clamp(act.size, 1.0, double{circle_seats}));
  for (const Arc arc : closest_around(w, on, 2 * most)) {
    const double closeness = static_cast<double>(w.ties.columns.row[arc.tie.index()].closeness);
    const Draw draw(w.luck, decision("methods.circle"), Key{mix(w.key(on).value, act.step.value)},
                    w.key(arc.other), w.week);
    if (seats < most && draw.chance((least_to_come + (1.0 - least_to_come) * closeness) *
                                    (1.0 - 0.5 * strain_of(w, arc.other)))) {
      made.members[seats++] = arc.other;
    }
  }
  if (seats < 2) {
    return;  // one person is no circle
  }
  act.circle = SupportCircleId{static_cast<std::uint32_t>(w.support_circles.size())};
  w.support_circles.push_back(made);
  w.emit(EventKind::came_together, Cause::method, on);
}

void circle_plan(Act& act, PersonId on) {
  World& w = act.world;
  SupportCircle* circle = act.circle.valid() ? circle_of(act) : nullptr;
  const ClientRecord* client = client_at_home(w, on);
  if (circle == nullptr || client == nullptr) {
    return;
  }
  circle->phase = std::max(circle->phase, CirclePhase::meeting);
  circle->met = w.week.value;
  ++circle->meetings;
  // Who has most room first; each takes a share of what is open, and at most half the size.
  std::vector<PersonId> members;
  for (const PersonId member : circle->members) {
    if (member.valid() && w.persons.at_home(member) && w.ties.between(on, member).valid()) {
      members.push_back(member);
    }
  }
  std::ranges::sort(members, [&](PersonId a, PersonId b) {
    const double x = strain_of(w, a), y = strain_of(w, b);
    return x != y ? x < y : w.key(a) < w.key(b);
  });
  double left = act.size * 60.0;
  std::size_t item = 0;
  for (const PersonId member : members) {
    if (left < 15.0) {
      break;
    }
    const TieId tie = w.ties.between(on, member);
    const double closeness = static_cast<double>(w.ties.columns.row[tie.index()].closeness);
    if (!act.draw(decision("methods.plan_item"), member)
             .chance((0.3 + 0.7 * closeness) * (1.0 - strain_of(w, member)))) {
      continue;
    }
    const int taken =
        take_up_minutes(w, member, on, tie, std::max(left * 0.5, 15.0), act.channel, false);
    if (taken <= 0) {
      continue;
    }
    left -= taken;
    w.ties.columns.row[tie.index()].set(TieMark::own_plan);
    SupportCircle& now = w.support_circles[act.circle.index()];
    while (item < circle_items && now.items[item].by.valid()) {
      ++item;
    }
    if (item < circle_items) {
      now.items[item] = {member, static_cast<std::uint16_t>(std::min(taken, 10080)),
                         act.channel.value_or(Channel::practical), 1};
    }
  }
}

void circle_self_run(Act& act, PersonId on) {
  SupportCircle* circle = circle_of(act);
  if (circle != nullptr && circle->phase != CirclePhase::self_running &&
      act.draw(decision("methods.self_run"), on).chance(act.size)) {
    circle->phase = CirclePhase::self_running;
    circle->facilitator = PersonId::none();
  }
}

const std::array circles_list{
    Primitive{"circle_create",
              {"Mensen om iemand heen vormen een kring en komen samen.",
               "People around somebody form a circle and come together."},
              {"mensen die er hoogstens bij zitten", "people who sit in it at most"},
              6,
              1,
              12,
              On::client,
              {StatePart::circles},
              circle_create},
    Primitive{"circle_plan",
              {"De kring spreekt af wie wat doet en neemt uren op zich; wie het minst belast is "
               "eerst.",
               "The circle agrees who does what and takes up hours; the least strained first."},
              {"uren per week die hoogstens verdeeld worden", "hours a week divided at most"},
              2,
              0,
              40,
              On::client,
              {StatePart::circles, StatePart::links, StatePart::ties},
              circle_plan},
    Primitive{"circle_self_run",
              {"De kring of groep gaat verder zonder begeleider.",
               "The circle or group goes on without a facilitator."},
              {"kans dat dat lukt", "chance that it works"},
              0.5,
              0,
              1,
              On::client,
              {StatePart::circles},
              circle_self_run},
};

}  // namespace

std::span<const Primitive> primitives_of_circles() { return circles_list; }

}  // namespace draagkracht
