// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
#include "run/week.hpp"

#include "measures/invariants.hpp"
#include "methods/methods.hpp"
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
constexpr std::array<std::string_view, 7> formal_rules{
    "formal/know_services", "formal/request_care", "formal/formal (review)",
    "formal/have_say",      "policy/withdraw",     "formal/attend",
    "formal/staff"};
constexpr std::array<std::string_view, 12> ask_rules{
    "ask/self_trust",      "ask/talk",
    "ask/guard",           "ask/shyness",
    "ask/threshold",       "ask/awareness",
    "ask/own_taste",       "ask/wish",
    "ask/choose_whom",     "population/able_to_help",
    "ask/match_volunteer", "ask/click"};
constexpr std::array<std::string_view, 2> offer_rules{"offer/answer",
                                                      "ask/choose_whom (second round)"};
constexpr std::array<std::string_view, 3> give_rules{"give/time_for_care", "give/fill_shares",
                                                     "give/settle"};
constexpr std::array<std::string_view, 3> remember_rules{
    "remember/balance", "remember/exchange (quarterly, with the ties)", "remember/own_direction"};
constexpr std::array<std::string_view, 2> strain_rules{"strain/weigh_load", "strain/build_strain"};
constexpr std::array<std::string_view, 2> step_rules{"step/step_back", "step/admit"};
constexpr std::array<std::string_view, 4> tie_rules{"ties/keep_close", "ties/sleep",
                                                    "ties/take_part", "ties/club_life"};
constexpr std::array<std::string_view, 1> method_rules{"methods/relieve"};

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
     {"ondersteuning van mantelzorgers; lopende methoden doen hun stap",
      "carers' support; running methods do their step"},
     method_rules,
     [](Tick& t) { methods(t.world, t.methods); }},
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
  for (const Phase& phase : week_order) {
    phase.run(t);
    if (check && phase.id == "give") {
      if (std::optional<Problem> problem = broken_invariant(t.world)) {
        return problem;
      }
    }
  }
  return std::nullopt;
}

}  // namespace draagkracht
