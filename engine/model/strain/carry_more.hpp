// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Where hours of professionals are missing, the professional turns to the main carer as well. Who
// stands closest gives more without being asked, others less. Where there is no money for a taxi a
// helper drives. Serving what an organisation needs chafes. Waar uren van beroepskrachten
// ontbreken, klopt ook de beroepskracht bij de mantelzorger aan. Wie het dichtst bij iemand staat
// geeft ongevraagd meer, anderen minder. Waar geen geld is voor een taxi rijdt een helper. Werken
// voor wat de organisatie nodig heeft, wringt.
//
// Source: findings N2 (clients and professionals both ask), N4, N22 and N40. Grade: direction from
// interviews, sizes assumed. Reads indications, unmet need, traits, closeness; writes agreements.
// When: once a quarter of a client.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "model/ask/shyness.hpp"

namespace draagkracht {

struct CarryMore {
  double asks = 0.5;
  double share = 0.3;
  double says_yes = 0.6;
  double loyalty = 1.0;
  double guarding = 1.0;
  double strain = 0.6;
  double chafes = 0.0008;
  double trust = 0.06;
  double heart = 0.03;
  double drives = 0.25;
  double costs = 0.0006;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit interviews; grootte aangenomen",
                            "direction from interviews; size assumed"};
    return std::to_array<Parameter<CarryMore>>(
        {{&CarryMore::asks,
          {"strain.carry_more.asks",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat een beroepskracht die uren mist de mantelzorger om meer vraagt",
            "Chance per quarter that a professional short of hours asks the carer for more"},
           {"cliënten en beroepskrachten vragen allebei te veel (N2); grootte aangenomen",
            "clients and professionals both ask too much (N2); size assumed"}}},
         {&CarryMore::share,
          {"strain.carry_more.share",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van wat ontbreekt waar dan om gevraagd wordt",
            "Share of what is missing that is then asked"},
           assumed}},
         {&CarryMore::says_yes,
          {"strain.carry_more.says_yes",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat een gemiddelde mantelzorger ja zegt", "Chance of a yes of an average carer"},
           assumed}},
         {&CarryMore::loyalty,
          {"strain.carry_more.loyalty",
           Unit::none,
           0.0,
           4.0,
           Grade::assumed,
           {"Hoeveel eerder iemand ja zegt die trouw is", "How much sooner yes from who is loyal"},
           assumed}},
         {&CarryMore::guarding,
          {"strain.carry_more.guarding",
           Unit::none,
           0.0,
           4.0,
           Grade::assumed,
           {"Hoeveel minder snel iemand ja zegt die grenzen bewaakt",
            "How much less soon yes from who guards limits"},
           assumed}},
         {&CarryMore::strain,
          {"strain.carry_more.strain",
           Unit::none,
           0.0,
           4.0,
           Grade::assumed,
           {"Hoeveel minder snel iemand ja zegt die zelf zwaar belast is",
            "How much less soon yes from who is strained"},
           assumed}},
         {&CarryMore::chafes,
          {"strain.carry_more.chafes",
           Unit::per_week,
           0.0,
           0.05,
           Grade::assumed,
           {"Belasting door taken van een organisatie, een jaar lang",
            "Strain by tasks of an organisation, for a year"},
           {"voor het karretje van de organisatie gespannen (N40); grootte aangenomen",
            "harnessed to the organisation's cart (N40); size assumed"}}},
         {&CarryMore::trust,
          {"strain.carry_more.trust",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Vertrouwen dat zo'n vraag kost", "Trust that such a question costs"},
           assumed}},
         {&CarryMore::heart,
          {"strain.carry_more.heart",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel meer per kwartaal iemand uit zichzelf geeft die heel dichtbij staat",
            "How much more a quarter somebody very close gives unasked"},
           {"hoe dichterbij, hoe vaker (N4); grootte aangenomen",
            "the closer, the more often (N4); size assumed"}}},
         {&CarryMore::drives,
          {"strain.carry_more.drives",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de gemiste ritten dat een helper rijdt als een taxi te duur is",
            "Share of rides lacking that a helper drives when a taxi costs too much"},
           {"de buurman rijdt omdat de taxi te duur is (N22); grootte aangenomen",
            "driving the neighbour because taxi costs are too high (N22); size assumed"}}},
         {&CarryMore::costs,
          {"strain.carry_more.costs",
           Unit::per_week,
           0.0,
           0.05,
           Grade::assumed,
           {"Belasting door reiskosten bij een laag inkomen; bij een hoog inkomen even veel "
            "lichter",
            "Strain by costs of travel on a low income; as much lighter on a high one"},
           {"wie betaalt de benzine (N22); grootte aangenomen",
            "who pays the petrol (N22); size assumed"}}}});
  }
};

/// Chance that a carer does what the professional asks; `protects` 0..1 is a rhythm that was
/// agreed.
[[nodiscard]] inline double chance_to_carry_more(const CarryMore& p, const Traits& traits,
                                                 double strain, double protects) {
  const double chance = p.says_yes + p.loyalty * above_middle(traits, Trait::loyalty) -
                        p.guarding * above_middle(traits, Trait::boundary_guarding) -
                        p.strain * strain;
  return (chance < 0 ? 0.0 : chance > 1 ? 1.0 : chance) * (1.0 - protects);
}

/// Closeness at which nobody does more or less than was agreed.
inline constexpr double usual_closeness_of_carers = 0.7;

/// Share by which help changes in a quarter without a word; more only while something is lacking.
[[nodiscard]] constexpr double change_by_heart(const CarryMore& p, double closeness, bool lacking) {
  const double change =
      p.heart * (closeness - usual_closeness_of_carers) / (1.0 - usual_closeness_of_carers);
  return change > 0 && !lacking ? 0.0 : change < -p.heart ? -p.heart : change;
}

/// Strain a week by what travel costs; `travel` minutes a week, income low, middle or high.
[[nodiscard]] constexpr double worry_over_costs(const CarryMore& p, IncomeBand income,
                                                double travel) {
  const double far = travel < 120 ? travel / 120 : 1.0;
  return income == IncomeBand::low    ? p.costs * far
         : income == IncomeBand::high ? -p.costs * far
                                      : 0.0;
}

}  // namespace draagkracht
