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
                p.build_strain.asking = 0;
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
    Mechanism{"asking_drains",
              {"vragen en blijven vragen vreet energie", "asking and asking drains"},
              [](ModelParameters& p) { p.build_strain.asking = 0; }},
    Mechanism{"family_elsewhere",
              {"belasting slaat over op familie die elders woont en meehelpt",
               "strain spreads to family elsewhere who help as well"},
              [](ModelParameters& p) { p.build_strain.kin_elsewhere = 0; }},
    Mechanism{"trust",
              {"wie trouw komt verdient vertrouwen, stilte en kilte kosten het",
               "who comes as agreed earns trust, silence and coldness cost it"},
              [](ModelParameters& p) {
                p.trust_professionals = {.earned = 0,
                                         .silence = 0,
                                         .forgets = 0,
                                         .cold_acts = 0,
                                         .reports = 0,
                                         .odd = 0,
                                         .healing = 0};
              }},
    Mechanism{"carry_more",
              {"ook de beroepskracht vraagt om meer, en wie dichtbij staat geeft meer",
               "the professional asks for more as well, and who is close gives more"},
              [](ModelParameters& p) {
                p.carry_more = {.asks = 0, .chafes = 0, .heart = 0, .drives = 0, .costs = 0};
              }},
    Mechanism{
        "rhythm",
        {"een afgesproken ritme beschermt", "an agreed rhythm protects"},
        [](ModelParameters& p) { p.agree_rhythm = {.lighter = 0, .protects = 0, .to_tell = 0}; }},
    Mechanism{
        "family_meeting",
        {"een familie die het voelt gaat om de tafel", "a family that feels it sits down"},
        [](ModelParameters& p) {
          p.meet_as_family = {
              .per_quarter = 0, .open = 0, .arranging = 0, .even = 0, .network = 0, .stays = 0};
        }},
    Mechanism{"take_over",
              {"iemand neemt een paar uur over", "somebody takes over some hours"},
              [](ModelParameters& p) { p.take_over.per_quarter = 0; }},
    Mechanism{"day_away",
              {"dagbesteding geeft lucht aan wie het vertrouwt",
               "a day activity gives air to who trusts it"},
              [](ModelParameters& p) { p.day_away.relief = p.day_away.stays = 0; }},
    Mechanism{"hope",
              {"verwachting, groei en hoop maken de last zwaarder of lichter",
               "expectations, growth and hope make the burden heavier or lighter"},
              [](ModelParameters& p) {
                p.keep_hope.begins = p.keep_hope.frustration = p.keep_hope.growth = 0;
                p.keep_hope.strength = 0;
              }},
    Mechanism{
        "later",
        {"oude ouders maken zich zorgen over later", "old parents worry about later"},
        [](ModelParameters& p) { p.worry_about_later.worry = p.worry_about_later.plans = 0; }},
    Mechanism{"say",
              {"wie gehoord wordt en iemand achter zich heeft, draagt lichter",
               "who is heard and has somebody behind carries lighter"},
              [](ModelParameters& p) {
                p.have_a_say = {.talks = 0, .unheard = 0, .alone = 0, .shared = 0, .largest = 0};
              }},
    Mechanism{"fit",
              {"een netwerk kan te klein, te groot of te ingewikkeld zijn",
               "a network can be too small, too large or too complicated"},
              [](ModelParameters& p) {
                p.fit_network = {.few = 0, .many = 0, .service = 0, .newcomer = 0, .roles = 0};
              }},
    Mechanism{"health",
              {"belasting tast de eigen gezondheid aan", "strain lowers the own health"},
              [](ModelParameters& p) { p.wear_health.poor = p.wear_health.ill = 0; }},
    Mechanism{"own_life",
              {"gaan zorgen is een schok, een eigen leven beschermt",
               "beginning to care is a blow, an own life protects"},
              [](ModelParameters& p) { p.own_life.shock = p.own_life.protects = 0; }},
    Mechanism{
        "others",
        {"een club geeft een mantelzorger raad en rust", "a club gives a carer advice and calm"},
        [](ModelParameters& p) {
          p.meet_others.advice = p.meet_others.calm = p.meet_others.along = 0;
        }},
    Mechanism{"found",
              {"wie gevonden is krijgt steun, les en sneller uren",
               "who is found gets support, training and hours sooner"},
              [](ModelParameters& p) { p.find_carers.per_year = 0; }},
    Mechanism{
        "end",
        {"een afgesproken einde en een goede afsluiting", "an agreed end and a proper goodbye"},
        [](ModelParameters& p) { p.end_well.term = p.end_well.bruise = p.end_well.direction = 0; }},
    Mechanism{
        "hold",
        {"een partner remt, wie zo is opgevoed kijkt niet weg, een volle taak alleen gaat mis",
         "a partner brakes, who was raised so does not look away, a full task alone fails"},
        [](ModelParameters& p) { p.hold_on.brake = p.hold_on.raised = p.hold_on.full_task = 0; }},
    Mechanism{"pass_on",
              {"een broer of zus neemt het over van de ouders",
               "a brother or sister takes over from the parents"},
              [](ModelParameters& p) { p.pass_on.planned = p.pass_on.unplanned = 0; }},
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
