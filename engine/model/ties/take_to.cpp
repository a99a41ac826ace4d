// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/take_to.hpp"

#include <algorithm>

#include "model/ties/street_life.hpp"
#include "population/aids.hpp"

namespace draagkracht {

namespace {

/// What a limitation leaves of meeting people, alone and helped along (assumed).
constexpr double limited_alone = 0.5;
constexpr double limited_lifted = 0.75;
/// Usual own direction of clients.
constexpr double usual_direction = 0.65;

double trait(const World& w, PersonId p, Trait t) {
  return static_cast<double>(w.persons.trait(p, t));
}

}  // namespace

double openness_of(const World& w, PersonId p) {
  return openness(trait(w, p, Trait::privacy), street_level(w, p));
}

Difference between(const World& w, PersonId p, PersonId q) {
  const std::size_t i = p.index(), j = q.index();
  const int step =
      static_cast<int>(w.persons.education[i]) - static_cast<int>(w.persons.education[j]);
  Difference d;
  d.education = step < 0 ? -step : step;
  d.origin = w.persons.origin[i] != w.persons.origin[j];
  d.interests = interest_of(w.luck, w.persons, p) != interest_of(w.luck, w.persons, q);
  d.limited = (w.persons.limitation[i] == Limitation::none) !=
              (w.persons.limitation[j] == Limitation::none);
  d.open = openness_of(w, q);
  d.least_open = d.limited ? std::min(openness_of(w, p), d.open) : d.open;
  return d;
}

bool is_lifted(const World& w, PersonId p) {
  const CircleBlock* block = w.circles.block_of(w.persons.weekday[p.index()]);
  if (block != nullptr && block->kind == CircleKind::day_group) {
    return true;
  }
  return std::ranges::any_of(w.ties.of(p), [&](const Arc& arc) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    return tie.state == TieState::active && is_voluntary(tie.kind);
  });
}

double readiness_to_meet(const World& w, const TakeTo& rule, PersonId p) {
  const std::size_t i = p.index();
  double skill = trait(w, p, Trait::social_skill);
  const bool limited = w.persons.limitation[i] != Limitation::none;
  const bool lifted = rule.lifted > 0 && (limited || skill < rule.lifted) && is_lifted(w, p);
  if (lifted) {
    skill = std::max(skill, rule.lifted);
  }
  double ready = 2.0 * skill * (!limited ? 1.0 : lifted ? limited_lifted : limited_alone);
  ready *= 1.0 + rule.openness * (openness_of(w, p) - 0.5);
  if (const ClientSlot slot = w.persons.client[i]; slot.valid()) {
    const ClientRecord& client = w.clients[slot.index()];
    if (client.open != 0) {
      ready *=
          1.0 + rule.confidence * (static_cast<double>(client.own_direction) - usual_direction);
    }
  }
  return std::max(ready, 0.0);
}

float first_closeness(const World& w, const TakeTo& rule, PersonId a, PersonId b) {
  constexpr double usual = 0.25;
  const double open = openness_of(w, a) + openness_of(w, b) - 1.0;
  return static_cast<float>(usual * (1.0 + rule.warmth * open));
}

}  // namespace draagkracht
