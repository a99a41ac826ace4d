// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Trust in oneself grows with a yes, a kind word, unpaid attention and with being able to give;
// a refusal or a false hope takes a little away, and another try stays possible. In time it goes
// back to where it was. Zelfvertrouwen groeit door een ja, een compliment, aandacht van wie er
// niet voor betaald wordt, en door zelf iets te kunnen geven; een nee of een valse hoop haalt er
// iets af, en opnieuw proberen mag. Op den duur wordt het weer wat het was.
//
// Source: findings C14, C24, C32, C33 of interviews with clients; rules ask16, ask17. Grade:
// direction from interviews, sizes assumed. Reads answers, help received and given; writes self-
// trust. When: at each answer and return; the rest once a month.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/care.hpp"

namespace draagkracht {

struct SelfTrust {
  double usual = 0.5;
  double back = 0.06;
  double yes = 0.04;
  double no = 0.03;
  double pride = 0.03;
  double praise = 0.03;
  double praised = 0.2;
  double attention = 0.01;
  double loss = 0.1;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit interviews; grootte aangenomen",
                            "direction from interviews; size assumed"};
    return std::to_array<Parameter<SelfTrust>>(
        {{&SelfTrust::usual,
          {"ask.trust.usual",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Zelfvertrouwen waar iemand op den duur op uitkomt",
            "Trust in oneself to which people return"},
           assumed}},
         {&SelfTrust::back,
          {"ask.trust.back",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de weg daarheen per maand", "Share of the way back per month"},
           assumed}},
         {&SelfTrust::yes,
          {"ask.trust.yes",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel een ja op een vraag het zelfvertrouwen doet groeien",
            "How much a yes lets self-trust grow"},
           {"kleine successen houden mensen gaande (ask16); grootte aangenomen",
            "small successes keep people going (ask16); size assumed"}}},
         {&SelfTrust::no,
          {"ask.trust.no",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel een nee op een vraag eraf haalt", "How much a no takes away"},
           {"een nee doet een beetje pijn (ask17); grootte aangenomen",
            "a refusal hurts a little (ask17); size assumed"}}},
         {&SelfTrust::pride,
          {"ask.trust.pride",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel het doet groeien om iets voor een ander te doen",
            "How much doing something for another lets it grow"},
           {"trots op wat iemand kan en doet (C32); grootte aangenomen",
            "pride in skill and useful work (C32); size assumed"}}},
         {&SelfTrust::praise,
          {"ask.trust.praise",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel een compliment het doet groeien", "How much a kind word lets it grow"},
           {"complimenten doen ertoe (C33); grootte aangenomen",
            "compliments matter (C33); size assumed"}}},
         {&SelfTrust::praised,
          {"ask.trust.praised",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per maand op een compliment van wie helpt",
            "Chance per month of a kind word from who helps"},
           assumed}},
         {&SelfTrust::attention,
          {"ask.trust.attention",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel aandacht van wie er niet voor betaald wordt het per maand doet groeien",
            "How much unpaid attention lets it grow per month"},
           {"tijd die iemand zomaar geeft telt (C24); grootte aangenomen",
            "unpaid time is itself valued (C24); size assumed"}}},
         {&SelfTrust::loss,
          {"ask.trust.loss",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel het einde van de dagbesteding eraf haalt",
            "How much the end of a day activity takes away"},
           {"mensen willen dat iets blijft bestaan (C14); grootte aangenomen",
            "people want an activity to last (C14); size assumed"}}}});
  }
};

/// Something good: the less trust there is, the more it does. `size` is a share of what lacks.
constexpr void gain_trust(ClientRecord& client, double size) {
  client.self_trust += static_cast<float>(size) * (1.0F - client.self_trust);
}
/// Something bad: takes a share of the trust there is.
constexpr void lose_trust(ClientRecord& client, double size) {
  client.self_trust -= static_cast<float>(size) * client.self_trust;
}
/// A step back to what is usual.
constexpr void settle_trust(const SelfTrust& p, ClientRecord& client) {
  client.self_trust +=
      static_cast<float>(p.back * (p.usual - static_cast<double>(client.self_trust)));
}

}  // namespace draagkracht
