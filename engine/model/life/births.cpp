// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/births.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "core/draw.hpp"
#include "model/life/give_birth.hpp"
#include "model/life/homes.hpp"
#include "population/households.hpp"

namespace draagkracht {

namespace {

constexpr double boys = 0.512;  // CBS: 105 per 100 girls
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
  const PersonId child = w.persons.add(key);
  w.ties.grow_persons(w.persons.size());
  const std::size_t c = child.index();
  const Draw draw(w.luck, decision("life.newborn"), key, w.week);
  w.persons.birth_week[c] = w.week.value;
  w.persons.sex[c] = draw.chance(boys, 0) ? Sex::male : Sex::female;
  w.persons.poor_health[c] =
      draw.chance(s.around(w, mother).poor_health.between(0, w.persons.sex[c]), 1) ? 1 : 0;
  join_household(w, child, mother);
  w.persons.weight[c] = w.persons.weight[m];
  w.persons.income_band[c] = w.persons.income_band[m];
  for (std::size_t t = 0; t < trait_count; ++t) {
    w.persons.traits[c][t] = static_cast<float>(
        math::logistic(0.8 * Draw(w.luck, decision("life.newborn.trait"), key, w.week)
                                 .more(static_cast<unsigned>(t))
                                 .normal(0)));
  }
  w.anniversaries[static_cast<std::size_t>(((w.week.value % 52) + 52) % 52)].push_back(child);
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
  const int age = w.persons.age(mother, w.week);
  const double rate = s.population.fertility.between(age, Sex::female);
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
  const auto bind = [&](PersonId other, Relative relative, float contacts, float km) {
    if (other != child && w.persons.alive(other) && !w.ties.between(child, other).valid()) {
      w.ties.add({.a = child,
                  .b = other,
                  .kind = relative.kind,
                  .closeness = relative.closeness,
                  .contacts = contacts,
                  .distance_km = km,
                  .since = w.week},
                 w.persons.key);
    }
  };
  for (const PersonId parent : {mother, father}) {
    if (!parent.valid()) {
      continue;
    }
    bind(parent, {TieKind::parent, 0.95F}, 7, 0);
    // A copy: new ties may move the list that is walked.
    const std::span<const Arc> arcs = w.ties.of(parent);
    for (const Arc arc : std::vector<Arc>(arcs.begin(), arcs.end())) {
      const Relative relative = seen_by_child(w.ties.kind_seen_by(parent, arc.tie));
      // Of uncles and aunts only those whom one sees: a person's closest fifteen or so are kept.
      const bool seen = relative.kind != TieKind::other_kin || relative.closeness > 0.4F ||
                        w.ties.columns.contacts[arc.tie.index()] > seen_often;
      if (seen && relative.closeness > 0 && arc.other != mother && arc.other != father) {
        // As far away, and seen as often, as the parent's own tie says.
        const std::size_t t = arc.tie.index();
        bind(arc.other, relative, w.ties.columns.contacts[t], w.ties.columns.distance_km[t]);
      }
    }
  }
  w.emit(EventKind::born, Cause::none, child, mother);
}

}  // namespace draagkracht
