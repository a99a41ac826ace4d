// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Ties without contact at the start: old friends one lost sight of, kin one never sees (the
// forgotten uncle). Who needs care for long has kept fewer friends.
#include <algorithm>

#include "population/build/assumed.hpp"
#include "population/build/draft.hpp"

namespace draagkracht::build {

namespace {

/// Share of the ties outside the family that years in care leave awake.
double kept_in_care(const World& w, PersonId p) {
  const ClientSlot slot = w.persons.client[p.index()];
  if (!slot.valid() || w.clients[slot.index()].open == 0) {
    return 1;
  }
  const ClientRecord& client = w.clients[slot.index()];
  const double years = (w.week.value - client.since) / 52.1775;
  const bool since_young = client.limitation == Limitation::psychiatric ||
                           client.limitation == Limitation::intellectual ||
                           client.limitation == Limitation::multiproblem;
  const double least = since_young ? assumed::least_kept_psychiatric : assumed::least_kept;
  return least + (1 - least) * math::exp(-years / assumed::years_to_lose);
}

double share_asleep(const World& w, const NewTie& tie) {
  switch (tie.kind) {
    case TieKind::sibling:
      return assumed::sleeping_siblings;
    case TieKind::other_kin:
      return assumed::sleeping_kin;
    case TieKind::neighbour:
    case TieKind::friendship:
    case TieKind::acquaintance:
    case TieKind::colleague: {
      const double usual = tie.kind == TieKind::friendship     ? assumed::sleeping_friends
                           : tie.kind == TieKind::acquaintance ? assumed::sleeping_acquaintances
                                                               : 0;
      return 1 - (1 - usual) * std::min(kept_in_care(w, tie.a), kept_in_care(w, tie.b));
    }
    default:
      return 0;
  }
}

}  // namespace

void let_sleep(Draft& d, const World& w) {
  for (NewTie& tie : d.ties) {
    const double share = share_asleep(w, tie);
    if (share <= 0) {
      continue;  // professionals among them, who have no home here
    }
    const Row a = tie.a.value, b = tie.b.value;
    const Draw luck = d.draw(decision("build.sleep"), a, b);
    if (d.home[a] == d.home[b] || !luck.chance(share, 0)) {
      continue;
    }
    const bool never_met = tie.kind == TieKind::other_kin && luck.chance(assumed::latent_kin, 1);
    tie.state = never_met ? TieState::latent : TieState::dormant;
    tie.contacts *= 0.05F;
    if (tie.kind != TieKind::sibling && tie.kind != TieKind::other_kin) {
      tie.closeness *= static_cast<float>(0.3 + 0.4 * luck.uniform(2));  // it faded on the way
    }
  }
}

}  // namespace draagkracht::build
