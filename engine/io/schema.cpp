// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/schema.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "io/units.hpp"
#include "run/spec_condition.hpp"
#include "run/spec_fields.hpp"

namespace draagkracht {

namespace {

using Json = nlohmann::ordered_json;

Json described(Json schema, Label label) {
  if (!label.en.empty()) {
    schema["description"] = std::string(label.en);
    schema["x-description-nl"] = std::string(label.nl);
  }
  return schema;
}

Json object() { return {{"type", "object"}, {"additionalProperties", false}}; }

/// A bare number in the base unit, or text with a unit.
Json quantity(Limits limits, const char* type = "number") {
  Json bare{{"type", type}, {"minimum", limits.low}, {"maximum", limits.high}};
  const std::string pattern = quantity_pattern(limits.quantity);
  if (pattern.empty()) {
    return bare;
  }
  return {{"anyOf", Json::array({bare, Json{{"type", "string"}, {"pattern", pattern}}})}};
}

Json one_of_words(const std::vector<std::string_view>& list) {
  Json values = Json::array();
  for (const std::string_view word : list) {
    values.push_back(std::string(word));
  }
  return {{"type", "string"}, {"enum", values}};
}

Json two_languages(Label label) {
  Json schema = object();
  schema["properties"] = {{"nl", {{"type", "string"}, {"minLength", 1}}},
                          {"en", {{"type", "string"}, {"minLength", 1}}}};
  return described(schema, label);
}

class SchemaMaker {
 public:
  explicit SchemaMaker(Json& table, bool noted = true) : table_(table) {
    if (!noted) {
      return;
    }
    const Label from{"Waar de getallen vandaan komen", "Where the numbers come from"};
    property(
        "source",
        described({{"oneOf", Json::array({Json{{"type", "string"}}, two_languages(from)})}}, from));
    property("grade", described(one_of_words({"measured", "estimated", "assumed"}),
                                {"Hoe goed de getallen bekend zijn", "How well they are known"}));
  }

