// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/go_out.hpp"

#include "model/ties/street_life.hpp"
#include "population/households.hpp"

namespace draagkracht {

namespace {

/// How near and how often seen somebody is who comes along.
constexpr float near_km = 10;
constexpr float often = 0.5F;
/// From this age a housemate is company; from this closeness a neighbour is on good terms.
constexpr int grown = 16;
constexpr float on_good_terms = 0.25F;

bool good(const Tie& tie) {
  return tie.state == TieState::active && tie.valence != Valence::harmful &&
         tie.kind != TieKind::professional;
}

bool comes_along(const World& w, const Arc& arc) {
  const Tie& tie = w.ties.columns.row[arc.tie.index()];
  return good(tie) && tie.contacts >= often && w.persons.at_home(arc.other) &&
         w.ties.columns.distance_km[arc.tie.index()] <= near_km;
}

bool company_at_home(const World& w, PersonId p) {
  bool found = false;
  each_housemate(w.persons, p,
                 [&](PersonId q) { found = found || w.persons.age(q, w.week) >= grown; });
  return found;
}

}  // namespace

bool has_company(const World& w, PersonId p) {
  if (company_at_home(w, p)) {
    return true;
  }
  for (const Arc& arc : w.ties.of(p)) {
    if (comes_along(w, arc)) {
      return true;
    }
  }
  return false;
}

double outings_of(const World& w, const GoOut& rule, PersonId p) {
  bool company = company_at_home(w, p);
  int neighbours = 0;
  for (const Arc& arc : w.ties.of(p)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    company = company || comes_along(w, arc);
    neighbours += tie.kind == TieKind::neighbour && good(tie) && tie.closeness >= on_good_terms;
  }
  return outings(rule, company, feeling_safe(street_level(w, p), neighbours));
}

void sink_alone(World& w, const GoOut& rule, PersonId p) {
  if (rule.sinking <= 0 || !lives_alone(w.persons, p) || !w.persons.at_home(p) ||
      w.persons.weekday[p.index()].valid() || w.persons.leisure[p.index()].valid() ||
      has_company(w, p)) {
    return;
  }
  for (const Arc& arc : w.ties.of(p)) {
    Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (good(tie)) {
      tie.contacts *= static_cast<float>(1.0 - rule.sinking);
    }
  }
}

}  // namespace draagkracht
