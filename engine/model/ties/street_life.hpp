// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Streets differ in how well people get on. It falls back slowly to what it was and rises with new
// ties and with an initiative of the neighbourhood. Residents who own it and share an aim go on;
// without an aim it stops; one run by professionals ends with the money. Organisers get to know
// each other. After a year there may be a meeting place, for all or for people with a limitation.
// Straten verschillen in hoe goed mensen met elkaar omgaan. Dat zakt langzaam terug en stijgt met
// nieuwe banden en met een initiatief uit de buurt. Bewoners die het zelf dragen en samen iets
// willen gaan door; zonder doel stopt het; een initiatief van beroepskrachten eindigt met het geld.
// Wie organiseert leert elkaar kennen. Na een jaar kan er een ontmoetingsplek zijn, voor iedereen
// of voor mensen met een beperking.
//
// Source: rules nbh3-nbh6, nbh8-nbh10, nbh14 (method guide). Grade: existence reported by
// practice, sizes assumed. Reads residents, ties; writes street levels, initiatives, ties. When:
// every street and neighbourhood once a quarter.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct CarryOn;

struct StreetLife {
  double spread = 0.12;
  double back = 0.03;
  double by_tie = 0.004;
  double help = 0.8;
  double starts = 0.004;
  double by_residents = 0.6;
  double aim = 0.6;
  double stops = 0.01;
  double aimless = 0.2;
  double money = 3.0;
  double grows = 0.02;
  double years = 3.0;
  double organisers = 0.5;
  double place = 0.15;
  double mixed = 0.7;
  double visits = 0.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<StreetLife>>(
        {{&StreetLife::spread,
          {"ties.street.spread",
           Unit::share,
           0.0,
           0.3,
           Grade::assumed,
           {"Hoeveel straten van elkaar verschillen", "How much streets differ"},
           {"straten verschillen (nbh3); grootte aangenomen",
            "streets differ (nbh3); size assumed"}}},
         {&StreetLife::back,
          {"ties.street.back",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel dat een straat per kwartaal terugzakt naar wat gewoon is",
            "Share that a street falls back per quarter to what is usual"},
           {"grootte aangenomen", "size assumed"}}},
         {&StreetLife::by_tie,
          {"ties.street.by_tie",
           Unit::share,
           0.0,
           0.2,
           Grade::assumed,
           {"Hoeveel een nieuwe band de straat goed doet", "What a new tie does for the street"},
           {"grootte aangenomen", "size assumed"}}},
         {&StreetLife::help,
          {"ties.street.help",
           Unit::none,
           0.0,
           2.0,
           Grade::assumed,
           {"Hoeveel eerder buren elkaar helpen in een straat waar het goed gaat",
            "How much sooner neighbours help each other in a street that gets on"},
           {"buren gebruiken elkaars talenten (nbh9); grootte aangenomen",
            "neighbours use each other's talents (nbh9); size assumed"}}},
         {&StreetLife::starts,
          {"ties.initiative.starts",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat in een buurt een initiatief begint",
            "Chance per quarter that an initiative starts in a neighbourhood"},
           {"grootte aangenomen", "size assumed"}}},
         {&StreetLife::by_residents,
          {"ties.initiative.by_residents",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de initiatieven dat van bewoners zelf is",
            "Share of initiatives that residents run"},
           {"grootte aangenomen", "size assumed"}}},
         {&StreetLife::aim,
          {"ties.initiative.aim",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de initiatieven met een doel dat allen delen",
            "Share of initiatives with an aim that all share"},
           {"grootte aangenomen", "size assumed"}}},
         {&StreetLife::stops,
          {"ties.initiative.stops",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat een initiatief met een gedeeld doel stopt",
            "Chance per quarter that an initiative with a shared aim stops"},
           {"wie de oplossing bezit voelt zich verantwoordelijk (nbh4); grootte aangenomen",
            "who owns the solution feels responsible (nbh4); size assumed"}}},
         {&StreetLife::aimless,
          {"ties.initiative.aimless",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat een initiatief zonder gedeeld doel stopt",
            "Chance per quarter that an initiative without a shared aim stops"},
           {"zonder gedeeld doel stopt een groep (nbh5); grootte aangenomen",
            "without a shared aim a group stops (nbh5); size assumed"}}},
         {&StreetLife::money,
          {"ties.initiative.money",
           Unit::years,
           0.0,
           20.0,
           Grade::assumed,
           {"Hoe lang er geld is voor een initiatief van beroepskrachten",
            "How long there is money for an initiative run by professionals"},
           {"het geld moet even lang duren (nbh10); grootte aangenomen",
            "money must last as long (nbh10); size assumed"}}},
         {&StreetLife::grows,
          {"ties.initiative.grows",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van wat nog ontbreekt dat de straten per kwartaal winnen, als het initiatief op "
            "gang is",
            "Share of what lacks that streets gain per quarter once the initiative is under way"},
           {"grootte aangenomen", "size assumed"}}},
         {&StreetLife::years,
          {"ties.initiative.years",
           Unit::years,
           0.1,
           20.0,
           Grade::assumed,
           {"Hoe lang het duurt voor een initiatief op gang is",
            "How long it takes an initiative to get under way"},
           {"het duurt jaren (nbh10); grootte aangenomen",
            "it takes years (nbh10); size assumed"}}},
         {&StreetLife::organisers,
          {"ties.initiative.organisers",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat twee organisatoren elkaar leren kennen",
            "Chance per quarter that two organisers get to know each other"},
           {"organiseren maakt netwerken (nbh8); grootte aangenomen",
            "organising itself makes networks (nbh8); size assumed"}}},
         {&StreetLife::place,
          {"ties.place.opens",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat er na een jaar een ontmoetingsplek komt",
            "Chance per quarter that a meeting place opens after a year"},
           {"grootte aangenomen", "size assumed"}}},
         {&StreetLife::mixed,
          {"ties.place.mixed",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de ontmoetingsplekken dat voor iedereen is",
            "Share of meeting places that are for all"},
           {"gemengd maakt bekend, eigen voelt veilig (nbh14); grootte aangenomen",
            "mixed makes acquaintance, own feels safe (nbh14); size assumed"}}},
         {&StreetLife::visits,
          {"ties.place.visits",
           Unit::none,
           0.0,
           5.0,
           Grade::assumed,
           {"Hoeveel vaker mensen iemand leren kennen met een ontmoetingsplek in de buurt",
            "How much more often people meet somebody with a meeting place near"},
           {"plekken met een lage drempel geven toevallige ontmoetingen (nbh6); grootte aangenomen",
            "easy places bring chance meetings (nbh6); size assumed"}}}});
  }
};

