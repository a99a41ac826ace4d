// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
#include "run/week.hpp"

#include "measures/invariants.hpp"
#include "methods/methods.hpp"
#include "methods/run_methods.hpp"
#include "model/ask/ask.hpp"
#include "model/formal/formal.hpp"
#include "model/give/give.hpp"
#include "model/life/life.hpp"
#include "model/need/need.hpp"
#include "model/offer/offer.hpp"
#include "model/remember/remember.hpp"
#include "model/step/step.hpp"
#include "model/strain/strain.hpp"
#include "model/ties/ties.hpp"
#include "policy/withdraw.hpp"

namespace draagkracht {

namespace {

constexpr std::array<std::string_view, 13> life_rules{
    "life/grow_older",      "life/die",        "life/fall_ill",     "life/hard_time",
    "life/give_birth",      "life/leave_home", "life/return_home",  "life/form_couple",
    "life/separate",        "life/move_house", "life/move_in_with", "life/migrate",
    "life/life (admission)"};
constexpr std::array<std::string_view, 5> need_rules{
    "need/onset", "need/begin_need", "need/drift_need", "need/meet_crisis", "need/relapse"};
constexpr std::array<std::string_view, 41> formal_rules{"formal/request_care",
                                                        "formal/formal (review)",
                                                        "formal/assess",
                                                        "formal/end_date",
                                                        "policy/withdraw",
                                                        "formal/staff",
                                                        "formal/pass_messages",
                                                        "formal/provider_stops",
                                                        "formal/budget",
                                                        "formal/workload",
                                                        "formal/serve_crisis",
                                                        "formal/invest_first",
                                                        "formal/know_services",
                                                        "formal/have_say",
                                                        "formal/attend",
                                                        "formal/work_style",
                                                        "formal/know_network",
                                                        "formal/threaten",
                                                        "formal/feel_loss",
                                                        "formal/click_with",
                                                        "formal/push_aside",
                                                        "formal/see_harm",
                                                        "formal/hand_over",
                                                        "formal/stay_in_touch",
                                                        "formal/hold_back",
                                                        "formal/go_along",
                                                        "formal/fitting_goals",
                                                        "formal/look_near",
                                                        "formal/own_tie",
                                                        "formal/promise_say",
                                                        "formal/let_choose",
                                                        "formal/think_in_rights",
                                                        "formal/what_counts",
                                                        "formal/funding",
                                                        "formal/torn",
                                                        "formal/not_alone",
                                                        "formal/face_pain",
                                                        "formal/before_involving",
                                                        "formal/come_back_later",
                                                        "formal/right_moment",
                                                        "formal/own_budget"};
constexpr std::array<std::string_view, 12> ask_rules{
    "ask/shyness",         "ask/awareness",  "ask/choose_whom", "population/able_to_help",
    "ask/match_volunteer", "ask/self_trust", "ask/talk",        "ask/guard",
    "ask/threshold",       "ask/own_taste",  "ask/wish",        "ask/click"};
constexpr std::array<std::string_view, 7> offer_rules{"offer/shield_number",
                                                      "offer/suit_task",
                                                      "offer/speak_for",
                                                      "offer/agree_form",
                                                      "offer/answer",
                                                      "offer/pressure",
                                                      "ask/choose_whom (second round)"};
constexpr std::array<std::string_view, 7> give_rules{"give/time_for_care",
                                                     "give/fill_shares",
                                                     "give/settle",
                                                     "give/family_talk",
                                                     "give/share_agenda",
                                                     "give/follow_client",
                                                     "give/learn_skill (with the need)"};
constexpr std::array<std::string_view, 10> remember_rules{
    "remember/balance",        "remember/exchange (quarterly, with the ties)",
    "remember/own_direction",  "remember/quarrel",
    "remember/keep_volunteer", "remember/small_steps",
    "remember/stand_alone",    "remember/share_evenly",
    "remember/stand_beside",   "remember/be_of_use"};
constexpr std::array<std::string_view, 16> strain_rules{"strain/weigh_load",
                                                        "strain/build_strain",
                                                        "strain/own_life",
                                                        "strain/day_away",
                                                        "strain/trust_professionals (quarterly)",
                                                        "strain/carry_more (quarterly)",
                                                        "strain/agree_rhythm (quarterly)",
                                                        "strain/meet_as_family (quarterly)",
                                                        "strain/take_over (quarterly)",
                                                        "strain/keep_hope (quarterly)",
                                                        "strain/worry_about_later (quarterly)",
                                                        "strain/have_a_say (quarterly)",
                                                        "strain/fit_network (quarterly)",
                                                        "strain/wear_health (quarterly)",
                                                        "strain/meet_others (quarterly)",
                                                        "strain/find_carers (quarterly)"};
constexpr std::array<std::string_view, 5> step_rules{
    "step/step_back", "step/hold_on", "step/end_well", "step/pass_on (at a death)", "step/admit"};
constexpr std::array<std::string_view, 19> tie_rules{
    "ties/keep_close",    "ties/sleep",         "ties/take_part",  "ties/keep_up",
    "ties/fall_out",      "ties/get_in_touch",  "ties/for_a_time", "ties/make_plan",
    "ties/keep_group",    "ties/go_out",        "ties/take_to",    "ties/introduce",
    "ties/on_line",       "ties/street_life",   "ties/carry_on",   "ties/different_jobs",
    "ties/lose_visitors", "ties/leave_shelter", "ties/club_life"};
constexpr std::array<std::string_view, 4> method_rules{"methods/relieve", "methods/run_methods",
                                                       "methods/delivery", "methods/circle_life"};

void formal(Tick& t) {
  grant_and_review(t.world, t.setting);
  withdraw(t.world, t.policy);
  staff_and_offer(t.world, t.setting, t.scratch);
}

void offer_twice(Tick& t) {
  offer(t.world, t.setting, t.scratch);
  ask_others(t.world, t.setting, t.scratch);
  offer(t.world, t.setting, t.scratch);
}

}  // namespace

const std::array<Phase, phase_count> week_order{{
    {"life",
     {"Leven", "Life"},
     {"mensen worden ouder, worden geboren, gaan uit huis, samenwonen, uit elkaar en verhuizen, "
      "worden ziek en beter, komen van elders, trekken weg en overlijden",
      "people age, are born, leave home, form couples, part and move, fall ill and recover, come "
      "from elsewhere, move away and die"},
     life_rules,
     [](Tick& t) { life(t.world, t.setting); }},
    {"need",
     {"Behoefte", "Need"},
     {"zorg wordt nodig, neemt toe of af; crises", "care becomes needed, grows or shrinks; crises"},
     need_rules,
     [](Tick& t) { need(t.world, t.setting); }},
    {"formal",
     {"Formele zorg", "Formal care"},
     {"aanvragen, indicaties, herindicaties, beleid, personeel",
      "requests, indications, reviews, policy, staffing"},
     formal_rules,
     formal},
    {"ask",
     {"Vragen", "Ask"},
     {"wat ontbreekt, wat daarvan gezegd wordt, en wie gevraagd wordt",
      "what is lacking, what is said of it, and who is asked"},
     ask_rules,
     [](Tick& t) { ask(t.world, t.setting, t.scratch); }},
    {"offer",
     {"Aanbieden", "Offer"},
     {"wie gevraagd is antwoordt; wie tekortkomt vraagt nog één keer anderen",
      "who is asked answers; who is still short asks others once more"},
     offer_rules,
     offer_twice},
    {"give",
     {"Geven", "Give"},
     {"de uren van iedereen worden in minuten verrekend",
      "everybody's hours are settled in minutes"},
     give_rules,
     [](Tick& t) { give(t.world, t.setting, t.scratch); }},
    {"remember",
     {"Onthouden", "Remember"},
     {"wie deed wat voor wie; dank en iets terugdoen; regie",
      "who did what for whom; thanks and returns; own direction"},
     remember_rules,
     [](Tick& t) { remember(t.world, t.setting); }},
    {"strain",
     {"Belasting", "Strain"},
     {"draaglast tegenover draagkracht; opbouw en herstel",
      "load against strength; wear and healing"},
     strain_rules,
     [](Tick& t) { strain(t.world, t.setting, t.scratch); }},
    {"step",
     {"Stap terug", "Step"},
     {"minderen, stoppen, opname", "cutting down, stopping, admission"},
     step_rules,
     [](Tick& t) { step(t.world, t.setting); }},
    {"ties",
     {"Banden", "Ties"},
     {"banden verwateren, leven op, ontstaan", "ties fade, revive, are made"},
     tie_rules,
     [](Tick& t) { ties(t.world, t.setting); }},
    {"methods",
     {"Methoden", "Methods"},
     {"ondersteuning van mantelzorgers; methoden worden aangeboden en doen hun stap",
      "carers' support; methods are offered and do their step"},
     method_rules,
     [](Tick& t) {
       methods(t.world, t.methods);
       t.problem = run_methods(t.world, t.chosen, t.check);
     }},
    {"measures",
     {"Meten", "Measure"},
     {"waarnemingen en gebeurtenissen worden opgeschreven",
      "observations and events are written down"},
     {},
     [](Tick&) {}},
}};

std::optional<Problem> tick(Tick& t, bool check) {
  t.world.week = t.world.week + 1;
  t.world.events.clear();
  if (t.world.week.value % 13 == 0) {
    t.world.tidy_links();
  }
  t.check = check;
  for (const Phase& phase : week_order) {
    phase.run(t);
    if (t.problem) {
      return std::move(t.problem);
    }
    if (check && phase.id == "give") {
      if (std::optional<Problem> problem = broken_invariant(t.world)) {
        return problem;
      }
    }
  }
  return std::nullopt;
}

}  // namespace draagkracht
