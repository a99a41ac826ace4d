// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Networks of older people, and of people long in care.
#include "study/published.hpp"

namespace draagkracht {

namespace {

constexpr Label palumbo{
    "Palumbo en anderen 2015, BMC Research Notes 8:560 (gelezen): gewogen gemiddelde van studies "
    "bij mensen met een psychose, ook beroepskrachten meegeteld; marge: de middelste helft van de "
    "studies. In het model wie al twee jaar of langer zorg nodig heeft",
    "Palumbo and others 2015, BMC Research Notes 8:560 (read): weighted mean of studies of people "
    "with psychosis, professionals among the members; margin: the middle half of the studies. In "
    "the model who has needed care for two years or more"};

const CareNetwork& group(const Town& t, CareGroup g) { return t.care_networks[at(g)]; }

/// Professionals among the members; their number varies little beside that of the others.
Estimate with_professionals(const CareNetwork& of) {
  const Estimate ties = of.ties.estimate();
  return {ties.value + of.professionals.mean(), ties.error};
}

/// People of 18 and over with whom somebody is in touch several times a year, and who matter: as
/// the study of older people asks. Both bounds are assumed: 3 to 12 times a year, 0.15 to 0.25
/// close.
Estimate named_by_old(const Town& t, int from, int to) {
  constexpr float several_times_a_year = 4.0F / 52, matters = 0.2F;
  const TieColumns& ties = t.residents.world().ties.columns;
  return t.residents
      .tally(
          [&](PersonId p) {
            int named = 0;
            t.residents.each_tie(p, [&](PersonId other, TieId tie, TieKind) {
              named += t.residents.awake(tie) && t.residents.age(other) >= 18 &&
                               ties.row[tie.index()].contacts >= several_times_a_year &&
                               ties.row[tie.index()].closeness >= matters
                           ? 1
                           : 0;
            });
            return named;
          },
          from, to)
      .estimate();
}

constexpr Label lasa{
    "LASA, domein-contactmethode (gelezen op lasa-vu.nl): met wie heeft u regelmatig contact en "
    "wie "
    "is belangrijk voor u; dat alleen mensen van 18 jaar en ouder meetellen en de aantallen zijn "
    "uit "
    "het hoofd (Van Tilburg 1998 en latere rondes); plus of min 2. Wat regelmatig en belangrijk "
    "is, "
    "is in het model aangenomen",
    "LASA, domain-contact method (read at lasa-vu.nl): whom one is regularly in touch with and who "
    "is important; that only people of 18 and over count and the numbers are from memory (van "
    "Tilburg 1998 and later waves); +-2. What is regular and important is assumed in the model"};

const std::array ties_figures = std::to_array<PublishedFigure>({
    {"ties_65",
     {"mensen die 65- tot 75-jarigen noemen", "people whom those of 65 to 75 name"},
     Unit::none,
     15.5,
     13.5,
     17.5,
     Grade::estimated,
     lasa,
     [](const Town& t) { return named_by_old(t, 65, 75); }},
    {"ties_85",
     {"mensen die 85-plussers noemen", "people whom those of 85 and over name"},
     Unit::none,
     10,
     8,
     12,
     Grade::estimated,
     lasa,
     [](const Town& t) { return named_by_old(t, 85, 200); }},
    {"network_psychiatric_smaller",
     {"psychische aandoening: netwerk zoveel keer kleiner",
      "mental illness: network this many times smaller"},
     Unit::none,
     2.5,
     2.0,
     3.0,
     Grade::estimated,
     {"Koenders en anderen 2017, International Journal of Social Psychiatry 63(8) (samenvatting "
      "gelezen op research.vu.nl): 211 patiënten met een ernstige aandoening, 949 anderen (in het "
      "model: wie al twee jaar of langer zorg nodig heeft, naast anderen van dezelfde leeftijd); "
      "marge aangenomen",
      "Koenders and others 2017, International Journal of Social Psychiatry 63(8) (abstract read "
      "at research.vu.nl): 211 patients with a severe illness, 949 others (in the model: who has "
      "needed "
      "care for two years or more, beside others of their age); margin assumed"},
     [](const Town& t) { return times_smaller(group(t, CareGroup::psychiatric)); }},
    {"network_psychiatric",
     {"psychische aandoening: mensen in het netwerk", "mental illness: people in the network"},
     Unit::none,
     11.7,
     10,
     14,
     Grade::estimated,
     palumbo,
     [](const Town& t) { return with_professionals(group(t, CareGroup::psychiatric)); }},
    {"friends_psychiatric",
     {"psychische aandoening: vrienden", "mental illness: friends"},
     Unit::none,
     3.4,
     2.6,
     4.7,
     Grade::estimated,
     palumbo,
     [](const Town& t) { return group(t, CareGroup::psychiatric).friends.estimate(); }},
    {"kin_psychiatric",
     {"psychische aandoening: familie in het netwerk", "mental illness: kin in the network"},
     Unit::share,
     0.431,
     0.30,
     0.56,
     Grade::estimated,
     {"Palumbo en anderen 2015, zoals hierboven; marge: plus of min 0,13, losse studies vinden "
      "0,30 tot 0,69",
      "Palumbo and others 2015, as above; margin: +-.13, single studies find .30 to .69"},
     [](const Town& t) { return group(t, CareGroup::psychiatric).kin_share.estimate(); }},
    {"network_intellectual",
     {"verstandelijke beperking: mensen in het netwerk",
      "intellectual disability: people in the network"},
     Unit::none,
     11.2,
     9,
     13.5,
     Grade::measured,
     {"Van Asselt-Goverts 2016 (gelezen), MSNA zonder beroepskrachten: 33 volwassenen met een "
      "lichte beperking in "
      "Nederland, 14,2 met beroepskrachten erbij; marge: twee standaardfouten",
      "Van Asselt-Goverts 2016 (read), MSNA without professionals: 33 Dutch adults with a mild "
      "disability, 14.2 "
      "with professionals; margin: two standard errors"},
     [](const Town& t) { return group(t, CareGroup::intellectual).ties.estimate(); }},
});

}  // namespace

std::span<const PublishedFigure> published_ties() { return ties_figures; }

}  // namespace draagkracht
