// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/births.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "core/draw.hpp"
#include "model/life/add_resident.hpp"
#include "model/life/give_birth.hpp"
#include "model/life/hard_time.hpp"
#include "model/life/homes.hpp"
#include "model/life/year_of_life.hpp"
#include "population/habits.hpp"
#include "population/households.hpp"

namespace draagkracht {

namespace {

/// Weeks between two births of one mother at least (assumed; CBS: under a year in 1 of 100).
constexpr int shortest_interval = 50;

struct Children {
  int count = 0;
  std::int32_t youngest = long_ago;  ///< week of birth
};

Children children_of(const World& w, PersonId p) {
  Children children;
  for (const Arc arc : w.ties.of(p)) {
    if (w.ties.kind_seen_by(p, arc.tie) == TieKind::child) {
      ++children.count;
      children.youngest = std::max(children.youngest, w.persons.birth_week[arc.other.index()]);
    }
  }
  return children;
}

PersonId newborn(World& w, const Setting& s, PersonId mother) {
  const std::size_t m = mother.index();
  const Key key = child_key(w.persons.key[m], ++w.persons.births[m]);
  const Draw draw(w.luck, decision("life.newborn"), key, w.week);
  const Sex sex = draw.chance(boys, 0) ? Sex::male : Sex::female;
  const PersonId child = add_resident(w, s, key, w.week.value, sex, mother);
  join_household(w, child, mother);
  w.persons.income_band[child.index()] = w.persons.income_band[m];
  // A parent born elsewhere, or whose parents were, makes the origin; the mother's comes first.
  const PersonId father = partner_at_home(w, mother);
  w.persons.origin[child.index()] = w.persons.origin[m] == Origin::netherlands && father.valid()
                                        ? w.persons.origin[father.index()]
                                        : w.persons.origin[m];
  draw_death(w, s, child, 0, false);
  return child;
}

/// Contacts a week of a parent with a brother or sister who becomes an uncle or aunt one knows.
constexpr float seen_often = 0.5F;

struct Relative {
  TieKind kind;  ///< what the relative of a parent is to the child
  float closeness;
};

/// What a parent's relative becomes to a newborn; closeness 0: nothing that is stored.
Relative seen_by_child(TieKind of_parent) {
  switch (of_parent) {
    case TieKind::child:
      return {TieKind::sibling, 0.7F};
    case TieKind::parent:
      return {TieKind::other_kin, 0.5F};
    case TieKind::sibling:
      return {TieKind::other_kin, 0.3F};
    default:
      return {TieKind::other_kin, 0.0F};
  }
}

}  // namespace

double birth_this_year(const World& w, const Setting& s, PersonId mother, bool partner) {
  const int age = age_this_year(w, mother);
  const double years = std::clamp(w.week.value / 52.1775, 0.0, 20.0);
  const double rate = s.population.fertility.between(age, Sex::female) *
                      math::exp(s.population.fertility_rise * years);
  if (rate <= 0) {
    return 0;
  }
  const Children children = children_of(w, mother);
  if (children.youngest > w.week.value - shortest_interval) {
    return 0;
  }
  return chance_of_birth(s.parameters.give_birth, rate, age,
                         s.population.partner.between(age, Sex::female), partner, children.count);
}

void give_birth(World& w, const Setting& s, PersonId mother) {
  if (!w.persons.at_home(mother) ||
      children_of(w, mother).youngest > w.week.value - shortest_interval / 2) {
    return;
  }
  const PersonId child = newborn(w, s, mother);
  const PersonId father = partner_at_home(w, mother);
  const auto bind = [&](PersonId other, Relative relative, float km) {
    if (other != child && w.persons.alive(other) && !w.ties.between(child, other).valid()) {
      const Draw draw(w.luck, decision("life.birth.contacts"), w.key(child), w.key(other), w.week);
      w.ties.add({.a = child,
                  .b = other,
                  .kind = relative.kind,
                  .closeness = relative.closeness,
                  .contacts = km > 0 ? meet_apart(relative.kind, static_cast<double>(km), draw)
                                     : meet_together(relative.kind),
                  .distance_km = km,
                  .since = w.week},
                 w.persons.key);
    }
  };
  for (const PersonId parent : {mother, father}) {
    if (!parent.valid()) {
      continue;
    }
    bind(parent, {TieKind::parent, 0.95F}, 0);
    // A copy: new ties may move the list that is walked.
    const std::span<const Arc> arcs = w.ties.of(parent);
    for (const Arc arc : std::vector<Arc>(arcs.begin(), arcs.end())) {
      const Relative relative = seen_by_child(w.ties.kind_seen_by(parent, arc.tie));
      // Of uncles and aunts only those whom one sees: a person's closest fifteen or so are kept.
      const bool seen = relative.kind != TieKind::other_kin || relative.closeness > 0.4F ||
                        w.ties.columns.row[arc.tie.index()].contacts > seen_often;
      if (seen && relative.closeness > 0 && arc.other != mother && arc.other != father) {
        // As far away as the parent's own tie says.
        bind(arc.other, relative, w.ties.columns.distance_km[arc.tie.index()]);
      }
    }
  }
  w.emit(EventKind::born, Cause::none, child, mother);
  for (const PersonId parent : {mother, father}) {
    if (parent.valid()) {
      go_through(w, parent, s.parameters.hard_time.birth, Cause::birth, child);
    }
  }
}

}  // namespace draagkracht
