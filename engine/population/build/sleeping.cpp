// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Ties without contact at the start: old friends one lost sight of, kin one never sees (the
// forgotten uncle). Who needs care for long has kept fewer.
#include <algorithm>

#include "population/build/draft.hpp"

namespace draagkracht::build {

namespace {

/// Share of the ties of a kind that stays awake with everybody; no number for those that always do.
double awake_usually(const TiesAtStart& habits, TieKind kind) {
  switch (kind) {
    case TieKind::sibling:
      return 1 - habits.sleeping_siblings;
    case TieKind::other_kin:
      return 1 - habits.sleeping_kin;
    case TieKind::friendship:
      return 1 - habits.sleeping_friends;
    case TieKind::acquaintance:
      return 1 - habits.sleeping_acquaintances;
    default:
      return 1;
  }
}

/// Share of those that many years in care leave awake. A mental illness or an intellectual
/// disability wears away the family as well: its networks are small in all their parts.
double least_kept(const TiesAtStart& habits, TieKind kind, Limitation limitation) {
  const bool since_young = limitation == Limitation::psychiatric ||
                           limitation == Limitation::intellectual ||
                           limitation == Limitation::multiproblem;
  switch (kind) {
    case TieKind::sibling:
      return since_young ? habits.least_siblings : 1;
    case TieKind::other_kin:
      return since_young ? habits.least_other_kin : 1;
    case TieKind::friendship:
      return since_young ? habits.least_friends : habits.least_kept;
    case TieKind::neighbour:
    case TieKind::acquaintance:
    case TieKind::colleague:
      return since_young ? habits.least_acquaintances : habits.least_kept;
    default:
      return 1;
  }
}

double kept_in_care(const TiesAtStart& habits, const World& w, PersonId p, TieKind kind) {
  const ClientSlot slot = w.persons.client[p.index()];
  if (!slot.valid() || w.clients[slot.index()].open == 0) {
    return 1;
  }
  const ClientRecord& client = w.clients[slot.index()];
  const double years = (w.week.value - client.since) / 52.1775;
  const double least = least_kept(habits, kind, client.limitation);
  return least + (1 - least) * math::exp(-years / habits.years_to_lose);
}

double share_asleep(const TiesAtStart& habits, const World& w, const NewTie& tie) {
  if (w.persons.professional[tie.a.index()] != 0 || w.persons.professional[tie.b.index()] != 0) {
    return 0;  // they have no home here
  }
  return 1 - awake_usually(habits, tie.kind) * std::min(kept_in_care(habits, w, tie.a, tie.kind),
                                                        kept_in_care(habits, w, tie.b, tie.kind));
}

}  // namespace

void let_sleep(Draft& d, const World& w) {
  for (NewTie& tie : d.ties) {
    const double share = share_asleep(d.habits.ties, w, tie);
    if (share <= 0) {
      continue;
    }
    const Row a = tie.a.value, b = tie.b.value;
    const Draw luck = d.draw(decision("build.sleep"), a, b);
    if (d.home[a] == d.home[b] || !luck.chance(share, 0)) {
      continue;
    }
    const bool never_met =
        tie.kind == TieKind::other_kin && luck.chance(d.habits.ties.latent_kin, 1);
    tie.state = never_met ? TieState::latent : TieState::dormant;
    tie.contacts *= 0.05F;
    if (tie.kind != TieKind::sibling && tie.kind != TieKind::other_kin) {
      tie.closeness *= static_cast<float>(0.3 + 0.4 * luck.uniform(2));  // it faded on the way
    }
  }
}

}  // namespace draagkracht::build
