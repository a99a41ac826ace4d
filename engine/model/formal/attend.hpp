// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The first time is the hardest: a day activity begins when the client dares to go. A fixed day
// there pushes out a natural meeting, the more so the less say there was. Who forgets misses
// days, unless somebody at home or a professional reminds. De eerste keer is het moeilijkst:
// dagbesteding begint als iemand durft te gaan. Een vaste dag daar verdringt een gewone
// ontmoeting, meer naarmate er minder te kiezen viel. Wie vergeetachtig is mist dagen, tenzij
// iemand thuis of een beroepskracht herinnert.
//
// Source: findings C3, C17, C35. Grade: direction from interviews, sizes assumed. Reads self-
// trust, limitation, household; writes contacts of one tie, minutes delivered. When: weekly for
// who waits for or comes to a day activity.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "model/ask/talk.hpp"
#include "population/households.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct Attend {
  double dare = 0.5;
  double displaced = 0.5;
  double forgets = 0.25;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Attend>>(
        {{&Attend::dare,
          {"formal.attend.dare",
           Unit::share,
           0.0,
           4.0,
           Grade::assumed,
           {"Kans per week dat iemand de eerste keer durft te gaan",
            "Chance per week of daring to go the first time"},
           {"de eerste bijeenkomst is het moeilijkst (C35); grootte aangenomen",
            "the first meeting is the hardest (C35); size assumed"}}},
         {&Attend::displaced,
          {"formal.attend.displaced",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van één gewoon contact dat een vaste dag verdringt",
            "Share of one natural contact that a fixed day pushes out"},
           {"een verplichte vrijdag kostte de breimiddag met een vriendin (C3); grootte aangenomen",
            "a compulsory Friday ended the knitting with a friend (C3); size assumed"}}},
         {&Attend::forgets,
          {"formal.attend.forgets",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de dagen dat wie vergeetachtig is mist",
            "Share of days that who forgets misses"},
           {"herinneren helpt (C17); grootte aangenomen",
            "reminders help attendance (C17); size assumed"}}}});
  }
};

/// Chance that the first step is taken this week.
[[nodiscard]] constexpr double chance_to_dare(const Attend& p, const ClientRecord& client) {
  return p.dare * (0.5 + static_cast<double>(client.self_trust)) *
         (1.0 - static_cast<double>(client.guard));
}
/// Share of the days on which the client is there.
[[nodiscard]] inline double turns_up(const World& w, const Attend& p, const ClientRecord& client) {
  const bool forgets = client.limitation == Limitation::dementia ||
                       client.limitation == Limitation::brain_injury ||
                       client.limitation == Limitation::intellectual;
  return forgets && lives_alone(w.persons, client.person) && !knows(client, Known::reminded)
             ? 1.0 - p.forgets
             : 1.0;
}
/// One natural contact of a client who begins to come somewhere on a fixed day gives way. Twice the
/// share when there was nothing to choose, nothing when all was: `say` 0..1.
inline void displace_meeting(World& w, const Attend& p, PersonId client, double say) {
  TieId given_up;
  Key with{};
  double best = -math::detail::infinity;
  for (const Arc arc : w.ties.of(client)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (tie.state != TieState::active || tie.contacts <= 0 || is_kin(tie.kind) ||
        is_voluntary(tie.kind) || tie.kind == TieKind::professional) {
      continue;
    }
    const double score = candidate_score(
        static_cast<double>(tie.contacts),
        Draw(w.luck, decision("formal.displaced"), w.key(client), w.key(arc.other), w.week));
    if (score > best || (score == best && w.key(arc.other) < with)) {
      best = score;
      given_up = arc.tie;
      with = w.key(arc.other);
    }
  }
  if (given_up.valid()) {
    const double left = 1.0 - p.displaced * 2.0 * (1.0 - say);
    w.ties.columns.row[given_up.index()].contacts *= static_cast<float>(left > 0 ? left : 0.0);
  }
}

}  // namespace draagkracht
