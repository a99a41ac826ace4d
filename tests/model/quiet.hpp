// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Weeks in which nothing happens by chance, so that a test sees only what it is about.
#pragma once

#include "model/ask/ask.hpp"
#include "model/formal/formal.hpp"
#include "model/give/give.hpp"
#include "model/life/births.hpp"
#include "model/life/life.hpp"
#include "model/need/need.hpp"
#include "model/offer/offer.hpp"
#include "model/remember/remember.hpp"
#include "model/step/step.hpp"
#include "model/strain/strain.hpp"
#include "model/ties/ties.hpp"
#include "support/drawn_network.hpp"

namespace draagkracht::test {

/// Points that make a yes (or, negative, a no) as good as certain.
inline constexpr double certain = 60;

/// No deaths, births, illness, crises, recovery, admission, turnover; one channel per product.
inline PopulationSpec quiet_population() {
  PopulationSpec spec;
  for (LimitationSpec& limitation : spec.limitations) {
    limitation.drift = 0;
    limitation.formal[at(Product::guidance)] = 1;  // what is applied for
  }
  for (std::size_t k = 0; k < product_count; ++k) {
    spec.products[k].turnover = 0;
    spec.products[k].channels[at(Channel::practical)] = 1;
    spec.products[k].review_weeks = 100000;
  }
  return spec;
}

/// Everybody who lacks something says so, one person is asked, who always says yes; ties stay as
/// they are and nobody stops without being strained.
inline ModelParameters quiet_parameters() {
  ModelParameters p;
  p.fall_ill.spells = 0;
  p.drift_need = {.unmet_effect = 0, .recovery = 0};
  p.meet_crisis.per_year = 0;
  p.request_care.per_year = 0;
  p.staff_posts.waiting_share = 1e6;
  p.ask_shyness.base = -certain;
  p.choose_whom.per_week = 1;
  p.choose_whom.people_per_round = 1;
  p.choose_whom.second_round = 0.25;
  p.match_volunteer.per_year = 0;
  p.answer_request.base = certain;
  p.forget_favours.return_rate = 0;
  p.exchange = {
      .per_contact = 0, .return_neighbour = 0, .return_friend = 0, .return_kin = 0, .wear = 0};
  p.learn_from_answer = {.refusal = 0, .help = 0, .fade = 0};
  p.step_back.circumstances = 0;
  p.step_back.quit_rate = 0;
  p.step_back.cut_rate = 0;
  p.keep_close = {.speed = 0, .lapse = 0, .limited = 0, .meet = 0, .befriend_there = 0};
  p.sleep = {.siblings = 0, .other_kin = 0, .revive = 0};
  p.awareness = {.of_others = 1};
  p.self_trust = {.usual = 0.5,
                  .back = 0,
                  .yes = 0,
                  .no = 0,
                  .pride = 0,
                  .praise = 0,
                  .praised = 0,
                  .attention = 0,
                  .loss = 0};
  p.talk.professional = p.talk.helper = p.talk.carers = p.talk.plain = 0;
  p.guard.pile_up = p.guard.hurt = p.guard.burden = 0;
  p.ask_threshold = {.in_home = 0,
                     .vulnerable = 0,
                     .fear = 0,
                     .roles = 0,
                     .burden = 0,
                     .self_trust = 0,
                     .quick = 0,
                     .wish = 0,
                     .spotted = 0,
                     .burden_usual = 0,
                     .usual = 0};
  p.own_taste = {.spread = 0, .never_thought = 0};
  p.wish.covered = 0;
  p.fill_shares.distance = 0;
  p.click = {.chance = 1, .alike = 0, .unwilling = 0, .unskilled = 0};
  p.know_services = {
      .unknown = 0, .unknown_low = 0, .sent = 0, .let_down = 0, .turn_down = 0, .blow = 0};
  p.have_say = {.say = 0, .checked = 0, .within_reach = 0, .fear = 0, .refuse = 0};
  p.attend = {.dare = 4, .displaced = 0, .forgets = 0};
  p.club_life = {.misfit = 0,
                 .money = 0,
                 .few = 0,
                 .quiet = 0,
                 .alone = 0,
                 .busy = 0,
                 .click = 1,
                 .no_way = 0,
                 .inside = 0,
                 .unnoticed = 0};
  return p;
}

/// Lets one week pass, in the order of the week, without policy.
inline void one_week(World& w, const Setting& s, Scratch& scratch) {
  ++w.week;
  w.events.clear();
  life(w, s);
  need(w, s);
  grant_and_review(w, s);
  staff_and_offer(w, s, scratch);
  ask(w, s, scratch);
  offer(w, s, scratch);
  ask_others(w, s, scratch);
  offer(w, s, scratch);
  give(w, s, scratch);
  remember(w, s);
  strain(w, s, scratch);
  step(w, s);
  ties(w, s);
}

/// A drawn network whose weeks pass.
struct QuietTown {
  DrawnNetwork network;
  PopulationSpec population = quiet_population();
  ModelParameters parameters = quiet_parameters();
  Scratch scratch;

  explicit QuietTown(std::string_view text, Luck luck = {1, 0}) : network(drawn(text, luck)) {}

  [[nodiscard]] Setting setting() const { return {population, parameters}; }
  void weeks(int n = 1) {
    for (; n > 0; --n) {
      one_week(network.world, setting(), scratch);
    }
  }
};

inline int total(const PerChannel<Minutes>& minutes) {
  int sum = 0;
  for (const Minutes m : minutes) {
    sum += m.value;
  }
  return sum;
}

}  // namespace draagkracht::test
