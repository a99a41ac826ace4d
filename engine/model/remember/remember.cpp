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
#include "model/remember/own_direction.hpp"

namespace draagkracht {

namespace {

/// How many links before it is their turn their ledgers are asked for.
constexpr std::size_t ahead = 8;

/// Monthly, in the month's week that belongs to this client.
bool returns_now(const World& w, PersonId client) {
  return (w.key(client).value % 4) == static_cast<std::uint64_t>(((w.week.value % 4) + 4) % 4);
}

/// Books the help of the week over one link, and what the client gave back.
void book_help(World& w, const ForgetFavours& p, const SelfTrust& trust, const Forgetting& memory,
               const CareLink& link) {
  double value = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    value += link.given[c] * value_of_minute(c);
  }
  if (value > 0) {
    book_favour(w, memory, link.giver, link.tie, value);
    w.ties.columns.row[link.tie.index()].last_care = w.week.value;
  }
  if (returns_now(w, link.client) && balance_for(w, memory, link.giver, link.tie) > 1.0) {
    const Draw draw(w.luck, decision("remember.return"), w.key(link.client), w.key(link.giver),
                    w.week);
    const double assets = static_cast<double>(traits_of(w, link.client)[at(Trait::assets)]);
    if (draw.chance(p.return_rate * 2.0 * assets, 0)) {
      book_favour(w, memory, link.client, link.tie, p.return_hours);
      float& reward = w.carer_of(link.giver).reward;
      reward += static_cast<float>(p.reward_gain) * (1.0F - reward);
      gain_trust(w.client_of(link.client), trust.pride);
    }
  }
}

int helpers_of(const World& w, const ClientRecord& client) {
  int count = 0;
  each_link_of_client(w, client, [&](LinkId) { ++count; });
  return count;
}

}  // namespace

void remember(World& w, const Setting& s) {
  const Forgetting memory(s.parameters.forget_favours);
  for (std::size_t l = 0; l < w.links.size(); ++l) {
    if (l + ahead < w.links.size()) {
      prefetch(&w.ties.columns.row[w.links[l + ahead].tie.index()]);
    }
    if (w.links[l].open != 0) {
      book_help(w, s.parameters.forget_favours, s.parameters.self_trust, memory, w.links[l]);
    }
  }
  for (ClientRecord& client : w.clients) {
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
    const bool notice = client.announced.value > 0;
    const double rest = security(say, knows(client, Known::within_reach), notice,
                                 notice ? helpers_of(w, client) : 0);
    const double directed = next_direction(
        s.parameters.own_direction, static_cast<double>(client.own_direction),
        static_cast<double>(client.unmet_share),
        need > 0 ? taken_over(say, formal / need, static_cast<double>(client.say)) : 0.0,
        w.week.value < client.crisis_until);
    client.own_direction =
        static_cast<float>(std::max(0.0, directed + s.parameters.own_direction.speed * rest));
    client.shyness_shift *= static_cast<float>(1.0 - s.parameters.learn_from_answer.fade);
  }
  for (CarerRecord& carer : w.carers) {
    carer.reward *= static_cast<float>(1.0 - s.parameters.forget_favours.reward_fade);
  }
}

}  // namespace draagkracht