  void text(std::string_view key, Label label, const Text&) { property(key, two_languages(label)); }
  void id(std::string_view key, Label label, const std::string&) {
    property(key, {{"type", "string"}, {"minLength", 1}}, label);
  }
  void words(std::string_view key, Label label, const std::vector<std::string>&) {
    property(key, {{"type", "array"}, {"items", {{"type", "string"}, {"minLength", 1}}}}, label);
  }
  void whole(std::string_view key, Label label, int value, Limits limits) {
    Json schema = quantity(limits, "integer");
    if (key == "from") {
      schema["anyOf"].push_back({{"type", "string"}, {"format", "date"}});
    }
    property(key, with_default(std::move(schema), value), label);
  }
  void number(std::string_view key, Label label, double value, Limits limits) {
    property(key, with_default(quantity(limits), value), label);
  }
  void maybe(std::string_view key, Label label, const std::optional<double>&, Limits limits) {
    property(key, quantity(limits), label);
  }
  void range(std::string_view key, Label label, const std::array<double, 2>& value, Limits limits) {
    property(key,
             with_default(
                 {{"type", "array"}, {"items", quantity(limits)}, {"minItems", 2}, {"maxItems", 2}},
                 value),
             label);
  }
  void trait_pairs(std::string_view key, Label label, const std::vector<TraitPair>&) {
    std::vector<std::string_view> codes(trait_names.size());
    std::ranges::transform(trait_names, codes.begin(), &CodeName::code);
    const Json number{{"type", "number"}, {"minimum", -1}, {"maximum", 1}};
    const Json pair{
        {"type", "array"},
        {"prefixItems", Json::array({one_of_words(codes), one_of_words(codes), number})},
        {"minItems", 3},
        {"maxItems", 3}};
    property(key, {{"type", "array"}, {"items", pair}}, label);
  }
  void seed(std::string_view key, Label label, std::uint64_t value) {
    property(key, with_default({{"type", "integer"}, {"minimum", 0}}, value), label);
  }
  void date(std::string_view key, Label label, Date value) {
    property(key, with_default({{"type", "string"}, {"format", "date"}}, date_text(value)), label);
  }
  template <class E, std::size_t N>
  void code(std::string_view key, Label label, E, const std::array<CodeName, N>& names) {
    std::vector<std::string_view> codes(N);
    std::ranges::transform(names, codes.begin(), &CodeName::code);
    property(key, one_of_words(codes), label);
  }
  void fixed(std::string_view key, Label label, std::string_view word) {
    property(key, {{"const", std::string(word)}}, label);
  }
  void curve(std::string_view key, Label label, const Curve&, Limits limits) {
    Json schema = object();
    SchemaMaker inner(schema);
    inner.property("from", {{"type", "array"}, {"items", quantity({Quantity::years, 0, 130})}},
                   {"Laagste leeftijd van elke groep", "Lowest age of each band"});
    const Json values{{"type", "array"}, {"items", quantity(limits)}};
    inner.property("both", values, {"Mannen en vrouwen", "Men and women"});
    inner.property("men", values, {"Mannen", "Men"});
    inner.property("women", values, {"Vrouwen", "Women"});
    property(key, schema, label);
  }
  void bands(std::string_view key, Label label, const DistanceBands& value) {
    Json schema = object();
    SchemaMaker inner(schema);
    inner.property("km", {{"type", "array"}, {"items", quantity({Quantity::km, 0, 1000})}},
                   {"Begin van elke afstandsgroep", "Start of each distance band"});
    inner.property("share", {{"type", "array"}, {"items", quantity({Quantity::share, 0, 1})}},
                   {"Aandeel per groep, samen 100 %", "Share per band, 100 % together"});
    inner.number("far", {"Einde van de laatste groep", "End of the last band"}, value.far,
                 {Quantity::km, 0, 1000});
    property(key, schema, label);
  }
  template <std::size_t N>
  void by_code(std::string_view key, Label label, const std::array<double, N>&,
               const std::array<CodeName, N>& names, Limits limits, bool) {
    Json schema = object();
    SchemaMaker inner(schema);
    for (const CodeName& name : names) {
      inner.property(name.code, quantity(limits), name.label);
    }
    property(key, schema, label);
  }
  template <class S, std::size_t N>
  void tables_by_code(std::string_view key, Label label, const std::array<S, N>&,
                      const std::array<CodeName, N>& names, std::size_t skipped) {
    Json schema = object();
    SchemaMaker inner(schema);
    for (std::size_t i = 0; i < N; ++i) {
      if (i == skipped) {
        continue;
      }
      Json item = object();
      SchemaMaker maker(item);
      maker.property("label", two_languages({"Naam", "Name"}));
      const S fresh{};
      Fields<S>::visit(fresh, maker);
      inner.property(names[i].code, item, names[i].label);
    }
    property(key, schema, label);
  }
  template <class F>
  void table(std::string_view key, Label label, F&& f) {
    Json schema = object();
    SchemaMaker inner(schema);
    f(inner);
    property(key, schema, label);
  }
  void level(std::string_view key, Label label, double, const LeverInfo& lever) {
    Json any = Json::array({quantity({quantity_of(lever.unit), lever.low, lever.high})});
    std::vector<std::string_view> scale;
    for (const LeverLevel& level : lever.scale) {
      scale.push_back(level.name.code);
    }
    if (!scale.empty()) {
      any.push_back(one_of_words(scale));
    }
    property(key, {{"anyOf", any}}, label);
  }
  void policy(std::string_view key, Label label, const VariantSpec&) {
    Json one_of = Json::array({described(item_of<Withdrawal>(), levers().front().label)});
    for (std::size_t i = 1; i < levers().size(); ++i) {
      Json item = item_of(LeverSetting{.lever = i});
      if (levers()[i].amount.empty()) {
        item["required"].push_back("level");
      } else {
        item["oneOf"] =
            Json::array({Json{{"required", {"level"}}}, Json{{"required", {"amount"}}}});
      }
      one_of.push_back(described(std::move(item), levers()[i].label));
    }
    property(key, {{"type", "array"}, {"items", {{"oneOf", one_of}}}}, label);
  }
  template <class S>
  void list(std::string_view key, Label label, const std::vector<S>&) {
    property(key, {{"type", "array"}, {"items", item_of<S>()}}, label);
  }
  template <class S>
  void named(std::string_view key, Label label, const std::vector<S>&) {
    Json item = item_of<S>();
    // A variant or group may stand on another, in this file or the one below: nothing is required.
    item.erase("required");
    if constexpr (std::is_same_v<S, VariantSpec>) {
      item["properties"]["extends"] = described(
          {{"type", "string"}}, {"Variant waarop deze voortbouwt", "Variant to build on"});
      item["properties"]["also"] =
          described({{"$ref", "#/properties/variants/additionalProperties/properties/policy"}},
                    {"Beleid boven op dat van de variant waarop deze voortbouwt",
                     "Policy on top of that of the variant to build on"});
    }
    property(key,
             {{"type", "object"},
              {"propertyNames", {{"pattern", "^[a-z0-9_]+$"}}},
              {"additionalProperties", item}},
             label);
  }
  void conditions(std::string_view key, Label label, const std::vector<Condition>&) {
    std::string fields, signs;
    for (const CodeName& name : condition_field_names) {
      fields.append(fields.empty() ? "" : "|").append(name.code);
    }
    for (const std::string_view sign : compare_signs) {
      signs.append(signs.empty() ? "" : "|").append(sign);
    }
    const std::string one = " *(" + fields + R"()(\.[a-z_]+)? *()" + signs + ") *[a-z0-9_.]+";
    const std::string pattern = "^" + one + "( +or" + one + ")* *$";
    property(key,
             {{"type", "array"},
              {"items", {{"type", "string"}, {"pattern", pattern}}},
              {"examples",
               Json::array({Json::array({"indicated_hours.guidance > 0"}),
                            Json::array({"age >= 65", "lives_alone = 1 or people_around <= 4"})})}},
             label);
  }
  void parameters(std::string_view key, Label label, const RuleParameters& values) {
    Json schema = object();
    each_parameter(values, [&](const ParameterInfo& info, double value) {
      Json* table = &schema;
      std::string_view left = info.id;
      for (std::size_t dot = left.find('.'); dot != std::string_view::npos; dot = left.find('.')) {
        const std::string part(left.substr(0, dot));
        Json& properties = (*table)["properties"];
        if (!properties.contains(part)) {
          properties[part] = object();
          const SchemaMaker with_source(properties[part]);
        }
        table = &properties[part];
        left.remove_prefix(dot + 1);
      }
      Json item = with_default(quantity({quantity_of(info.unit), info.low, info.high}), value);
      item["x-grade"] = std::string(grade_text(info.grade, Language::en));
      item["x-source"] = std::string(info.source.en);
      (*table)["properties"][std::string(left)] = described(item, info.label);
    });
    property(key, schema, label);
  }

