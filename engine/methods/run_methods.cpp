// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/run_methods.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "core/math.hpp"
#include "methods/circle_life.hpp"
#include "methods/delivery.hpp"
#include "methods/primitives/around.hpp"
#include "population/aids.hpp"

namespace draagkracht {

namespace {

/// People are offered a method in one of this many weeks, each in an own one, once a quarter.
constexpr int weeks_of_offering = 13;
constexpr double weeks_of_year = 52.1775;
constexpr int looks_for_volunteer = 26;  // weeks
constexpr int waits_for_group = 13;
constexpr int least_group = 2;
constexpr int small_network = 4;
constexpr std::size_t most_subjects = 30;
constexpr int steps_checked = 8;

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

bool hours_go(const World& w, PersonId person) {
  const PersonId who = client_around(w, person);
  if (!who.valid()) {
    return false;
  }
  const ClientRecord& client = w.clients[w.persons.client[who.index()].index()];
  return client.announced.value > 0 || on_way(client, Way::told) || on_way(client, Way::lost);
}

/// What the map shows of the people around.
struct Map {
  bool small = false;
  bool painful = false;
};

Map map_of(const World& w, PersonId person) {
  int people = 0;
  bool painful = false;
  for (const Arc arc : w.ties.of(person)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    people += may_help(w, tie, arc.other) && tie.state == TieState::active && tie.closeness >= 0.3F
                  ? 1
                  : 0;
    painful = painful || (is_kin(tie.kind) &&
                          (tie.valence == Valence::harmful || tie.state == TieState::broken));
  }
  return {people < small_network, painful};
}

/// Around whom a method turns for somebody who takes part.
PersonId turns_around(const World& w, const MethodSpec& m, PersonId person) {
  if (m.target == MethodTarget::street) {
    return PersonId::none();
  }
  const CarerSlot slot = w.persons.carer[person.index()];
  if (m.target == MethodTarget::carer && slot.valid()) {
    const LinkId most = most_helped(w, w.carers[slot.index()]);
    return most.valid() ? w.links[most.index()].client : PersonId::none();
  }
  return client_around(w, person);
}

/// The client in whose books the hours stand: oneself, who is helped, or one of the street.
ClientRecord* books_of(World& w, const MethodSpec& m, PersonId person) {
  if (m.target != MethodTarget::street) {
    const PersonId who = turns_around(w, m, person);
    return who.valid() ? &w.client_of(who) : nullptr;
  }
  PersonId first;
  for (const PersonId p : w.residents_of(w.persons.street[person.index()])) {
    if (client_at_home(w, p) != nullptr && (!first.valid() || w.key(p) < w.key(first))) {
      first = p;
    }
  }
  return first.valid() ? &w.client_of(first) : nullptr;
}

void book(World& w, const MethodSpec& m, PersonId person, double hours, double euros) {
  ClientRecord* client = books_of(w, m, person);
  if (client == nullptr) {
    return;
  }
  const auto minutes = static_cast<std::int32_t>(round_half_away(hours * 60.0));
  client->method_cents += static_cast<std::int32_t>(round_half_away(euros * 100.0));
  const bool with_client = m.target == MethodTarget::client && m.by == CarriedOutBy::professional &&
                           client->institution == 0;
  if (m.hours == StaffHours::inside && client->institution == 0) {
    client->method_inside += Minutes{minutes};
  } else if (with_client) {
    client->method_time += Minutes{minutes};
  } else {
    client->method_beside += Minutes{minutes};
  }
}

bool is_volunteer(const MethodSpec& m) {
  return m.by == CarriedOutBy::volunteer || m.by == CarriedOutBy::peer;
}

int weeks_to_go(const MethodSpec& m, int sessions) {
  return m.sessions > 0 ? std::max(m.sessions - sessions, 1) * m.interval : 52;
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
    case On::street: {
      // Residents lie in no order that means something.
      const auto residents = w.residents_of(w.persons.street[act.person.index()]);
      std::vector<PersonId> sorted(residents.begin(), residents.end());
      std::ranges::sort(sorted, {}, [&](PersonId p) { return w.key(p); });
      for (const PersonId p : sorted) {
        add(w.persons.at_home(p) && w.persons.age(p, w.week) >= 18 ? p : PersonId::none());
      }
    }
  }
  return people;
}

/// What is looked at while steps are done.
struct Checking {
  int left = 0;
  std::optional<Problem> problem;
};

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
          .step = Key{mix(name_hash(m.id), number)},
          .size = size_of(step, primitive, e),
          .channel = step.channel == StepChannel::any
                         ? std::nullopt
                         : std::optional(static_cast<Channel>(static_cast<int>(step.channel) - 1)),
          .weeks = weeks_to_go(m, e.sessions)};
  const double chance =
      step.chance * works(m.delivery, primitive.writes, e.sessions + 1, from_byte(e.click));
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

