// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// People take to who is like them in education, origin and interests, and to who is open. Between
// people who differ much both have to be open. Who lacks skill or self-trust makes fewer ties,
// unless a buddy or a group that is kind makes up for it.
// Mensen trekken naar wie op hen lijkt in opleiding, herkomst en belangstelling, en naar wie open
// is. Tussen mensen die veel verschillen moeten beiden openstaan. Wie weinig handig of zeker is
// maakt minder contact, tenzij een maatje of een aardige groep dat goedmaakt.
//
// Source: rules net3, net8, net9, net10, nbh7 (method guide); likeness breeds connection
// (McPherson, Smith-Lovin and Cook 2001). Grade: existence measured, sizes assumed. Reads traits,
// education, origin, limitation, own direction; writes nothing. When: whenever somebody may meet
// somebody.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct TakeTo {
  double education = 0.2;
  double origin = 0.35;
  double interests = 0.4;
  double openness = 0.5;
  double across = 0.6;
  double warmth = 0.3;
  double confidence = 0.6;
  double lifted = 0.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<TakeTo>>(
        {{&TakeTo::education,
          {"ties.take_to.education",
           Unit::share,
           0.0,
           0.5,
           Grade::assumed,
           {"Hoeveel minder mensen naar elkaar trekken per trap verschil in opleiding",
            "How much less people take to each other per step of education between them"},
           {"soort zoekt soort (net3); grootte aangenomen",
            "like seeks like (net3); size assumed"}}},
         {&TakeTo::origin,
          {"ties.take_to.origin",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel minder mensen van verschillende herkomst naar elkaar trekken",
            "How much less people of different origin take to each other"},
           {"soort zoekt soort (net3); grootte aangenomen",
            "like seeks like (net3); size assumed"}}},
         {&TakeTo::interests,
          {"ties.take_to.interests",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel minder mensen met andere belangstelling naar elkaar trekken",
            "How much less people with other interests take to each other"},
           {"dezelfde belangstelling verbindt (net3); grootte aangenomen",
            "the same interests connect (net3); size assumed"}}},
         {&TakeTo::openness,
          {"ties.take_to.openness",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel minder mensen trekken naar wie gesloten is",
            "How much less people take to who is closed"},
           {"wie openstaat krijgt openheid terug (net10); grootte aangenomen",
            "openness brings openness (net10); size assumed"}}},
         {&TakeTo::across,
          {"ties.take_to.across",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel minder mensen met en zonder beperking elkaar vinden als een van beiden "
            "gesloten is",
            "How much less people with and without a limitation find each other when one of them "
            "is closed"},
           {"openheid moet aan twee kanten groeien (nbh7); grootte aangenomen",
            "openness has to grow on both sides (nbh7); size assumed"}}},
         {&TakeTo::warmth,
          {"ties.take_to.warmth",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel hechter een nieuwe band begint tussen twee mensen die openstaan",
            "How much closer a new tie begins between two who are open"},
           {"openheid roept iets terug op (net10); grootte aangenomen",
            "openness brings a response (net10); size assumed"}}},
         {&TakeTo::confidence,
          {"ties.take_to.confidence",
           Unit::none,
           0.0,
           2.0,
           Grade::assumed,
           {"Hoeveel vaker een cliënt met meer eigen regie contact maakt",
            "How much more often a client with more own direction makes contact"},
           {"te weinig zelfvertrouwen staat contact in de weg (net8); grootte aangenomen",
            "too little self-confidence blocks contact (net8); size assumed"}}},
         {&TakeTo::lifted,
          {"ties.take_to.lifted",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe sociaal handig iemand hoogstens hoeft te zijn met een maatje of in een aardige "
            "groep",
            "Social skill that a buddy or a kind group lifts somebody to"},
           {"een maatje of een verdraagzame groep vangt het op (net9); grootte aangenomen",
            "a buddy or a tolerant group makes up for it (net9); size assumed"}}}});
  }
};

/// How open somebody is, 0..1: the less private, and the more the street is a good one.
[[nodiscard]] inline double openness(double privacy, double street_level) {
  const double open = 1.0 - privacy + 0.5 * (street_level - 0.5);
  return open < 0 ? 0.0 : open > 1 ? 1.0 : open;
}
[[nodiscard]] double openness_of(const World& world, PersonId person);

/// What two people have between them.
struct Difference {
  int education = 0;       ///< steps
  bool origin = false;     ///< not of the same origin
  bool interests = false;  ///< not the same interests
  bool limited = false;    ///< one has a limitation and the other has not
  double open = 1;         ///< openness of the one who is looked at
  double least_open = 1;   ///< openness of the least open of the two
};
[[nodiscard]] Difference between(const World& world, PersonId person, PersonId other);

/// How much two people take to each other, 0..1.
[[nodiscard]] inline double liking_for(const TakeTo& p, const Difference& d) {
  return (1.0 - p.education * d.education) * (d.origin ? 1.0 - p.origin : 1.0) *
         (d.interests ? 1.0 - p.interests : 1.0) * (1.0 - p.openness * (1.0 - d.open)) *
         (d.limited ? 1.0 - p.across * (1.0 - d.least_open) : 1.0);
}

/// Whether a buddy, a volunteer or a day group helps somebody to make contact.
[[nodiscard]] bool is_lifted(const World& world, PersonId person);

/// How readily somebody makes contact, 1 on average over those without a limitation.
[[nodiscard]] double readiness_to_meet(const World& world, const TakeTo& rule, PersonId person);

/// Closeness with which a tie between these two begins.
[[nodiscard]] float first_closeness(const World& world, const TakeTo& rule, PersonId a, PersonId b);

}  // namespace draagkracht
