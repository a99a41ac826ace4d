// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The numbers behind a new population that a basis does not give and that somebody may want to
// change. What nobody would change stands in build/assumed.hpp.
#pragma once

#include "population/start/help_at_start.hpp"
#include "population/start/lives_at_start.hpp"
#include "population/start/ties_at_start.hpp"

namespace draagkracht {

struct StartParameters {
  LivesAtStart lives;
  TiesAtStart ties;
  HelpAtStart help;

  /// Calls `v` for the parameters of every part.
  template <class V>
  void visit(V&& v) {
    v(lives);
    v(ties);
    v(help);
  }
};

}  // namespace draagkracht
