// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/for_a_time.hpp"

#include <algorithm>

#include "core/draw.hpp"

namespace draagkracht {

bool end_of_help(World& w, const ForATime& rule, TieId id) {
  Tie& tie = w.ties.columns.row[id.index()];
  const Draw draw(w.luck, decision("ties.after_help"), w.key(tie.first), w.key(tie.second), w.week);
  constexpr float friendly = 0.5F;  // contacts a week of a new friendship, at least
  switch (after_help(rule, static_cast<double>(tie.closeness), draw.uniform(0))) {
    case AfterHelp::friends:
      tie.kind = TieKind::friendship;
      tie.contacts = std::max(tie.contacts, friendly);
      return false;
    case AfterHelp::over:
      tie.state = TieState::ended;
      w.ties.detach(id);
      return true;
    default:
      return false;
  }
}

}  // namespace draagkracht
