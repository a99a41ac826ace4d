// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/leave_shelter.hpp"

#include "core/draw.hpp"

namespace draagkracht {

void leave_shelter(World& w, const LeaveShelter& rule, PersonId p) {
  const std::size_t i = p.index();
  const ClientSlot slot = w.persons.client[i];
  if (w.persons.residence[i] != Residence::admitted || !slot.valid()) {
    return;
  }
  ClientRecord& client = w.clients[slot.index()];
  constexpr int grown = 18;  // children do not live by themselves
  const bool sheltered = w.persons.age(p, w.week) >= grown && client.open != 0 &&
                         client.institution == 1 &&
                         (client.limitation == Limitation::psychiatric ||
                          client.limitation == Limitation::intellectual);
  if (!sheltered ||
      !Draw(w.luck, decision("ties.leave_shelter"), w.key(p), w.week).chance(rule.rate, 0)) {
    return;
  }
  w.persons.residence[i] = Residence::home;
  client.institution = 0;
  w.emit(EventKind::moved, Cause::recovery, p, {}, 1);
}

}  // namespace draagkracht
