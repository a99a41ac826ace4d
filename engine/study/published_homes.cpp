// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Households and who lives alone.
#include "study/published.hpp"

namespace draagkracht {

namespace {

constexpr Label households{
    "CBS 37975 en 37620, 1 januari 2024 (gelezen): 8.374.404 particuliere huishoudens",
    "CBS 37975 and 37620, 1 January 2024 (read): 8,374,404 private households"};
constexpr Label home_alone{
    "CBS 37620, 2024 (gelezen) en nieuws van het CBS uit 2019 en 2024 (gelezen); verdeling over "
    "leeftijden afgeleid van wie een partner heeft en wie thuis woont, plus of min 0,03",
    "CBS 37620 2024 (read) and CBS news 2019 and 2024 (read); split by age derived from the shares "
    "with a partner and at home, +-.03"};

Estimate kind(const Town& t, HomeKind k) { return t.homes.kinds[at(k)].estimate(); }

/// Share living alone of those within [from, to).
Estimate living_alone(const Town& t, int from, int to, const Sex* sex = nullptr) {
  Tally tally;
  for (const PersonId p : t.residents.people()) {
    const int age = t.residents.age(p);
    if (age >= from && age < to && (sex == nullptr || t.residents.sex(p) == *sex)) {
      tally.add(t.residents.weight(p), t.residents.size_of_home(p) == 1 ? 1 : 0);
    }
  }
  return tally.estimate();
}

/// Who moved in with a child is no parent of a child at home.
bool has_child_at_home(const Town& t, PersonId p) {
  bool found = false;
  t.residents.each_tie(p, [&](PersonId other, TieId, TieKind kind) {
    found = found || (kind == TieKind::child && t.residents.together(p, other) &&
                      t.residents.child_at_home(other));
  });
  return found;
}

constexpr Sex men = Sex::male;
constexpr Sex women = Sex::female;

const std::array homes_figures = std::to_array<PublishedFigure>({
    {"household_size",
     {"personen per huishouden", "persons per household"},
     Unit::none,
     2.11,
     2.05,
     2.17,
     Grade::measured,
     households,
     [](const Town& t) { return t.homes.size.estimate(); }},
    {"one_person_households",
     {"huishoudens van één persoon", "one-person households"},
     Unit::share,
     0.399,
     0.375,
     0.42,
     Grade::measured,
     households,
     [](const Town& t) { return kind(t, HomeKind::alone); }},
    {"couples_without_children",
     {"paren zonder kinderen thuis, van alle huishoudens",
      "couples without children at home, of all households"},
     Unit::share,
     0.279,
     0.255,
     0.305,
     Grade::measured,
     households,
     [](const Town& t) { return kind(t, HomeKind::couple); }},
    {"couples_with_children",
     {"paren met kinderen thuis, van alle huishoudens",
      "couples with children at home, of all households"},
     Unit::share,
     0.243,
     0.22,
     0.27,
     Grade::estimated,
     {"CBS 37975, 1 januari 2024 (gelezen): 31,6 % met kinderen, daarvan 23 % met één ouder (2021, "
      "gelezen via een ander)",
      "CBS 37975, 1 January 2024 (read): 31.6 % with children, of which 23 % with one parent "
      "(2021, second-hand)"},
     [](const Town& t) { return kind(t, HomeKind::couple_with_children); }},
    {"lone_parents",
     {"huishoudens met één ouder", "households of a lone parent"},
     Unit::share,
     0.074,
     0.06,
     0.088,
     Grade::measured,
     {"CBS 37620, 1 januari 2024 (gelezen): 618 duizend alleenstaande ouders",
      "CBS 37620, 1 January 2024 (read): 618 thousand lone parents"},
     [](const Town& t) { return kind(t, HomeKind::lone_parent); }},
    {"other_households",
     {"andere huishoudens", "other households"},
     Unit::share,
     0.006,
     0,
     0.02,
     Grade::estimated,
     {"CBS 37975, 1 januari 2024: wat overblijft; 287 duizend overige leden van huishoudens "
      "(gelezen)",
      "CBS 37975, 1 January 2024: what is left over; 287 thousand other members of households "
      "(read)"},
     [](const Town& t) { return kind(t, HomeKind::other); }},
    {"households_of_two",
     {"huishoudens van twee", "households of two"},
     Unit::share,
     0.323,
     0.30,
     0.345,
     Grade::measured,
     households,
     [](const Town& t) { return t.homes.sizes[1].estimate(); }},
    {"households_of_five",
     {"huishoudens van vijf en meer", "households of five and more"},
     Unit::share,
     0.048,
     0.035,
     0.062,
     Grade::measured,
     households,
     [](const Town& t) { return t.homes.sizes[4].estimate(); }},
    {"three_generations",
     {"huishoudens met drie generaties", "households of three generations"},
     Unit::share,
     0.006,
     0.003,
     0.009,
     Grade::estimated,
     {"Uit het hoofd; marge 0,6-1,5 maal", "From memory; range x0.6-1.5"},
     [](const Town& t) { return t.homes.generations.estimate(); }},
    {"alone",
     {"woont alleen, iedereen", "living alone, all ages"},
     Unit::share,
     0.189,
     0.175,
     0.203,
     Grade::measured,
     {"CBS 37620, 1 januari 2024 (gelezen): 3.340.560 van 17.653.766 mensen",
      "CBS 37620, 1 January 2024 (read): 3,340,560 of 17,653,766 persons"},
     [](const Town& t) { return living_alone(t, 0, 200); }},
    {"alone_men_25_30",
     {"woont alleen, mannen 25 tot 30", "living alone, men 25 to 30"},
     Unit::share,
     0.31,
     0.28,
     0.34,
     Grade::estimated,
     home_alone,
     [](const Town& t) { return living_alone(t, 25, 30, &men); }},
    {"alone_women_40_50",
     {"woont alleen, vrouwen 40 tot 50", "living alone, women 40 to 50"},
     Unit::share,
     0.085,
     0.055,
     0.115,
     Grade::estimated,
     home_alone,
     [](const Town& t) { return living_alone(t, 40, 50, &women); }},
    {"alone_women_50_55",
     {"woont alleen, vrouwen 50 tot 55", "living alone, women 50 to 55"},
     Unit::share,
     0.135,
     0.105,
     0.165,
     Grade::estimated,
     home_alone,
     [](const Town& t) { return living_alone(t, 50, 55, &women); }},
    {"alone_70",
     {"woont alleen, 70+", "living alone, 70+"},
     Unit::share,
     0.346,
     0.315,
     0.38,
     Grade::measured,
     {"CBS, begin 2024 (gelezen via een ander): 613 duizend vrouwen en 274 duizend mannen van 70 "
      "jaar en ouder",
      "CBS early 2024 (second-hand): 613 thousand women and 274 thousand men of 70 and over"},
     [](const Town& t) { return living_alone(t, 70, 200); }},
    {"alone_women_80",
     {"woont alleen, vrouwen 80+", "living alone, women 80+"},
     Unit::share,
     0.61,
     0.57,
     0.65,
     Grade::estimated,
     home_alone,
     [](const Town& t) { return living_alone(t, 80, 200, &women); }},
    {"alone_men_80",
     {"woont alleen, mannen 80+", "living alone, men 80+"},
     Unit::share,
     0.30,
     0.265,
     0.335,
     Grade::estimated,
     home_alone,
     [](const Town& t) { return living_alone(t, 80, 200, &men); }},
    {"with_adult_child_65",
     {"65+ met een kind in huis", "65+ with a child at home"},
     Unit::share,
     0.06,
     0.035,
     0.08,
     Grade::measured,
     {"CBS 2014: 182.000 AOW'ers, 6,4 % van de 65-plussers (gelezen); nu minder",
      "CBS 2014: 182,000 pensioners, 6.4 % of the 65+ (read); fewer now"},
     [](const Town& t) {
       return t.residents.tally([&](PersonId p) { return has_child_at_home(t, p); }, 65).estimate();
     }},
});

}  // namespace

std::span<const PublishedFigure> published_homes() { return homes_figures; }

}  // namespace draagkracht
