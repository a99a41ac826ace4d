// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "run/mind.hpp"

namespace draagkracht {

Mind mind_of(const Awareness& awareness) {
  return [awareness](const World& w, PersonId person, const Arc& arc) {
    if (!comes_to_mind(w, awareness, person, arc)) {
      return Thought::no;
    }
    // The same luck, without what others helped to think of.
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    const Draw draw(w.luck, decision("ask.awareness"), w.key(person), w.key(arc.other), Week{0});
    return draw.chance(awareness_of(awareness, tie.state, static_cast<double>(tie.closeness)), 0)
               ? Thought::unasked
               : Thought::helped;
  };
}

}  // namespace draagkracht
