// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/sleep.hpp"

#include <algorithm>

namespace draagkracht {

namespace {

/// What is left of contact when two lose sight of each other.
constexpr float seldom = 0.05F;
/// Contacts a week and closeness of a tie that wakes, at least (assumed).
constexpr float woken_contacts = 0.25F;
constexpr float woken_closeness = 0.2F;

}  // namespace

void fall_asleep(World& w, TieId tie) {
  TieColumns& c = w.ties.columns;
  const std::size_t t = tie.index();
  c.row[t].state = TieState::dormant;
  c.row[t].contacts *= seldom;
  w.emit(EventKind::tie_faded, Cause::no_contact, c.row[t].first, c.row[t].second);
}

void wake_or_forget(World& w, const Sleep& rule, const GetInTouch& occasion, TieId tie,
                    const Draw& luck) {
  TieColumns& c = w.ties.columns;
  const std::size_t t = tie.index();
  if (wakes(w, occasion, rule.revive, tie, luck)) {
    c.row[t].state = TieState::active;
    c.row[t].contacts = std::max(c.row[t].contacts, woken_contacts);
    c.row[t].closeness = std::max(c.row[t].closeness, woken_closeness);
    w.emit(EventKind::tie_revived, Cause::contact, c.row[t].first, c.row[t].second);
    return;
  }
  if (send_sign(w, occasion, tie) || is_kin(c.row[t].kind)) {
    return;
  }
  c.row[t].closeness *= static_cast<float>(1.0 - rule.fade);
  if (static_cast<double>(c.row[t].closeness) < rule.forget) {
    c.row[t].state = TieState::ended;
    w.ties.detach(tie);
  }
}

}  // namespace draagkracht
