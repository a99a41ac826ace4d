// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/reach.hpp"

#include <algorithm>
#include <string>

#include "core/math.hpp"
#include "methods/books.hpp"
#include "methods/delivery.hpp"
#include "methods/enrolled.hpp"
#include "methods/primitives/around.hpp"
#include "methods/run_methods.hpp"
#include "population/aids.hpp"

namespace draagkracht {

namespace {

/// People are offered a method in one of this many weeks, each in an own one, once a quarter.
constexpr int weeks_of_offering = 13;
constexpr double weeks_of_year = 52.1775;
constexpr int small_network = 4;

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

/// The resident who would organise something in a street, if there is anybody.
PersonId organiser_of(const World& w, std::uint32_t street) {
  constexpr int oldest = 80;  // who is older is not asked (assumed)
  PersonId best;
  double best_score = -math::detail::infinity;
  for (const PersonId p : w.residents_of(street)) {
    const int age = w.persons.age(p, w.week);
    if (!w.persons.at_home(p) || age < adult_age || age > oldest) {
      continue;
    }
    const Draw draw(w.luck, decision("methods.organiser"), w.key(p), Week{0});
    const double score =
        candidate_score(0.1 + static_cast<double>(w.persons.trait(p, Trait::social_skill)), draw);
    if (score > best_score || (score == best_score && w.key(p) < w.key(best))) {
      best_score = score;
      best = p;
    }
  }
  return best;
}

/// Streets where a client lives, whose turn it is and that were offered nothing before.
std::vector<std::uint32_t> streets_in_turn(const World& w, const ChosenMethod& m,
                                           std::uint64_t turn) {
  std::vector<std::uint32_t> streets;
  for (const ClientRecord& client : w.clients) {
    const std::uint32_t street = w.persons.street[client.person.index()];
    if (client.open != 0 && client.institution == 0 && street != no_street &&
        mix(street) % weeks_of_offering == turn) {
      streets.push_back(street);
    }
  }
  std::ranges::sort(streets);
  streets.erase(std::ranges::unique(streets).begin(), streets.end());
  for (const Enrolment& e : w.enrolments) {
    if (e.method == m.number) {
      std::erase(streets, w.persons.street[e.person.index()]);
    }
  }
  return streets;
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
    for (const std::uint32_t street : streets_in_turn(w, m, turn)) {
      if (const PersonId best = organiser_of(w, street); best.valid()) {
        people.push_back(best);
      }
    }
  }
  return people;
}

void offer(World& w, const MethodSpec& m, std::uint8_t number, PersonId person) {
  const Draw draw(w.luck, decision("methods.offer"), w.key(person), luck_of(m), w.week);
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

}  // namespace

double chance_to_accept(const MethodSpec& m, bool hours_go, double guard) {
  const double chance = (m.accepts + (hours_go ? m.necessity : 0.0)) * (1.0 - 0.5 * guard);
  return std::clamp(chance, 0.0, 1.0);
}

double family_peace(const World& w, PersonId person) {
  int relatives = 0, at_peace = 0;
  for (const Arc arc : w.ties.of(person)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (is_kin(tie.kind)) {
      ++relatives;
      at_peace += tie.state == TieState::active && tie.valence != Valence::harmful ? 1 : 0;
    }
  }
  return relatives > 0 ? static_cast<double>(at_peace) / relatives : usual_peace;
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

bool hours_go(const World& w, PersonId person) {
  const PersonId who = client_around(w, person);
  if (!who.valid()) {
    return false;
  }
  const ClientRecord& client = w.clients[w.persons.client[who.index()].index()];
  return client.announced.value > 0 || on_way(client, Way::told) || on_way(client, Way::lost);
}

const MethodSpec* method_with(const std::vector<MethodSpec>& all, const std::string& name) {
  const auto found = std::ranges::find(all, name, &MethodSpec::id);
  return found != all.end() ? &*found : nullptr;
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

LeftBecause falls_out(const World& w, const MethodSpec& m, const Enrolment& e) {
  const Map map = map_of(w, e.person);
  const Draw draw(w.luck, decision("methods.funnel"), w.key(e.person), luck_of(m), w.week);
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
    return Draw(w.luck, decision("methods.order"), w.key(p), luck_of(*m.spec), w.week).uniform53();
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

}  // namespace draagkracht
