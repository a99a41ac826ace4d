// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/enrolled.hpp"

#include <algorithm>

#include "core/draw.hpp"
#include "methods/books.hpp"
#include "methods/delivery.hpp"
#include "methods/primitives/around.hpp"
#include "methods/reach.hpp"

namespace draagkracht {

Cause cause_of(LeftBecause because) {
  switch (because) {
    case LeftBecause::no_goal:
      return Cause::no_goal;
    case LeftBecause::map_too_heavy:
      return Cause::map_too_heavy;
    case LeftBecause::painful_past:
      return Cause::painful_past;
    case LeftBecause::no_network:
      return Cause::no_network;
    case LeftBecause::no_click:
      return Cause::no_click;
    case LeftBecause::not_ready:
      return Cause::not_ready;
    case LeftBecause::too_busy:
      return Cause::no_time;
    case LeftBecause::illness:
      return Cause::illness;
    case LeftBecause::network_says_no:
      return Cause::network_says_no;
    default:
      return Cause::circumstances;
  }
}

bool is_volunteer(const MethodSpec& m) {
  return m.by == CarriedOutBy::volunteer || m.by == CarriedOutBy::peer;
}

int weeks_to_go(const MethodSpec& m, int sessions) {
  return m.sessions > 0 ? std::max(m.sessions - sessions, 1) * m.interval : 52;
}

void begin(World& w, EnrolmentId id, SupportCircleId group) {
  Enrolment& e = w.enrolments[id.index()];
  e.state = MethodState::running;
  e.group = group;
  e.next = w.week.value;
  w.emit(EventKind::method_began, hours_go(w, e.person) ? Cause::policy : Cause::asked, e.person,
         e.by);
}

bool still_there(World& w, const MethodSpec& m, EnrolmentId id) {
  const Enrolment& e = w.enrolments[id.index()];
  const ClientSlot slot = w.persons.client[e.person.index()];
  const CarerSlot carer = w.persons.carer[e.person.index()];
  const bool as_client =
      m.target != MethodTarget::client || (slot.valid() && w.clients[slot.index()].open != 0 &&
                                           w.clients[slot.index()].institution == 0);
  const bool as_carer = m.target != MethodTarget::carer ||
                        (carer.valid() && w.carers[carer.index()].first_link.valid());
  if (w.persons.at_home(e.person) && as_client && as_carer) {
    return true;
  }
  end(w, id, MethodState::stopped, LeftBecause::other);
  return false;
}

bool find_worker(World& w, const MethodSpec& m, EnrolmentId id) {
  const Enrolment e = w.enrolments[id.index()];
  PersonId by;
  if (m.by == CarriedOutBy::professional) {
    const PersonId who = turns_around(w, m, e.person);
    if (who.valid()) {
      const ClientRecord& client = w.client_of(who);
      by = client.indications[at(Product::guidance)].professional;
      for (const Indication& indication : client.indications) {
        by = by.valid() ? by : indication.professional;
      }
    }
  } else if (is_volunteer(m)) {
    by = find_volunteer(w, e.person, Key{mix(luck_of(m).value, 0xb1U)});
    if (!by.valid()) {
      return false;
    }
    get_acquainted(w, e.person, by, TieKind::buddy, 0.3, 0.5);
    // Who leads a group is met there. A visit to the home fills hours that others would give.
    if (m.volunteer_hours > 0 && m.group <= 1 && client_at_home(w, e.person) != nullptr) {
      const TieId tie = w.ties.between(e.person, by);
      if (tie.valid() && take_up_minutes(w, by, e.person, tie, m.volunteer_hours * 60 / m.interval,
                                         Channel::company, true) > 0) {
        CareLink& link = w.links[w.link_between(by, e.person).index()];
        link.form = HelpForm::bounded;
        link.until = w.week.value + weeks_to_go(m, e.sessions);
      }
    }
  }
  Enrolment& now = w.enrolments[id.index()];
  now.by = by;
  const Draw draw(w.luck, decision("methods.click"), w.key(e.person),
                  by.valid() ? w.key(by) : luck_of(m), w.week);
  now.click = as_byte(click_of(m.delivery, draw.uniform(0)));
  return true;
}

void end(World& w, EnrolmentId id, MethodState how, LeftBecause because) {
  Enrolment& e = w.enrolments[id.index()];
  e.state = how;
  e.because = because;
  e.ended = w.week.value;
  if (e.circle.valid()) {
    SupportCircle& circle = w.support_circles[e.circle.index()];
    if (circle.phase != CirclePhase::self_running && circle.phase != CirclePhase::ended) {
      circle.phase = CirclePhase::ended;  // without a facilitator it stops
      circle.ended = w.week.value;
    }
  }
  if (how == MethodState::stopped && e.by.valid()) {
    if (const LinkId link = w.link_between(e.by, e.person);
        link.valid() && w.links[link.index()].as_volunteer != 0) {
      w.links[link.index()].until = w.week.value + 1;  // who came for the method goes
    }
  }
  if (w.persons.alive(e.person)) {
    w.emit(EventKind::method_ended,
           how == MethodState::completed ? Cause::agreed_time : cause_of(because), e.person, e.by,
           static_cast<float>(e.sessions), EventUnit::none);
  }
}

void leave_behind(World& w, const MethodSpec& m, EnrolmentId id) {
  const Enrolment e = w.enrolments[id.index()];
  const Draw draw(w.luck, decision("methods.residual"), w.key(e.person), luck_of(m), w.week);
  if (!draw.chance(m.delivery.residual_contact)) {
    return;
  }
  if (ClientRecord* client = client_at_home(w, e.person)) {
    set_way(*client, Way::contact);  // somebody goes on looking in
  }
  if (CarerRecord* carer = helping_carer(w, e.person)) {
    carer->found = w.week.value;
  }
  if (e.by.valid()) {
    if (const LinkId link = w.link_between(e.by, e.person);
        link.valid() && w.links[link.index()].as_volunteer != 0) {
      w.links[link.index()].until = w.week.value + 52;
    }
  }
}

}  // namespace draagkracht
