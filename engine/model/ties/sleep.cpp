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
  c.state[t] = TieState::dormant;
  c.contacts[t] *= seldom;
  w.emit(EventKind::tie_faded, Cause::no_contact, c.first[t], c.second[t]);
}

void wake_or_forget(World& w, const Sleep& rule, TieId tie, const Draw& luck) {
  TieColumns& c = w.ties.columns;
  const std::size_t t = tie.index();
  if (luck.chance(rule.revive, 1)) {
    c.state[t] = TieState::active;
    c.contacts[t] = std::max(c.contacts[t], woken_contacts);
    c.closeness[t] = std::max(c.closeness[t], woken_closeness);
    w.emit(EventKind::tie_revived, Cause::contact, c.first[t], c.second[t]);
    return;
  }
  if (is_kin(c.kind[t])) {
    return;
  }
  c.closeness[t] *= static_cast<float>(1.0 - rule.fade);
  if (static_cast<double>(c.closeness[t]) < rule.forget) {
    c.state[t] = TieState::ended;
    w.ties.detach(tie);
  }
}

}  // namespace draagkracht
