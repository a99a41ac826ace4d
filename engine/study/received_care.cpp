// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/received_care.hpp"

#include "measures/care_network.hpp"
#include "measures/sums.hpp"

namespace draagkracht {

namespace {

/// Help that is less than this has another name to who gets it. Assumed, 3 to 8 hours a week.
constexpr double least_hours = 5;

struct Help {
  double hours = 0;
  bool carer = false, child = false, partner = false;  ///< carer: anybody who is named
};

bool married_to_child(const Residents& residents, PersonId giver, PersonId client) {
  const TieTable& ties = residents.world().ties;
  bool found = false;
  residents.each_tie(giver, [&](PersonId partner, TieId, TieKind kind) {
    const TieId tie = kind == TieKind::partner ? ties.between(partner, client) : TieId{};
    found = found || (tie.valid() && ties.kind_seen_by(client, tie) == TieKind::child);
  });
  return found;
}

Help help_for(const Residents& residents, const LinkMinutes& minutes, const ClientRecord& client) {
  const World& w = residents.world();
  Help help;
  each_link_of_client(w, client, [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    if (!counts_as_care(w, link)) {
      return;
    }
    help.hours += hours(minutes.of(link));
    // Asked who gives informal care one names carers, by the bound that carers have for themselves:
    // not the son who comes in for half an hour.
    if (!counts_as_narrow(minutes.of(link), w.week.value - link.since >= 13)) {
      return;
    }
    help.carer = true;
    const TieKind kind = relation_to_client(w, link);
    help.child = help.child || kind == TieKind::child ||
                 married_to_child(residents, link.giver, link.client);
    help.partner = help.partner || kind == TieKind::partner;
  });
  return help;
}

}  // namespace

ReceivedCare look_at_received(const Residents& residents, int from, int to, const Sex* sex) {
  const World& w = residents.world();
  const LinkMinutes minutes(w);
  ReceivedCare look;
  for (const PersonId p : residents.people()) {
    const int age = residents.age(p);
    if (age < from || age >= to || (sex != nullptr && residents.sex(p) != *sex)) {
      continue;
    }
    const double weight = residents.weight(p);
    const ClientSlot slot = w.persons.client[p.index()];
    const bool client = slot.valid() && w.clients[slot.index()].open != 0;
    const Help help = client ? help_for(residents, minutes, w.clients[slot.index()]) : Help{};
    const bool receives = help.carer && help.hours >= least_hours;
    look.share.add(weight, receives ? 1 : 0);
    if (receives) {
      look.hours.add(weight, help.hours);
      look.from_child.add(weight, help.child ? 1 : 0);
      look.from_partner.add(weight, help.partner ? 1 : 0);
    }
  }
  return look;
}

}  // namespace draagkracht
