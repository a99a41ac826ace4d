// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/address.hpp"

#include <algorithm>

#include "core/draw.hpp"
#include "model/life/homes.hpp"
#include "model/life/minors.hpp"
#include "model/ties/keep_close.hpp"
#include "model/ties/meet.hpp"
#include "population/habits.hpp"
#include "population/households.hpp"

namespace draagkracht {

namespace {

const DistanceBands& bands_of(const PopulationSpec& spec, TieKind kind) {
  switch (kind) {
    case TieKind::partner:
    case TieKind::parent:
    case TieKind::child:
      return spec.parent_child;
    case TieKind::sibling:
      return spec.sibling;
    case TieKind::other_kin:
      return spec.other_kin_distance;
    default:
      return spec.friendship;
  }
}

/// The pair lives `km` apart from now on, 0: together. Kin meet as is usual for such kin at such a
/// distance: who left home no longer sees brothers and sisters every day. Others go on meeting as
/// they did, as far as the distance lets them.
void set_distance(World& w, TieId id, double km) {
  TieColumns& c = w.ties.columns;
  Tie& tie = c.row[id.index()];
  const auto before = static_cast<double>(c.distance_km[id.index()]);
  c.distance_km[id.index()] = static_cast<float>(km);
  if (km <= 0) {
    tie.contacts = before > 0 ? meet_together(tie.kind) : tie.contacts;
  } else if (is_kin(tie.kind) || (tie.kind == TieKind::friendship && before <= 0)) {
    const Key pair = pair_key(w.key(tie.first), w.key(tie.second));
    tie.contacts =
        meet_apart(tie.kind, km, Draw(w.luck, decision("life.move.contacts"), pair, w.week));
  } else {
    const TieHabit habit = habit_of(tie.kind);
    const double contacts =
        static_cast<double>(tie.contacts) * near_by(habit, km) / near_by(habit, before);
    tie.contacts = static_cast<float>(std::min(contacts, 7.0));
  }
}

/// How common people like `p` are in a named neighbourhood, by income and education.
double like_there(const World& w, const PopulationSpec& there, PersonId p) {
  const std::size_t i = p.index();
  const double age = w.persons.age(p, w.week);
  const Sex sex = w.persons.sex[i];
  const auto share = [&](int band, const Curve& low, const Curve& high) {
    const double l = low.between(age, sex);
    const double h = high.between(age, sex);
    return band == 0 ? l : band == 2 ? h : 1 - l - h;
  };
  const double usual =
      share(static_cast<int>(w.persons.income_band[i]), there.income_low, there.income_high) *
      share(static_cast<int>(w.persons.education[i]), there.education_low, there.education_high);
  // Squared (assumed): partners, children and newcomers mix what movers sort.
  return usual * usual;
}

/// Of all streets one where people like `p` are usual: a neighbourhood gets from those who move
/// what it has, and stays what it is.
double like_street(const World& w, const Setting& s, PersonId p, const Draw& draw) {
  double most = 0;
  for (const PopulationSpec& part : s.parts) {
    most = std::max(most, like_there(w, part, p));
  }
  double u = draw.uniform(2);
  for (unsigned n = 1; n < 16; ++n) {
    const auto street = static_cast<std::size_t>(u * static_cast<double>(w.streets.size()));
    const std::size_t around = w.street_neighbourhood[std::min(street, w.streets.size() - 1)];
    const std::size_t part =
        around < w.neighbourhoods.size() ? w.neighbourhoods[around].part : std::size_t{0};
    const Draw next = draw.more(n);
    if (part >= s.parts.size() || next.uniform(0) * most < like_there(w, s.parts[part], p)) {
      break;
    }
    u = next.uniform(1);
  }
  return u;
}

/// The street of a household that does not go `far`, or does: streets neither come nor go, so a
/// number may choose among them.
std::uint32_t new_street(const World& w, const Setting& s, PersonId p, bool far, const Draw& draw) {
  const auto streets = static_cast<double>(w.streets.size());
  double from = 0;
  double count = streets;
  if (!far && draw.chance(s.parameters.move_house.nearby, 1)) {
    const World::StreetRange near = w.streets_around(p);
    from = near.begin;
    count = std::max(near.end - near.begin, 1U);
  } else if (!s.parts.empty()) {
    return static_cast<std::uint32_t>(std::min(like_street(w, s, p, draw) * count, streets - 1));
  }
  return static_cast<std::uint32_t>(std::min(from + draw.uniform(2) * count, streets - 1));
}

/// The tie to mother, or else to father, who lives at home elsewhere; none when neither does.
TieId way_home(const World& w, PersonId p) {
  TieId best;
  for (const Arc arc : w.ties.of(p)) {
    const bool parent = w.ties.kind_seen_by(p, arc.tie) == TieKind::parent;
    const bool mother = w.persons.sex[arc.other.index()] == Sex::female;
    if (parent && w.persons.at_home(arc.other) && (mother || !best.valid())) {
      best = arc.tie;
    }
  }
  return best;
}

}  // namespace

void measure_again(World& w, const Setting& s, const std::vector<PersonId>& movers, bool far) {
  const double reach = s.parameters.move_house.local_reach;
  TieColumns& c = w.ties.columns;
  for (const PersonId p : movers) {
    for (const Arc arc : w.ties.of(p)) {
      const std::size_t t = arc.tie.index();
      if (c.row[t].kind == TieKind::professional) {
        continue;
      }
      if (together(w, p, arc.other)) {  // also those who come to live with the movers
        set_distance(w, arc.tie, 0);
        continue;
      }
      if (!far && static_cast<double>(c.distance_km[t]) > reach) {
        continue;
      }
      const DistanceBands& bands = bands_of(s.population, c.row[t].kind);
      const Key here = w.persons.household[p.index()];
      const Key there = w.persons.household[arc.other.index()];
      const double u = Draw(w.luck, decision("life.move.distance"), here, there, w.week).uniform();
      set_distance(w, arc.tie, bands.at(far ? u : u * bands.share_below(reach)));
      if (c.row[t].kind == TieKind::neighbour) {
        c.row[t].kind = TieKind::acquaintance;
        c.row[t].contacts *= lapsed;  // no longer met in the street
      }
    }
  }
}

void settle(World& w, const Setting& s, PersonId p, double far, EventKind told) {
  const std::vector<PersonId> movers = home_of(w, p);
  const Draw draw(w.luck, decision("life.move.where"), w.key(p), w.week);
  const bool goes_far = draw.chance(far, 0);
  const std::uint32_t street = new_street(w, s, p, goes_far, draw);
  for (const PersonId mover : movers) {
    w.settle_in(mover, street, w.street_neighbourhood[street]);
  }
  measure_again(w, s, movers, goes_far);
  // As many as is usual: whoever lived here before took as many away.
  for (const PersonId mover : movers) {
    if (w.persons.age(mover, w.week) >= adult_age) {
      meet_neighbours(w, s.parameters.take_to,
                      s.parameters.keep_close.newcomers * s.population.neighbours, mover);
    }
  }
  w.emit(told, Cause::none, p, {}, static_cast<float>(movers.size()));
}

void leave_home(World& w, const Setting& s, PersonId p) {
  if (!w.persons.at_home(p) || !lives_with_parent(w, p) || partner_at_home(w, p).valid()) {
    return;
  }
  const std::vector<PersonId> children = children_at_home(w, p);
  w.emit(EventKind::left_home, Cause::age, p);
  found_household(w, p);
  for (const PersonId child : children) {
    join_household(w, child, p);
  }
  settle(w, s, p, s.parameters.leave_home.far);
}

bool return_home(World& w, const Setting& s, PersonId p) {
  const TieId tie = way_home(w, p);
  if (!w.persons.at_home(p) || !tie.valid() || lives_with_parent(w, p) ||
      partner_at_home(w, p).valid() || !children_at_home(w, p).empty()) {
    return false;
  }
  const PersonId parent = w.ties.other(p, tie);
  const double km = static_cast<double>(w.ties.columns.distance_km[tie.index()]);
  const PersonId housemate = w.persons.housemate[p.index()];
  join_household(w, p, parent);
  measure_again(w, s, {p}, km > s.parameters.move_house.local_reach);
  w.emit(EventKind::returned_home, Cause::none, p, parent);
  if (housemate != p) {
    shelter_minors(w, s, housemate);
  }
  return true;
}

void move_house(World& w, const Setting& s, PersonId p) {
  if (w.persons.at_home(p)) {
    settle(w, s, p, 1.0 - s.parameters.move_house.within);
  }
}

}  // namespace draagkracht
