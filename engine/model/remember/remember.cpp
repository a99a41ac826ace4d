// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 7. Everything here is booked on the link's own tie, so every tie is written by one link
// only.
#include "model/remember/remember.hpp"

#include "core/draw.hpp"
#include "core/prefetch.hpp"
#include "model/ask/shyness.hpp"
#include "model/remember/balance.hpp"
#include "model/remember/own_direction.hpp"

namespace draagkracht {

namespace {

/// How many clients before it is their turn their ledgers are asked for.
constexpr std::size_t ahead = 4;

void fetch_ledgers(const World& w, const ClientRecord& client) {
  each_link_of_client(w, client, [&](LinkId l) {
    const std::size_t t = w.links[l.index()].tie.index();
    prefetch(&w.ties.columns.balance[t]);
    prefetch(&w.ties.columns.balance_week[t]);
    prefetch(&w.ties.columns.first[t]);
    prefetch(&w.ties.columns.last_care[t]);
  });
}

void book_help(World& w, const Setting& s, const Forgetting& memory, const ClientRecord& client) {
  const ForgetFavours& p = s.parameters.forget_favours;
  // Monthly, in the month's week that belongs to this client.
  const bool returns_now =
      (w.key(client.person).value % 4) == static_cast<std::uint64_t>(((w.week.value % 4) + 4) % 4);
  const double assets = static_cast<double>(traits_of(w, client.person)[at(Trait::assets)]);
  each_link_of_client(w, client, [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    double value = 0;
    for (std::size_t c = 0; c < channel_count; ++c) {
      value += link.given[c] * value_of_minute(c);
    }
    CarerRecord& carer = w.carer_of(link.giver);
    if (value > 0) {
      book_favour(w, memory, link.giver, link.tie, value);
      w.ties.columns.last_care[link.tie.index()] = w.week.value;
    }
    if (returns_now && balance_for(w, memory, link.giver, link.tie) > 1.0) {
      const Draw draw(w.luck, decision("remember.return"), w.key(client.person), w.key(link.giver),
                      w.week);
      if (draw.chance(p.return_rate * 2.0 * assets, 0)) {
        book_favour(w, memory, client.person, link.tie, p.return_hours);
        carer.reward += static_cast<float>(p.reward_gain) * (1.0F - carer.reward);
      }
    }
  });
}

}  // namespace

void remember(World& w, const Setting& s) {
  const Forgetting memory(s.parameters.forget_favours);
  for (std::size_t row = 0; row < w.clients.size(); ++row) {
    if (row + ahead < w.clients.size()) {
      fetch_ledgers(w, w.clients[row + ahead]);
    }
    ClientRecord& client = w.clients[row];
    if (client.open == 0) {
      continue;
    }
    book_help(w, s, memory, client);
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
    client.own_direction = static_cast<float>(
        next_direction(s.parameters.own_direction, static_cast<double>(client.own_direction),
                       static_cast<double>(client.unmet_share), need > 0 ? formal / need : 0.0,
                       w.week.value < client.crisis_until));
    client.shyness_shift *= static_cast<float>(1.0 - s.parameters.learn_from_answer.fade);
  }
  for (CarerRecord& carer : w.carers) {
    carer.reward *= static_cast<float>(1.0 - s.parameters.forget_favours.reward_fade);
  }
}

}  // namespace draagkracht
