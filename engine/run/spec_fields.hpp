// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The one description of the keys of a scenario. A visitor is shown every key with its label, its
// range and the value it belongs to; there are four: reading TOML and making the JSON Schema (io),
// writing and reading JSON (spec_json). So a new key is added here and nowhere else.
//
// A visitor has these functions; `key` is the name in the file, `label` what people read:
//   text(key, label, Text&)                      both languages
//   id(key, label, string&)                      a name used elsewhere in the file
//   whole(key, label, int&, Limits)              a whole number
//   number(key, label, double&, Limits)          a number with a unit
//   maybe(key, label, optional<double>&, Limits) the same, and absent means as usual
//   range(key, label, array<double, 2>&, Limits) [low, high]
//   trait_pairs(key, label, vector<TraitPair>&)  [["privacy", "loyalty", 0.3], ...]
//   seed(key, label, uint64&)  date(key, label, Date&)
//   code(key, label, E&, names)                  a word from a closed list
//   fixed(key, label, word)                      a word that must be this one
//   curve(key, label, Curve&, Limits)  bands(key, label, DistanceBands&)
//   by_code(key, label, array<double>&, names, Limits, adds_up)   a number per code
//   tables_by_code(key, label, array<S>&, names, skipped)         a table per code
//   table(key, label, f)                         a table in the file that is none in the struct
//   list(key, label, vector<S>&)                 an array of tables
//   named(key, label, vector<S>&)                tables whose name becomes `id`
//   words(key, label, vector<string>&)           an array of words
//   conditions(key, label, vector<Condition>&)   an array of lines of conditions
//   parameters(key, label, RuleParameters&)     the parameters of the rules
//   policy(key, label, VariantSpec&)             an array of tables, each of its lever
//   level(key, label, double&, LeverInfo)        a word of the lever's scale, or a number
// Where a table of the file makes no sense without some keys, `Fields<S>::required` names them.
#pragma once

#include "population/build.hpp"
#include "run/scenario.hpp"
#include "run/spec_method_fields.hpp"
#include "run/spec_population_fields.hpp"

