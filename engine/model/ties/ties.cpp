// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 10. A thirteenth of all ties is looked at each week, so that every tie has its turn once a
// quarter and a quiet network costs next to nothing.
#include "model/ties/ties.hpp"

#include <cstring>
#include <span>
#include <vector>

#include "core/draw.hpp"
#include "core/prefetch.hpp"
#include "model/remember/exchange.hpp"
#include "model/ties/club_life.hpp"
#include "model/ties/keep_close.hpp"
#include "model/ties/meet.hpp"
#include "model/ties/sleep.hpp"
#include "model/ties/take_part.hpp"

namespace draagkracht {

namespace {

/// One quarter in so many it is seen whether two who live far apart are in touch on line.
constexpr double seen_on_line = 0.125;

/// A tie without care may end in a quarrel, or because it does harm; true when it has. `luck` is
/// within 0..1 and also says when it is seen whether the two are in touch on line.
bool leave_each_other(World& w, const Setting& s, TieId id, double luck) {
  const FallOut& rule = s.parameters.fall_out;
  Tie& tie = w.ties.columns.row[id.index()];
  if (luck < seen_on_line) {
    tie.set(TieMark::on_line, kept_on_line(w, s.parameters.keep_up, id));
  }
  if (1.0 - luck < chance_of_quarrel(rule, is_kin(tie.kind), tie.valence)) {
    break_tie(w, id, Cause::quarrel);
    return true;
  }
  if (tie.valence == Valence::harmful) {
    suffer(w, rule, id);
  }
  return tie.state != TieState::active;
}

void look_at(World& w, const Setting& s, const Forgetting& memory, std::size_t t) {
  const KeepClose& p = s.parameters.keep_close;
  Tie& tie = w.ties.columns.row[t];
  const TieKind kind = tie.kind;
  const TieState state = tie.state;
  if (state == TieState::ended || kind == TieKind::professional) {
    return;
  }
  const TieId id{static_cast<std::uint32_t>(t)};
  if (state == TieState::broken) {
    mend_or_forget(w, s.parameters.fall_out, s.parameters.sleep.fade, s.parameters.sleep.forget,
                   id);
    return;
  }
  const PersonId a = tie.first;
  const PersonId b = tie.second;
  const bool together = w.persons.household[a.index()] == w.persons.household[b.index()] &&
                        w.persons.at_home(a) && w.persons.at_home(b);
  if (together) {
    return;
  }
  const bool care = tie.last_care > w.week.value - 13;
  if (state == TieState::active) {
    exchange(w, s.parameters.exchange, s.parameters.able_to_help, memory, id);
    tie.closeness = static_cast<float>(next_closeness(p, kind, static_cast<double>(tie.closeness),
                                                      static_cast<double>(tie.contacts), care));
  }
  const Draw draw(w.luck, decision("ties.quarter"), w.key(a), w.key(b), w.week);
  if (state != TieState::active) {
    wake_or_forget(w, s.parameters.sleep, s.parameters.get_in_touch, id, draw);
    return;
  }
  if (tie.valence == Valence::unknown) {
    settle_valence(w, s.parameters.fall_out, id);
  }
  if (care) {
    plan(w, s.parameters.make_plan, id);
  } else if (is_voluntary(kind)) {
    if (end_of_help(w, s.parameters.for_a_time, id)) {
      return;
    }
  } else if (leave_each_other(w, s, id, draw.uniform(3))) {
    return;
  }
  const double sleeps = s.parameters.sleep.of_kin(kind);
  if (is_kin(kind)) {
    if (!care && draw.chance(sleeps, 0)) {
      fall_asleep(w, id);
    }
    return;
  }
  // Limitations and circles are only looked up for the few to whom they can make a difference.
  const KeepUp& keep = s.parameters.keep_up;
  if (!care && draw.chance((p.lapse + p.limited * (1.0 + keep.worn_out)) * most_lapse(keep), 0)) {
    const double occasion = kind == TieKind::neighbour ? p.next_door
                            : w.share_circle(a, b)     ? s.parameters.take_part.together
                                                       : 1.0;
    if (draw.chance(chance_to_lapse(w, keep, id, p.lapse, p.limited) * occasion, 0)) {
      tie.contacts *= lapsed;
    }
  }
  const bool grown_close =
      kind == TieKind::acquaintance && static_cast<double>(tie.closeness) > p.befriend;
  if (grown_close || (from_a_circle(kind) &&
                      draw.chance(p.befriend_there * outside_sooner(s.parameters.club_life), 2) &&
                      want_to_meet_outside(w, s.parameters.club_life, a, b))) {
    tie.kind = TieKind::friendship;
  }
  if (static_cast<double>(tie.closeness) < p.fade_below && !care) {
    fall_asleep(w, id);
  }
}

/// Asks memory for the ties of who comes soon after person `i`.
void ask_for_ties(const World& w, std::span<const PersonId> people, std::size_t i) {
  constexpr std::size_t soon = 3;
  const auto ties_of = [&](std::size_t k) {
    return k < people.size() && people[k].index() < w.ties.persons() ? w.ties.of(people[k])
                                                                     : std::span<const Arc>();
  };
  prefetch(ties_of(i + 2 * soon).data());
  for (const Arc& arc : ties_of(i + soon)) {
    prefetch(&w.ties.columns.row[arc.tie.index()]);
  }
}

/// The ties that are looked at in this week of the quarter.
std::vector<std::uint32_t> due_in(std::span<const std::uint8_t> visits, std::uint8_t turn) {
  std::vector<std::uint32_t> due;
  due.reserve(visits.size() / 10);
  for (std::size_t t = 0; t < visits.size(); ++t) {
    const void* found = std::memchr(&visits[t], turn, visits.size() - t);  // most are not due
    if (found == nullptr) {
      break;
    }
    t = static_cast<std::size_t>(static_cast<const std::uint8_t*>(found) - visits.data());
    due.push_back(static_cast<std::uint32_t>(t));
  }
  return due;
}

}  // namespace

void ties(World& w, const Setting& s) {
  const auto turn = static_cast<std::uint8_t>(((w.week.value % 13) + 13) % 13);
  const std::vector<std::uint32_t> due = due_in(w.ties.columns.visit, turn);
  const Forgetting memory(s.parameters.forget_favours);
  constexpr std::size_t ahead = 12;
  for (std::size_t i = 0; i < due.size(); ++i) {
    if (i + 2 * ahead < due.size()) {
      prefetch(&w.ties.columns.row[due[i + 2 * ahead]]);
    }
    if (i + ahead < due.size()) {
      const Tie& next = w.ties.columns.row[due[i + ahead]];
      for (const std::size_t person : {next.first.index(), next.second.index()}) {
        prefetch(&w.persons.household[person]);
        prefetch(&w.persons.birth_week[person]);
        prefetch(&w.persons.limitation[person]);
      }
    }
    look_at(w, s, memory, due[i]);
  }
  keep_groups(w, s);
  live_in_streets(w, s.parameters.street_life, s.parameters.carry_on);
  // Birthdays spread people evenly over the year; four of them make a quarter.
  for (int quarter = 0; quarter < 4; ++quarter) {
    const auto slot = static_cast<std::size_t>((((w.week.value + 13 * quarter) % 52) + 52) % 52);
    const std::vector<PersonId>& people = w.anniversaries[slot];
    for (std::size_t i = 0; i < people.size(); ++i) {
      ask_for_ties(w, people, i);
      const PersonId person = people[i];
      take_part(w, s, person);
      leave_shelter(w, s.parameters.leave_shelter, person);
      sink_alone(w, s.parameters.go_out, person);
      take_up(w, s.parameters.on_line, person);
      meet(w, s, person);
    }
  }
}

}  // namespace draagkracht
