// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/on_line.hpp"

#include <algorithm>

#include "core/draw.hpp"
#include "model/ties/take_to.hpp"
#include "population/aids.hpp"

namespace draagkracht {

namespace {

/// Share of those with a profile who give it up in a quarter (assumed).
constexpr double gives_up = 0.05;
/// Ages of who may sign up.
constexpr int of_age = 16;
constexpr int years_apart = 20;

double skill_of(const World& w, PersonId p) { return digital_skill(w.luck, w.persons, p, w.week); }

bool delivered(const ClientRecord& client) {
  return std::ranges::any_of(client.indications,
                             [](const Indication& i) { return i.delivered.value > 0; });
}

/// Kin who find the way on line arrange it.
bool family_can(const World& w, PersonId p) {
  return std::ranges::any_of(w.ties.of(p), [&](const Arc& arc) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    return tie.state == TieState::active && is_kin(tie.kind) && w.persons.at_home(arc.other) &&
           skill_of(w, arc.other) >= at_home_on_line;
  });
}

void connect(World& w, const OnLine& rule, PersonId p) {
  set_aid(w.persons, p, Aid::connection);
  for (const Arc& arc : w.ties.of(p)) {
    Tie& tie = w.ties.columns.row[arc.tie.index()];
    if (tie.state == TieState::active && tie.kind != TieKind::professional &&
        skill_of(w, arc.other) >= at_home_on_line) {
      tie.contacts += static_cast<float>(rule.visited);
    }
  }
}

void take_up_care(World& w, const OnLine& rule, PersonId p, const ClientRecord& client,
                  const Draw& draw) {
  if (draw.chance(rule.page_rate, 2)) {
    int helpers = 0;
    each_link_of_client(w, client, [&](LinkId) { ++helpers; });
    if (helpers >= 2) {
      set_aid(w.persons, p, Aid::care_page);
    }
  }
  if (draw.chance(rule.file_rate, 3) && delivered(client)) {
    set_aid(w.persons, p, Aid::open_file);
  }
}

}  // namespace

void take_up(World& w, const OnLine& rule, PersonId p) {
  const std::size_t i = p.index();
  if (w.persons.professional[i] != 0 || !w.persons.alive(p)) {
    return;
  }
  const Draw draw(w.luck, decision("ties.take_up"), w.key(p), w.week);
  if (!w.persons.at_home(p)) {
    if (!has_aid(w.persons, p, Aid::connection) && draw.chance(rule.connection, 0) &&
        family_can(w, p)) {
      connect(w, rule, p);
    }
    return;
  }
  if (w.persons.age(p, w.week) < of_age) {
    return;
  }
  if (draw.chance(2.0 * rule.list_rate, 0) &&
      draw.chance(take_up_rate(rule.list_rate, skill_of(w, p)), 0)) {
    set_aid(w.persons, p, Aid::contact_list);
  }
  if (has_aid(w.persons, p, Aid::meeting_site)) {
    set_aid(w.persons, p, Aid::meeting_site, !draw.chance(gives_up, 1));
  } else if (draw.chance(2.0 * rule.site_rate, 1) &&
             draw.chance(take_up_rate(rule.site_rate, skill_of(w, p)), 1)) {
    set_aid(w.persons, p, Aid::meeting_site);
  }
  if (const ClientSlot slot = w.persons.client[i];
      slot.valid() && w.clients[slot.index()].open != 0) {
    take_up_care(w, rule, p, w.clients[slot.index()], draw);
    if (draw.more(1).chance(rule.kinder, 0) && is_lifted(w, p)) {
      set_aid(w.persons, p, Aid::kind_eye);
    }
  }
}

bool on_list(const World& w, const OnLine& rule, PersonId p, PersonId other) {
  return has_aid(w.persons, p, Aid::contact_list) &&
         Draw(w.luck, decision("ties.list"), w.key(p), w.key(other), Week{0}).chance(rule.list, 0);
}

PersonId match_on_line(const World& w, const OnLine& rule, PersonId p) {
  PersonId best;
  const Draw draw(w.luck, decision("ties.site"), w.key(p), w.week);
  if (!draw.chance(rule.looks, 0)) {
    return best;
  }
  double best_score = -math::detail::infinity;
  const int interest = interest_of(w.luck, w.persons, p);
  const int age = w.persons.age(p, w.week);
  w.each_in_neighbourhood(p, [&](PersonId q) {
    if (q == p || !has_aid(w.persons, q, Aid::meeting_site) || !w.persons.at_home(q)) {
      return;
    }
    const int gap = w.persons.age(q, w.week) - age;
    if (gap > years_apart || gap < -years_apart || interest_of(w.luck, w.persons, q) != interest ||
        w.persons.household[q.index()] == w.persons.household[p.index()] ||
        w.ties.between(p, q).valid()) {
      return;
    }
    const double score =
        candidate_score(1.0, Draw(w.luck, decision("ties.site.whom"), w.key(p), w.key(q), w.week));
    if (score > best_score || (best.valid() && score == best_score && w.key(q) < w.key(best))) {
      best_score = score;
      best = q;
    }
  });
  return draw.chance(rule.act, 1) ? best : PersonId{};
}

}  // namespace draagkracht
