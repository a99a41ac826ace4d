// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ask/around.hpp"

#include <algorithm>

#include "core/draw.hpp"
#include "model/formal/professional.hpp"

namespace draagkracht {

HelpersAround helpers_around(World& w, const ClientRecord& client) {
  HelpersAround seen;
  Minutes most{-1};
  each_link_of_client(w, client, [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    const auto close = static_cast<double>(w.ties.columns.row[link.tie.index()].closeness);
    const Minutes minutes = agreed_minutes(link);
    ++seen.count;
    seen.closest = std::max(seen.closest, close);
    if (close >= close_enough) {
      seen.tired = std::max(seen.tired, static_cast<double>(w.carer_of(link.giver).strain));
    }
    if (minutes > most ||
        (minutes == most && w.key(link.giver) < w.key(w.links[seen.most.index()].giver))) {
      most = minutes;
      seen.most = l;
    }
  });
  return seen;
}

ProfessionalsAround professionals_around(const World& w, const Setting& s, const Scratch& scratch,
                                         const ClientRecord& client) {
  ProfessionalsAround seen;
  double sum = 0, reach = 0, least = 2;
  const Company company = company_of(w, client);
  for (std::size_t k = 0; k < product_count; ++k) {
    const PersonId who = client.indications[k].professional;
    if (!who.valid()) {
      continue;
    }
    const Approach approach = approach_of(w, s, scratch, client, static_cast<Product>(k), company);
    const double stance = approach.stance;
    ++seen.count;
    sum += stance;
    reach += approach.reach;
    if (stance < least) {
      least = stance;
      seen.hastiest = static_cast<Product>(k);
    }
  }
  if (seen.count > 0) {
    seen.stance = sum / seen.count;
    seen.reach = reach / seen.count;
  }
  return seen;
}

bool helps_somebody(World& w, PersonId client) {
  return w.persons.carer[client.index()].valid() &&
         std::ranges::any_of(w.carer_of(client).given, [](Minutes m) { return m.value > 0; });
}

bool had_attention(const ClientRecord& client) {
  const auto of = [&](Channel c) { return client.informal[at(c)] + client.volunteer[at(c)]; };
  return (of(Channel::company) + of(Channel::emotional)).value > 0;
}

double unspoken(const ClientRecord& client) {
  double lacked = 0;
  for (const Minutes m : client.unmet) {
    lacked += m.value;
  }
  const double said = lacked > 0 ? std::min(1.0, client.reported.value / lacked) : 1.0;
  return static_cast<double>(client.unmet_share) * (1.0 - said);
}

Arc whom_to_call(const World& w, PersonId client) {
  Arc best;
  double best_score = -math::detail::infinity;
  for (const Arc arc : w.ties.of(client)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (tie.state == TieState::broken || tie.state == TieState::ended || is_voluntary(tie.kind) ||
        tie.kind == TieKind::professional || !w.persons.at_home(arc.other) ||
        w.persons.household[arc.other.index()] == w.persons.household[client.index()]) {
      continue;
    }
    const double score = candidate_score(
        static_cast<double>(tie.closeness),
        Draw(w.luck, decision("ask.call"), w.key(client), w.key(arc.other), w.week));
    if (score > best_score ||
        (best.other.valid() && score == best_score && w.key(arc.other) < w.key(best.other))) {
      best_score = score;
      best = arc;
    }
  }
  return best;
}

}  // namespace draagkracht