const MethodSpec* method_with(const std::vector<MethodSpec>& all, const std::string& name) {
  const auto found = std::ranges::find(all, name, &MethodSpec::id);
  return found != all.end() ? &*found : nullptr;
}

/// How many sit together this week.
int together(const World& w, const Enrolment& e) {
  if (!e.group.valid()) {
    return 1;
  }
  return static_cast<int>(std::ranges::count_if(w.enrolments, [&](const Enrolment& other) {
    return other.group == e.group && other.method == e.method &&
           other.state == MethodState::running;
  }));
}

/// Finds who carries it out; false when nobody is there yet.
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
    by = find_volunteer(w, e.person, Key{mix(name_hash(m.id), 0xb1U)});
    if (!by.valid()) {
      return false;
    }
    get_acquainted(w, e.person, by, TieKind::buddy, 0.3, 0.5);
    if (m.volunteer_hours > 0 && client_at_home(w, e.person) != nullptr) {
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
                  by.valid() ? w.key(by) : Key{e.method}, w.week);
  now.click = as_byte(click_of(m.delivery, draw.uniform(0)));
  return true;
}

void offer(World& w, const MethodSpec& m, std::uint8_t number, PersonId person) {
  const Draw draw(w.luck, decision("methods.offer"), w.key(person), Key{name_hash(m.id)}, w.week);
  const bool go = hours_go(w, person);
  const ClientSlot slot = w.persons.client[person.index()];
  const double guard = slot.valid() ? static_cast<double>(w.clients[slot.index()].guard) : 0.0;
  double yes = chance_to_accept(m, go, guard);
  if (m.by == CarriedOutBy::website) {
    yes *= std::min(1.0, 2.0 * digital_skill(w.luck, w.persons, person, w.week));
  }
  Enrolment e;
  e.person = person;
  e.method = number;
  e.since = w.week.value;
  e.next = w.week.value + std::max(m.wait, 1);
  e.size = as_byte(draw.uniform(2));
  LeftBecause because = LeftBecause::none;
  if (!draw.chance(yes, 0)) {
    because = LeftBecause::other;
  } else if (!draw.chance(m.ready, 1)) {
    because = LeftBecause::not_ready;
  } else {
    const Map map = map_of(w, person);
    int word = 0;
    for (const FunnelStep& step : m.funnel) {
      if (step.at == 0 && because == LeftBecause::none &&
          draw.more(1 + static_cast<unsigned>(word / 4))
              .chance(chance_to_fall_out(m, step, map.small, map.painful), word % 4)) {
        because = step.because;
      }
      word += step.at == 0 ? 1 : 0;
    }
  }
  e.state = because == LeftBecause::none ? MethodState::waiting : MethodState::refused;
  e.because = because;
  w.enrol(e);
  if (e.state == MethodState::refused) {
    w.emit(EventKind::method_refused,
           because == LeftBecause::other ? (go ? Cause::policy : Cause::asked) : cause_of(because),
           person);
  }
}

void offer_next(World& w, const ChosenMethod& chosen, const MethodSpec& done, PersonId person) {
  for (const std::string& name : done.then) {
    const MethodSpec* next = method_with(*chosen.all, name);
    if (next == nullptr || !next->runs()) {
      continue;
    }
    const auto number = static_cast<std::uint8_t>(next - chosen.all->data() + 1);
    ChosenMethod other = chosen;
    other.spec = next;
    other.number = number;
    if (is_eligible(w, other, person)) {
      offer(w, *next, number, person);
      return;
    }
  }
}

