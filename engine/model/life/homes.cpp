// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/homes.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "model/life/form_couple.hpp"
#include "model/ties/meet.hpp"
#include "population/households.hpp"

namespace draagkracht {

namespace {

constexpr int adult = 18;

std::vector<PersonId> home_of(const World& w, PersonId p) {
  std::vector<PersonId> all{p};
  each_housemate(w.persons, p, [&](PersonId q) { all.push_back(q); });
  return all;
}

bool together(const World& w, PersonId a, PersonId b) {
  return w.persons.household[a.index()] == w.persons.household[b.index()];
}

/// Children of `p` at home with `p` who have no home of their own there: no partner.
std::vector<PersonId> children_at_home(const World& w, PersonId p) {
  std::vector<PersonId> children;
  for (const Arc arc : w.ties.of(p)) {
    if (w.ties.kind_seen_by(p, arc.tie) == TieKind::child && together(w, p, arc.other) &&
        !partner_at_home(w, arc.other).valid()) {
      children.push_back(arc.other);
    }
  }
  return children;
}

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

/// How often people meet falls with distance: at this many km it has halved (assumed, 8-20).
constexpr double reach_km = 12;

void set_distance(World& w, TieId tie, double km) {
  TieColumns& c = w.ties.columns;
  const std::size_t t = tie.index();
  const double before = static_cast<double>(c.distance_km[t]);
  const double contacts =
      static_cast<double>(c.contacts[t]) * (1 + before / reach_km) / (1 + km / reach_km);
  c.contacts[t] = static_cast<float>(std::min(contacts, 7.0));
  c.distance_km[t] = static_cast<float>(km);
}

/// After a move every tie to people outside the home has a new length: after one within the
/// municipality only those that were short. The same draw for all ties between two homes.
void measure_again(World& w, const Setting& s, const std::vector<PersonId>& movers, bool far) {
  const double reach = s.parameters.move_house.local_reach;
  TieColumns& c = w.ties.columns;
  for (const PersonId p : movers) {
    for (const Arc arc : w.ties.of(p)) {
      const std::size_t t = arc.tie.index();
      if (together(w, p, arc.other) || c.kind[t] == TieKind::professional) {
        continue;
      }
      if (!far && static_cast<double>(c.distance_km[t]) > reach) {
        continue;
      }
      const DistanceBands& bands = bands_of(s.population, c.kind[t]);
      const Key here = w.persons.household[p.index()];
      const Key there = w.persons.household[arc.other.index()];
      const double u = Draw(w.luck, decision("life.move.distance"), here, there, w.week).uniform();
      set_distance(w, arc.tie, bands.at(far ? u : u * bands.share_below(reach)));
      if (c.kind[t] == TieKind::neighbour) {
        c.kind[t] = TieKind::acquaintance;
      }
    }
  }
}

std::uint16_t neighbourhood_of(const Setting& s, std::uint32_t street) {
  return static_cast<std::uint16_t>(street / s.population.neighbourhood_streets);
}

/// Everybody in the home of `p` goes to another street, and gets to know some neighbours: half of
/// what is usual, because a tie with a newcomer is one for the old neighbour too.
void settle(World& w, const Setting& s, PersonId p, double far) {
  const std::vector<PersonId> movers = home_of(w, p);
  const Draw draw(w.luck, decision("life.move.where"), w.key(p), w.week);
  const bool goes_far = draw.chance(far, 0);
  const auto streets = static_cast<double>(w.streets.size());
  double from = 0;
  double count = streets;
  if (!goes_far && draw.chance(s.parameters.move_house.nearby, 1)) {
    const double size = s.population.neighbourhood_streets;
    from = w.persons.neighbourhood[p.index()] * size;
    count = std::clamp(streets - from, 1.0, size);
  }
  // Streets neither come nor go, so a number may choose among them.
  const auto street =
      static_cast<std::uint32_t>(std::min(from + draw.uniform(2) * count, streets - 1));
  for (const PersonId mover : movers) {
    w.settle_in(mover, street, neighbourhood_of(s, street));
  }
  measure_again(w, s, movers, goes_far);
  for (const PersonId mover : movers) {
    if (w.persons.age(mover, w.week) >= adult) {
      meet_neighbours(w, s.population.neighbours / 2, mover);
    }
  }
  w.emit(EventKind::moved, Cause::none, p, {}, static_cast<float>(movers.size()));
}

/// What two people do for each other ends.
void end_help(World& w, PersonId a, PersonId b, Cause cause) {
  for (const auto& [giver, client] : {std::pair{a, b}, std::pair{b, a}}) {
    if (const LinkId link = w.link_between(giver, client); link.valid()) {
      w.emit(EventKind::care_ended, cause, giver, client);
      w.close_link(link, w.week);
    }
  }
}

/// A tie of this kind: made, or made out of what there was.
TieId bind(World& w, PersonId a, PersonId b, TieKind kind, float closeness, float contacts,
           float km) {
  TieId tie = w.ties.between(a, b);
  if (!tie.valid()) {
    return w.ties.add({.a = a,
                       .b = b,
                       .kind = kind,
                       .closeness = closeness,
                       .contacts = contacts,
                       .distance_km = km,
                       .since = w.week},
                      w.persons.key);
  }
  TieColumns& c = w.ties.columns;
  const std::size_t t = tie.index();
  if (kind == TieKind::partner || !is_kin(c.kind[t])) {
    c.kind[t] = c.first[t] == a ? kind : mirrored(kind);
  }
  c.state[t] = TieState::active;
  c.closeness[t] = std::max(c.closeness[t], closeness);
  c.contacts[t] = std::max(c.contacts[t], contacts);
  c.distance_km[t] = km;
  return tie;
}

/// May be looked at as a partner: an adult at home without one.
bool free_to_couple(const World& w, PersonId p) {
  const std::size_t i = p.index();
  return w.persons.at_home(p) && w.persons.professional[i] == 0 &&
         w.persons.age(p, w.week) >= adult && !partner_at_home(w, p).valid();
}

/// Years beyond which nobody looks (two in a hundred couples differ more, CBS).
constexpr double widest_gap = 15;

double years_between(const World& w, PersonId a, PersonId b) {
  return (w.persons.birth_week[b.index()] - w.persons.birth_week[a.index()]) / 52.1775;
}

/// Of everybody free in the nearest neighbourhoods who suits, one by weight; or nobody.
PersonId choose_partner(const World& w, const Setting& s, PersonId p, bool same_sex) {
  const std::size_t me = p.index();
  const FormCouple& rule = s.parameters.form_couple;
  const int here = w.persons.neighbourhood[me];
  constexpr int near = 1;  // neighbourhoods to either side
  PersonId best;
  double best_score = -math::detail::infinity;
  const auto consider = [&](PersonId q) {
    const std::size_t i = q.index();
    const double older = years_between(w, q, p);  // > 0: q is older
    if (q == p || (w.persons.sex[i] == w.persons.sex[me]) != same_sex || older > widest_gap ||
        older < -widest_gap || !free_to_couple(w, q)) {
      return;
    }
    const TieId tie = w.ties.between(p, q);
    if (together(w, p, q) || (tie.valid() && is_kin(w.ties.columns.kind[tie.index()]))) {
      return;
    }
    const double usual = s.population.mean_age_gap_partners;
    const double gap = same_sex ? older : (w.persons.sex[i] == Sex::male ? older : -older) - usual;
    const double sought = s.population.couple.between(static_cast<double>(w.persons.age(q, w.week)),
                                                      w.persons.sex[i]);
    const double weight =
        sought *
        partner_weight(rule, gap, tie.valid(), w.persons.education[i] == w.persons.education[me]);
    const double score = candidate_score(
        weight, Draw(w.luck, decision("life.couple.whom"), w.key(p), w.key(q), w.week));
    if (score > best_score || (best.valid() && score == best_score && w.key(q) < w.key(best))) {
      best_score = score;
      best = q;
    }
  };
  for (std::uint32_t street = 0; street < w.streets.size(); ++street) {
    const int away = neighbourhood_of(s, street) - here;
    if (away >= -near && away <= near) {
      std::ranges::for_each(w.residents_of(street), consider);
    }
  }
  return best;
}

}  // namespace

PersonId partner_at_home(const World& w, PersonId p) {
  if (lives_alone(w.persons, p)) {
    return {};
  }
  for (const Arc arc : w.ties.of(p)) {
    if (w.ties.columns.kind[arc.tie.index()] == TieKind::partner && together(w, p, arc.other) &&
        w.persons.at_home(arc.other)) {
      return arc.other;
    }
  }
  return {};
}

bool lives_with_parent(const World& w, PersonId p) {
  return std::ranges::any_of(w.ties.of(p), [&](const Arc arc) {
    return w.ties.kind_seen_by(p, arc.tie) == TieKind::parent && together(w, p, arc.other) &&
           w.persons.at_home(arc.other);
  });
}

PersonId eldest_of_home(const World& w, PersonId p) {
  PersonId eldest = p;
  each_housemate(w.persons, p, [&](PersonId q) {
    const std::int32_t a = w.persons.birth_week[q.index()];
    const std::int32_t b = w.persons.birth_week[eldest.index()];
    if (a < b || (a == b && w.key(q) < w.key(eldest))) {
      eldest = q;
    }
  });
  return eldest;
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

void form_couple(World& w, const Setting& s, PersonId p) {
  if (!free_to_couple(w, p)) {
    return;
  }
  const Draw draw(w.luck, decision("life.couple.sex"), w.key(p), w.week);
  const PersonId other = choose_partner(w, s, p, draw.chance(s.parameters.form_couple.same_sex));
  if (!other.valid()) {
    return;
  }
  // Who has a home of their own, and the larger one, is moved in with.
  const auto room = [&](PersonId q) {
    return lives_with_parent(w, q) ? std::size_t{0} : home_of(w, q).size();
  };
  const bool mine = room(p) > room(other) || (room(p) == room(other) && w.key(p) < w.key(other));
  const PersonId host = mine ? p : other;
  const PersonId guest = mine ? other : p;
  if (lives_with_parent(w, host)) {
    leave_home(w, s, host);
  }
  const std::vector<PersonId> of_host = children_at_home(w, host);
  std::vector<PersonId> moving = children_at_home(w, guest);
  moving.insert(moving.begin(), guest);
  const PersonId left = w.persons.housemate[guest.index()];
  for (const PersonId mover : moving) {
    join_household(w, mover, host);
  }
  measure_again(w, s, moving, false);
  bind(w, p, other, TieKind::partner, 0.85F, 7, 0);
  for (const PersonId child : moving) {
    if (child != guest) {
      bind(w, child, host, TieKind::other_kin, 0.5F, 7, 0);  // a stepchild
    }
  }
  for (const PersonId child : of_host) {
    bind(w, child, guest, TieKind::other_kin, 0.5F, 7, 0);
  }
  for (const auto& [a, b] : {std::pair{p, other}, std::pair{other, p}}) {
    // A copy: binding changes the list that is walked.
    const std::span<const Arc> arcs = w.ties.of(b);
    for (const Arc arc : std::vector<Arc>(arcs.begin(), arcs.end())) {
      if (w.ties.kind_seen_by(b, arc.tie) == TieKind::parent && arc.other != a) {
        bind(w, a, arc.other, TieKind::other_kin, 0.36F, 0.5F,
             w.ties.columns.distance_km[arc.tie.index()]);
      }
    }
  }
  w.emit(EventKind::coupled, Cause::none, p, other);
  shelter_minors(w, s, left);
}

void separate(World& w, const Setting& s, PersonId p) {
  const PersonId other = partner_at_home(w, p);
  if (!w.persons.at_home(p) || !other.valid()) {
    return;
  }
  const Separate& rule = s.parameters.separate;
  const Draw draw(w.luck, decision("life.separate.who"), pair_key(w.key(p), w.key(other)), w.week);
  std::vector<PersonId> of_p = children_at_home(w, p);
  const std::vector<PersonId> of_other = children_at_home(w, other);
  PersonId stays =
      draw.chance(0.5, 0)
          ? std::min(p, other, [&](PersonId a, PersonId b) { return w.key(a) < w.key(b); })
          : std::max(p, other, [&](PersonId a, PersonId b) { return w.key(a) < w.key(b); });
  if (!of_p.empty() || !of_other.empty()) {
    const double u = draw.uniform(1);
    const bool p_is_mother = w.persons.sex[p.index()] == Sex::female;
    const PersonId mother = p_is_mother ? p : other;
    const PersonId father = p_is_mother ? other : p;
    if (u < rule.with_mother) {
      stays = mother;
    } else if (u >= rule.with_mother + rule.shared) {
      stays = father;
    }
    // The children of one of the two alone go with that one; those of both stay where they are.
    if (stays == p ? of_p.empty() : of_other.empty()) {
      stays = stays == p ? other : p;
    }
  }
  const PersonId goes = stays == p ? other : p;
  std::vector<PersonId> along = goes == p ? of_p : of_other;
  const std::vector<PersonId>& of_stays = goes == p ? of_other : of_p;
  std::erase_if(
      along, [&](PersonId child) { return std::ranges::find(of_stays, child) != of_stays.end(); });

  const TieId tie = w.ties.between(p, other);
  TieColumns& c = w.ties.columns;
  c.kind[tie.index()] = TieKind::acquaintance;
  c.closeness[tie.index()] *= 0.3F;
  c.contacts[tie.index()] = of_p.empty() ? 0.1F : 0.5F;
  end_help(w, p, other, Cause::separation);
  w.emit(EventKind::separated, Cause::none, goes, stays);
  const PersonId left = w.persons.housemate[goes.index()];
  found_household(w, goes);
  for (const PersonId child : along) {
    join_household(w, child, goes);
  }
  settle(w, s, goes, rule.far);
  shelter_minors(w, s, left);
}

void move_house(World& w, const Setting& s, PersonId p) {
  if (w.persons.at_home(p)) {
    settle(w, s, p, 1.0 - s.parameters.move_house.within);
  }
}

void shelter_minors(World& w, const Setting& s, PersonId ring) {
  const std::vector<PersonId> home = home_of(w, ring);
  const auto grown = [&](PersonId p) {
    return w.persons.at_home(p) && w.persons.age(p, w.week) >= adult;
  };
  if (!w.persons.at_home(ring) || std::ranges::any_of(home, grown)) {
    return;
  }
  for (const PersonId minor : home) {
    PersonId best;
    double best_score = -1;
    for (const Arc arc : w.ties.of(minor)) {
      const TieKind kind = w.ties.kind_seen_by(minor, arc.tie);
      if (!grown(arc.other) || !is_kin(kind) || w.persons.professional[arc.other.index()] != 0) {
        continue;
      }
      const double score = static_cast<double>(w.ties.columns.closeness[arc.tie.index()]) +
                           (kind == TieKind::parent ? 1.0 : 0.0);
      if (score > best_score || (score == best_score && w.key(arc.other) < w.key(best))) {
        best_score = score;
        best = arc.other;
      }
    }
    // Without kin: foster parents near, by draw.
    for (std::uint32_t street = 0; street < w.streets.size() && !best.valid(); ++street) {
      const std::uint32_t look =
          (w.persons.street[minor.index()] + street) % static_cast<std::uint32_t>(w.streets.size());
      double best_luck = -1;
      for (const PersonId q : w.residents_of(look)) {
        const double luck =
            Draw(w.luck, decision("life.foster"), w.key(minor), w.key(q), w.week).uniform53();
        if (grown(q) && luck > best_luck) {
          best_luck = luck;
          best = q;
        }
      }
    }
    if (!best.valid()) {
      continue;  // nobody grown is left in the whole world
    }
    join_household(w, minor, best);
    measure_again(w, s, {minor}, false);
    bind(w, minor, best, TieKind::other_kin, 0.5F, 7, 0);
    w.emit(EventKind::moved, Cause::bereavement, minor, best, 1);
  }
}

}  // namespace draagkracht
