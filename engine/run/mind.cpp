// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "run/mind.hpp"

namespace draagkracht {

Mind mind_of(const Awareness& awareness) {
  return [awareness](const World& w, PersonId person, const Arc& arc) {
    if (!comes_to_mind(w, awareness, person, arc)) {
      return Thought::no;
    }
    return comes_to_mind(w, awareness, person, arc, 0.0) ? Thought::unasked : Thought::helped;
  };
}

}  // namespace draagkracht
