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
#include "model/mechanisms.hpp"
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
  p.match_volunteer.per_year = p.match_volunteer.pointed_out = p.match_volunteer.refuses = 0;
  p.match_volunteer.reached = 1;
  p.shield_number.share = 0;
  p.agree_form = {.bounded = 0, .ends = 0, .year = 0, .year_ends = 0, .student_ends = 0};
  p.under_pressure = {.sooner = 0, .guilt = 0};
  p.family_talk.per_year = 0;
  p.share_agenda.share = 0;
  p.follow_client = {.episode = 0, .say = 0};
  p.learn_skill = {.saving = 0, .lessons = 0};
  p.keep_volunteer.leave = p.keep_volunteer.costs = 0;
  p.small_steps = {.push = 0, .closer = 0, .people = 0, .ready = 0};
  p.stand_alone = {.loss = 0, .learns = 0};
  p.share_evenly = {.lasts = 0, .safe = 0};
  p.be_of_use = {.gives = 0, .returned = 0, .asked = 0, .former = 0, .client = 0};
  p.quarrel.per_year = 0;
  p.stand_beside.per_year = 0;
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
  // What colours a carer's load, or happens once a quarter.
  for (const char* id :
       {"asking_drains", "family_elsewhere", "trust",  "carry_more", "rhythm", "family_meeting",
        "take_over",     "day_away",         "hope",   "later",      "say",    "fit",
        "health",        "own_life",         "others", "found",      "end",    "hold",
        "pass_on",       "own_budget"}) {
    mechanism(id)->off(p);
  }
  p.go_out = {.company = 1, .alone = 1, .safety = 0, .sinking = 0};
  p.take_to = {.education = 0,
               .origin = 0,
               .interests = 0,
               .openness = 0,
               .across = 0,
               .warmth = 0,
               .confidence = 0,
               .lifted = 0};
  p.introduce = {.by_friend = 0, .smother = 0};
  p.keep_up = {.skill = 0, .by_carer = 0, .worn_out = 0, .news = 0, .far = 0};
  p.fall_out = {.quarrel_kin = 0, .quarrel = 0, .mend = 0, .harmful = 0, .mixed = 0};
  p.get_in_touch = {.reason = 0, .sign = 0, .on_line = 0, .common = 0};
  p.for_a_time = {.friends = 0, .ends = 0};
  p.keep_group = {.falls_apart = 0, .follow = 0, .goes_on = 0};
  p.street_life = {.spread = 0, .by_tie = 0, .starts = 0};
  p.on_line = {
      .list_rate = 0, .site_rate = 0, .page_rate = 0, .file_rate = 0, .connection = 0, .kinder = 0};
  p.make_plan = {.together = 0, .given = 0};
  p.different_jobs = {.close_by = 0, .advice = 1};
  p.lose_visitors = {.left = 1};
  p.leave_shelter = {.rate = 0};
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
  for (const char* id :
       {"hold_back", "know_network", "push_aside", "professional_click", "office_hours", "workload",
        "touch", "threat", "assessment", "see_harm", "messages"}) {
    mechanism(id)->off(p);
  }
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
  for (const char* id :
       {"go_along",         "goals",          "look_near",    "own_tie",
        "promise",          "let_choose",     "rights",       "numbers",
        "funding",          "torn",           "not_alone",    "face_pain",
        "before_involving", "readiness",      "right_moment", "landed",
        "debrief",          "meeting_people", "social_map",   "knowledge",
        "intake",           "freed",          "key_people",   "hand_initiative_over",
        "vision",           "training_time"}) {
    mechanism(id)->off(p);
  }
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
