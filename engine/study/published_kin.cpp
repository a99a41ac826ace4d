// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Couples, parents and children, and networks.
#include <algorithm>

#include "study/published.hpp"

namespace draagkracht {

namespace {

constexpr Label old_kin{
    "CBS 2020, zelfredzaamheid van ouderen, jaar 2014 (gelezen in regionaal nieuws)",
    "CBS 2020, self-reliance of older people, year 2014 (read in regional news)"};
constexpr Label near_child{
    "Afgeleid: 46 % van de kinderen binnen 5 km, 2,1 kinderen per ouder met enige samenhang; plus "
    "of min 0,06",
    "Derived: 46 % of children within 5 km, 2.1 children per parent with some correlation; +-.06"};
constexpr Label generations{
    "CBS 81612NED, vrouwen geboren in 1950-1960 (gelezen); enkele kinderen zijn overleden of wonen "
    "in het buitenland",
    "CBS 81612NED, women of the generations 1950-1960 (read); a few children died or live abroad"};
constexpr Label both_alive{
    "CBS juli 2014, jaar 2013 (gelezen); het model telt alleen ouders die in het land wonen",
    "CBS July 2014, year 2013 (read); the model counts parents living in the country only"};
constexpr Label marriages{
    "CBS, huwelijken van 2017 en 2018 (gelezen via een ander); spreiding uit het hoofd, 4,2-5,2 "
    "jaar",
    "CBS marriages of 2017 and 2018 (second-hand); spread from memory, 4.2-5.2 years"};

Estimate kin(const Town& t, KinAsked what, int from, int to, const Sex* sex = nullptr) {
  return kin_share(t.residents, what, from, to, sex).estimate();
}

/// Standard deviation; its error is that of a normal sample.
Estimate spread_of_kin(const Tally& tally) {
  const double sd = math::sqrt(tally.variance());
  return {sd, sd / math::sqrt(2 * std::max(tally.effective(), 1.0))};
}

/// Of those of 25 to 40 whose mother lives elsewhere: the share with her within 5 km.
Estimate mother_near(const Town& t) {
  Tally tally;
  const std::vector<float>& km = t.residents.world().ties.columns.distance_km;
  for (const PersonId p : t.residents.people()) {
    if (t.residents.age(p) < 25 || t.residents.age(p) >= 40 ||
        t.residents.count_at_home(p, TieKind::child) == 0) {
      continue;
    }
    t.residents.each_tie(p, [&](PersonId other, TieId tie, TieKind kind) {
      if (kind == TieKind::parent && t.residents.sex(other) == Sex::female) {
        tally.add(t.residents.weight(p), km[tie.index()] <= 5 ? 1 : 0);
      }
    });
  }
  return tally.estimate();
}

/// Minors of 12 to 18 who do not live with two parents.
Estimate not_with_both(const Town& t) {
  return t.residents
      .tally([&](PersonId p) { return t.residents.count_at_home(p, TieKind::parent) < 2; }, 12, 18)
      .estimate();
}

const std::array kin_figures = std::to_array<PublishedFigure>({
    {"partner_gap",
     {"man ouder dan vrouw, jaren", "years that the man is older"},
     Unit::years,
     2.6,
     2.1,
     3.1,
     Grade::estimated,
     marriages,
     [](const Town& t) { return t.couples.gap.estimate(); }},
    {"partner_gap_spread",
     {"spreiding van dat verschil, jaren", "spread of that gap, years"},
     Unit::years,
     4.6,
     4.2,
     5.2,
     Grade::estimated,
     marriages,
     [](const Town& t) { return spread_of_kin(t.couples.gap); }},
    {"same_sex_couples",
     {"paren van gelijk geslacht", "couples of the same sex"},
     Unit::share,
     0.0125,
     0.008,
     0.018,
     Grade::estimated,
     {"Ongeveer 55 van de 4.370 duizend paren, CBS uit het hoofd",
      "About 55 of 4,370 thousand couples, from memory of CBS"},
     [](const Town& t) { return t.couples.same_sex.estimate(); }},
    {"mother_age",
     {"leeftijd van de moeder bij de geboorte", "age of the mother at birth"},
     Unit::years,
     29.5,
     28.5,
     30.7,
     Grade::estimated,
     {"CBS 37422ned: 27,5 (1975), 30,7 (2000), 31,6 (2023)",
      "CBS 37422ned: 27.5 (1975), 30.7 (2000), 31.6 (2023)"},
     [](const Town& t) { return t.descent.mother_age.estimate(); }},
    {"mother_age_spread",
     {"spreiding van die leeftijd, jaren", "spread of that age, years"},
     Unit::years,
     5.0,
     4.5,
     5.6,
     Grade::estimated,
     {"Geboorten naar leeftijd van de moeder, CBS 37422ned, uit het hoofd; alle geboorten samen",
      "Births by age of the mother, CBS 37422ned, from memory; all births together"},
     [](const Town& t) { return spread_of_kin(t.descent.mother_age); }},
    {"childless_women",
     {"vrouwen van 60 tot 75 zonder kind", "women of 60 to 75 without a child"},
     Unit::share,
     0.17,
     0.13,
     0.21,
     Grade::measured,
     generations,
     [](const Town& t) { return t.descent.children[0].estimate(); }},
    {"one_child_women",
     {"vrouwen van 60 tot 75 met één kind", "women of 60 to 75 with one child"},
     Unit::share,
     0.155,
     0.125,
     0.19,
     Grade::measured,
     generations,
     [](const Town& t) { return t.descent.children[1].estimate(); }},
    {"two_children_women",
     {"vrouwen van 60 tot 75 met twee kinderen", "women of 60 to 75 with two children"},
     Unit::share,
     0.43,
     0.38,
     0.48,
     Grade::measured,
     generations,
     [](const Town& t) { return t.descent.children[2].estimate(); }},
    {"three_children_women",
     {"vrouwen van 60 tot 75 met drie of meer", "women of 60 to 75 with three or more"},
     Unit::share,
     0.245,
     0.20,
     0.28,
     Grade::measured,
     generations,
     [](const Town& t) { return t.descent.children[3].estimate(); }},
    {"child_70",
     {"heeft een kind, 70+", "has a child, 70+"},
     Unit::share,
     0.87,
     0.84,
     0.90,
     Grade::measured,
     {"CBS 2020, zelfredzaamheid van ouderen, jaar 2014 (gelezen in regionaal nieuws): 13 % van de "
      "zelfstandig wonende 70-plussers had geen kind (meer) of alleen kinderen buiten Nederland; "
      "wie nu 70 is heeft vaker geen kinderen (CBS 81612NED), twee tot drie procentpunt",
      "CBS 2020, self-reliance of older people, year 2014 (read in regional news): 13 % of those "
      "of "
      "70 and over at home had no child (any more), or only children outside the country; those "
      "who are 70 now are childless more often (CBS 81612NED), by two to three points"},
     [](const Town& t) { return kin(t, KinAsked::child, 70, 200); }},
    {"child_5km_80",
     {"80 tot 85: kind binnen 5 km", "80 to 85: child within 5 km"},
     Unit::share,
     0.57,
     0.51,
     0.63,
     Grade::estimated,
     near_child,
     [](const Town& t) { return kin(t, KinAsked::child_5km, 80, 85); }},
    {"child_10km_80",
     {"80 tot 85: kind binnen 10 km", "80 to 85: child within 10 km"},
     Unit::share,
     0.68,
     0.62,
     0.74,
     Grade::estimated,
     near_child,
     [](const Town& t) { return kin(t, KinAsked::child_10km, 80, 85); }},
    {"kinless_70",
     {"70+ zonder partner en zonder kind", "70+ with neither partner nor child"},
     Unit::share,
     0.07,
     0.05,
     0.09,
     Grade::measured,
     old_kin,
     [](const Town& t) {
       return t.residents
           .tally(
               [&](PersonId p) {
                 return !has_kin(t.residents, p, KinAsked::partner) &&
                        !has_kin(t.residents, p, KinAsked::child);
               },
               70)
           .estimate();
     }},
    {"both_parents_40",
     {"40 tot 50: beide ouders leven", "40 to 50: both parents alive"},
     Unit::share,
     0.50,
     0.42,
     0.58,
     Grade::measured,
     both_alive,
     [](const Town& t) { return kin(t, KinAsked::both_parents, 40, 50); }},
    {"both_parents_50",
     {"50 tot 60: beide ouders leven", "50 to 60: both parents alive"},
     Unit::share,
     0.17,
     0.13,
     0.24,
     Grade::measured,
     both_alive,
     [](const Town& t) { return kin(t, KinAsked::both_parents, 50, 60); }},
    {"mother_60",
     {"60 tot 70: moeder leeft", "60 to 70: mother alive"},
     Unit::share,
     0.24,
     0.18,
     0.27,
     Grade::measured,
     {"CBS juli 2014, jaar 2013 (gelezen), met moeders in een instelling, ongeveer drie op de tien "
      "van wie 92 is; het model heeft die aan het begin niet",
      "CBS July 2014, year 2013 (read), with mothers in institutions, about three in ten of those "
      "of 92; the model has none of these at the start"},
     [](const Town& t) { return kin(t, KinAsked::mother, 60, 70); }},
    {"mother_near_families",
     {"ouders van 25 tot 40: moeder binnen 5 km", "parents of 25 to 40: mother within 5 km"},
     Unit::share,
     0.52,
     0.46,
     0.58,
     Grade::measured,
     {"Nieuws van het CBS 2016-17, jaar 2014 (gelezen via een ander): 51 % van de paren met "
      "kinderen, 58 % van de alleenstaande ouders",
      "CBS news 2016-17, year 2014 (second-hand): 51 % of couples with children, 58 % of lone "
      "parents"},
     mother_near},
    {"not_with_both_parents",
     {"12 tot 18: woont niet met twee ouders", "12 to 18: not living with two parents"},
     Unit::share,
     0.25,
     0.19,
     0.31,
     Grade::estimated,
     {"CBS 2018 (gelezen via een ander): drie op de tien 15-jarigen wonen niet met hun beide eigen "
      "ouders; ongeveer een op de zes van hen met een stiefouder, die het model als ouder telt",
      "CBS 2018 (second-hand): three in ten 15-year-olds do not live with both own parents; about "
      "one in six of these with a step-parent, whom the model counts as parent"},
     not_with_both},
    {"inner_layer",
     {"naaste mensen (nabijheid vanaf 0,6), 18+", "closest people (closeness from 0.6), 18+"},
     Unit::none,
     5,
     3,
     7,
     Grade::estimated,
     {"Laag van 5: Tamarit en anderen 2018; grens aangenomen",
      "Layer of 5: Tamarit and others 2018; bound assumed"},
     [](const Town& t) { return look_at_layers(t.residents, 18).inner.estimate(); }},
    {"second_layer",
     {"goede bekenden erbij (vanaf 0,3), 18+", "and those fairly close (from 0.3), 18+"},
     Unit::none,
     15,
     10,
     20,
     Grade::estimated,
     {"Laag van 15: Tamarit en anderen 2018; grens aangenomen",
      "Layer of 15: Tamarit and others 2018; bound assumed"},
     [](const Town& t) { return look_at_layers(t.residents, 18).second.estimate(); }},
});

}  // namespace

std::span<const PublishedFigure> published_kin() { return kin_figures; }

}  // namespace draagkracht
