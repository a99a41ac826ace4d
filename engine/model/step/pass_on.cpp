// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/step/pass_on.hpp"

#include <algorithm>

#include "model/setting.hpp"
#include "population/able_to_help.hpp"

namespace draagkracht {

namespace {

/// The brother or sister who comes first: who helps already, is able and near; none without any.
Arc successor(const World& w, const Setting& s, PersonId client, PersonId dying) {
  Arc best;
  double best_score = -math::detail::infinity;
  for (const Arc arc : w.ties.of(client)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (arc.other == dying || w.ties.kind_seen_by(client, arc.tie) != TieKind::sibling ||
        tie.state == TieState::broken || tie.state == TieState::ended ||
        !w.persons.at_home(arc.other) || w.persons.age(arc.other, w.week) < 18) {
      continue;
    }
    const bool helps = w.link_between(arc.other, client).valid();
    const double weight = able_to_help(w, s.parameters.able_to_help, arc.other) *
                          (0.2 + static_cast<double>(tie.closeness)) * (helps ? 4.0 : 1.0);
    const double score = candidate_score(
        weight, Draw(w.luck, decision("step.pass_on"), w.key(client), w.key(arc.other), w.week));
    if (score > best_score ||
        (best.other.valid() && score == best_score && w.key(arc.other) < w.key(best.other))) {
      best_score = score;
      best = arc;
    }
  }
  return best;
}

/// The other parent goes on: then nobody has to follow.
bool other_parent_helps(const World& w, const ClientRecord& client, PersonId dying) {
  bool helps = false;
  each_link_of_client(w, client, [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    helps = helps || (link.giver != dying && link.giver_is == TieKind::parent);
  });
  return helps;
}

}  // namespace

void pass_on(World& w, const Setting& s, PersonId dying) {
  const CarerSlot slot = w.persons.carer[dying.index()];
  if (!slot.valid()) {
    return;
  }
  const double share = share_passed_on(s.parameters.pass_on, w.carers[slot.index()].plan != 0);
  if (share <= 0) {
    return;
  }
  for (LinkId l = w.carers[slot.index()].first_link; l.valid();
       l = w.links[l.index()].next_of_giver) {
    const PersonId client = w.links[l.index()].client;
    if (w.links[l.index()].giver_is != TieKind::parent ||
        other_parent_helps(w, w.client_of(client), dying)) {
      continue;
    }
    const Arc next = successor(w, s, client, dying);
    if (!next.other.valid()) {
      continue;
    }
    LinkId link = w.link_between(next.other, client);
    const bool begins = !link.valid();
    if (begins) {
      link = w.make_link(next.tie, next.other, client, w.week, false);
    }
    int minutes = 0;
    for (std::size_t c = 0; c < channel_count; ++c) {
      const auto part = static_cast<int>(w.links[l.index()].agreed[c] * share);
      std::uint16_t& agreed = w.links[link.index()].agreed[c];
      agreed = static_cast<std::uint16_t>(std::min(agreed + part, 10080));
      minutes += part;
    }
    Tie& tie = w.ties.columns.row[next.tie.index()];
    tie.state = TieState::active;
    tie.last_care = w.week.value;
    w.emit(begins ? EventKind::care_began : EventKind::care_grew, Cause::bereavement, next.other,
           client, static_cast<float>(minutes), EventUnit::minutes_per_week);
    w.emit(EventKind::passed_on, Cause::bereavement, next.other, client,
           static_cast<float>(minutes), EventUnit::minutes_per_week);
  }
}

}  // namespace draagkracht
