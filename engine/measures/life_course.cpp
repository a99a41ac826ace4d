// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/life_course.hpp"

namespace draagkracht {

namespace {

/// What others who help do that changes how much is left to do.
bool changes_help(EventKind kind) {
  return kind == EventKind::care_began || kind == EventKind::care_grew ||
         kind == EventKind::returned || kind == EventKind::stepped_down ||
         kind == EventKind::quit || kind == EventKind::care_ended;
}

/// What of somebody helped weighs on who helps.
bool changes_need(EventKind kind) {
  switch (kind) {
    case EventKind::died:
    case EventKind::need_grew:
    case EventKind::need_ended:
    case EventKind::crisis:
    case EventKind::relapsed:
    case EventKind::indication_granted:
    case EventKind::cut_announced:
    case EventKind::hours_cut:
    case EventKind::admitted:
    case EventKind::moved_away:
      return true;
    default:
      return false;
  }
}

bool touches_kin(EventKind kind) {
  return kind == EventKind::died || kind == EventKind::born || kind == EventKind::need_began ||
         kind == EventKind::admitted;
}

}  // namespace

void LifeCourse::look_for(const World& w) {
  for (; !person_.valid() && looked_at_ < w.persons.size(); ++looked_at_) {
    if (w.persons.key[looked_at_] == me_) {
      person_ = PersonId{static_cast<std::uint32_t>(looked_at_)};
    }
  }
}

InCourse LifeCourse::seen(const World& w, Key key) const {
  InCourse someone{key, std::nullopt, Sex::male, 0};
  if (const auto kind = known_.find(key); kind != known_.end()) {
    someone.kind = kind->second;
  }
  if (const auto row = rows_.find(key); row != rows_.end()) {
    someone.sex = w.persons.sex[row->second.index()];
    someone.age = w.persons.age(row->second, w.week);
  }
  return someone;
}

/// Who is around now. What is learnt is kept: ties of the dead are gone, the story goes on.
void LifeCourse::learn(const World& w) {
  const auto meet = [&](PersonId p) { rows_.insert_or_assign(w.key(p), p); };
  meet(person_);
  for (const Arc arc : w.ties.of(person_)) {
    known_.insert_or_assign(w.key(arc.other), w.ties.kind_seen_by(person_, arc.tie));
    meet(arc.other);
  }
  const auto helpers_of_client = [&](PersonId client) {
    const ClientSlot slot = w.persons.client[client.index()];
    if (!slot.valid()) {
      return;
    }
    each_link_of_client(w, w.clients[slot.index()], [&](LinkId l) {
      const PersonId giver = w.links[l.index()].giver;
      meet(giver);
      givers_.try_emplace(w.key(giver), Giver{giver});
    });
  };
  helpers_of_client(person_);
  if (const CarerSlot slot = w.persons.carer[person_.index()]; slot.valid()) {
    givers_.try_emplace(me_, Giver{person_});
    each_link_of_giver(w, w.carers[slot.index()], [&](LinkId l) {
      helped_.insert_or_assign(w.key(w.links[l.index()].client), w.links[l.index()].client);
    });
  }
  for (const auto& [key, client] : helped_) {
    helpers_of_client(client);
  }
  for (auto& [key, giver] : givers_) {
    const CarerSlot slot = w.persons.carer[giver.person.index()];
    const bool over = slot.valid() && w.carers[slot.index()].load > w.carers[slot.index()].strength;
    giver.since_start = over && (giver.since_start || weeks_.empty());
    giver.weeks_over = over ? giver.weeks_over + 1 : 0;
  }
}

void LifeCourse::after(const World& w) {
  if (!start_) {
    // Who is not there yet has no events before the first: birth or arrival.
    begin(w);
  } else {
    learn(w);
    write_week(w);
  }
  if (!start_) {
    return;
  }
  for (const Event& event : w.events) {
    note(w, event);
  }
}

std::optional<Whose> LifeCourse::part_of(const Event& event) const {
  if (event.person == me_) {
    return Whose::own;
  }
  const auto kind = known_.find(event.person);
  const bool kin = kind != known_.end() && kind->second <= TieKind::sibling;
  if (event.other == me_) {
    if (changes_help(event.kind)) {
      return Whose::helper;
    }
    // Both live through these; the rule that emits it writes it down once.
    if (event.kind == EventKind::coupled || event.kind == EventKind::separated ||
        (event.kind >= EventKind::tie_made && event.kind <= EventKind::tie_broke)) {
      return Whose::own;
    }
  }
  if (changes_help(event.kind) && helped_.contains(event.other)) {
    return Whose::fellow;
  }
  if (changes_need(event.kind) && helped_.contains(event.person)) {
    return Whose::helped;
  }
  return kin && touches_kin(event.kind) ? std::optional(Whose::kin) : std::nullopt;
}

std::optional<Carried> LifeCourse::carried_by(const World& w, Key key) const {
  const auto giver = givers_.find(key);
  if (giver == givers_.end()) {
    return std::nullopt;
  }
  const CarerSlot slot = w.persons.carer[giver->second.person.index()];
  if (!slot.valid()) {
    return std::nullopt;
  }
  const CarerRecord& carer = w.carers[slot.index()];
  return Carried{static_cast<double>(carer.load), static_cast<double>(carer.strength),
                 giver->second.weeks_over, giver->second.since_start};
}

std::optional<CourseEvent::Before> LifeCourse::who_fell_out_before(const CourseEvent& line) const {
  constexpr int reach = 26;  // weeks, as in the measure of cascades
  if (line.cause != Cause::strain || !line.carried || line.carried->weeks_over == 0 ||
      line.carried->or_longer) {
    return std::nullopt;
  }
  for (auto e = events_.rbegin(); e != events_.rend() && line.week - e->week <= reach; ++e) {
    const bool ended = e->kind == EventKind::care_ended && e->cause != Cause::recovery;
    if ((ended || e->kind == EventKind::quit || e->kind == EventKind::stepped_down) &&
        e->other.key == line.other.key && e->who.key != line.who.key &&
        line.carried->weeks_over <= line.week - e->week + 1) {
      return CourseEvent::Before{e->who, e->week, e->kind != EventKind::stepped_down,
                                 e->who.key == me_};
    }
  }
  return std::nullopt;
}

void LifeCourse::note(const World& w, const Event& event) {
  const std::optional<Whose> part = part_of(event);
  if (!part) {
    return;
  }
  CourseEvent line{.week = w.week,
                   .kind = event.kind,
                   .cause = event.cause,
                   .unit = event.unit,
                   .part = *part,
                   .amount = event.amount};
  line.who = seen(w, event.person);
  line.other = seen(w, event.other);
  if (*part == Whose::own && event.person != me_) {
    std::swap(line.who, line.other);
  }
  if (event.kind == EventKind::quit || event.kind == EventKind::stepped_down) {
    line.carried = carried_by(w, event.person);
    line.before = who_fell_out_before(line);
  }
  if (event.kind == EventKind::need_began || event.kind == EventKind::need_grew) {
    if (const auto row = rows_.find(event.person); row != rows_.end()) {
      line.limitation = w.persons.limitation[row->second.index()];
    }
  }
  events_.push_back(line);
}

}  // namespace draagkracht
