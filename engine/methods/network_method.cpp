// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/network_method.hpp"

#include "core/math.hpp"

namespace draagkracht {

namespace {

/// Clients are offered a method in one of this many weeks, each in an own one.
constexpr int weeks_of_offering = 13;

bool is_offered_now(const World& w, const ChosenMethod& m, const ClientRecord& client) {
  const Indication& indication = client.indications[at(m.product)];
  if (indication.granted.value <= 0 || w.week <= m.from) {
    return false;
  }
  if (Week{indication.start} > m.from) {
    return w.week.value - indication.start == 4;  // new inflow: soon after it begins
  }
  const auto turn = static_cast<int>(w.key(client.person).value % weeks_of_offering);
  return w.week - m.from == 1 + turn;
}

/// What the map shows.
struct Map {
  int people = 0;  ///< who are in touch and matter
  bool painful = false;
};

bool may_help(const World& w, const Tie& tie, PersonId other) {
  return tie.kind != TieKind::professional && tie.valence != Valence::harmful &&
         tie.state != TieState::broken && tie.state != TieState::ended &&
         w.persons.at_home(other) && w.persons.age(other, w.week) >= 18;
}

Map map_of(const World& w, PersonId client) {
  Map map;
  for (const Arc arc : w.ties.of(client)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    map.people +=
        may_help(w, tie, arc.other) && tie.state == TieState::active && tie.closeness >= 0.3F ? 1
                                                                                              : 0;
    map.painful =
        map.painful ||
        (is_kin(tie.kind) && (tie.valence == Valence::harmful || tie.state == TieState::broken));
  }
  return map;
}

/// One of the people around, by closeness: one draw each, the largest wins.
template <class Suits>
Arc choose(const World& w, PersonId client, Decision what, Suits&& suits) {
  Arc best;
  double best_score = -math::detail::infinity;
  for (const Arc arc : w.ties.of(client)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (!may_help(w, tie, arc.other) || !(tie.closeness > 0) || !suits(tie)) {
      continue;
    }
    const double score =
        candidate_score(static_cast<double>(tie.closeness),
                        Draw(w.luck, what, w.key(client), w.key(arc.other), w.week));
    if (score > best_score ||
        (best.other.valid() && score == best_score && w.key(arc.other) < w.key(best.other))) {
      best_score = score;
      best = arc;
    }
  }
  return best;
}

void wake_tie(World& w, PersonId client) {
  const Arc to = choose(w, client, decision("methods.wake"), [](const Tie& tie) {
    return tie.state == TieState::dormant || tie.state == TieState::latent;
  });
  if (!to.other.valid()) {
    return;
  }
  Tie& tie = w.ties.columns.row[to.tie.index()];
  tie.state = TieState::active;
  tie.contacts = std::max(tie.contacts, 0.25F);
  w.emit(EventKind::tie_revived, Cause::method, client, to.other);
}

/// Somebody takes up a task: hours spread as what professionals do and what is lacking.
void take_up_task(World& w, const MethodSpec& m, const ClientRecord& client, const Draw& draw) {
  const Arc to = choose(w, client.person, decision("methods.join"),
                        [](const Tie& tie) { return tie.state == TieState::active; });
  if (!to.other.valid()) {
    return;
  }
  Tie& tie = w.ties.columns.row[to.tie.index()];
  const CarerSlot slot = w.persons.carer[to.other.index()];
  const double strain = slot.valid() ? static_cast<double>(w.carers[slot.index()].strain) : 0.0;
  // The closer, the sooner: a stable family carries a method further.
  if (!draw.chance(m.joins * (0.3 + 0.7 * static_cast<double>(tie.closeness)) * (1.0 - strain),
                   1)) {
    return;
  }
  PerChannel<double> open{};
  double sum = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    open[c] = client.formal[c].value + client.unmet[c].value;
    sum += open[c];
  }
  if (!(sum > 0)) {
    return;
  }
  LinkId l = w.link_between(to.other, client.person);
  const bool helps_already = l.valid();
  if (!helps_already) {
    w.make_carer(to.other, w.week);
    l = w.make_link(to.tie, to.other, client.person, w.week, is_voluntary(tie.kind));
    w.links[l.index()].pressed = 0;  // one's own plan
  }
  const double minutes = std::min(m.takes * 60.0, sum);
  int taken = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    const auto more = static_cast<int>(round_half_away(minutes * open[c] / sum));
    std::uint16_t& agreed = w.links[l.index()].agreed[c];
    agreed = static_cast<std::uint16_t>(std::min(agreed + more, 10080));
    taken += more;
  }
  tie.last_care = w.week.value;
  w.emit(helps_already ? EventKind::care_grew : EventKind::care_began, Cause::method, to.other,
         client.person, static_cast<float>(taken), EventUnit::minutes_per_week);
}

