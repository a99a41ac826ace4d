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
    Mechanism{"goodwill",
              {"de meeste mensen helpen graag als zij gevraagd worden",
               "most people gladly help when asked"},
              [](ModelParameters& p) { p.answer_request.base = -6; }},
    Mechanism{"affection",
              {"wie dichterbij staat zegt eerder ja", "who stands closer says yes sooner"},
              [](ModelParameters& p) { p.answer_request.closeness = 0; }},
    Mechanism{"suits",
              {"niet iedereen past bij elke taak", "not everybody suits every task"},
              [](ModelParameters& p) {
                p.suit_task = {.comfort = 0, .other = 0, .small_job = 0, .not_knowing = 0};
              }},
    Mechanism{"pressure",
              {"hulp onder druk stopt eerder, schuldgevoel houdt familie gaande",
               "help under pressure ends sooner, guilt keeps families going"},
              [](ModelParameters& p) { p.under_pressure.sooner = p.under_pressure.guilt = 0; }},
    Mechanism{"terms",
              {"hulp kan gaan over één taak of een bepaalde tijd",
               "help can be for one task or for a time"},
              [](ModelParameters& p) {
                p.agree_form.sooner = p.agree_form.ends = 0;
                p.agree_form.year_ends = p.agree_form.student_ends = 0;
              }},
    Mechanism{"trusted",
              {"wie vertrouwd wordt krijgt eerder een ja dan wie een functie heeft",
               "who is trusted gets a yes sooner than who has a role"},
              [](ModelParameters& p) { p.speak_for.trusted = 0; }},
    Mechanism{"shield",
              {"vrijwilligers zijn niet altijd te bereiken", "volunteers cannot always be reached"},
              [](ModelParameters& p) { p.shield_number.share = 0; }},
    Mechanism{"skill",
              {"wie geoefend is heeft minder tijd nodig", "who is skilled needs less time"},
              [](ModelParameters& p) { p.learn_skill.saving = 0; }},
    Mechanism{"agenda",
              {"families met een gedeelde agenda regelen minder en vinden meer helpers",
               "families with a shared agenda arrange less and find more helpers"},
              [](ModelParameters& p) { p.share_agenda.share = 0; }},
    Mechanism{"family_talk",
              {"om de tafel pakken mensen vanzelf taken op",
               "round the table people take up tasks by themselves"},
              [](ModelParameters& p) { p.family_talk.per_year = 0; }},
    Mechanism{"follow",
              {"vrijwilligers volgen de cliënt", "volunteers follow the client"},
              [](ModelParameters& p) { p.follow_client.episode = p.follow_client.say = 0; }},
    Mechanism{"keep_volunteers",
              {"dank, begeleiding en resultaat houden vrijwilligers vast",
               "thanks, guidance and results keep volunteers"},
              [](ModelParameters& p) {
                KeepVolunteer& keep = p.keep_volunteer;
                keep.spread = keep.thanks = keep.used = keep.guidance = keep.training =
                    keep.fellows = 0;
                keep.sameness = keep.many = keep.hurt = keep.stuck = keep.costs = 0;
              }},
    Mechanism{"small_steps",
              {"vrijwilligers werken aan kleine stappen", "volunteers work at small steps"},
              [](ModelParameters& p) { p.small_steps.weeks = 520; }},
    Mechanism{"stand_alone",
              {"wie op een vrijwilliger leunt verliest veel als die weggaat",
               "who leans on a volunteer loses much when that one goes"},
              [](ModelParameters& p) { p.stand_alone = {.loss = 0, .learns = 0}; }},
    Mechanism{"matching",
              {"een vrijwilliger en een cliënt moeten bij elkaar passen",
               "a volunteer and a client must fit"},
              [](ModelParameters& p) {
                p.match_volunteer.refuses = p.match_volunteer.age_gap = 0;
                p.match_volunteer.known = 1;
              }},
    Mechanism{"reach",
              {"niet iedere cliënt wordt bereikt of aangemeld",
               "not every client is reached or pointed out"},
              [](ModelParameters& p) {
                p.match_volunteer.reached = 1;
                p.match_volunteer.pointed_out = 0;
              }},
    Mechanism{
        "even",
        {"wie het eerlijk verdeelt houdt het samen vol", "who share evenly keep it up together"},
        [](ModelParameters& p) { p.share_evenly.lasts = p.share_evenly.safe = 0; }},
    Mechanism{"of_use",
              {"iets kunnen betekenen doet goed, en wie geholpen is helpt",
               "being of use does good, and who was helped helps"},
              [](ModelParameters& p) {
                p.be_of_use = {.gives = 0, .returned = 0, .asked = 0, .former = 0, .client = 0};
              }},
    Mechanism{"quarrels",
              {"moeilijk gedrag geeft ruzie, minder met een vrijwilliger",
               "difficult behaviour leads to quarrels, less with a volunteer"},
              [](ModelParameters& p) { p.quarrel.damage = 0; }},
    Mechanism{"companion",
              {"een maatje geeft een mantelzorger kracht", "a companion gives a carer strength"},
              [](ModelParameters& p) { p.stand_beside.per_year = 0; }},
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
