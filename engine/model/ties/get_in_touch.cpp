// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/get_in_touch.hpp"

#include <algorithm>

#include "model/ties/fall_out.hpp"
#include "population/aids.hpp"

namespace draagkracht {

namespace {

/// Contacts a week that a card now and then comes to.
constexpr float card = 0.02F;

bool on_line(const World& w, PersonId p) {
  return digital_skill(w.luck, w.persons, p, w.week) >= at_home_on_line;
}

}  // namespace

bool wakes(World& w, const GetInTouch& rule, double usual, TieId id, const Draw& luck) {
  Tie& tie = w.ties.columns.row[id.index()];
  ReasonToCall reason;
  reason.reason = tie.is(TieMark::reason);
  reason.sign = tie.is(TieMark::sign);
  tie.set(TieMark::reason, false);
  tie.set(TieMark::sign, false);
  const double most = most_wake(rule, usual) * (reason.sign ? rule.after_sign : 1.0);
  // Who knows whom and who is on line is looked up for the few to whom it can make a difference.
  if (!reason.reason && !luck.chance(most, 1)) {
    return false;
  }
  reason.on_line = on_line(w, tie.first) && on_line(w, tie.second);
  reason.common = known_to_both(w, tie.first, tie.second);
  return luck.chance(chance_to_wake(rule, usual, reason), 1);
}

bool send_sign(World& w, const GetInTouch& rule, TieId id) {
  Tie& tie = w.ties.columns.row[id.index()];
  const Draw draw(w.luck, decision("ties.touch"), w.key(tie.first), w.key(tie.second), w.week);
  if (draw.chance(rule.reason, 1)) {
    tie.set(TieMark::reason);
  }
  if (!draw.chance(rule.sign, 0)) {
    return false;
  }
  tie.set(TieMark::sign);
  tie.contacts = std::max(tie.contacts, card);
  return true;
}

}  // namespace draagkracht