/// What lies between usual and unusual in a street: 1 in an ordinary one.
[[nodiscard]] inline double neighbourly(const StreetLife& p, double level) {
  return 1.0 + p.help * (level - 0.5);
}

/// A quarter of a street: back to `usual`, on with an initiative of `years` old (below 0: none).
[[nodiscard]] inline double next_level(const StreetLife& p, double level, double usual,
                                       double years) {
  const double under_way = years < 0 ? 0.0 : years < p.years ? years / p.years : 1.0;
  const double next = level + p.back * (usual - level) + p.grows * under_way * (1.0 - level);
  return next < 0 ? 0.0 : next > 1 ? 1.0 : next;
}

/// Chance that an initiative stops in a quarter.
[[nodiscard]] inline double chance_to_stop(const StreetLife& p, bool residents, bool shared_aim,
                                           double years) {
  return !residents && years >= p.money ? 1.0 : shared_aim ? p.stops : p.aimless;
}

/// How well people get on in the street of `person`; 0.5 is ordinary.
[[nodiscard]] double street_level(const World& world, PersonId person);

/// A new tie does its street good.
void liven(World& world, const StreetLife& rule, PersonId person);

/// The place where people of the neighbourhood meet.
[[nodiscard]] PlaceKind place_near(const World& world, PersonId person);

/// Who comes to the place near `person`, `person` among them; nobody when it is not for `person`.
[[nodiscard]] std::vector<PersonId> visitors_near(const World& world, PersonId person);

/// The residents who would run an initiative here, those who would first in front.
[[nodiscard]] std::vector<PersonId> organisers_of(const World& world, std::size_t neighbourhood);

/// Streets and neighbourhoods whose turn it is.
void live_in_streets(World& world, const StreetLife& rule, const CarryOn& carry);

}  // namespace draagkracht
