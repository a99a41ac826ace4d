// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/wishes.hpp"

#include <algorithm>

#include "measures/self_reliance.hpp"
#include "population/aids.hpp"

namespace draagkracht {

const std::array<CodeName, 3> wish_names{{
    {"more", {"vaker zien", "see more often"}},
    {"renew", {"weer contact", "be in touch again"}},
    {"different", {"anders met elkaar", "get on differently"}},
}};
// The model has six interests without a name; these stand for them.
const std::array<CodeName, 6> interest_names{{
    {"garden", {"tuin en dieren", "garden and animals"}},
    {"music", {"muziek", "music"}},
    {"sport", {"sport en buiten zijn", "sport and being outdoors"}},
    {"hands", {"handwerk en klussen", "crafts and repairs"}},
    {"stories", {"lezen en verhalen", "reading and stories"}},
    {"food", {"koken en samen eten", "cooking and eating together"}},
}};

Strengths strengths_of(const World& w, PersonId person) {
  const std::size_t i = person.index();
  Strengths s;
  s.social_skill = static_cast<double>(w.persons.trait(person, Trait::social_skill));
  s.assets = static_cast<double>(w.persons.trait(person, Trait::assets));
  s.altruism = static_cast<double>(w.persons.trait(person, Trait::altruism));
  s.works = w.persons.employed_hours[i] > 0;
  s.volunteers = w.persons.volunteer[i] != 0;
  s.club = w.persons.leisure[i].valid();
  s.at_home_on_line = digital_skill(w.luck, w.persons, person, w.week) >= at_home_on_line;
  s.interest = interest_of(w.luck, w.persons, person);
  return s;
}

std::vector<ContactWished> contact_wishes(const EgoNetwork& ego) {
  constexpr double close = 0.5;    // and seldom seen: one would see more of them (assumed)
  constexpr double seldom = 0.25;  // contacts a week
  constexpr double was_close = 0.3;
  std::vector<ContactWished> wishes;
  for (const EgoMember& m : ego.members) {
    if (m.professional) {
      continue;
    }
    if (m.line == LineKind::strained) {
      wishes.push_back({m, TieWish::different});
    } else if (m.state == TieState::dormant && m.felt(ego.lens) >= was_close) {
      wishes.push_back({m, TieWish::renew});
    } else if (m.felt(ego.lens) >= close && m.contacts < seldom && !m.housemate) {
      wishes.push_back({m, TieWish::more});
    }
  }
  std::ranges::stable_sort(wishes, [&](const ContactWished& a, const ContactWished& b) {
    return a.member.felt(ego.lens) > b.member.felt(ego.lens);
  });
  return wishes;
}

QuezCard quez_card(const Sitting& sitting) {
  const World& w = *sitting.world;
  QuezCard card;
  card.ego = ego_network(sitting);
  const ClientRecord& client = w.clients[w.persons.client[sitting.person.index()].index()];
  card.own_direction = own_direction_answer(w, client);
  card.self_trust = static_cast<double>(client.self_trust);
  card.improve = card_improve(w, client);
  card.helped = card_help(w, client);
  card.strengths = strengths_of(w, sitting.person);
  card.wish_known = knows(client, Known::wish);
  card.wishes = contact_wishes(card.ego);
  return card;
}

}  // namespace draagkracht
