// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/keep_up.hpp"

#include <algorithm>

#include "population/aids.hpp"

namespace draagkracht {

namespace {

/// Strain of the one who helps most; below 0 when nobody does.
double strain_of_main_carer(const World& w, PersonId p) {
  const ClientSlot slot = w.persons.client[p.index()];
  if (!slot.valid() || w.clients[slot.index()].open == 0) {
    return -1;
  }
  Minutes most{-1};
  double strain = -1;
  each_link_of_client(w, w.clients[slot.index()], [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    const double of_giver =
        static_cast<double>(w.carers[w.persons.carer[link.giver.index()].index()].strain);
    const Minutes agreed = agreed_minutes(link);
    if (link.as_volunteer == 0 && (agreed > most || (agreed == most && of_giver > strain))) {
      most = agreed;
      strain = of_giver;
    }
  });
  return strain;
}

bool reachable_on_line(const World& w, PersonId p) {
  return (w.persons.at_home(p) || has_aid(w.persons, p, Aid::connection)) &&
         digital_skill(w.luck, w.persons, p, w.week) >= at_home_on_line;
}

}  // namespace

bool kept_on_line(const World& w, const KeepUp& rule, TieId id) {
  const Tie& tie = w.ties.columns.row[id.index()];
  return static_cast<double>(w.ties.columns.distance_km[id.index()]) >= rule.from_km &&
         reachable_on_line(w, tie.first) && reachable_on_line(w, tie.second);
}

double chance_to_lapse(const World& w, const KeepUp& rule, TieId id, double lapse, double limited) {
  const Tie& tie = w.ties.columns.row[id.index()];
  Upkeep keep;
  keep.skill_a = static_cast<double>(w.persons.trait(tie.first, Trait::social_skill));
  keep.skill_b = static_cast<double>(w.persons.trait(tie.second, Trait::social_skill));
  keep.news = has_aid(w.persons, tie.first, Aid::care_page) ||
              has_aid(w.persons, tie.second, Aid::care_page);
  keep.on_line = kept_on_line(w, rule, id);
  double more = 0;
  for (const PersonId p : {tie.first, tie.second}) {
    if (w.persons.limitation[p.index()] != Limitation::none) {
      more = std::max(more, limited * limited_factor(rule, strain_of_main_carer(w, p)));
    }
  }
  return (lapse + more) * lapse_factor(rule, keep);
}

}  // namespace draagkracht
