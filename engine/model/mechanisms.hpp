// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The mechanisms that make patterns, each with the switch that takes it away: a pattern that stays
// when its mechanism is off was never explained by it. A switch only sets parameters, so what it
// does can be read here and done in a scenario as well.
#pragma once

#include <array>
#include <string_view>

#include "model/parameters.hpp"

namespace draagkracht {

struct Mechanism {
  std::string_view id;
  Label label;
  void (*off)(ModelParameters&);
};

inline constexpr std::array mechanisms{
    Mechanism{"limits",
              {"vrijwilligers bewaken hun grenzen, familie niet",
               "volunteers guard their limits, family does not"},
              [](ModelParameters& p) {
                p.answer_request.volunteer_limit = p.answer_request.modest_limit = 60;
                p.answer_request.kin_guarding = p.build_strain.distance = 1;
              }},
    Mechanism{"order",
              {"wie dichtbij staat wordt het eerst gevraagd, vrijwilligers het laatst",
               "who is near is asked first, volunteers last"},
              [](ModelParameters& p) {
                ChooseWhom& whom = p.choose_whom;
                whom.partner = whom.child = whom.parent = whom.sibling = whom.other_kin = 1;
                whom.friendship = whom.neighbour = whom.acquaintance = whom.volunteer = 1;
                whom.already_helping = 1;
              }},
    Mechanism{"give_back",
              {"wie iets terug kan doen vraagt makkelijker en houdt de band in balans",
               "who can give something back asks more easily and keeps ties in balance"},
              [](ModelParameters& p) {
                p.ask_shyness.assets = 0;
                p.forget_favours.return_rate = 0;
                p.exchange.assets = 0;
              }},
    Mechanism{"reciprocity",
              {"mensen onthouden wie wat voor wie deed, en scheef wringt",
               "people remember who did what for whom, and imbalance chafes"},
              [](ModelParameters& p) {
                p.exchange.per_contact = p.exchange.wear = 0;
                p.answer_request.one_sided = p.answer_request.credit = 0;
                p.step_back.one_sided = 0;
                p.build_strain.one_sided = 0;
                p.ask_shyness.debt = 0;
              }},
    Mechanism{"contact",
              {"banden leven van contact, en nieuwe groeien langzaam",
               "ties live by contact, and new ones grow slowly"},
              [](ModelParameters& p) {
                p.keep_close.speed = p.keep_close.lapse = p.keep_close.limited = 0;
                p.sleep.siblings = p.sleep.other_kin = 0;
              }},
    Mechanism{"wear",
              {"een last boven de draagkracht put uit", "a load above one's strength wears out"},
              [](ModelParameters& p) {
                p.build_strain.within = p.build_strain.build = p.build_strain.worry = 0;
                p.build_strain.conflict = p.build_strain.one_sided = p.build_strain.family = 0;
              }},
    Mechanism{"hard_times",
              {"een overlijden, geboorte of scheiding neemt kracht weg",
               "a death, birth or separation takes strength away"},
              [](ModelParameters& p) {
                p.hard_time.strength = 0;
                p.step_back.hard_time = p.answer_request.hard_time = 0;
              }},
    Mechanism{"family_strain",
              {"belasting slaat over op huisgenoten", "strain spreads within a household"},
              [](ModelParameters& p) { p.build_strain.family = 0; }},
    Mechanism{"sharing",
              {"gedeelde zorgen wegen lichter", "worry that is shared weighs less"},
              [](ModelParameters& p) { p.build_strain.shared = 0; }},
    Mechanism{"being_seen",
              {"wie gezien wordt herstelt sneller", "who is seen heals faster"},
              [](ModelParameters& p) { p.build_strain.seen = 0; }},
    Mechanism{"awareness",
              {"niemand heeft zijn hele netwerk voor ogen", "nobody has the whole network in mind"},
              [](ModelParameters& p) { p.awareness.of_others = p.awareness.of_sleeping = 1; }},
    Mechanism{"self_trust",
              {"zelfvertrouwen groeit door een ja, een compliment, aandacht en zelf iets geven",
               "self-trust grows with a yes, praise, attention and giving"},
              [](ModelParameters& p) {
                p.self_trust.yes = p.self_trust.no = p.self_trust.pride = 0;
                p.self_trust.praise = p.self_trust.attention = p.self_trust.loss = 0;
                p.ask_threshold.self_trust = 0;
              }},
    Mechanism{"threshold",
              {"privacy in huis, angst, taken, zich tot last voelen en weten wat men wil bepalen "
               "of iemand vraagt",
               "privacy at home, fear, tasks, feeling a burden and knowing what one wants decide "
               "on asking"},
              [](ModelParameters& p) {
                AskThreshold& t = p.ask_threshold;
                t.in_home = t.fear = t.roles = t.burden = t.wish = t.usual = 0;
              }},
    Mechanism{"taste",
              {"de een vraagt liever familie, de ander liever anderen",
               "one rather asks family, another others"},
              [](ModelParameters& p) { p.own_taste.spread = 0; }},
    Mechanism{"sharing_idea",
              {"niet iedereen bedenkt dat hulp te delen is",
               "it does not occur to everybody that help can be shared"},
              [](ModelParameters& p) { p.own_taste.never_thought = 0; }},
    Mechanism{"wish",
              {"mensen beginnen over wat ze willen, en een sociale vraag blijft soms verborgen",
               "people bring up what they want, and a social question may stay hidden"},
              [](ModelParameters& p) {
                p.wish.weight = 1;
                p.wish.covered = 0;
              }},
    Mechanism{"talk",
              {"een goed gesprek maakt vragen makkelijker en brengt aan het licht wat er is",
               "a good talk makes asking easier and brings to light what there is"},
              [](ModelParameters& p) {
                p.talk.professional = p.talk.helper = p.talk.carers = 0;
                p.ask_threshold.spotted = 0;
              }},
    Mechanism{"plain_asking",
              {"wie gewoon vraagt leert buren kennen", "who asks plainly gets to know neighbours"},
              [](ModelParameters& p) { p.talk.plain = 0; }},
    Mechanism{"bursting",
              {"wat nooit gezegd wordt barst los", "what is never said bursts"},
              [](ModelParameters& p) { p.guard.pile_up = 0; }},
    Mechanism{"guard",
              {"wie gekwetst is houdt nieuwe contacten oppervlakkig",
               "who was hurt keeps new contacts shallow"},
              [](ModelParameters& p) { p.guard.hurt = 0; }},
    Mechanism{"click",
              {"het moet klikken, en opdringen werkt niet",
               "it has to click, and pressing does not work"},
              [](ModelParameters& p) {
                p.click = {.chance = 1, .alike = 0, .unwilling = 0, .unskilled = 0};
              }},
    Mechanism{"know_services",
              {"wie een voorziening niet kent vraagt die niet aan",
               "who does not know a service does not apply for it"},
              [](ModelParameters& p) {
                p.know_services.unknown = p.know_services.unknown_low = p.know_services.sent = 0;
              }},
    Mechanism{"false_hope",
              {"wie te veel hoopte valt het tegen", "who hoped for too much is let down"},
              [](ModelParameters& p) {
                p.know_services.let_down = p.know_services.turn_down = p.know_services.blow = 0;
              }},
    Mechanism{"say",
              {"cliënten willen meepraten, en overnemen kost regie en eigen pogingen",
               "clients want a say, and taking over costs direction and own attempts"},
              [](ModelParameters& p) {
                p.have_say = {.say = 0, .checked = 0, .within_reach = 0, .fear = 0, .refuse = 0};
                p.ask_threshold.quick = 0;
              }},
    Mechanism{
        "attend",
        {"de eerste keer is moeilijk, een vaste dag verdringt een ontmoeting, herinneren helpt",
         "the first time is hard, a fixed day displaces a meeting, reminders help"},
        [](ModelParameters& p) { p.attend = {.dare = 4, .displaced = 0, .forgets = 0}; }},
    Mechanism{"distance",
              {"de een wil liever de afstand van een beroepskracht dan de ander",
               "some want the distance of a professional more than others"},
              [](ModelParameters& p) { p.fill_shares.distance = 0; }},
    Mechanism{"club_life",
              {"mensen blijven waar het past, te betalen is en klikt",
               "people stay where it suits, can be paid for and clicks"},
              [](ModelParameters& p) {
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
              }},
    Mechanism{"turn_to_own",
              {"wie hulp mist of verliest vraagt de eigen mensen",
               "who lacks or loses help asks the own people"},
              [](ModelParameters& p) { p.choose_whom.per_week = p.choose_whom.prepare_share = 0; }},
};

/// The mechanism with that id, or nullptr.
[[nodiscard]] constexpr const Mechanism* mechanism(std::string_view id) {
  for (const Mechanism& m : mechanisms) {
    if (m.id == id) {
      return &m;
    }
  }
  return nullptr;
}

}  // namespace draagkracht
