// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How a followed life stands at its start and in every week.
#include <algorithm>

#include "measures/life_course.hpp"
#include "measures/sums.hpp"
#include "population/households.hpp"

namespace draagkracht {

namespace {

double minutes_over(const CareLink& link) { return agreed_minutes(link).value; }

double all_of(const PerChannel<Minutes>& minutes) { return total_minutes(minutes); }

}  // namespace

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

}  // namespace draagkracht
