// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/build/helpers.hpp"

#include <algorithm>
#include <array>

#include "population/able_to_help.hpp"

namespace draagkracht::build {

namespace {

/// Eagerness x0.6-1.5, parts x0.6-1.6, reach x0.6-1.6; all assumed.
constexpr std::array<HelperHabit, at(Helper::none)> habits{{
    {3.50, 3.00, 50, {1, 1, 1, 1, 1, 1, 1, 1}},              // partner
    {4.40, 1.60, 35, {1, 1, 0.5, 1, 1, 1, 1, 0.7}},          // child
    {2.00, 2.20, 35, {1, 1, 0.8, 1, 1, 1, 1, 1}},            // parent
    {1.00, 1.20, 50, {1, 1, 0.5, 1, 1, 0.7, 0.5, 1}},        // housemate
    {2.60, 0.75, 30, {1, 1, 0.2, 0.7, 0.5, 0.7, 0.7, 0.4}},  // child in law
    {0.31, 0.50, 20, {0.7, 1, 0.2, 1, 1, 1, 0.7, 0.5}},      // sibling
    {0.35, 0.30, 20, {1, 1, 0.1, 1, 0.5, 0.3, 0.5, 0.2}},    // grandchild
    {0.32, 0.35, 15, {1, 1, 0.2, 1, 0.8, 0.8, 0.7, 0.4}},    // other kin
    {0.19, 0.35, 12, {0.6, 1, 0, 1, 1, 1, 0.5, 0.4}},        // friend
    {0.16, 0.30, 5, {1, 0.8, 0, 0.8, 0.3, 0.3, 0.2, 0.1}},   // neighbour
}};

bool child_of(const Draft& d, Row p, Row parent) {
  return p != nobody && (d.mother[p] == parent || d.father[p] == parent);
}

Helper kin_further_off(const Draft& d, Row client, Row other) {
  if (child_of(d, d.partner[other], client)) {
    return Helper::child_in_law;
  }
  if (child_of(d, d.mother[other], client) || child_of(d, d.father[other], client)) {
    return Helper::grandchild;
  }
  return Helper::other_kin;
}

}  // namespace

const HelperHabit& habit_of(Helper helper) { return habits[at(helper)]; }

Helper helper_of(const Draft& d, const World& w, const ClientRecord& client, PersonId other,
                 TieId tie) {
  const Row c = client.person.value;
  switch (w.ties.kind_seen_by(client.person, tie)) {
    case TieKind::partner:
      return Helper::partner;
    case TieKind::child:
      return Helper::child;
    case TieKind::parent:
      return parents_care(static_cast<int>(d.age[c]), client.limitation) ? Helper::parent
                                                                         : Helper::other_kin;
    case TieKind::sibling:
      return Helper::sibling;
    case TieKind::other_kin:
      return kin_further_off(d, c, other.value);
    case TieKind::friendship:
      return d.home[c] == d.home[other.index()] ? Helper::housemate : Helper::friendship;
    case TieKind::neighbour:
      return Helper::neighbour;
    default:
      return Helper::none;
  }
}

double ableness(const Draft& d, Row p) {
  return AbleToHelp{}.share(static_cast<int>(d.age[p]), d.people.limitation[p],
                            d.people.poor_health[p] != 0, d.children_at_home[p] != 0);
}

double joins(const Draft& d, Helper helper, Row p, double km, const Around& around) {
  const HelperHabit& habit = habit_of(helper);
  double eager = habit.eager / (1 + km / habit.reach);
  // The more is needed, the more people it takes.
  eager *= math::sqrt(std::clamp(around.hours / d.habits.help.usual_hours, 0.2, 4.0));
  eager *= ableness(d, p);
  eager *= d.people.sex[p] == Sex::female ? d.habits.help.women_join : 2 - d.habits.help.women_join;
  if (helper != Helper::partner && around.partner) {
    eager *= d.habits.help.joins_beside_partner;
  }
  if ((helper == Helper::child || helper == Helper::child_in_law) && around.children > 1) {
    eager *= math::exp(-d.habits.help.left_to_siblings *
                       math::log(static_cast<double>(around.children)));
  }
  return 1 - math::exp(-eager);
}

double part_of(const Draft& d, Helper helper, Row p, double km) {
  const HelperHabit& habit = habit_of(helper);
  return habit.part * ableness(d, p) / (1 + km / habit.reach) *
         (d.people.sex[p] == Sex::female ? d.habits.help.women_join : 2 - d.habits.help.women_join);
}

}  // namespace draagkracht::build
