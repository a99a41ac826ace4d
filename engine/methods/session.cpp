// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/session.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/math.hpp"
#include "methods/books.hpp"
#include "methods/delivery.hpp"
#include "methods/enrolled.hpp"
#include "methods/primitives/around.hpp"
#include "methods/reach.hpp"
#include "methods/sit_together.hpp"

namespace draagkracht {

namespace {

constexpr std::size_t most_subjects = 30;

/// Who gives the client most of the own network, the smaller key when equal; none without helpers.
PersonId main_carer(const World& w, const ClientRecord& client) {
  LinkId most;
  each_link_of_client(w, client, [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    if (link.as_volunteer != 0) {
      return;
    }
    const Minutes minutes = agreed_minutes(link);
    const Minutes before = most.valid() ? agreed_minutes(w.links[most.index()]) : Minutes{-1};
    if (minutes > before ||
        (minutes == before && w.key(link.giver) < w.key(w.links[most.index()].giver))) {
      most = l;
    }
  });
  return most.valid() ? w.links[most.index()].giver : PersonId::none();
}

/// The adults who live in the street of a person; residents lie in no order that means something.
std::vector<PersonId> adults_of_street(const World& w, PersonId person) {
  std::vector<PersonId> adults;
  for (const PersonId p : w.residents_of(w.persons.street[person.index()])) {
    if (w.persons.at_home(p) && w.persons.age(p, w.week) >= adult_age) {
      adults.push_back(p);
    }
  }
  std::ranges::sort(adults, {}, [&](PersonId p) { return w.key(p); });
  return adults;
}

/// The people on whom a step acts.
std::vector<PersonId> subjects(const World& w, const Act& act, On on) {
  std::vector<PersonId> people;
  const bool is_client = act.client == act.person;
  const auto add = [&](PersonId p) {
    if (p.valid() && people.size() < most_subjects &&
        std::ranges::find(people, p) == people.end()) {
      people.push_back(p);
    }
  };
  const ClientRecord* client =
      act.client.valid() ? &w.clients[w.persons.client[act.client.index()].index()] : nullptr;
  switch (on) {
    case On::usual:
      add(act.person);
      break;
    case On::client:
    case On::professional:
      add(act.client.valid() ? act.client : act.person);
      break;
    case On::carers:
      if (!is_client) {
        add(act.person);
      } else if (client != nullptr) {
        each_link_of_client(w, *client, [&](LinkId l) {
          add(w.links[l.index()].as_volunteer == 0 ? w.links[l.index()].giver : PersonId::none());
        });
      }
      break;
    case On::carer:
      add(!is_client ? act.person : client != nullptr ? main_carer(w, *client) : PersonId::none());
      break;
    case On::circle: {
      const SupportCircleId circle = act.circle.valid() ? act.circle : act.group;
      if (circle.valid()) {
        for (const PersonId member : w.support_circles[circle.index()].members) {
          add(member.valid() && w.persons.at_home(member) ? member : PersonId::none());
        }
      } else {
        for (const Arc arc : closest_around(w, act.person, 6)) {
          add(arc.other);
        }
      }
      break;
    }
    case On::street:
      std::ranges::for_each(adults_of_street(w, act.person), add);
  }
  return people;
}

double size_of(const MethodStep& step, const Primitive& primitive, const Enrolment& e) {
  if (step.low && step.high) {
    return *step.low + (*step.high - *step.low) * from_byte(e.size);
  }
  return step.size.value_or(primitive.usual);
}

void do_step(World& w, const MethodSpec& m, std::size_t number, EnrolmentId id,
             Checking& checking) {
  const MethodStep& step = m.steps[number];
  const Primitive& primitive = primitives()[step.primitive];
  const Enrolment e = w.enrolments[id.index()];
  Act act{.world = w,
          .person = e.person,
          .client = turns_around(w, m, e.person),
          .by = e.by,
          .group = e.group,
          .circle = e.circle,
          .step = Key{mix(luck_of(m).value, number)},
          .size = size_of(step, primitive, e),
          .channel = step.channel == StepChannel::any
                         ? std::nullopt
                         : std::optional(static_cast<Channel>(static_cast<int>(step.channel) - 1)),
          .weeks = weeks_to_go(m, e.sessions)};
  const double chance =
      step.chance * works(m.delivery, primitive.writes, e.sessions + 1, from_byte(e.click),
                          family_peace(w, act.client.valid() ? act.client : e.person));
  const bool surely = step.chance >= 1 && chance >= 1;
  if (!surely && !act.draw(decision("methods.step"), e.person).chance(chance)) {
    return;
  }
  const bool look = checking.left > 0 && !checking.problem;
  std::array<std::uint64_t, part_count> before{};
  if (look) {
    before = part_hashes(w);
  }
  // What acts on a street as a whole does so once.
  const bool who_takes_part = step.on == On::usual && primitive.on == On::client;
  const On on = who_takes_part ? On::usual : step.on == On::usual ? primitive.on : step.on;
  if (primitive.on == On::street) {
    primitive.act(act, e.person);
  } else {
    for (const PersonId subject : subjects(w, act, on)) {
      primitive.act(act, subject);
    }
  }
  if (look) {
    --checking.left;
    if (const auto beside = written_beside(before, part_hashes(w), primitive.writes)) {
      const CodeName& part = part_names[static_cast<std::size_t>(*beside)];
      const std::string name(primitive.id);
      checking.problem = Problem{
          {"de bewerking " + name + " schreef wat zij niet noemt: " + std::string(part.label.nl),
           "the primitive " + name +
               " wrote what it does not declare: " + std::string(part.label.en)},
          "week " + std::to_string(w.week.value)};
    }
  }
  w.enrolments[id.index()].circle = act.circle;
}

/// What a method begins with: the first meeting of other methods.
std::vector<const MethodSpec*> called_first(const MethodSpec& m,
                                            const std::vector<MethodSpec>& all) {
  std::vector<const MethodSpec*> list;
  for (const std::string& name : m.first) {
    if (const MethodSpec* found = method_with(all, name)) {
      list.push_back(found);
    }
  }
  return list;
}

}  // namespace

void hold_session(World& w, const ChosenMethod& chosen, const MethodSpec& m, EnrolmentId id,
                  Checking& checking) {
  const Draw draw(w.luck, decision("methods.session"), w.key(w.enrolments[id.index()].person),
                  luck_of(m), w.week);
  const bool first = w.enrolments[id.index()].sessions == 0;
  const bool alone = m.group <= 1;
  if (!first && alone && draw.chance(put_off(m.delivery), 0)) {
    ++w.enrolments[id.index()].next;
    return;
  }
  const PersonId by = w.enrolments[id.index()].by;
  const bool gone = by.valid() && !w.persons.alive(by);
  const bool another = gone || (!first && by.valid() && draw.chance(somebody_else(m.delivery), 1));
  if (another && !find_worker(w, m, id)) {
    end(w, id, MethodState::stopped, LeftBecause::other);
    return;
  }
  const PersonId person = w.enrolments[id.index()].person;
  const std::vector<const MethodSpec*> before =
      first && !another ? called_first(m, *chosen.all) : std::vector<const MethodSpec*>();
  double hours =
      (m.staff_hours + (first ? m.start_hours : 0.0)) / together(w, w.enrolments[id.index()]);
  double money = first ? m.money : 0.0;
  for (const MethodSpec* each : before) {  // once, for everybody apart
    hours += each->staff_hours + each->start_hours;
    money += each->money;
  }
  w.enrolments[id.index()].staff_minutes += book(w, m, person, hours, money);
  if (!another) {
    for (const MethodSpec* each : before) {
      for (std::size_t s = 0; s < each->steps.size(); ++s) {
        if (each->steps[s].from <= 1) {
          do_step(w, *each, s, id, checking);
        }
      }
    }
    const int session = w.enrolments[id.index()].sessions + 1;
    for (std::size_t s = 0; s < m.steps.size(); ++s) {
      if (session >= m.steps[s].from && (m.steps[s].until == 0 || session <= m.steps[s].until)) {
        do_step(w, m, s, id, checking);
      }
    }
  }
  Enrolment& e = w.enrolments[id.index()];
  ++e.sessions;
  e.next = w.week.value + m.interval;
  if (const LeftBecause because = falls_out(w, m, e); because != LeftBecause::none) {
    end(w, id, MethodState::stopped, because);
  } else if (m.sessions > 0 && e.sessions >= m.sessions) {
    leave_behind(w, m, id);
    end(w, id, MethodState::completed, LeftBecause::none);
    offer_next(w, chosen, m, person);
  }
}

}  // namespace draagkracht