namespace draagkracht {

/// Largest numbers accepted; a century of weeks.
inline constexpr int most_weeks = 5200;
inline constexpr int most_replicates = 10'000;
/// And euros a year: ten thousand million.
inline constexpr double most_euros = 1e10;

template <>
struct Fields<Withdrawal> {
  static constexpr std::array<std::string_view, 4> required{"lever", "product", "change", "from"};
  template <class Self, class V>
  static void visit(Self& s, V&& v) {
    v.fixed("lever", {"Knop (zie info --levers)", "Lever (see info --levers)"}, "indication_size");
    v.code("product", {"Product", "Product"}, s.product, product_names);
    v.number("change", {"Verandering van de uren", "Change of the hours"}, s.change,
             {Quantity::share, -1, 4});
    v.whole("from", {"Week waarna de verandering geldt", "Week after which it is in force"},
            s.from.value, {Quantity::weeks, 0, most_weeks});
    v.whole("notice", {"Aankondiging vooraf", "Notice beforehand"}, s.notice,
            {Quantity::weeks, 0, most_weeks});
    v.whole("taper", {"Geleidelijke invoering", "Gradual introduction"}, s.taper,
            {Quantity::weeks, 0, most_weeks});
    v.code("who", {"Voor wie", "For whom"}, s.reach, reach_names);
    v.code("moment", {"Wanneer het ingaat", "When it begins"}, s.moment, moment_names);
    v.code("aftercare", {"Contact na afloop", "Contact afterwards"}, s.aftercare, aftercare_names);
    v.code("handover", {"Overdracht", "Handover"}, s.handover, handover_names);
  }
};

/// A lever other than `indication_size`; `info` says which.
template <>
struct Fields<LeverSetting> {
  /// And a level, or an amount where the lever takes one.
  static constexpr std::array<std::string_view, 2> required{"lever", "from"};
  template <class Self, class V>
  static void visit(Self& s, V&& v) {
    v.fixed("lever", {"Knop (zie info --levers)", "Lever (see info --levers)"}, s.info().id);
    v.level("level", {"Stand", "Level"}, s.level, s.info());
    if (!s.info().amount.empty()) {
      v.maybe("amount",
              {"Bedrag per jaar voor alle inwoners samen, in plaats van een stand",
               "Amount a year for all residents together, instead of a level"},
              s.amount, {Quantity::euro, 1, most_euros});
    }
    v.whole("from", {"Week waarna de verandering geldt", "Week after which it is in force"},
            s.from.value, {Quantity::weeks, 0, most_weeks});
    v.whole("taper", {"Geleidelijke invoering", "Gradual introduction"}, s.taper,
            {Quantity::weeks, 0, most_weeks});
  }
};

template <>
struct Fields<VariantSpec> {
  static constexpr std::array<std::string_view, 1> required{"label"};
  template <class Self, class V>
  static void visit(Self& s, V&& v) {
    v.text("label", {"Naam", "Name"}, s.label);
    v.policy("policy", {"Beleid", "Policy"}, s);
    v.list("methods", {"Methoden", "Methods"}, s.methods);
  }
};

template <>
struct Fields<GroupSpec> {
  static constexpr std::array<std::string_view, 2> required{"label", "where"};
  template <class Self, class V>
  static void visit(Self& s, V&& v) {
    v.text("label", {"Naam", "Name"}, s.label);
    v.conditions("where",
                 {"Voorwaarden, alle tegelijk; met or ertussen is een ervan genoeg",
                  "Conditions, all at once; with or between them one is enough"},
                 s.where);
  }
};

template <>
struct Fields<ScenarioSpec> {
  static constexpr std::array<std::string_view, 1> required{"title"};
  template <class Self, class V>
  static void visit(Self& s, V&& v) {
    v.text("title", {"Titel", "Title"}, s.title);
    v.text("question", {"Vraag", "Question"}, s.question);
    v.id("main_variant", {"Variant waar de vraag over gaat", "Variant the question is about"},
         s.main_variant);
    v.text("look_at", {"Waar u op let", "What to look at"}, s.look_at);
    v.date("start", {"Maandag van week 0", "Monday of week 0"}, s.start);
    v.whole("weeks", {"Weken", "Weeks"}, s.weeks, {Quantity::weeks, 1, most_weeks});
    v.whole("warm_up", {"Aanloop voor week 0", "Warm-up before week 0"}, s.warm_up,
            {Quantity::weeks, 0, most_weeks});
    v.whole("persons", {"Inwoners", "Residents"}, s.persons,
            {Quantity::number, least_persons, most_persons});
    v.whole("replicates", {"Doorrekeningen", "Replicates"}, s.replicates,
            {Quantity::number, 1, most_replicates});
    v.seed("seed", {"Begin van het toeval", "Seed of all chance"}, s.seed);
    v.table("population", {"Bevolking", "Population"},
            [&](auto&& p) { Fields<PopulationSpec>::visit(s.population, p); });
    v.table("costs", {"Kosten", "Costs"},
            [&](auto&& c) { Fields<CostSpec>::visit(s.population.costs, c); });
    v.parameters("parameters", {"Parameters van de regels", "Parameters of the rules"},
                 s.parameters);
    v.named("methods", {"Methoden", "Methods"}, s.methods);
    v.named("variants", {"Varianten", "Variants"}, s.variants);
    v.named("groups", {"Groepen", "Groups"}, s.groups);
  }
};

/// Calls f(info, value) for every parameter of every rule, in the order of the week.
template <class F>
void each_parameter(RuleParameters& model, F&& f) {
  model.visit([&]<class Rule>(Rule& rule) {
    for (const auto& parameter : Rule::parameters()) {
      f(parameter.info, rule.*parameter.member);
    }
  });
}
template <class F>
void each_parameter(const RuleParameters& model, F&& f) {
  RuleParameters copy = model;  // `visit` is written once, for writing
  each_parameter(copy, [&](const ParameterInfo& info, double value) { f(info, value); });
}

}  // namespace draagkracht
