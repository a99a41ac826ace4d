// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/fall_out.hpp"

#include <algorithm>

#include "core/draw.hpp"
#include "population/aids.hpp"

namespace draagkracht {

namespace {

/// Closeness of somebody who is there when another tie ends.
constexpr float close_to_both = 0.5F;
/// How much less often a bad tie is ended by who has nobody else.
constexpr double nobody_else = 0.3;
/// Closeness that a break leaves, and below which nobody wants to make up.
constexpr float after_break = 0.5F;
constexpr float wish_to_mend = 0.1F;
constexpr float mended_contacts = 0.25F;

bool exploited(const World& w, PersonId p) {
  return easily_exploited(w.persons.limitation[p.index()]);
}

bool has_other(const World& w, PersonId p, TieId id) {
  return std::ranges::any_of(w.ties.of(p), [&](const Arc& arc) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    return arc.tie != id && tie.state == TieState::active && tie.closeness >= close_to_both &&
           tie.valence != Valence::harmful && tie.kind != TieKind::professional;
  });
}

}  // namespace

void settle_valence(World& w, const FallOut& rule, TieId id) {
  Tie& tie = w.ties.columns.row[id.index()];
  if (is_voluntary(tie.kind)) {
    tie.valence = Valence::good;
    return;
  }
  const Draw draw(w.luck, decision("ties.valence"), w.key(tie.first), w.key(tie.second), Week{0});
  tie.valence = valence_of(rule, is_kin(tie.kind),
                           exploited(w, tie.first) || exploited(w, tie.second), draw.uniform(0));
}

void break_tie(World& w, TieId id, Cause cause) {
  Tie& tie = w.ties.columns.row[id.index()];
  tie.state = TieState::broken;
  tie.contacts = 0;
  tie.closeness *= after_break;
  w.emit(EventKind::tie_broke, cause, tie.first, tie.second);
}

void suffer(World& w, const FallOut& rule, TieId id) {
  Tie& tie = w.ties.columns.row[id.index()];
  const bool first = exploited(w, tie.first), second = exploited(w, tie.second);
  if (first != second) {
    tie.balance += static_cast<float>(first ? rule.taken : -rule.taken);
    const ClientSlot slot = w.persons.client[(first ? tie.first : tie.second).index()];
    if (slot.valid() && w.clients[slot.index()].open != 0) {
      float& direction = w.clients[slot.index()].own_direction;
      direction = std::max(0.0F, direction - static_cast<float>(rule.belittled));
    }
  }
  // Whoever is harmed: the one who is taken advantage of, or both.
  const bool others = (second && !first) ? has_other(w, tie.second, id)
                      : (first && !second)
                          ? has_other(w, tie.first, id)
                          : has_other(w, tie.first, id) || has_other(w, tie.second, id);
  const Draw draw(w.luck, decision("ties.harm"), w.key(tie.first), w.key(tie.second), w.week);
  if (!draw.chance(rule.ended * (others ? 1.0 : nobody_else), 0)) {
    return;
  }
  for (const PersonId p : {tie.first, tie.second}) {
    if (first == second || exploited(w, p)) {
      set_aid(w.persons, p, Aid::missing);
    }
  }
  break_tie(w, id, Cause::harm);
}

int known_to_both(const World& w, PersonId a, PersonId b) {
  int common = 0;
  for (const Arc& arc : w.ties.of(a)) {
    if (common >= 3) {
      break;
    }
    if (arc.other == b || w.ties.columns.row[arc.tie.index()].state != TieState::active) {
      continue;
    }
    const TieId other = w.ties.between(arc.other, b);
    common += other.valid() && w.ties.columns.row[other.index()].state == TieState::active ? 1 : 0;
  }
  return common;
}

void mend_or_forget(World& w, const FallOut& rule, double fade, double forget, TieId id) {
  Tie& tie = w.ties.columns.row[id.index()];
  const Draw draw(w.luck, decision("ties.mend"), w.key(tie.first), w.key(tie.second), w.week);
  const bool helped = tie.is(TieMark::mediator);
  const bool may =
      tie.valence != Valence::harmful && (tie.closeness >= wish_to_mend || helped) &&
      draw.chance(helped ? std::max(rule.mediated, rule.mend * (1.0 + 3.0 * rule.common))
                         : rule.mend * (1.0 + 3.0 * rule.common),
                  0);
  if (may &&
      draw.chance(chance_to_mend(rule, known_to_both(w, tie.first, tie.second), helped), 0)) {
    tie.state = TieState::active;
    tie.contacts = mended_contacts;
    tie.closeness = std::max(tie.closeness, 0.2F);
    tie.set(TieMark::mediator, false);
    w.emit(EventKind::tie_revived, Cause::contact, tie.first, tie.second);
    return;
  }
  if (is_kin(tie.kind)) {
    return;
  }
  tie.closeness *= static_cast<float>(1.0 - fade);
  if (static_cast<double>(tie.closeness) < forget) {
    tie.state = TieState::ended;
    w.ties.detach(id);
  }
}

}  // namespace draagkracht
