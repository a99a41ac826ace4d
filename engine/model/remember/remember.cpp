// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 7. Everything here is booked on the link's own tie, so every tie is written by one link
// only.
#include "model/remember/remember.hpp"

#include <algorithm>

#include "core/draw.hpp"
#include "core/prefetch.hpp"
#include "model/ask/self_trust.hpp"
#include "model/ask/shyness.hpp"
#include "model/formal/have_say.hpp"
#include "model/remember/balance.hpp"
#include "model/remember/helpers.hpp"
#include "model/remember/monthly.hpp"
#include "model/remember/own_direction.hpp"
#include "model/remember/volunteers.hpp"

namespace draagkracht {

namespace {

/// How many links before it is their turn their ledgers are asked for.
constexpr std::size_t links_in_view = 8;

/// Books the help of the week over one link; true when the client gave something back.
bool book_help(World& w, const ForgetFavours& p, const SelfTrust& trust, const Forgetting& memory,
               const CareLink& link, bool own_week) {
  double value = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    value += link.given[c] * value_of_minute(c);
  }
  if (value > 0) {
    book_favour(w, memory, link.giver, link.tie, value);
    w.ties.columns.row[link.tie.index()].last_care = w.week.value;
  }
  if (own_week && balance_for(w, memory, link.giver, link.tie) > 1.0) {
    const Draw draw(w.luck, decision("remember.return"), w.key(link.client), w.key(link.giver),
                    w.week);
    const double assets = static_cast<double>(traits_of(w, link.client)[at(Trait::assets)]);
    if (draw.chance(p.return_rate * 2.0 * assets, 0)) {
      book_favour(w, memory, link.client, link.tie, p.return_hours);
      float& reward = w.carer_of(link.giver).reward;
      reward += static_cast<float>(p.reward_gain) * (1.0F - reward);
      gain_trust(w.client_of(link.client), trust.pride);
      return true;
    }
  }
  return false;
}

}  // namespace

void remember(World& w, const Setting& s) {
  const Forgetting memory(s.parameters.forget_favours);
  for (std::size_t l = 0; l < w.links.size(); ++l) {
    if (l + links_in_view < w.links.size()) {
      prefetch(&w.ties.columns.row[w.links[l + links_in_view].tie.index()]);
    }
    if (w.links[l].open == 0) {
      continue;
    }
    const bool own_week = in_own_week(w, w.links[l].client);
    const bool returned = book_help(w, s.parameters.forget_favours, s.parameters.self_trust, memory,
                                    w.links[l], own_week);
    if (own_week) {
      ClientRecord& client = w.client_of(w.links[l].client);
      if (returned) {
        client.own_direction = of_use(client.own_direction, s.parameters.be_of_use.returned);
      }
      look_at_help(w, s, w.links[l], client);
    }
  }
  review_volunteers(w, s);
  end_terms(w, s);
  for (ClientRecord& client : w.clients) {
    if (client.open != 0 && in_own_week(w, client.person)) {
      look_at_group(w, s.parameters.share_evenly, client);
    }
    if (client.open == 0) {
      continue;
    }
    double need = 0, unmet = 0, formal = 0;
    for (std::size_t c = 0; c < channel_count; ++c) {
      need += client.need[c].value;
      unmet += client.unmet[c].value;
      formal += (client.formal[c] - client.surplus[c]).value;
    }
    const double unmet_now = need > 0 ? unmet / need : 0.0;
    // Six weeks or so count: a bad week is not yet a lack.
    client.unmet_share +=
        static_cast<float>(0.15 * (unmet_now - static_cast<double>(client.unmet_share)));
    const HaveSay& say = s.parameters.have_say;
    const double going = share_going(client);
    const double rest = security(say, knows(client, Known::within_reach), going,
                                 going > 0 ? helper_count(w, client) : 0);
    const double directed = next_direction(
        s.parameters.own_direction, static_cast<double>(client.own_direction),
        {.unmet_share = static_cast<double>(client.unmet_share),
         .taken_over =
             need > 0 ? taken_over(say, formal / need, static_cast<double>(client.say)) : 0.0,
         .trust = static_cast<double>(client.self_trust) - s.parameters.self_trust.usual,
         .crisis = w.week.value < client.crisis_until});
    client.own_direction =
        static_cast<float>(std::max(0.0, directed + s.parameters.own_direction.speed * rest));
    if (helps_others(w, client.person)) {
      client.own_direction = of_use(client.own_direction, s.parameters.be_of_use.gives);
    }
    client.shyness_shift *= static_cast<float>(1.0 - s.parameters.learn_from_answer.fade);
  }
  for (CarerRecord& carer : w.carers) {
    carer.reward *= static_cast<float>(1.0 - s.parameters.forget_favours.reward_fade);
    if (carer.strain >= strained_enough && carer.first_link.valid()) {
      find_companion(w, s.parameters.stand_beside, carer);
    }
  }
  become_helpers(w, s);
}

}  // namespace draagkracht