/// What stays when it is over.
void leave_behind(World& w, const MethodSpec& m, EnrolmentId id) {
  const Enrolment e = w.enrolments[id.index()];
  const Draw draw(w.luck, decision("methods.residual"), w.key(e.person), Key{name_hash(m.id)},
                  w.week);
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

LeftBecause falls_out(const World& w, const MethodSpec& m, const Enrolment& e) {
  const Map map = map_of(w, e.person);
  const Draw draw(w.luck, decision("methods.funnel"), w.key(e.person), Key{name_hash(m.id)},
                  w.week);
  unsigned word = 0;
  for (const FunnelStep& step : m.funnel) {
    if (step.at != e.sessions) {
      continue;
    }
    if (draw.more(word / 4).chance(chance_to_fall_out(m, step, map.small, map.painful),
                                   static_cast<int>(word % 4))) {
      return step.because;
    }
    ++word;
  }
  const Draw other = draw.more(100);
  if (e.sessions == 1 && e.by.valid() && other.chance(no_click(from_byte(e.click)), 0)) {
    return LeftBecause::no_click;
  }
  const double rate = -math::log(1.0 - m.stops_per_year) * stops(m.delivery, is_volunteer(m));
  const double stop = -math::expm1(-rate * m.interval / weeks_of_year);
  return other.chance(stop, 1) ? LeftBecause::other : LeftBecause::none;
}

void hold_session(World& w, const ChosenMethod& chosen, const MethodSpec& m, EnrolmentId id,
                  Checking& checking) {
  const Draw draw(w.luck, decision("methods.session"), w.key(w.enrolments[id.index()].person),
                  Key{name_hash(m.id)}, w.week);
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
  book(w, m, person,
       (m.staff_hours + (first ? m.start_hours : 0.0)) / together(w, w.enrolments[id.index()]),
       first ? m.money : 0.0);
  if (!another) {
    if (first) {
      for (const std::string& name : m.first) {
        if (const MethodSpec* before = method_with(*chosen.all, name)) {
          for (std::size_t s = 0; s < before->steps.size(); ++s) {
            if (before->steps[s].from <= 1) {
              do_step(w, *before, s, id, checking);
            }
          }
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

/// True for who can still take part; ends it for others.
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

void begin(World& w, EnrolmentId id, SupportCircleId group) {
  Enrolment& e = w.enrolments[id.index()];
  e.state = MethodState::running;
  e.group = group;
  e.next = w.week.value;
  w.emit(EventKind::method_began, hours_go(w, e.person) ? Cause::policy : Cause::asked, e.person,
         e.by);
}

/// Those who wait and whose turn has come begin: alone, or when a group is full or waited long.
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

/// A group whose method is over for everybody is over too, unless it runs itself.
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

/// People whose turn it is this week, without regard to conditions.
std::vector<PersonId> in_turn(const World& w, const ChosenMethod& m) {
  std::vector<PersonId> people;
  const int since = w.week - m.from;
  if (since < 1) {
    return people;
  }
  const auto turn = static_cast<std::uint64_t>((since - 1) % weeks_of_offering);
  const auto is_turn = [&](Key key) { return key.value % weeks_of_offering == turn; };
  if (m.spec->target == MethodTarget::client) {
    for (const ClientRecord& client : w.clients) {
      if (client.open != 0 && client.institution == 0 && is_turn(w.key(client.person))) {
        people.push_back(client.person);
      }
    }
  } else if (m.spec->target == MethodTarget::carer) {
    for (const CarerRecord& carer : w.carers) {
      if (carer.first_link.valid() && is_turn(w.key(carer.person))) {
        people.push_back(carer.person);
      }
    }
  } else {
    // Streets where a client lives, each by the resident who would organise it.
    std::vector<std::uint32_t> streets;
    for (const ClientRecord& client : w.clients) {
      const std::uint32_t street = w.persons.street[client.person.index()];
      if (client.open != 0 && client.institution == 0 && street != no_street &&
          is_turn(Key{mix(street)})) {
        streets.push_back(street);
      }
    }
    std::ranges::sort(streets);
    streets.erase(std::ranges::unique(streets).begin(), streets.end());
    for (const Enrolment& e : w.enrolments) {
      if (e.method == m.number) {
        std::erase(streets, w.persons.street[e.person.index()]);  // offered before
      }
    }
    for (const std::uint32_t street : streets) {
      PersonId best;
      double best_score = -math::detail::infinity;
      for (const PersonId p : w.residents_of(street)) {
        const int age = w.persons.age(p, w.week);
        if (!w.persons.at_home(p) || age < 18 || age > 80) {
          continue;
        }
        const Draw draw(w.luck, decision("methods.organiser"), w.key(p), Week{0});
        const double score = candidate_score(
            0.1 + static_cast<double>(w.persons.trait(p, Trait::social_skill)), draw);
        if (score > best_score || (score == best_score && w.key(p) < w.key(best))) {
          best_score = score;
          best = p;
        }
      }
      if (best.valid()) {
        people.push_back(best);
      }
    }
  }
  return people;
}

void offer_to_all(World& w, const ChosenMethod& m) {
  std::vector<PersonId> candidates;
  for (const PersonId person : in_turn(w, m)) {
    if (is_eligible(w, m, person)) {
      candidates.push_back(person);
    }
  }
  if (!m.capacity) {
    for (const PersonId person : candidates) {
      offer(w, *m.spec, m.number, person);
    }
    return;
  }
  int begun = 0;
  for (const Enrolment& e : w.enrolments) {
    begun += e.method == m.number && e.state != MethodState::refused ? 1 : 0;
  }
  const double exact = *m.capacity * (w.week - m.from) / weeks_of_year;
  const int places = static_cast<int>(exact) + (exact > static_cast<int>(exact) ? 1 : 0);
  // Who comes first is drawn anew each week: order of arrival does not exist.
  const auto score = [&](PersonId p) {
    return Draw(w.luck, decision("methods.order"), w.key(p), Key{name_hash(m.spec->id)}, w.week)
        .uniform53();
  };
  std::ranges::sort(candidates, [&](PersonId a, PersonId b) {
    const double x = score(a), y = score(b);
    return x != y ? x > y : w.key(a) < w.key(b);
  });
  for (const PersonId person : candidates) {
    if (begun >= places) {
      break;
    }
    offer(w, *m.spec, m.number, person);
    begun += w.enrolments.back().state != MethodState::refused ? 1 : 0;
  }
}

}  // namespace

double chance_to_accept(const MethodSpec& m, bool hours_go, double guard) {
  const double chance = (m.accepts + (hours_go ? m.necessity : 0.0)) * (1.0 - 0.5 * guard);
  return std::clamp(chance, 0.0, 1.0);
}

double chance_to_fall_out(const MethodSpec& m, const FunnelStep& step, bool small, bool painful) {
  const bool weighs =
      step.because == LeftBecause::map_too_heavy || step.because == LeftBecause::painful_past;
  const double more = weighs ? 1.0 + (small ? 1.0 : 0.0) + (painful ? 1.0 : 0.0) : 1.0;
  return std::clamp((1.0 - step.staying()) * more * stops(m.delivery, is_volunteer(m)), 0.0, 1.0);
}

bool is_eligible(const World& w, const ChosenMethod& m, PersonId person) {
  if (!m.spec->runs() || w.enrolment_of(person, m.number).valid()) {
    return false;
  }
  if (m.group != nullptr) {
    PersonId client = turns_around(w, *m.spec, person);
    if (m.spec->target == MethodTarget::street) {
      const auto residents = w.residents_of(w.persons.street[person.index()]);
      const auto found = std::ranges::find_if(residents, [&](PersonId p) {
        const ClientSlot slot = w.persons.client[p.index()];
        return slot.valid() && w.clients[slot.index()].open != 0 && meets(w, p, *m.group);
      });
      client = found != residents.end() ? *found : PersonId::none();
    }
    if (!client.valid() || !meets(w, client, *m.group)) {
      return false;
    }
  }
  return meets(w, person, m.spec->where);
}

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
    tally.running += e.state == MethodState::running ? 1 : 0;
    tally.completed += e.state == MethodState::completed ? 1 : 0;
    tally.stopped += e.state == MethodState::stopped ? 1 : 0;
    tally.sessions += e.sessions;
  }
  return tally;
}

}  // namespace draagkracht
