// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who knows what one wants brings that up rather than what lacks most; contact is wanted most
// often. Some never speak of loneliness: a practical question stands in front of it, until
// somebody hears what lies behind. Wie weet wat hij wil, begint daarover en niet over wat het
// meest ontbreekt; contact wordt het vaakst gewenst. Sommigen noemen eenzaamheid nooit: een
// praktische vraag staat ervoor, tot iemand hoort wat erachter zit.
//
// Source: rules ask14, ask21, finding C11 (contact named most often, then trust, something nice
// to do, help with one question). Grade: order from interviews, sizes assumed. Reads lasting
// draws and what somebody heard; writes nothing. When: each time something is brought up.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct Wish {
  double weight = 3.0;
  double contact = 0.5;
  double covered = 0.1;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Wish>>(
        {{&Wish::weight,
          {"ask.wish.weight",
           Unit::none,
           1.0,
           20.0,
           Grade::assumed,
           {"Hoeveel eerder iemand begint over wat hij wil",
            "How much sooner somebody brings up what is wanted"},
           {"doelen sturen wat mensen doen (ask21); grootte aangenomen",
            "goals gate actions (ask21); size assumed"}}},
         {&Wish::contact,
          {"ask.wish.contact",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de mensen dat vooral contact wil", "Share of people who want contact most"},
           {"contact werd het vaakst genoemd (C11); grootte aangenomen",
            "contact was named most often (C11); size assumed"}}},
         {&Wish::covered,
          {"ask.wish.covered",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de mensen dat een sociale vraag achter een praktische verbergt",
            "Share of people who put a practical question before a social one"},
           {"achter een praktische vraag kan een sociale zitten (ask14); grootte aangenomen",
            "behind a practical question may hide a social one (ask14); size assumed"}}}});
  }
};

/// What this person wants most, for life.
[[nodiscard]] inline Channel wish_of(const World& w, const Wish& p, PersonId client) {
  const Draw draw(w.luck, decision("ask.wish"), w.key(client), Week{0});
  if (draw.chance(p.contact, 0)) {
    return Channel::company;
  }
  constexpr std::array others{Channel::emotional, Channel::transport, Channel::administration};
  return others[static_cast<std::size_t>(draw.uniform(1) * 3.0)];
}
/// Whether a social question stays behind a practical one.
[[nodiscard]] inline bool covers_up(const World& w, const Wish& p, const ClientRecord& client) {
  return !knows(client, Known::social_question) &&
         Draw(w.luck, decision("ask.cover"), w.key(client.person), Week{0}).chance(p.covered, 0);
}

}  // namespace draagkracht
