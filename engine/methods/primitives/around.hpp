// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What several primitives need: who is around somebody, who may be asked, how a task is taken up
// and how two people get acquainted.
#pragma once

#include <vector>

#include "methods/primitives/primitive.hpp"

namespace draagkracht {

/// The client record of somebody who needs care at home, or null.
[[nodiscard]] ClientRecord* client_at_home(World& world, PersonId person);
/// The carer record of somebody who helps, or null.
[[nodiscard]] CarerRecord* helping_carer(World& world, PersonId person);
/// The client around whom a person's care turns: oneself, else who is helped most; none otherwise.
[[nodiscard]] PersonId client_around(const World& world, PersonId person);

/// The client that an act on somebody is about.
[[nodiscard]] inline PersonId about(const Act& act, PersonId on) {
  return act.client.valid() ? act.client : client_around(act.world, on);
}

/// A grown person, at home, no professional, over a tie that does no harm.
[[nodiscard]] bool may_help(const World& world, const Tie& tie, PersonId other);

/// One of the people around, by weight: a draw for each, the largest wins. `weight(tie, other)`
/// gives 0 for who does not come into question.
template <class Weight>
Arc choose_around(const World& w, PersonId person, Decision what, Key step, Weight&& weight) {
  Arc best;
  double best_score = -math::detail::infinity;
  for (const Arc arc : w.ties.of(person)) {
    const double how_much = weight(w.ties.columns.row[arc.tie.index()], arc.other);
    if (!(how_much > 0)) {
      continue;
    }
    const Draw draw(w.luck, what, Key{mix(w.key(person).value, step.value)}, w.key(arc.other),
                    w.week);
    const double score = candidate_score(how_much, draw);
    if (score > best_score ||
        (best.other.valid() && score == best_score && w.key(arc.other) < w.key(best.other))) {
      best_score = score;
      best = arc;
    }
  }
  return best;
}

/// Those around who matter, closest first; equals by key.
[[nodiscard]] std::vector<Arc> closest_around(const World& world, PersonId person,
                                              std::size_t most);

/// Two who do not know each other get acquainted; false when they did.
bool get_acquainted(World& world, PersonId a, PersonId b, TieKind kind, double closeness,
                    double contacts);

/// Minutes a week that professionals do or that are missing, per channel.
[[nodiscard]] PerChannel<double> open_minutes(const ClientRecord& client);

/// `giver` takes up so many minutes a week for the client, spread as what is open, or all of one
/// channel. Gives back what was taken up.
int take_up_minutes(World& world, PersonId giver, PersonId client, TieId tie, double minutes,
                    std::optional<Channel> channel, bool as_volunteer);

/// Somebody who volunteers near `person`, does not know them yet and is not busy with two already.
[[nodiscard]] PersonId find_volunteer(const World& world, PersonId person, Key step);

/// How worn somebody is, 0..1; 0 for who helps nobody.
[[nodiscard]] double strain_of(const World& world, PersonId person);

constexpr float towards_one(float now, double share) {
  return now + static_cast<float>(share) * (1.0F - now);
}

}  // namespace draagkracht
