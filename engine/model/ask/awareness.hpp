// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Nobody has the whole network in mind: who is close comes to mind at once, others only when
// somebody asks on. "I have nobody" is seldom true.
// Niemand heeft zijn hele netwerk voor ogen: wie dichtbij staat schiet meteen te binnen, anderen
// pas bij doorvragen. "Ik heb niemand" is zelden waar.
//
// Source: rule ask13 (network workers: the first answer is nearly always too short a list). Grade:
// existence measured, sizes assumed. Reads closeness and state of a tie; writes nothing. When: each
// time a client asks, and wherever the perceived network is looked at.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct Awareness {
  double of_others = 0.6;
  double of_sleeping = 0.2;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Awareness>>(
        {{&Awareness::of_others,
          {"ask.awareness.share",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de minst hechte banden waaraan iemand uit zichzelf denkt",
            "Share of the least close ties that come to mind unasked"},
           {"aangenomen, 0,4 tot 0,8: het eerste antwoord ‘ik heb niemand’ klopt bijna nooit "
            "(ask13)",
            "assumed, 0.4 to 0.8: a first \"I have nobody\" is nearly never true (ask13)"}}},
         {&Awareness::of_sleeping,
          {"ask.awareness.sleeping",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de slapende banden waaraan iemand denkt",
            "Share of sleeping ties that come to mind"},
           {"aangenomen: de vergeten oom, de vriendin van vroeger; 0,1 tot 0,4",
            "assumed: the forgotten uncle, the friend of old; 0.1 to 0.4"}}}});
  }
};

/// Chance that `person` thinks of somebody at all.
[[nodiscard]] constexpr double awareness_of(const Awareness& p, TieState state, double closeness) {
  const double awake = p.of_others + (1.0 - p.of_others) * closeness;
  return state == TieState::active ? awake : p.of_sleeping;
}

/// Whether `other` comes to the mind of `person` when others helped to think so far, 0..1.
[[nodiscard]] inline bool comes_to_mind(const World& w, const Awareness& p, PersonId person,
                                        const Arc& arc, double recalled) {
  const Tie& tie = w.ties.columns.row[arc.tie.index()];
  const Draw draw(w.luck, decision("ask.awareness"), w.key(person), w.key(arc.other), Week{0});
  const double unasked = awareness_of(p, tie.state, static_cast<double>(tie.closeness));
  return draw.chance(unasked + recalled * (1.0 - unasked), 0);
}

/// Whether `other` comes to the mind of `person`. It is the same every week as long as closeness
/// and state are: who is overlooked stays so until somebody helps to look (`talk.hpp`).
[[nodiscard]] inline bool comes_to_mind(const World& w, const Awareness& p, PersonId person,
                                        const Arc& arc) {
  const ClientSlot slot = w.persons.client[person.index()];
  return comes_to_mind(w, p, person, arc,
                       slot.valid() ? w.clients[slot.index()].recalled / 255.0 : 0.0);
}

}  // namespace draagkracht
