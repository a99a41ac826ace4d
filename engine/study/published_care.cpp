// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Carers in the two Dutch definitions, those they help, and professionals. Who receives care:
// published_received.cpp.
#include "study/published.hpp"

namespace draagkracht {

namespace {

constexpr Label scp{"SCP 2014 (gelezen): wie mantelzorgers in ruime zin helpen",
                    "SCP 2014 (read): whom carers in the wide sense help"};
constexpr Label longread{
    "CBS, longread 2024 over ouders die ouder worden, paragraaf 4, jaar 2022 (gelezen)",
    "CBS longread 2024 on parents growing old, section 4, year 2022 (read)"};
Estimate helps(const Town& t, Helped whom) { return t.carers.wide_helps[at(whom)].estimate(); }

/// Share of narrow carers within ages.
Estimate narrow(const Town& t, std::size_t from_band, std::size_t to_band) {
  Tally sum;
  for (std::size_t b = from_band; b < to_band; ++b) {
    for (const Tally& tally : t.carers.narrow_by_age[b]) {
      sum.merge(tally);
    }
  }
  return sum.estimate();
}

/// Rate of the first over that of the second.
Estimate ratio(const Estimate& a, const Estimate& b) {
  if (!(a.value > 0) || !(b.value > 0)) {
    return {};
  }
  const double x = a.error / a.value;
  const double y = b.error / b.value;
  return {a.value / b.value, a.value / b.value * math::sqrt(x * x + y * y)};
}

/// Hours of narrow carers in the country, in millions a year.
Estimate national_hours(const Town& t) {
  constexpr double country = 17.734;  // million people at home (CBS 71488ned, 1 January 2025)
  double people = 0;
  for (const PersonId p : t.residents.people()) {
    people += t.residents.weight(p);
  }
  const Tally& hours = t.carers.narrow_mean_hours;
  const double scale = hours.persons() / people * country * 52;
  return {hours.mean() * scale, hours.estimate().error * scale};
}

const std::array care_figures = std::to_array<PublishedFigure>({
    {"carers_wide",
     {"mantelzorgers, ruim (SCP), 16+", "carers, wide (SCP), 16+"},
     Unit::share,
     0.33,
     0.30,
     0.36,
     Grade::measured,
     {"SCP: 33 % (2014), 32 % (2016), 35 % (2019) (gelezen). Hoeveel mensen zorg nodig hebben is "
      "zo gekozen dat dit in de buurt komt",
      "SCP: 33 % (2014), 32 % (2016), 35 % (2019) (read). The prevalence of need is set to come "
      "near"},
     [](const Town& t) { return t.carers.wide.estimate(); }},
    {"carers_narrow",
     {"mantelzorgers, nauw (CBS), 16+", "carers, narrow (CBS), 16+"},
     Unit::share,
     0.13,
     0.12,
     0.155,
     Grade::measured,
     {"CBS, longread 2023, 2015-2022 (gelezen)", "CBS 2023 longread, 2015-2022 (read)"},
     [](const Town& t) { return t.carers.narrow.estimate(); }},
    {"carers_women_over_men",
     {"vrouwen gedeeld door mannen, nauw", "women over men, narrow"},
     Unit::none,
     1.38,
     1.2,
     1.6,
     Grade::measured,
     {"CBS 2022 op vzinfo.nl (gelezen): 15,0 en 10,9 %",
      "CBS 2022 at vzinfo.nl (read): 15.0 and 10.9 %"},
     [](const Town& t) {
       return ratio(t.carers.narrow_by_sex[at(Sex::female)].estimate(),
                    t.carers.narrow_by_sex[at(Sex::male)].estimate());
     }},
    {"carers_25",
     {"mantelzorgers 25 tot 35, nauw", "carers 25 to 35, narrow"},
     Unit::share,
     0.054,
     0.029,
     0.079,
     Grade::measured,
     longread,
     [](const Town& t) { return narrow(t, 1, 2); }},
    {"carers_55",
     {"mantelzorgers 55 tot 65, nauw", "carers 55 to 65, narrow"},
     Unit::share,
     0.226,
     0.201,
     0.251,
     Grade::measured,
     longread,
     [](const Town& t) { return narrow(t, 4, 5); }},
    {"carers_65",
     {"mantelzorgers 65 tot 75, nauw", "carers 65 to 75, narrow"},
     Unit::share,
     0.165,
     0.14,
     0.19,
     Grade::measured,
     longread,
     [](const Town& t) { return narrow(t, 5, 6); }},
    {"carers_80",
     {"mantelzorgers 80+, nauw", "carers 80+, narrow"},
     Unit::share,
     0.112,
     0.087,
     0.137,
     Grade::measured,
     longread,
     [](const Town& t) { return narrow(t, 7, 9); }},
    {"helps_parent",
     {"helpt vooral: (schoon)ouder", "helps mostly: parent (in law)"},
     Unit::share,
     0.45,
     0.40,
     0.50,
     Grade::measured,
     scp,
     [](const Town& t) { return helps(t, Helped::parent); }},
    {"helps_partner",
     {"helpt vooral: partner", "helps mostly: partner"},
     Unit::share,
     0.14,
     0.09,
     0.19,
     Grade::measured,
     scp,
     [](const Town& t) { return helps(t, Helped::partner); }},
    {"helps_child",
     {"helpt vooral: kind", "helps mostly: child"},
     Unit::share,
     0.05,
     0.02,
     0.10,
     Grade::measured,
     scp,
     [](const Town& t) { return helps(t, Helped::child); }},
    {"helps_other_kin",
     {"helpt vooral: andere familie", "helps mostly: other kin"},
     Unit::share,
     0.19,
     0.14,
     0.24,
     Grade::measured,
     scp,
     [](const Town& t) { return helps(t, Helped::other_kin); }},
    {"helps_other",
     {"helpt vooral: vriend, kennis of buur", "helps mostly: friend or neighbour"},
     Unit::share,
     0.18,
     0.13,
     0.23,
     Grade::measured,
     scp,
     [](const Town& t) { return helps(t, Helped::other); }},
    {"hours_narrow",
     {"uren per week, nauw", "hours per week, narrow"},
     Unit::hours,
     13.1,
     10,
     14,
     Grade::measured,
     {"CBS, longread 2023: 9,9-13,1 in 2015-2022 (gelezen)",
      "CBS 2023 longread: 9.9-13.1 in 2015-2022 (read)"},
     [](const Town& t) { return t.carers.narrow_mean_hours.estimate(); }},
    {"eight_narrow",
     {"acht uur of meer, nauw", "eight hours or more, narrow"},
     Unit::share,
     0.36,
     0.31,
     0.41,
     Grade::measured,
     longread,
     [](const Town& t) { return t.carers.narrow_eight.estimate(); }},
    {"eight_wide",
     {"acht uur of meer, ruim", "eight hours or more, wide"},
     Unit::share,
     0.19,
     0.15,
     0.23,
     Grade::measured,
     {"SCP 2019 op vzinfo.nl (gelezen)", "SCP 2019 at vzinfo.nl (read)"},
     [](const Town& t) { return t.carers.wide_eight.estimate(); }},
    {"long_and_many",
     {"meer dan 3 maanden en 8 uur, van volwassenen", "over 3 months and 8 hours, of adults"},
     Unit::share,
     0.047,
     0.04,
     0.06,
     Grade::measured,
     {"SCP 2014 op gemeenten.movisie.nl (gelezen)", "SCP 2014 at gemeenten.movisie.nl (read)"},
     [](const Town& t) { return t.carers.adults_long_and_many.estimate(); }},
    {"helped_65",
     {"van de geholpenen: 65 jaar en ouder", "of those helped: 65 and over"},
     Unit::share,
     0.67,
     0.60,
     0.74,
     Grade::measured,
     {"gemeenten.movisie.nl (gelezen): twee op de drie",
      "gemeenten.movisie.nl (read): two in three"},
     [](const Town& t) { return t.clients.helped_are_65.estimate(); }},
    {"helped_dementia",
     {"van de geholpenen: dementie", "of those helped: dementia"},
     Unit::share,
     0.16,
     0.12,
     0.20,
     Grade::measured,
     {"gemeenten.movisie.nl (gelezen): dementie of geheugenproblemen",
      "gemeenten.movisie.nl (read): dementia or memory problems"},
     [](const Town& t) { return t.clients.helped_have_dementia.estimate(); }},
    {"dementia_women",
     {"vrouwen van wie dementie heeft", "women among people with dementia"},
     Unit::share,
     0.57,
     0.51,
     0.63,
     Grade::estimated,
     {"Vektis 2020: 61 % als wie in een instelling woont meetelt (gelezen); thuis minder",
      "Vektis 2020: 61 % with those in institutions (read); fewer at home"},
     [](const Town& t) {
       Tally tally;
       for (const PersonId p : t.residents.people()) {
         if (t.residents.world().persons.limitation[p.index()] == Limitation::dementia) {
           tally.add(t.residents.weight(p), t.residents.sex(p) == Sex::female ? 1 : 0);
         }
       }
       return tally.estimate();
     }},
    {"informal_share",
     {"deel van de zorgtijd thuis van mantelzorgers", "share of care time at home by carers"},
     Unit::share,
     0.75,
     0.68,
     0.82,
     Grade::measured,
     {"SCP 2016 op vithulpbijmantelzorg.nl (gelezen via een ander): van hulp waarvoor ook een "
      "indicatie kan worden gegeven",
      "SCP 2016 at vithulpbijmantelzorg.nl (second-hand): of help that could be indicated as well"},
     [](const Town& t) { return Estimate{t.clients.informal_share, 0}; }},
    {"national_hours",
     {"uren van mantelzorgers (nauw) in het land, miljoen per jaar",
      "hours of narrow carers, million a year"},
     Unit::none,
     1200,
     1000,
     1500,
     Grade::estimated,
     {"1,9 miljoen mantelzorgers in nauwe zin x 12 uur x 52 (CBS 2022)",
      "1.9 million narrow carers x 12 h x 52 (CBS 2022)"},
     [](const Town& t) { return national_hours(t); }},
    {"any_product",
     {"met een indicatie (een van de vijf), van allen",
      "with an indication (one of the five), of all"},
     Unit::share,
     0.065,
     0.05,
     0.08,
     Grade::estimated,
     {"CBS 86050NED, 2024: 72 per 1.000 een of andere Wmo-voorziening binnen het jaar (gelezen), "
      "ook hulpmiddelen; daarnaast wijkverpleging 34 per 1.000",
      "CBS 86050NED 2024: 72 per 1,000 any Wmo provision within the year (read), aids among them; "
      "district nursing 34 per 1,000 beside it"},
     [](const Town& t) { return t.clients.any_product.estimate(); }},
});

}  // namespace

std::span<const PublishedFigure> published_care() { return care_figures; }

}  // namespace draagkracht
