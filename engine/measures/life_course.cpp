// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/life_course.hpp"

#include <algorithm>

#include "measures/care_network.hpp"
#include "measures/sums.hpp"
#include "population/households.hpp"

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

bool touches(EventKind kind) {
  return kind == EventKind::died || kind == EventKind::born || kind == EventKind::need_began ||
         kind == EventKind::admitted;
}

double minutes_over(const CareLink& link) { return agreed_minutes(link).value; }

double all_of(const PerChannel<Minutes>& minutes) { return total_minutes(minutes); }

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
      givers_.try_emplace(w.key(giver), Giver{giver, 0});
    });
  };
  helpers_of_client(person_);
  if (const CarerSlot slot = w.persons.carer[person_.index()]; slot.valid()) {
    givers_.try_emplace(me_, Giver{person_, 0});
    each_link_of_giver(w, w.carers[slot.index()], [&](LinkId l) {
      helped_.insert(w.key(w.links[l.index()].client));
      helpers_of_client(w.links[l.index()].client);
    });
  }
  for (auto& [key, giver] : givers_) {
    const CarerSlot slot = w.persons.carer[giver.person.index()];
    const bool over = slot.valid() && w.carers[slot.index()].load > w.carers[slot.index()].strength;
    giver.weeks_over = over ? giver.weeks_over + 1 : 0;
  }
}

void LifeCourse::write_week(const World& w) {
  CourseWeek week{.week = w.week};
  week.known = person_.valid();
  if (week.known) {
    const std::size_t p = person_.index();
    week.residence = w.persons.residence[p];
    week.age = w.persons.age(person_, w.week);
    const bool alive = w.persons.alive(person_);
    if (const CarerSlot slot = w.persons.carer[p]; alive && slot.valid()) {
      const CarerRecord& carer = w.carers[slot.index()];
      each_link_of_giver(w, carer, [&](LinkId) { ++week.helps; });
      week.strain = static_cast<double>(carer.strain);
      week.load = static_cast<double>(carer.load);
      week.strength = static_cast<double>(carer.strength);
      week.given = all_of(carer.given);
    }
    if (const ClientSlot slot = w.persons.client[p];
        alive && slot.valid() && w.clients[slot.index()].open != 0) {
      const ClientRecord& client = w.clients[slot.index()];
      week.client = true;
      each_link_of_client(w, client, [&](LinkId) { ++week.helpers; });
      week.need = all_of(client.need);
      week.informal = all_of(client.informal);
      week.volunteer = all_of(client.volunteer);
      week.formal = all_of(client.formal);
      week.unmet = all_of(client.unmet);
    }
  }
  weeks_.push_back(week);
}

void LifeCourse::begin(const World& w) {
  look_for(w);
  if (person_.valid()) {
    learn(w);
    CourseStart start;
    const std::size_t p = person_.index();
    start.week = w.week;
    start.sex = w.persons.sex[p];
    start.age = w.persons.age(person_, w.week);
    start.work_hours = w.persons.employed_hours[p];
    each_housemate(w.persons, person_,
                   [&](PersonId q) { start.housemates.push_back(seen(w, w.key(q))); });
    std::ranges::sort(start.housemates, [](const InCourse& a, const InCourse& b) {
      return a.age != b.age ? a.age > b.age : a.key < b.key;
    });
    const auto add = [&](std::vector<CourseStart::Help>& list, PersonId whom,
                         const CareLink& link) {
      list.push_back({seen(w, w.key(whom)), minutes_over(link), link.as_volunteer != 0});
    };
    if (const CarerSlot slot = w.persons.carer[p]; slot.valid()) {
      each_link_of_giver(w, w.carers[slot.index()], [&](LinkId l) {
        add(start.helps, w.links[l.index()].client, w.links[l.index()]);
      });
    }
    if (const ClientSlot slot = w.persons.client[p];
        slot.valid() && w.clients[slot.index()].open != 0) {
      const ClientRecord& client = w.clients[slot.index()];
      start.limitation = client.limitation;
      each_link_of_client(w, client, [&](LinkId l) {
        add(start.helpers, w.links[l.index()].giver, w.links[l.index()]);
      });
      start.professional = minutes_in_force(client);
    }
    for (std::vector<CourseStart::Help>* list : {&start.helps, &start.helpers}) {
      std::ranges::sort(*list, [](const CourseStart::Help& a, const CourseStart::Help& b) {
        return a.minutes != b.minutes ? a.minutes > b.minutes : a.who.key < b.who.key;
      });
    }
    start_ = start;
  }
  write_week(w);
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

std::optional<Part> LifeCourse::part_of(const Event& event) const {
  if (event.person == me_) {
    return Part::own;
  }
  const auto kind = known_.find(event.person);
  const bool kin = kind != known_.end() && kind->second <= TieKind::sibling;
  if (event.other == me_) {
    if (changes_help(event.kind)) {
      return Part::helper;
    }
    // Both live through these; the rule that emits it writes it down once.
    if (event.kind == EventKind::coupled || event.kind == EventKind::separated) {
      return Part::own;
    }
  }
  if (changes_help(event.kind) && helped_.contains(event.other)) {
    return Part::fellow;
  }
  if (changes_need(event.kind) && helped_.contains(event.person)) {
    return Part::helped;
  }
  return kin && touches(event.kind) ? std::optional(Part::kin) : std::nullopt;
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
                 giver->second.weeks_over};
}

void LifeCourse::note(const World& w, const Event& event) {
  const std::optional<Part> part = part_of(event);
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
  if (*part == Part::own && event.person != me_) {
    std::swap(line.who, line.other);
  }
  if (event.kind == EventKind::quit || event.kind == EventKind::stepped_down) {
    line.carried = carried_by(w, event.person);
  }
  if (event.kind == EventKind::need_began || event.kind == EventKind::need_grew) {
    if (const auto row = rows_.find(event.person); row != rows_.end()) {
      line.limitation = w.persons.limitation[row->second.index()];
    }
  }
  events_.push_back(line);
}

}  // namespace draagkracht
