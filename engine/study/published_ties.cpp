// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Networks of people long in care.
#include "study/published.hpp"

namespace draagkracht {

namespace {

constexpr Label palumbo{
    "Palumbo en anderen 2015, BMC Research Notes 8:560 (gelezen): gewogen gemiddelde van studies "
    "bij mensen met een psychose, ook beroepskrachten meegeteld; marge: de middelste helft van de "
    "studies. Het model telt alle psychische aandoeningen waarvoor zorg nodig is",
    "Palumbo and others 2015, BMC Research Notes 8:560 (read): weighted mean of studies of people "
    "with psychosis, professionals among the members; margin: the middle half of the studies. The "
    "model counts every mental illness that needs care"};

const CareNetwork& group(const Town& t, CareGroup g) { return t.care_networks[at(g)]; }

const std::array figures = std::to_array<PublishedFigure>({
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
      "model: van dezelfde leeftijd); marge "
      "aangenomen. Het model heeft ook mildere aandoeningen en hoort dus lager uit te komen",
      "Koenders and others 2017, International Journal of Social Psychiatry 63(8) (abstract read "
      "at research.vu.nl): 211 patients with a severe illness, 949 others (in the model: of the "
      "same age); margin assumed. The "
      "model has milder illness too, so it should come out lower"},
     [](const Town& t) { return times_smaller(group(t, CareGroup::psychiatric)); }},
    {"network_psychiatric",
     {"psychische aandoening: mensen in het netwerk", "mental illness: people in the network"},
     Unit::none,
     11.7,
     10,
     14,
     Grade::estimated,
     palumbo,
     [](const Town& t) { return group(t, CareGroup::psychiatric).ties.estimate(); }},
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

std::span<const PublishedFigure> published_ties() { return figures; }

}  // namespace draagkracht
