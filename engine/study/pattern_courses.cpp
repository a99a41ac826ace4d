// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How care, ties and lives go on through the years.
#include "study/pattern.hpp"

namespace draagkracht {

namespace {

constexpr Label kraijo{
    "Kraijo 2015 (gelezen): 198 mensen met dementie; in het model wie dementie, een "
    "indicatie en een mantelzorger heeft",
    "Kraijo 2015 (read): 198 people with dementia; in the model who has dementia, an "
    "indication and a carer"};
constexpr Label ijcc{
    "IJCC 2023 (gelezen): 5.595 episodes in Nederland; in het model uren aan begin en "
    "eind, gelijk is binnen 25 % (aangenomen)",
    "IJCC 2023 (read): 5,595 episodes in the Netherlands; in the model hours at start "
    "and end, equal is within 25 % (assumed)"};
constexpr Label hirst{
    "Hirst, Groot-Brittannië (gelezen, PMC1732211): een derde van wie samenwoont en 40 "
    "% van de anderen",
    "Hirst, Great Britain (read, PMC1732211): a third of co-resident and 40 % of other "
    "carers"};
constexpr Label ssnd{
    "Mollenhorst 2009 (uit de tweede hand): 604 mensen van 18 tot 65, na zeven jaar; in het model "
    "de twaalf naasten van wie iemand te binnen schiet, en voor de rol vijf, naar nabijheid en wat "
    "er voorviel",
    "Mollenhorst 2009 (second-hand): 604 people of 18 to 65, after seven years; in the model the "
    "twelve closest of those who come to mind, and for the role five, by closeness and occasion"};

constexpr Label smi{
    "overzichten van studies (gelezen); in het model wie begeleiding heeft bij een psychische "
    "aandoening, met wie te binnen schiet en de beroepskrachten",
    "reviews (read); in the model who has guidance for a mental illness, with who comes to mind "
    "and "
    "the professionals"};

Estimate closeness_ratio(const Town& t) {
  return {t.layers.second.mean() / t.layers.inner.mean(), 0};
}

Estimate log_hazard(const Cohort& c) {
  const std::vector<Estimate> fit = logistic_regression(c.admission);
  return fit.empty() ? Estimate{} : fit[1];
}

const std::array courses_rows = std::to_array<Pattern>({
    {.row = "27.year-1",
     .of = PatternClass::test,
     .label = {"dementie: na 1 jaar nog thuis", "dementia: still at home after 1 year"},
     .unit = Unit::share,
     .target = 0.37,
     .low = 0.29,
     .high = 0.45,
     .source = kraijo,
     .cohort = [](const Cohort& c) { return c.home_1.estimate(); }},
    {.row = "27.year-2",
     .of = PatternClass::test,
     .label = {"dementie: na 2 jaar nog thuis", "dementia: still at home after 2 years"},
     .unit = Unit::share,
     .target = 0.22,
     .low = 0.14,
     .high = 0.3,
     .source = kraijo,
     .cohort = [](const Cohort& c) { return c.home_2.estimate(); }},
    {.row = "29",
     .of = PatternClass::test,
     .label = {"dementie: opname als de mantelzorger ernstig belast is (hazard ratio)",
               "dementia: admission when the carer is severely burdened (hazard ratio)"},
     .unit = Unit::none,
     .target = 1.71,
     .low = 1.2,
     .high = 2.5,
     .source = {"Hébert 2001, Canada (gelezen); in het model de odds ratio per kwartaal, "
                "gecorrigeerd voor zorgbehoefte en leeftijd",
                "Hébert 2001, Canada (read); in the model the odds ratio per quarter, adjusted for "
                "need and age"},
     .cohort = [](const Cohort& c) { return log_hazard(c); },
     .log_scale = true},
    {.row = "31.stable",
     .of = PatternClass::estimate,
     .label = {"zorg blijft gelijk", "care stays the same"},
     .unit = Unit::share,
     .target = 0.41,
     .low = 0.33,
     .high = 0.49,
     .source = ijcc,
     .cohort = [](const Cohort& c) { return c.stable.estimate(); }},
    {.row = "31.rising",
     .of = PatternClass::estimate,
     .label = {"zorg neemt toe", "care grows"},
     .unit = Unit::share,
     .target = 0.37,
     .low = 0.29,
     .high = 0.45,
     .source = ijcc,
     .cohort = [](const Cohort& c) { return c.rising.estimate(); }},
    {.row = "31.falling",
     .of = PatternClass::estimate,
     .label = {"zorg neemt af", "care shrinks"},
     .unit = Unit::share,
     .target = 0.22,
     .low = 0.14,
     .high = 0.3,
     .source = ijcc,
     .cohort = [](const Cohort& c) { return c.falling.estimate(); }},
    {.row = "32.entering",
     .of = PatternClass::test,
     .label = {"van wie nu zorgt: een jaar geleden nog niet", "of carers now: not yet a year ago"},
     .unit = Unit::share,
     .target = 0.365,
     .low = 0.25,
     .high = 0.45,
     .source = hirst,
     .cohort = [](const Cohort& c) { return c.entered.estimate(); }},
    {.row = "32.leaving",
     .of = PatternClass::test,
     .label = {"van wie een jaar geleden zorgde: nu niet meer", "of carers a year ago: no longer"},
     .unit = Unit::share,
     .target = 0.365,
     .low = 0.25,
     .high = 0.45,
     .source = hirst,
     .cohort = [](const Cohort& c) { return c.left.estimate(); }},
    {.row = "33.in-network",
     .of = PatternClass::estimate,
     .label = {"na 7 jaar nog in het netwerk", "still in the network after 7 years"},
     .unit = Unit::share,
     .target = 0.48,
     .low = 0.42,
     .high = 0.55,
     .source = ssnd,
     .cohort = [](const Cohort& c) { return c.still_named.estimate(); }},
    {.row = "33.same-role",
     .of = PatternClass::estimate,
     .label = {"na 7 jaar nog in dezelfde rol", "still in the same role after 7 years"},
     .unit = Unit::share,
     .target = 0.3,
     .low = 0.24,
     .high = 0.36,
     .source = ssnd,
     .cohort = [](const Cohort& c) { return c.still_inner.estimate(); }},
    {.row = "34",
     .of = PatternClass::test,
     .label = {"netwerk na 7 jaar: verandering van de omvang",
               "network after 7 years: change of size"},
     .unit = Unit::share,
     .target = 0.0,
     .low = -0.1,
     .high = 0.1,
     .source = {"Mollenhorst 2009 (uit de tweede hand): omvang blijft gelijk; in het model wie bij "
                "het begin 18 tot 65 was",
                "Mollenhorst 2009 (second-hand): size stays the same; in the model who was 18 to "
                "65 at the start"},
     .cohort =
         [](const Cohort& c) {
           return Estimate{c.size_after.mean() / c.size_before.mean() - 1, 0};
         }},
    {.row = "37",
     .of = PatternClass::test,
     .label = {"banden waarin iemand meer krijgt dan geeft", "over-benefited ties"},
     .unit = Unit::share,
     .target = 0.17,
     .low = 0.12,
     .high = 0.22,
     .source =
         {"Klein Ikkink en Van Tilburg 1998 (gelezen): scores van steun van mensen van 55 tot "
          "89; in het model vijf uur meer gekregen dan gegeven (aangenomen, 2 tot 15)",
          "Klein Ikkink and van Tilburg 1998 (read): scores of support of people of 55 to 89; "
          "in the model five hours more got than given (assumed, 2 to 15)"},
     .survey = [](const Survey& s) { return s.over_benefited.estimate(); }},
    {.row = "38",
     .of = PatternClass::direction,
     .label = {"wat scheef is blijft bij familie en vrienden meer dan bij buren",
               "imbalance persists for kin and friends more than for neighbours"},
     .unit = Unit::share,
     .source =
         {"Klein Ikkink en Van Tilburg 1998 (gelezen); in het model het deel dat na een jaar "
          "over is, zonder band niets",
          "Klein Ikkink and van Tilburg 1998 (read); in the model the share left after a year, "
          "nothing without the tie"},
     .cohort =
         [](const Cohort& c) {
           return Estimate{c.left_among_near.mean() - c.left_among_neighbours.mean(), 0};
         }},
    {.row = "40",
     .of = PatternClass::test,
     .label = {"kring van vijftien gedeeld door kring van vijf",
               "layer of fifteen over layer of five"},
     .unit = Unit::none,
     .target = 3,
     .low = 2.5,
     .high = 3.6,
     .source = {"Tamarit en anderen 2018 (gelezen via een ander)",
                "Tamarit and others 2018 (read through others)"},
     .town = [](const Town& t) { return closeness_ratio(t); }},
    {.row = "41",
     .of = PatternClass::estimate,
     .label = {"ernstige psychische aandoening: mensen in het netwerk",
               "severe mental illness: people in the network"},
     .unit = Unit::none,
     .target = 11.7,
     .low = 8,
     .high = 15,
     .source = smi,
     .survey = [](const Survey& s) { return s.smi_people.estimate(); }},
    {.row = "42.family",
     .of = PatternClass::test,
     .label = {"ernstige psychische aandoening: familie", "severe mental illness: family"},
     .unit = Unit::share,
     .target = 0.43,
     .low = 0.33,
     .high = 0.53,
     .source = smi,
     .survey = [](const Survey& s) { return s.smi_family.estimate(); }},
    {.row = "42.friends",
     .of = PatternClass::test,
     .label = {"ernstige psychische aandoening: vrienden", "severe mental illness: friends"},
     .unit = Unit::share,
     .target = 0.27,
     .low = 0.17,
     .high = 0.37,
     .source = smi,
     .survey = [](const Survey& s) { return s.smi_friends.estimate(); }},
});

}  // namespace

std::span<const Pattern> course_patterns() { return courses_rows; }

}  // namespace draagkracht
