// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What is looked at once a month or a year around a client and the own helpers: lessons, quarrels,
// companions, how evenly help is shared, and what clients do for others.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// The month of one link: something learnt, a quarrel, a companion (`learn_skill`, `quarrel`,
/// `stand_beside`).
void look_at_help(World& world, const Setting& setting, CareLink& link, const ClientRecord& client);

/// How evenly the helpers of a client share (`share_evenly`).
void look_at_group(World& world, const ShareEvenly& rule, ClientRecord& client);

/// A companion for a strained carer (`stand_beside`).
void find_companion(World& world, const StandBeside& rule, const CarerRecord& carer);

/// Whether this client helps somebody.
[[nodiscard]] bool helps_others(const World& world, PersonId client);

/// What clients, now or before, come to do for others (`be_of_use`); each once a year.
void become_helpers(World& world, const Setting& setting);

/// The resident of the neighbourhood with the largest score; `score` gives minus infinity for who
/// does not count. Nobody when nobody does.
template <class Score>
[[nodiscard]] PersonId best_nearby(const World& w, PersonId around, Score&& score) {
  PersonId best;
  double best_score = -math::detail::infinity;
  w.each_in_neighbourhood(around, [&](PersonId q) {
    const double of_q = score(q);
    if (of_q > best_score || (best.valid() && of_q == best_score && w.key(q) < w.key(best))) {
      best_score = of_q;
      best = q;
    }
  });
  return best;
}

}  // namespace draagkracht