void old_pain(World& w, ClientRecord& client) {
  client.guard += 0.2F * (1.0F - client.guard);
  each_link_of_client(w, client, [&](LinkId l) {
    if (is_kin(w.links[l.index()].giver_is)) {
      float& strain = w.carer_of(w.links[l.index()].giver).strain;
      strain += 0.05F * (1.0F - strain);
    }
  });
}

void end_method(World& w, ClientRecord& client, MethodState how) {
  client.went = how;
  w.emit(EventKind::method_ended, how == MethodState::completed ? Cause::agreed_time : Cause::harm,
         client.person, {}, static_cast<float>(client.sessions), EventUnit::none);
}

void hold_session(World& w, const MethodSpec& m, ClientRecord& client) {
  const Draw draw(w.luck, decision("methods.session"), w.key(client.person), w.week);
  client.method_time = minutes_of_hours(m.hours);  // booked next week, with the other hours
  ++client.sessions;
  if (client.sessions <= 2) {
    const Map map = map_of(w, client.person);
    if (draw.chance(chance_to_stop(m, client.sessions, map.people < 4, map.painful), 0)) {
      end_method(w, client, MethodState::stopped);
      return;
    }
  }
  client.recalled =
      static_cast<std::uint8_t>(client.recalled + m.recall * (255.0 - client.recalled));
  learn(client, Known::sharing);
  learn(client, Known::services);
  learn(client, Known::wish);
  learn(client, Known::carers);
  client.shyness_shift = std::max(client.shyness_shift - static_cast<float>(m.ease), -1.5F);
  if (client.sessions > 2) {
    if (draw.chance(m.wakes, 2)) {
      wake_tie(w, client.person);
    }
    take_up_task(w, m, client, draw);
    if (draw.chance(m.hurts, 3)) {
      old_pain(w, client);
    }
  }
  if (client.sessions >= m.sessions) {
    client.prepared = as_byte(m.prepares);
    client.invited = 1;
    end_method(w, client, MethodState::completed);
  }
}

void offer_method(World& w, const ChosenMethod& m, ClientRecord& client) {
  const Draw draw(w.luck, decision("methods.offer"), w.key(client.person), Key{m.number}, w.week);
  const bool hours_go =
      client.announced.value > 0 || on_way(client, Way::told) || on_way(client, Way::lost);
  client.method = m.number;
  client.sessions = 0;
  client.method_since = w.week.value;
  const bool yes =
      draw.chance(chance_to_accept(*m.spec, hours_go, static_cast<double>(client.guard)), 0);
  client.went = yes ? MethodState::running : MethodState::refused;
  w.emit(yes ? EventKind::method_began : EventKind::method_refused,
         hours_go ? Cause::policy : Cause::asked, client.person);
}

}  // namespace

void run_methods(World& w, std::span<const ChosenMethod> chosen) {
  if (chosen.empty()) {
    return;
  }
  for (ClientRecord& client : w.clients) {
    if (client.open == 0 || client.institution != 0) {
      continue;
    }
    for (const ChosenMethod& m : chosen) {
      if (client.method == 0) {
        if (is_offered_now(w, m, client)) {
          offer_method(w, m, client);
        }
      } else if (client.method == m.number && client.went == MethodState::running &&
                 w.week.value > client.method_since &&
                 (w.week.value - client.method_since) % m.spec->interval == 0) {
        hold_session(w, *m.spec, client);
      }
    }
  }
}

}  // namespace draagkracht
