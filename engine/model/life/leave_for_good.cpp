// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/leave_for_good.hpp"

#include <span>
#include <vector>

#include "model/formal/staff.hpp"
#include "model/life/hard_time.hpp"
#include "model/life/minors.hpp"
#include "model/need/need.hpp"
#include "model/step/pass_on.hpp"
#include "population/households.hpp"

namespace draagkracht {

void leave_for_good(World& w, PersonId p, Residence where_to, Cause cause) {
  leave_household(w, p);
  w.persons.residence[p.index()] = where_to;
  if (w.persons.carer[p.index()].valid()) {
    while (w.carer_of(p).first_link.valid()) {
      const LinkId link = w.carer_of(p).first_link;
      w.emit(EventKind::care_ended, cause, p, w.links[link.index()].client);
      w.close_link(link, w.week);
    }
  }
  if (w.persons.client[p.index()].valid()) {
    ClientRecord& client = w.client_of(p);
    while (client.first_link.valid()) {
      w.close_link(client.first_link, w.week);
    }
    release_professionals(w, client);
    client.open = 0;
    clear_week(client);
  }
  // A copy: detach changes the list that is walked.
  const std::span<const Arc> arcs = w.ties.of(p);
  for (const Arc arc : std::vector<Arc>(arcs.begin(), arcs.end())) {
    w.ties.columns.row[arc.tie.index()].state = TieState::ended;
    w.ties.detach(arc.tie);
  }
}

void bury(World& w, const Setting& s, PersonId p, Cause cause) {
  if (!w.persons.alive(p)) {
    return;
  }
  w.emit(EventKind::died, cause, p);
  mourn(w, s.parameters.hard_time, p);
  pass_on(w, s, p);
  lose_visitors(w, s.parameters.lose_visitors, p);
  const PersonId housemate = w.persons.housemate[p.index()];
  leave_for_good(w, p, Residence::dead, cause);
  shelter_minors(w, s, housemate);
}

}  // namespace draagkracht
