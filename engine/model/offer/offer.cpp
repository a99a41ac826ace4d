// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 5. Requests come sorted by target, so one person answers all of theirs in one go, each with
// what is left of the week after the one before.
#include "model/offer/offer.hpp"

#include <algorithm>
#include <array>

#include "model/ask/self_trust.hpp"
#include "model/give/give.hpp"
#include "model/give/settle.hpp"
#include "model/life/hard_time.hpp"
#include "model/offer/answer.hpp"
#include "model/remember/exchange.hpp"

namespace draagkracht {

namespace {

/// Minutes promised per week: to everybody, to one client, and as a volunteer.
struct Promised {
  Minutes all{0}, client{0}, as_volunteer{0};
};

Promised promised(const World& w, PersonId giver, PersonId client) {
  Promised sum;
  const CarerSlot slot = w.persons.carer[giver.index()];
  if (!slot.valid()) {
    return sum;
  }
  each_link_of_giver(w, w.carers[slot.index()], [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    const Minutes minutes = agreed_minutes(link);
    sum.all += minutes;
    if (link.client == client) {
      sum.client += minutes;
    }
    if (link.as_volunteer != 0) {
      sum.as_volunteer += minutes;
    }
  });
  return sum;
}

void agree(World& w, const Request& request, Minutes minutes, TieKind kind) {
  const PersonId client = w.clients[request.client.index()].person;
  const bool first_time = w.ties.columns.row[request.tie.index()].last_care == long_ago;
  LinkId l = w.link_between(request.target, client);
  const Cause cause = request.urgent != 0 ? Cause::asked_in_crisis : Cause::asked;
  if (!l.valid()) {
    w.make_carer(request.target, w.week);
    l = w.make_link(request.tie, request.target, client, w.week, is_voluntary(kind));
    w.emit(first_time ? EventKind::care_began : EventKind::returned, cause, request.target, client,
           static_cast<float>(minutes.value), EventUnit::minutes_per_week);
  } else {
    w.emit(EventKind::care_grew, cause, request.target, client, static_cast<float>(minutes.value),
           EventUnit::minutes_per_week);
  }
  std::array<std::int32_t, channel_count> wanted{};
  for (std::size_t c = 0; c < channel_count; ++c) {
    wanted[c] = request.minutes[c].value;
  }
  divide(minutes, wanted, request.total().value, [&](std::size_t c, Minutes more) {
    auto& agreed = w.links[l.index()].agreed[c];
    agreed = static_cast<std::uint16_t>(std::min(agreed + more.value, 10080));
  });
  w.ties.columns.row[request.tie.index()].state = TieState::active;
  w.ties.columns.row[request.tie.index()].last_care = w.week.value;
}

}  // namespace

void offer(World& w, const Setting& s, Scratch& scratch) {
  const Forgetting memory(s.parameters.forget_favours);
  for (const Request& request : scratch.requests) {
    const PersonId target = request.target;
    ClientRecord& client = w.clients[request.client.index()];
    const std::size_t t = request.tie.index();
    const Promised before = promised(w, target, client.person);
    const CarerSlot slot = w.persons.carer[target.index()];

    Asked asked;
    asked.kind = w.ties.kind_seen_by(client.person, request.tie);
    asked.closeness = static_cast<double>(w.ties.columns.row[t].closeness);
    asked.distance_km = static_cast<double>(w.ties.columns.distance_km[t]);
    asked.credit = balance_for(w, memory, client.person, request.tie);
    asked.one_sided = one_sided(w, s.parameters.exchange, s.parameters.able_to_help, memory, target,
                                client.person, request.tie);
    asked.hard_time = in_hard_time(w, target);
    asked.urgent = request.urgent != 0;
    asked.hands_on = hands_on(request.channel);
    asked.minutes = request.total();
    asked.given = is_voluntary(asked.kind) ? before.as_volunteer : before.client;
    const Minutes time = time_for_care(w, s.parameters.time_for_care, target);
    asked.able = able_to_help(w, s.parameters.able_to_help, target);
    asked.room = Minutes{static_cast<std::int32_t>(asked.able * time.value)} - before.all -
                 overhead_of(w, scratch, target);
    if (slot.valid()) {
      const CarerRecord& carer = w.carers[slot.index()];
      asked.strain = static_cast<double>(carer.strain);
      asked.fullness = carer.strength > 0 ? static_cast<double>(carer.load / carer.strength) : 0.0;
    }
    const Draw draw(w.luck, decision("offer.answer"), w.key(target), request.client_key, w.week);
    const Minutes minutes = answer(s.parameters.answer_request, asked, traits_of(w, target), draw);
    if (minutes.value > 0) {
      agree(w, request, minutes, asked.kind);
      reach_again(w, s, scratch, target);
    } else {
      w.emit(EventKind::refused,
             asked.room.value < 15 ? Cause::no_time
             : asked.strain > 0.4  ? Cause::strain
                                   : Cause::own_limits,
             target, client.person, static_cast<float>(request.total().value),
             EventUnit::minutes_per_week);
    }
    client.shyness_shift = static_cast<float>(
        learn_from_answer(s.parameters.learn_from_answer, static_cast<double>(client.shyness_shift),
                          minutes.value > 0));
    if (minutes.value > 0) {
      gain_trust(client, s.parameters.self_trust.yes);
    } else {
      lose_trust(client, s.parameters.self_trust.no);
    }
  }
}

}  // namespace draagkracht
