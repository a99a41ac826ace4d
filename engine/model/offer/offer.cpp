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
#include "model/offer/pressure.hpp"
#include "model/offer/shield_number.hpp"
#include "model/offer/speak_for.hpp"
#include "model/offer/suit_task.hpp"
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

/// What comes with a yes besides minutes.
struct Agreement {
  TieKind kind = TieKind::acquaintance;  ///< what the giver is to the client
  bool bounded = false;                  ///< one task for a time
  double pressure = 0.5;
};

Cause cause_of(const Request& request, Occasion occasion) {
  return occasion == Occasion::talk        ? Cause::talk
         : occasion == Occasion::open_list ? Cause::own_wish
         : request.urgent != 0             ? Cause::asked_in_crisis
                                           : Cause::asked;
}

void agree(World& w, const Request& request, Minutes minutes, const Agreement& with, Cause cause) {
  const PersonId client = w.clients[request.client.index()].person;
  const bool first_time = w.ties.columns.row[request.tie.index()].last_care == long_ago;
  LinkId l = w.link_between(request.target, client);
  if (!l.valid()) {
    w.make_carer(request.target, w.week);
    l = w.make_link(request.tie, request.target, client, w.week, is_voluntary(with.kind));
    CareLink& link = w.links[l.index()];
    link.pressed = as_byte(with.pressure);
    if (with.bounded) {
      link.form = HelpForm::bounded;
      link.until = w.week.value + weeks_of(link.form);
    }
    w.emit(first_time ? EventKind::care_began : EventKind::returned, cause, request.target, client,
           static_cast<float>(minutes.value), EventUnit::minutes_per_week);
  } else {
    std::uint8_t& pressed = w.links[l.index()].pressed;
    pressed = as_byte(0.5 * (from_byte(pressed) + with.pressure));
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

/// How much it helps that somebody speaks for the client: who helps most, or a professional.
double spokesman(const World& w, const SpeakFor& p, const ClientRecord& client, PersonId asked) {
  PersonId helper;
  Minutes most{-1};
  each_link_of_client(w, client, [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    const Minutes agreed = agreed_minutes(link);
    if (link.as_volunteer == 0 && link.giver != asked &&
        (agreed > most ||
         (agreed == most && helper.valid() && w.key(link.giver) < w.key(helper)))) {
      most = agreed;
      helper = link.giver;
    }
  });
  const TieId tie = helper.valid() ? w.ties.between(helper, asked) : TieId::none();
  const double trust =
      tie.valid() ? static_cast<double>(w.ties.columns.row[tie.index()].closeness) : 0.0;
  return spoken_for(p, helper.valid(), trust, professional_comes(client));
}

/// Whether somebody knows another whose behaviour is difficult.
bool knows_such(const World& w, PersonId asked, PersonId client) {
  return std::ranges::any_of(w.ties.of(asked), [&](const Arc& arc) {
    return arc.other != client && w.ties.columns.row[arc.tie.index()].state == TieState::active &&
           hard_to_handle(w.persons.limitation[arc.other.index()]);
  });
}

/// What is asked, in what form, by whom and where, in points.
double appeal(const World& w, const Setting& s, const Request& request, const Asked& asked,
              bool bounded, Occasion occasion) {
  const ClientRecord& client = w.clients[request.client.index()];
  const ModelParameters& p = s.parameters;
  const bool difficult = hard_to_handle(client.limitation);
  const bool helped = w.persons.carer[request.target.index()].valid();
  double points = suits(p.suit_task, {.kind = asked.kind,
                                      .channel = request.channel,
                                      .closeness = asked.closeness,
                                      .distance_km = asked.distance_km,
                                      .minutes = asked.minutes,
                                      .difficult = difficult,
                                      .helped_before = helped,
                                      .met = difficult && !helped && !is_kin(asked.kind) &&
                                             knows_such(w, request.target, client.person)});
  points += spokesman(w, p.speak_for, client, request.target);
  if (!is_kin(asked.kind)) {
    points += form_appeal(p.agree_form, bounded);
  }
  return points + (occasion == Occasion::talk        ? p.family_talk.together
                   : occasion == Occasion::open_list ? p.share_agenda.visible
                                                     : 0.0);
}

/// Whether a request gets through at all; only volunteers can be shielded.
bool heard(const World& w, const Setting& s, const Request& request) {
  const TieKind kind = w.ties.columns.row[request.tie.index()].kind;
  const Key target = w.key(request.target);
  return !is_voluntary(kind) ||
         reaches(s.parameters.shield_number, target, request.urgent != 0, w.week,
                 Draw(w.luck, decision("offer.shield"), target, Week{0}));
}

}  // namespace

bool at_hand(const World& w, PersonId p) {
  if (!w.persons.at_home(p) || w.week.value < w.persons.ill_until[p.index()] ||
      w.persons.age(p, w.week) < 16) {
    return false;
  }
  const CarerSlot slot = w.persons.carer[p.index()];
  return !slot.valid() || w.week.value >= w.carers[slot.index()].paused_until;
}

Minutes put_to(World& w, const Setting& s, Scratch& scratch, const Forgetting& memory,
               const Request& request, Occasion occasion) {
  const PersonId target = request.target;
  ClientRecord& client = w.clients[request.client.index()];
  const std::size_t t = request.tie.index();
  const Promised before = promised(w, target, client.person);
  const CarerSlot slot = w.persons.carer[target.index()];

  Asked asked;
  asked.kind = w.ties.kind_seen_by(client.person, request.tie);
  asked.closeness = static_cast<double>(w.ties.columns.row[t].closeness);
  if (asked.kind == TieKind::neighbour) {
    // In a street that gets on neighbours stand closer than they are.
    asked.closeness *= neighbourly(s.parameters.street_life, street_level(w, target));
  }
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
  const Draw form(w.luck, decision("offer.form"), w.key(target), request.client_key, w.week);
  const bool bounded = !is_kin(asked.kind) && form.chance(s.parameters.agree_form.bounded);
  asked.appeal = appeal(w, s, request, asked, bounded, occasion);

  const Draw draw(w.luck, decision("offer.answer"), w.key(target), request.client_key, w.week);
  const Traits& traits = traits_of(w, target);
  const Minutes minutes = answer(s.parameters.answer_request, asked, traits, draw);
  if (minutes.value > 0) {
    agree(w, request, minutes,
          {.kind = asked.kind,
           .bounded = bounded,
           .pressure = occasion == Occasion::asked
                           ? pressure(s.parameters.under_pressure, asked.kind, asked.closeness,
                                      above_middle(traits, Trait::loyalty),
                                      above_middle(traits, Trait::altruism), asked.urgent)
                           : 0.0},
          cause_of(request, occasion));
    reach_again(w, s, scratch, target);
  } else if (occasion == Occasion::asked) {
    w.emit(EventKind::refused,
           asked.room.value < 15 ? Cause::no_time
           : asked.strain > 0.4  ? Cause::strain
                                 : Cause::own_limits,
           target, client.person, static_cast<float>(request.total().value),
           EventUnit::minutes_per_week);
  }
  return minutes;
}

void offer(World& w, const Setting& s, Scratch& scratch) {
  const Forgetting memory(s.parameters.forget_favours);
  for (const Request& request : scratch.requests) {
    if (!heard(w, s, request)) {
      continue;
    }
    const Minutes minutes = put_to(w, s, scratch, memory, request, Occasion::asked);
    ClientRecord& client = w.clients[request.client.index()];
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
