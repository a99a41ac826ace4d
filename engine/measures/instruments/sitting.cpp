// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/sitting.hpp"

namespace draagkracht {

bool can_be_asked(const World& w, Respondent respondent, PersonId p) {
  if (!w.persons.alive(p) || w.persons.professional[p.index()] != 0) {
    return false;
  }
  const CarerSlot carer = w.persons.carer[p.index()];
  const ClientSlot client = w.persons.client[p.index()];
  switch (respondent) {
    case Respondent::carer:
      return carer.valid() && w.carers[carer.index()].first_link.valid();
    case Respondent::client:
      return client.valid() && w.clients[client.index()].open != 0;
    case Respondent::anybody:
      return p.index() < w.ties.persons();
  }
  return false;
}

}  // namespace draagkracht
