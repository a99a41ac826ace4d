// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/take_part.hpp"

#include <algorithm>
#include <optional>

#include "core/draw.hpp"
#include "model/ask/self_trust.hpp"
#include "model/setting.hpp"
#include "model/ties/club_life.hpp"

namespace draagkracht {

namespace {

/// Whether people come there of their own accord, and may go on by themselves.
bool by_choice(const World& w, CircleId circle) {
  const CircleBlock* block = w.circles.block_of(circle);
  return block->kind == CircleKind::club || block->kind == CircleKind::day_group;
}

/// Brings `p` to another circle, or to none: those left behind who are no more than colleagues are
/// no longer met, unless the group goes on by itself.
void change(World& w, const KeepGroup& rule, PersonId p, World::CircleSlot slot, CircleId to) {
  const CircleId from = (w.persons.*slot)[p.index()];
  if (from == to) {
    return;
  }
  w.join(p, slot, to);
  if (!from.valid()) {
    return;
  }
  TieColumns& c = w.ties.columns;
  int known = 0;
  for (const Arc arc : w.ties.of(p)) {
    known += (w.persons.*slot)[arc.other.index()] == from &&
             c.row[arc.tie.index()].state == TieState::active;
  }
  const double left = contact_left(rule, by_choice(w, from), known, static_cast<double>(lapsed));
  for (const Arc arc : w.ties.of(p)) {
    const std::size_t t = arc.tie.index();
    if (from_a_circle(c.row[t].kind) && (w.persons.*slot)[arc.other.index()] == from &&
        !w.share_circle(p, arc.other)) {
      c.row[t].contacts *= static_cast<float>(left);
    }
  }
}

/// A club for `p`, or none: one that fell apart begins again only with somebody to begin it with.
CircleId open_club(World& w, PersonId p, CircleId club) {
  if (!club.valid() || w.circles.groups[club.index()].over == 0) {
    return club;
  }
  if (!has_company(w, p)) {
    return CircleId::none();
  }
  w.circles.groups[club.index()] = {};
  return club;
}

/// Whether a member stops; most quarters are settled by the draw. Word 1.
bool leaves(const World& w, const ClubLife& p, PersonId member, double chance, const Draw& draw) {
  if (!draw.chance(chance * most_sooner(p), 1)) {
    return false;
  }
  const CircleCompany company = company_of(w, w.persons.leisure[member.index()]);
  return draw.chance(chance * leaves_sooner(p, company, liked_form(w, member),
                                            w.persons.income_band[member.index()]),
                     1);
}

}  // namespace

void take_part(World& w, const Setting& s, PersonId p) {
  const std::size_t i = p.index();
  // The dead keep what they had: whether one still comes by them is no part of the state.
  if (w.circles.blocks.empty() || w.persons.professional[i] != 0 || !w.persons.alive(p)) {
    return;
  }
  const KeepGroup& group = s.parameters.keep_group;
  if (!w.persons.at_home(p)) {
    change(w, group, p, &PersonTable::weekday, CircleId::none());
    change(w, group, p, &PersonTable::leisure, CircleId::none());
    return;
  }
  const TakePart& rule = s.parameters.take_part;
  const int age = w.persons.age(p, w.week);
  const auto streets = static_cast<std::uint32_t>(w.streets.size());
  const Draw draw(w.luck, decision("ties.take_part"), w.key(p), w.week);
  const auto choose = [&](CircleKind kind, unsigned luck) {
    return choose_circle(w.circles, kind, w.persons, p, age, streets, draw.more(luck));
  };

  const CircleBlock* now = w.circles.block_of(w.persons.weekday[i]);
  const std::optional<CircleKind> kind =
      weekday_kind(s.population.circles, w.luck, w.persons, p, age, at_day_activity(w, p));
  if (now != nullptr && now->kind == CircleKind::day_group && kind != CircleKind::day_group &&
      w.persons.client[i].valid()) {
    lose_trust(w.client_of(p), s.parameters.self_trust.loss);
  }
  if (!kind) {
    change(w, group, p, &PersonTable::weekday, CircleId::none());
  } else if (now == nullptr || now->kind != *kind || *kind == CircleKind::school_class ||
             (*kind == CircleKind::workplace && draw.chance(rule.change_job, 0))) {
    change(w, group, p, &PersonTable::weekday, choose(*kind, 1));
  }

  const bool limited = w.persons.limitation[i] != Limitation::none;
  if (const CircleBlock* club = w.circles.block_of(w.persons.leisure[i])) {
    // The young go on to the next age group; adults grow older with their club.
    const bool too_old = age > club->oldest && club->oldest < 18;
    const double lost = w.circles.groups[w.persons.leisure[i].index()].lost / 100.0;
    const double stops =
        (rule.leave_club + (limited ? rule.leave_limited : 0.0)) * chance_to_follow(group, lost);
    if (too_old || leaves(w, s.parameters.club_life, p, stops, draw)) {
      change(w, group, p, &PersonTable::leisure,
             too_old && draw.chance(0.5, 3) ? open_club(w, p, choose(CircleKind::club, 2))
                                            : CircleId::none());
    }
  } else {
    const double joins =
        chance_to_join(s.around(w, p).clubs.at(age, w.persons.sex[i]), rule.leave_club);
    const GoOut& out = s.parameters.go_out;
    const ClubLife& life = s.parameters.club_life;
    const double most = std::max(out.company, out.alone) * (1.0 + 0.5 * out.safety);
    if (draw.chance(joins * most * most_joins(life), 2) &&
        draw.chance(joins * outings_of(w, out, p) * joins_sooner(w, life, p), 2)) {
      change(w, group, p, &PersonTable::leisure, open_club(w, p, choose(CircleKind::club, 2)));
    }
  }
}

}  // namespace draagkracht
