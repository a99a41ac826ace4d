// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// All parameters of the rules together, in the order of the week. A rule file declares its own;
// this list is what schema, dictionary, messages and sliders are made from.
#pragma once

#include "model/ask/awareness.hpp"
#include "model/ask/choose_whom.hpp"
#include "model/ask/click.hpp"
#include "model/ask/guard.hpp"
#include "model/ask/match_volunteer.hpp"
#include "model/ask/own_taste.hpp"
#include "model/ask/self_trust.hpp"
#include "model/ask/shyness.hpp"
#include "model/ask/talk.hpp"
#include "model/ask/threshold.hpp"
#include "model/ask/wish.hpp"
#include "model/formal/attend.hpp"
#include "model/formal/have_say.hpp"
#include "model/formal/know_services.hpp"
#include "model/formal/request_care.hpp"
#include "model/formal/staff.hpp"
#include "model/give/fill_shares.hpp"
#include "model/give/time_for_care.hpp"
#include "model/life/die.hpp"
#include "model/life/fall_ill.hpp"
#include "model/life/form_couple.hpp"
#include "model/life/give_birth.hpp"
#include "model/life/hard_time.hpp"
#include "model/life/leave_home.hpp"
#include "model/life/migrate.hpp"
#include "model/life/move_house.hpp"
#include "model/life/move_in_with.hpp"
#include "model/life/return_home.hpp"
#include "model/life/separate.hpp"
#include "model/need/begin_need.hpp"
#include "model/need/drift_need.hpp"
#include "model/need/meet_crisis.hpp"
#include "model/need/relapse.hpp"
#include "model/offer/answer.hpp"
#include "model/remember/balance.hpp"
#include "model/remember/exchange.hpp"
#include "model/remember/own_direction.hpp"
#include "model/step/admit.hpp"
#include "model/step/step_back.hpp"
#include "model/strain/build_strain.hpp"
#include "model/strain/weigh_load.hpp"
#include "model/ties/club_life.hpp"
#include "model/ties/keep_close.hpp"
#include "model/ties/sleep.hpp"
#include "model/ties/take_part.hpp"
#include "population/able_to_help.hpp"

namespace draagkracht {

struct ModelParameters {
  Die die;
  FallIll fall_ill;
  HardTime hard_time;
  GiveBirth give_birth;
  LeaveHome leave_home;
  ReturnHome return_home;
  FormCouple form_couple;
  Separate separate;
  MoveHouse move_house;
  MoveInWith move_in_with;
  Migrate migrate;
  BeginNeed begin_need;
  DriftNeed drift_need;
  MeetCrisis meet_crisis;
  Relapse relapse;
  RequestCare request_care;
  KnowServices know_services;
  HaveSay have_say;
  Attend attend;
  StaffPosts staff_posts;
  SelfTrust self_trust;
  Talk talk;
  Guard guard;
  AskShyness ask_shyness;
  AskThreshold ask_threshold;
  OwnTaste own_taste;
  Wish wish;
  Click click;
  Awareness awareness;
  AbleToHelp able_to_help;
  ChooseWhom choose_whom;
  MatchVolunteer match_volunteer;
  AnswerRequest answer_request;
  TimeForCare time_for_care;
  FillShares fill_shares;
  ForgetFavours forget_favours;
  ExchangeFavours exchange;
  LearnFromAnswer learn_from_answer;
  OwnDirection own_direction;
  WeighLoad weigh_load;
  BuildStrain build_strain;
  StepBack step_back;
  Admit admit;
  KeepClose keep_close;
  Sleep sleep;
  TakePart take_part;
  ClubLife club_life;

  /// Calls `v` for the parameters of every rule.
  template <class V>
  void visit(V&& v) {
    v(die);
    v(fall_ill);
    v(hard_time);
    v(give_birth);
    v(leave_home);
    v(return_home);
    v(form_couple);
    v(separate);
    v(move_house);
    v(move_in_with);
    v(migrate);
    v(begin_need);
    v(drift_need);
    v(meet_crisis);
    v(relapse);
    v(request_care);
    v(know_services);
    v(have_say);
    v(attend);
    v(staff_posts);
    v(self_trust);
    v(talk);
    v(guard);
    v(ask_shyness);
    v(ask_threshold);
    v(own_taste);
    v(wish);
    v(click);
    v(awareness);
    v(able_to_help);
    v(choose_whom);
    v(match_volunteer);
    v(answer_request);
    v(time_for_care);
    v(fill_shares);
    v(forget_favours);
    v(exchange);
    v(learn_from_answer);
    v(own_direction);
    v(weigh_load);
    v(build_strain);
    v(step_back);
    v(admit);
    v(keep_close);
    v(sleep);
    v(take_part);
    v(club_life);
  }
};

}  // namespace draagkracht
