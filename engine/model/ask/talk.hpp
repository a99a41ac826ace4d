// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A professional who takes time says that asking is hard, asks in concrete words what is wanted,
// helps to think of people, hears what lies behind a question, notices carers and what gets
// worse, and may get a client to call somebody. A close helper gives a push now and then. Who
// solves all at once does none of this. Een beroepskracht die de tijd neemt zegt dat vragen
// moeilijk is, vraagt concreet wat iemand wil, denkt mee over mensen, hoort wat achter een vraag
// zit, ziet mantelzorgers en ziet wat slechter gaat, en krijgt een cliënt soms zover dat die
// iemand belt. Een naaste die helpt geeft soms een zetje. Wie alles meteen oplost doet dat niet.
//
// Source: rules ask6, ask9, ask10, ask12-ask14, findings C4, C13, C22, C27, C28. Grade:
// direction from interviews, rates and sizes assumed. Reads professionals and helpers of a
// client; writes the client record and contacts of one tie. When: once a month per client.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "model/ask/shyness.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct Talk {
  double professional = 0.1;
  double helper = 0.02;
  double ease = 0.3;
  double push = 0.3;
  double recall = 0.25;
  double concrete = 0.5;
  double carers = 0.6;
  double unseen = 0.2;
  double weeks = 8;
  double nudge = 0.5;
  double contact = 0.25;
  double plain = 0.01;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit interviews; grootte aangenomen",
                            "direction from interviews; size assumed"};
    return std::to_array<Parameter<Talk>>(
        {{&Talk::professional,
          {"ask.talk.professional",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per maand op een goed gesprek met een beroepskracht die daar de tijd voor neemt",
            "Chance per month of a good talk with a professional who takes the time"},
           assumed}},
         {&Talk::helper,
          {"ask.talk.helper",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per maand op een zetje van een naaste die helpt",
            "Chance per month of a push from somebody close who helps"},
           assumed}},
         {&Talk::ease,
          {"ask.talk.ease",
           Unit::points,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel makkelijker vragen wordt als een beroepskracht zegt dat het moeilijk is",
            "How much easier asking gets when a professional says that it is hard"},
           {"erkennen dat vragen moeilijk is helpt (ask6); grootte aangenomen",
            "acknowledging that asking is hard helps (ask6); size assumed"}}},
         {&Talk::push,
          {"ask.talk.push",
           Unit::points,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel makkelijker vragen wordt door een zetje",
            "How much easier asking gets by a push"},
           {"een beetje aanmoediging helpt veel (ask9); grootte aangenomen",
            "a little encouragement helps much (ask9); size assumed"}}},
         {&Talk::recall,
          {"ask.talk.recall",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de vergeten mensen aan wie iemand door doorvragen denkt",
            "Share of those overlooked who come to mind by asking on"},
           {"‘ik heb niemand’ klopt bijna nooit (ask13); grootte aangenomen",
            "a first \"I have nobody\" is nearly never true (ask13); size assumed"}}},
         {&Talk::concrete,
          {"ask.talk.concrete",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van die gesprekken waarin concreet naar wensen wordt gevraagd",
            "Share of talks in which wishes are asked in concrete words"},
           {"kiezen uit een lijst mag, een lang gesprek eromheen niet (C4); grootte aangenomen",
            "a list to choose from is fine, a long indirect talk is not (C4); size assumed"}}},
         {&Talk::carers,
          {"ask.talk.carers",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per maand dat een beroepskracht die de tijd neemt ziet wie er helpt",
            "Chance per month that a professional who takes the time notices who helps"},
           {"mantelzorgers melden zich niet, ze moeten gezocht worden (ask12); grootte aangenomen",
            "carers do not come forward and have to be looked for (ask12); size assumed"}}},
         {&Talk::unseen,
          {"ask.talk.spot",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Tekort waarbij opvalt dat het minder gaat, als deel van de zorg",
            "Share of need missing at which it shows that things get worse"},
           assumed}},
         {&Talk::weeks,
          {"ask.talk.weeks",
           Unit::weeks,
           0.0,
           104.0,
           Grade::assumed,
           {"Zoveel weken komt het dan makkelijker ter sprake",
            "For so many weeks it then comes up more easily"},
           assumed}},
         {&Talk::nudge,
          {"ask.talk.nudge",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van die gesprekken na een zetje om iemand te bellen",
            "Share of talks with a nudge to call somebody"},
           {"een cliënt vergeet het uit zichzelf (C27); grootte aangenomen",
            "a client forgets it unasked (C27); size assumed"}}},
         {&Talk::contact,
          {"ask.talk.contact",
           Unit::per_week,
           0.0,
           5.0,
           Grade::assumed,
           {"Hoeveel vaker per week twee mensen elkaar dan zien",
            "How much more often a week the two then meet"},
           assumed}},
         {&Talk::plain,
          {"ask.talk.plain",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per maand dat wie gewoon vraagt er een buur bij leert kennen",
            "Chance per month that who asks plainly gets to know a neighbour"},
           {"een directe vraag in de straat leverde mensen op (C13); grootte aangenomen",
            "a direct request in the street brought people on call (C13); size assumed"}}}});
  }
};

/// How a professional works: 0 solves at once, 1 takes time and leaves the say to the client.
[[nodiscard]] inline double stance_of(const World& w, PersonId professional) {
  return Draw(w.luck, decision("formal.stance"), w.key(professional), Week{0}).uniform(0);
}
/// What a client can carry out of a plan, 0..1: social skill, less with a failing memory, and
/// direction over the own life.
[[nodiscard]] inline double carries_out(const ClientRecord& client, const Traits& traits) {
  const bool forgets = client.limitation == Limitation::dementia ||
                       client.limitation == Limitation::brain_injury ||
                       client.limitation == Limitation::intellectual;
  const double skill = static_cast<double>(traits[at(Trait::social_skill)]);
  return skill * (forgets ? 0.4 : 1.0) * (0.5 + 0.5 * static_cast<double>(client.own_direction));
}
/// The fruit of a good talk; it stays. Word 1 of `draw`.
inline void good_talk(const Talk& p, ClientRecord& client, const Draw& draw, bool landed = true) {
  learn(client, Known::sharing);
  if (landed) {
    learn(client, Known::services);
  }
  learn(client, Known::social_question);
  learn(client, Known::reminded);
  if (draw.chance(p.concrete, 1)) {
    learn(client, Known::wish);
  }
  const double recalled = client.recalled + p.recall * (255.0 - client.recalled);
  client.recalled = static_cast<std::uint8_t>(recalled);
}
/// Asking gets easier by some points, within the bounds of what answers teach.
inline void encourage(ClientRecord& client, double points) {
  const double shift = static_cast<double>(client.shyness_shift) - points;
  client.shyness_shift = static_cast<float>(shift < -1.5 ? -1.5 : shift > 1.5 ? 1.5 : shift);
}

}  // namespace draagkracht
