// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/couples.hpp"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "core/draw.hpp"
#include "model/life/address.hpp"
#include "model/life/choose_partner.hpp"
#include "model/life/hard_time.hpp"
#include "model/life/homes.hpp"
#include "model/life/minors.hpp"
#include "model/ties/bind.hpp"
#include "population/households.hpp"

namespace draagkracht {

namespace {

/// What two people do for each other ends.
void end_help(World& w, PersonId a, PersonId b, Cause cause) {
  for (const auto& [giver, client] : {std::pair{a, b}, std::pair{b, a}}) {
    if (const LinkId link = w.link_between(giver, client); link.valid()) {
      w.emit(EventKind::care_ended, cause, giver, client);
      w.close_link(link, w.week);
    }
  }
}

/// Of two people the one with the smaller key.
PersonId smaller(const World& w, PersonId a, PersonId b) { return w.key(b) < w.key(a) ? b : a; }

/// True for who lives with others, none of them kin.
bool shares_home(const World& w, PersonId p) {
  bool kin = false;
  each_housemate(w.persons, p, [&](PersonId q) {
    const TieId tie = w.ties.between(p, q);
    kin = kin || (tie.valid() && is_kin(w.ties.columns.row[tie.index()].kind));
  });
  return !lives_alone(w.persons, p) && !kin;
}

/// Who stays where two come to live together: who has a home of their own, and the larger one.
PersonId host_of(const World& w, PersonId p, PersonId other) {
  const auto room = [&](PersonId q) {
    return lives_with_parent(w, q) || shares_home(w, q) ? std::size_t{0} : home_of(w, q).size();
  };
  if (room(p) == room(other)) {
    return smaller(w, p, other);
  }
  return room(p) > room(other) ? p : other;
}

/// A stepchild for each of `children`.
void bind_stepchildren(World& w, const std::vector<PersonId>& children, PersonId parent) {
  for (const PersonId child : children) {
    bind(w, child, parent, TieKind::other_kin, 0.5F, 7, 0);
  }
}

/// The parents of `partner` become parents-in-law of `p`.
void bind_parents_in_law(World& w, PersonId p, PersonId partner) {
  // A copy: binding changes the list that is walked.
  const std::span<const Arc> arcs = w.ties.of(partner);
  for (const Arc arc : std::vector<Arc>(arcs.begin(), arcs.end())) {
    if (w.ties.kind_seen_by(partner, arc.tie) == TieKind::parent && arc.other != p) {
      bind(w, p, arc.other, TieKind::other_kin, 0.36F, 0.5F,
           w.ties.columns.distance_km[arc.tie.index()]);
    }
  }
}

/// `guest` and the children there come to live with `host`; returns one who stays behind, if any.
PersonId move_in_with(World& w, const Setting& s, PersonId guest, PersonId host) {
  const std::vector<PersonId> of_host = children_at_home(w, host);
  const std::vector<PersonId> of_guest = children_at_home(w, guest);
  std::vector<PersonId> moving{guest};
  moving.insert(moving.end(), of_guest.begin(), of_guest.end());
  PersonId left;
  each_housemate(w.persons, guest, [&](PersonId q) {
    left = std::ranges::find(moving, q) == moving.end() ? q : left;
  });
  for (const PersonId mover : moving) {
    join_household(w, mover, host);
  }
  measure_again(w, s, moving, false);
  bind(w, host, guest, TieKind::partner, 0.92F, 7, 0);
  bind_stepchildren(w, of_guest, host);
  bind_stepchildren(w, of_host, guest);
  return left;
}

/// Which of a couple that parts stays in the home with the children there.
PersonId who_stays(const World& w, const Separate& rule, PersonId p, PersonId other,
                   const std::vector<PersonId>& of_p, const std::vector<PersonId>& of_other) {
  const Draw draw(w.luck, decision("life.separate.who"), pair_key(w.key(p), w.key(other)), w.week);
  const PersonId first = smaller(w, p, other);
  PersonId stays = draw.chance(0.5, 0) ? first : first == p ? other : p;
  if (of_p.empty() && of_other.empty()) {
    return stays;
  }
  const double u = draw.uniform(1);
  const PersonId mother = w.persons.sex[p.index()] == Sex::female ? p : other;
  const PersonId father = mother == p ? other : p;
  if (u < rule.with_mother) {
    stays = mother;
  } else if (u >= rule.with_mother + rule.shared) {
    stays = father;
  }
  // The children of one of the two alone go with that one; those of both stay where they are.
  if (stays == p ? of_p.empty() : of_other.empty()) {
    stays = stays == p ? other : p;
  }
  return stays;
}

/// What is left between two who part.
void loosen(World& w, PersonId a, PersonId b, bool children) {
  TieColumns& c = w.ties.columns;
  const std::size_t t = w.ties.between(a, b).index();
  c.row[t].kind = TieKind::acquaintance;
  c.row[t].closeness *= 0.3F;
  c.row[t].contacts = children ? 0.5F : 0.1F;
  end_help(w, a, b, Cause::separation);
}

}  // namespace

void form_couple(World& w, const Setting& s, PersonId p) {
  if (!free_to_couple(w, p)) {
    return;
  }
  const Draw draw(w.luck, decision("life.couple.sex"), w.key(p), w.week);
  const PersonId other = choose_partner(w, s, p, draw.chance(s.parameters.form_couple.same_sex));
  if (!other.valid()) {
    return;
  }
  const PersonId host = host_of(w, p, other);
  if (lives_with_parent(w, host)) {
    leave_home(w, s, host);
  } else if (shares_home(w, host)) {
    const PersonId housemate = w.persons.housemate[host.index()];
    found_household(w, host);
    settle(w, s, host, s.parameters.leave_home.far);
    shelter_minors(w, s, housemate);  // a grown sister may have been the only adult
  }
  w.emit(EventKind::coupled, Cause::none, p, other);
  const PersonId left = move_in_with(w, s, host == p ? other : p, host);
  bind_parents_in_law(w, p, other);
  bind_parents_in_law(w, other, p);
  if (left.valid()) {
    shelter_minors(w, s, left);
  }
}

void separate(World& w, const Setting& s, PersonId p) {
  const PersonId other = partner_at_home(w, p);
  if (!w.persons.at_home(p) || !other.valid()) {
    return;
  }
  const std::vector<PersonId> of_p = children_at_home(w, p);
  const std::vector<PersonId> of_other = children_at_home(w, other);
  const PersonId stays = who_stays(w, s.parameters.separate, p, other, of_p, of_other);
  const PersonId goes = stays == p ? other : p;
  std::vector<PersonId> along = goes == p ? of_p : of_other;
  const std::vector<PersonId>& of_stays = goes == p ? of_other : of_p;
  const std::size_t of_both = std::erase_if(
      along, [&](PersonId child) { return std::ranges::find(of_stays, child) != of_stays.end(); });

  // A parent who lives with them goes with the own child.
  each_housemate(w.persons, goes, [&](PersonId q) {
    const TieId tie = w.ties.between(goes, q);
    if (tie.valid() && w.ties.kind_seen_by(goes, tie) == TieKind::parent) {
      along.push_back(q);
    }
  });

  loosen(w, p, other, of_both > 0);
  w.emit(EventKind::separated, Cause::none, goes, stays);
  go_through(w, goes, s.parameters.hard_time.separation, Cause::separation, stays);
  go_through(w, stays, s.parameters.hard_time.separation, Cause::separation, goes);
  found_household(w, goes);
  for (const PersonId child : along) {
    join_household(w, child, goes);
  }
  const double back =
      s.parameters.return_home.after_parting *
      s.population.return_home.between(w.persons.age(goes, w.week), w.persons.sex[goes.index()]);
  if (Draw(w.luck, decision("life.separate.back"), w.key(goes), w.week).chance(back) &&
      return_home(w, s, goes)) {
    return;
  }
  settle(w, s, goes, s.parameters.separate.far);
}

}  // namespace draagkracht
