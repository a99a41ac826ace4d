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