  void property(std::string_view key, const Json& schema, Label label = {}) {
    table_["properties"][std::string(key)] = described(schema, label);
  }

 private:
  template <class T>
  static Json with_default(Json schema, const T& value) {
    schema["default"] = value;
    return schema;
  }
  template <class S>
  static Json item_of(const S& fresh = {}) {
    Json item = object();
    SchemaMaker maker(item);
    Fields<S>::visit(fresh, maker);
    if constexpr (requires { Fields<S>::required; }) {
      for (const std::string_view key : Fields<S>::required) {
        item["required"].push_back(std::string(key));
      }
    }
    return item;
  }
  Json& table_;
};

}  // namespace

std::string scenario_schema() {
  Json schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
              {"$id", "scenario.schema.json"},
              {"title", "Draagkracht scenario"}};
  schema["description"] = "A scenario file of Draagkracht. Made by: draagkracht info --schema";
  schema["x-description-nl"] =
      "Een scenariobestand van Draagkracht. Gemaakt met: draagkracht info --schema";
  schema.update(object());
  schema["required"] = Json::array({"format"});
  SchemaMaker maker(schema, false);
  maker.property("format", {{"const", 1}},
                 {"Versie van het bestandsformaat", "Version of the file format"});
  const Json name{{"type", "string"}};
  maker.property("extends",
                 {{"anyOf", Json::array({name, Json{{"type", "array"}, {"items", name}}})}},
                 {"Bestand of bestanden waarop dit voortbouwt, vanaf de map van dit bestand",
                  "File or files to build on, from the folder of this one"});
  const ScenarioSpec spec;
  Fields<ScenarioSpec>::visit(spec, maker);
  return schema.dump(2) + "\n";
}

}  // namespace draagkracht
