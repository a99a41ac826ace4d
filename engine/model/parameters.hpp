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
#include "model/formal/assess.hpp"
#include "model/formal/attend.hpp"
#include "model/formal/before_involving.hpp"
#include "model/formal/budget.hpp"
#include "model/formal/click_with.hpp"
#include "model/formal/come_back_later.hpp"
#include "model/formal/end_date.hpp"
#include "model/formal/face_pain.hpp"
#include "model/formal/feel_loss.hpp"
#include "model/formal/fitting_goals.hpp"
#include "model/formal/funding.hpp"
#include "model/formal/go_along.hpp"
#include "model/formal/hand_over.hpp"
#include "model/formal/have_say.hpp"
#include "model/formal/hold_back.hpp"
#include "model/formal/invest_first.hpp"
#include "model/formal/know_network.hpp"
#include "model/formal/know_services.hpp"
#include "model/formal/let_choose.hpp"
#include "model/formal/look_near.hpp"
#include "model/formal/not_alone.hpp"
#include "model/formal/own_budget.hpp"
#include "model/formal/own_tie.hpp"
#include "model/formal/pass_messages.hpp"
#include "model/formal/promise_say.hpp"
#include "model/formal/provider_stops.hpp"
#include "model/formal/push_aside.hpp"
#include "model/formal/request_care.hpp"
#include "model/formal/right_moment.hpp"
#include "model/formal/see_harm.hpp"
#include "model/formal/serve_crisis.hpp"
#include "model/formal/staff.hpp"
#include "model/formal/stay_in_touch.hpp"
#include "model/formal/think_in_rights.hpp"
#include "model/formal/threaten.hpp"
#include "model/formal/torn.hpp"
#include "model/formal/what_counts.hpp"
#include "model/formal/work_style.hpp"
#include "model/formal/workload.hpp"
#include "model/give/family_talk.hpp"
#include "model/give/fill_shares.hpp"
#include "model/give/follow_client.hpp"
#include "model/give/learn_skill.hpp"
#include "model/give/share_agenda.hpp"
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
#include "model/offer/agree_form.hpp"
#include "model/offer/answer.hpp"
#include "model/offer/pressure.hpp"
#include "model/offer/shield_number.hpp"
#include "model/offer/speak_for.hpp"
#include "model/offer/suit_task.hpp"
#include "model/remember/balance.hpp"
#include "model/remember/be_of_use.hpp"
#include "model/remember/exchange.hpp"
#include "model/remember/keep_volunteer.hpp"
#include "model/remember/own_direction.hpp"
#include "model/remember/quarrel.hpp"
#include "model/remember/share_evenly.hpp"
#include "model/remember/small_steps.hpp"
#include "model/remember/stand_alone.hpp"
#include "model/remember/stand_beside.hpp"
#include "model/step/admit.hpp"
#include "model/step/end_well.hpp"
#include "model/step/hold_on.hpp"
#include "model/step/pass_on.hpp"
#include "model/step/step_back.hpp"
#include "model/strain/agree_rhythm.hpp"
#include "model/strain/build_strain.hpp"
#include "model/strain/carry_more.hpp"
#include "model/strain/day_away.hpp"
#include "model/strain/find_carers.hpp"
#include "model/strain/fit_network.hpp"
#include "model/strain/have_a_say.hpp"
#include "model/strain/keep_hope.hpp"
#include "model/strain/meet_as_family.hpp"
#include "model/strain/meet_others.hpp"
#include "model/strain/own_life.hpp"
#include "model/strain/take_over.hpp"
#include "model/strain/trust_professionals.hpp"
#include "model/strain/wear_health.hpp"
#include "model/strain/weigh_load.hpp"
#include "model/strain/worry_about_later.hpp"
#include "model/ties/carry_on.hpp"
#include "model/ties/club_life.hpp"
#include "model/ties/different_jobs.hpp"
#include "model/ties/fall_out.hpp"
#include "model/ties/for_a_time.hpp"
#include "model/ties/get_in_touch.hpp"
#include "model/ties/go_out.hpp"
#include "model/ties/introduce.hpp"
#include "model/ties/keep_close.hpp"
#include "model/ties/keep_group.hpp"
#include "model/ties/keep_up.hpp"
#include "model/ties/leave_shelter.hpp"
#include "model/ties/lose_visitors.hpp"
#include "model/ties/make_plan.hpp"
#include "model/ties/on_line.hpp"
#include "model/ties/sleep.hpp"
#include "model/ties/street_life.hpp"
#include "model/ties/take_part.hpp"
#include "model/ties/take_to.hpp"
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
  WorkStyle work_style;
  HoldBack hold_back;
  KnowNetwork know_network;
  Assess assess;
  EndDate end_date;
  Budget budget;
  OwnBudgets own_budgets;
  ProviderStops provider_stops;
  PassMessages pass_messages;
  Workload workload;
  ServeCrisis serve_crisis;
  InvestFirst invest_first;
  Threaten threaten;
  FeelLoss feel_loss;
  ClickWith click_with;
  PushAside push_aside;
  SeeHarm see_harm;
  HandOver hand_over;
  StayInTouch stay_in_touch;
  GoAlong go_along;
  FittingGoals fitting_goals;
  LookNear look_near;
  OwnTie own_tie;
  PromiseSay promise_say;
  LetChoose let_choose;
  ThinkInRights think_in_rights;
  WhatCounts what_counts;
  Funding funding;
  Torn torn;
  NotAlone not_alone;
  FacePain face_pain;
  BeforeInvolving before_involving;
  ComeBackLater come_back_later;
  RightMoment right_moment;
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
  SuitTask suit_task;
  SpeakFor speak_for;
  ShieldNumber shield_number;
  AgreeForm agree_form;
  UnderPressure under_pressure;
  TimeForCare time_for_care;
  FillShares fill_shares;
  FamilyTalk family_talk;
  ShareAgenda share_agenda;
  FollowClient follow_client;
  LearnSkill learn_skill;
  ForgetFavours forget_favours;
  ExchangeFavours exchange;
  LearnFromAnswer learn_from_answer;
  OwnDirection own_direction;
  BeOfUse be_of_use;
  ShareEvenly share_evenly;
  Quarrel quarrel;
  KeepVolunteer keep_volunteer;
  SmallSteps small_steps;
  StandAlone stand_alone;
  StandBeside stand_beside;
  WeighLoad weigh_load;
  BuildStrain build_strain;
  TrustProfessionals trust_professionals;
  CarryMore carry_more;
  AgreeRhythm agree_rhythm;
  MeetAsFamily meet_as_family;
  TakeOver take_over;
  DayAway day_away;
  KeepHope keep_hope;
  WorryAboutLater worry_about_later;
  HaveASay have_a_say;
  FitNetwork fit_network;
  WearHealth wear_health;
  OwnLife own_life;
  MeetOthers meet_others;
  FindCarers find_carers;
  StepBack step_back;
  HoldOn hold_on;
  EndWell end_well;
  PassOn pass_on;
  Admit admit;
  KeepClose keep_close;
  Sleep sleep;
  TakePart take_part;
  GoOut go_out;
  TakeTo take_to;
  Introduce introduce;
  KeepUp keep_up;
  FallOut fall_out;
  GetInTouch get_in_touch;
  LoseVisitors lose_visitors;
  ForATime for_a_time;
  KeepGroup keep_group;
  StreetLife street_life;
  CarryOn carry_on;
  OnLine on_line;
  MakePlan make_plan;
  DifferentJobs different_jobs;
  LeaveShelter leave_shelter;
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
    v(work_style);
    v(hold_back);
    v(know_network);
    v(assess);
    v(end_date);
    v(budget);
    v(own_budgets);
    v(provider_stops);
    v(pass_messages);
    v(workload);
    v(serve_crisis);
    v(invest_first);
    v(threaten);
    v(feel_loss);
    v(click_with);
    v(push_aside);
    v(see_harm);
    v(hand_over);
    v(stay_in_touch);
    v(go_along);
    v(fitting_goals);
    v(look_near);
    v(own_tie);
    v(promise_say);
    v(let_choose);
    v(think_in_rights);
    v(what_counts);
    v(funding);
    v(torn);
    v(not_alone);
    v(face_pain);
    v(before_involving);
    v(come_back_later);
    v(right_moment);
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
    v(suit_task);
    v(speak_for);
    v(shield_number);
    v(agree_form);
    v(under_pressure);
    v(time_for_care);
    v(fill_shares);
    v(family_talk);
    v(share_agenda);
    v(follow_client);
    v(learn_skill);
    v(forget_favours);
    v(exchange);
    v(learn_from_answer);
    v(own_direction);
    v(be_of_use);
    v(share_evenly);
    v(quarrel);
    v(keep_volunteer);
    v(small_steps);
    v(stand_alone);
    v(stand_beside);
    v(weigh_load);
    v(build_strain);
    v(trust_professionals);
    v(carry_more);
    v(agree_rhythm);
    v(meet_as_family);
    v(take_over);
    v(day_away);
    v(keep_hope);
    v(worry_about_later);
    v(have_a_say);
    v(fit_network);
    v(wear_health);
    v(own_life);
    v(meet_others);
    v(find_carers);
    v(step_back);
    v(hold_on);
    v(end_well);
    v(pass_on);
    v(admit);
    v(keep_close);
    v(sleep);
    v(take_part);
    v(go_out);
    v(take_to);
    v(introduce);
    v(keep_up);
    v(fall_out);
    v(get_in_touch);
    v(lose_visitors);
    v(for_a_time);
    v(keep_group);
    v(street_life);
    v(carry_on);
    v(on_line);
    v(make_plan);
    v(different_jobs);
    v(leave_shelter);
    v(club_life);
  }
};

}  // namespace draagkracht
