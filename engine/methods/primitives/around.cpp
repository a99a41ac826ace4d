// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/primitives/around.hpp"

#include <algorithm>

#include "core/calendar.hpp"
#include "population/condition.hpp"

namespace draagkracht {

namespace {

constexpr float matters = 0.3F;
constexpr int oldest_volunteer = 85;
constexpr int most_clients = 2;

/// Clients to whom somebody comes as a volunteer.
int visits_of(const World& w, PersonId p) {
  const CarerSlot slot = w.persons.carer[p.index()];
  int count = 0;
  if (slot.valid()) {
    each_link_of_giver(w, w.carers[slot.index()],
                       [&](LinkId l) { count += w.links[l.index()].as_volunteer != 0 ? 1 : 0; });
  }
  return count;
}

}  // namespace

ClientRecord* client_at_home(World& w, PersonId person) {
  const ClientSlot slot = w.persons.client[person.index()];
  if (!slot.valid()) {
    return nullptr;
  }
  ClientRecord& client = w.clients[slot.index()];
  return client.open != 0 && client.institution == 0 && w.persons.at_home(person) ? &client
                                                                                  : nullptr;
}

CarerRecord* helping_carer(World& w, PersonId person) {
  const CarerSlot slot = w.persons.carer[person.index()];
  return slot.valid() && w.carers[slot.index()].first_link.valid() ? &w.carers[slot.index()]
                                                                   : nullptr;
}

PersonId client_around(const World& w, PersonId person) {
  const ClientSlot own = w.persons.client[person.index()];
  if (own.valid() && w.clients[own.index()].open != 0) {
    return person;
  }
  const CarerSlot slot = w.persons.carer[person.index()];
  if (!slot.valid()) {
    return PersonId::none();
  }
  const LinkId most = most_helped(w, w.carers[slot.index()]);
  return most.valid() ? w.links[most.index()].client : PersonId::none();
}

bool may_help(const World& w, const Tie& tie, PersonId other) {
  return tie.kind != TieKind::professional && tie.valence != Valence::harmful &&
         tie.state != TieState::broken && tie.state != TieState::ended &&
         w.persons.at_home(other) && w.persons.age(other, w.week) >= adult_age;
}

std::vector<Arc> closest_around(const World& w, PersonId person, std::size_t most) {
  std::vector<Arc> around;
  for (const Arc arc : w.ties.of(person)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (tie.state == TieState::active && tie.closeness >= matters && may_help(w, tie, arc.other)) {
      around.push_back(arc);
    }
  }
  std::ranges::sort(around, [&](const Arc& a, const Arc& b) {
    const float x = w.ties.columns.row[a.tie.index()].closeness;
    const float y = w.ties.columns.row[b.tie.index()].closeness;
    return x != y ? x > y : w.key(a.other) < w.key(b.other);
  });
  around.resize(std::min(around.size(), most));
  return around;
}

bool get_acquainted(World& w, PersonId a, PersonId b, TieKind kind, double closeness,
                    double contacts) {
  if (a == b || w.ties.between(a, b).valid() ||
      w.persons.household[a.index()] == w.persons.household[b.index()]) {
    return false;
  }
  const bool next_door = w.persons.street[a.index()] == w.persons.street[b.index()] &&
                         w.persons.street[a.index()] != no_street;
  w.ties.add({.a = a,
              .b = b,
              .kind = kind,
              .closeness = static_cast<float>(closeness),
              .contacts = static_cast<float>(contacts),
              .distance_km = next_door ? 0.1F : 1.5F,
              .since = w.week},
             w.persons.key);
  w.emit(EventKind::tie_made, Cause::method, a, b);
  return true;
}

PerChannel<double> open_minutes(const ClientRecord& client) {
  PerChannel<double> open{};
  for (std::size_t c = 0; c < channel_count; ++c) {
    open[c] = client.formal[c].value + client.unmet[c].value;
  }
  return open;
}

int take_up_minutes(World& w, PersonId giver, PersonId client, TieId tie, double minutes,
                    std::optional<Channel> channel, bool as_volunteer) {
  PerChannel<double> open = open_minutes(w.client_of(client));
  if (channel) {
    const double wanted = open[at(*channel)];
    open = {};
    // Company may be given where nothing of it is missing.
    open[at(*channel)] = as_volunteer ? std::max(wanted, minutes) : wanted;
  }
  double sum = 0;
  for (const double each : open) {
    sum += each;
  }
  if (!(sum > 0)) {
    return 0;
  }
  LinkId l = w.link_between(giver, client);
  const bool helps_already = l.valid();
  if (!helps_already) {
    l = w.make_link(tie, giver, client, w.week, as_volunteer);
    w.links[l.index()].pressed = 0;  // one's own plan
  }
  const double all = std::min(minutes, sum);
  int taken = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    const auto more = static_cast<int>(round_half_away(all * open[c] / sum));
    std::uint16_t& agreed = w.links[l.index()].agreed[c];
    agreed = static_cast<std::uint16_t>(std::min(agreed + more, minutes_in_week));
    taken += more;
  }
  w.ties.columns.row[tie.index()].last_care = w.week.value;
  w.emit(helps_already ? EventKind::care_grew : EventKind::care_began, Cause::method, giver, client,
         static_cast<float>(taken), EventUnit::minutes_per_week);
  return taken;
}

PersonId find_volunteer(const World& w, PersonId person, Key step) {
  PersonId best;
  double best_score = -math::detail::infinity;
  w.each_in_neighbourhood(person, [&](PersonId q) {
    if (q == person || w.persons.volunteer[q.index()] == 0 || !w.persons.at_home(q) ||
        w.persons.professional[q.index()] != 0) {
      return;
    }
    const int age = w.persons.age(q, w.week);
    if (age < adult_age || age > oldest_volunteer || w.ties.between(person, q).valid() ||
        w.persons.household[q.index()] == w.persons.household[person.index()] ||
        visits_of(w, q) >= most_clients) {
      return;
    }
    const Draw draw(w.luck, decision("methods.volunteer"),
                    Key{mix(w.key(person).value, step.value)}, w.key(q), w.week);
    const double score = candidate_score(1.0, draw);
    if (score > best_score || (score == best_score && w.key(q) < w.key(best))) {
      best_score = score;
      best = q;
    }
  });
  return best;
}

double strain_of(const World& w, PersonId person) {
  const CarerSlot slot = w.persons.carer[person.index()];
  return slot.valid() ? static_cast<double>(w.carers[slot.index()].strain) : 0.0;
}

}  // namespace draagkracht
