// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A spec as JSON: the visitor of run/spec_fields.hpp that writes it for the browser.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>

#include "run/spec_condition.hpp"
#include "run/spec_fields.hpp"

namespace draagkracht {

using Json = nlohmann::json;

inline std::string key_of(std::string_view key) { return std::string(key); }

class JsonWriter {
 public:
  explicit JsonWriter(Json& out) : out_(out) { out_ = Json::object(); }

  void text(std::string_view key, Label, const Text& value) {
    out_[key_of(key)] = {{"nl", value.nl}, {"en", value.en}};
  }
  void id(std::string_view key, Label, const std::string& value) { out_[key_of(key)] = value; }
  void words(std::string_view key, Label, const std::vector<std::string>& values) {
    out_[key_of(key)] = values;
  }
  void whole(std::string_view key, Label, int value, Limits) { out_[key_of(key)] = value; }
  void number(std::string_view key, Label, double value, Limits) { out_[key_of(key)] = value; }
  void maybe(std::string_view key, Label label, const std::optional<double>& value, Limits limits) {
    if (value) {
      number(key, label, *value, limits);
    }
  }
  void range(std::string_view key, Label, const std::array<double, 2>& value, Limits) {
    out_[key_of(key)] = value;
  }
  void trait_pairs(std::string_view key, Label, const std::vector<TraitPair>& values) {
    Json& items = out_[key_of(key)] = Json::array();
    for (const TraitPair& pair : values) {
      items.push_back({key_of(trait_names[at(pair.first)].code),
                       key_of(trait_names[at(pair.second)].code), pair.correlation});
    }
  }
  void seed(std::string_view key, Label, std::uint64_t value) {
    out_[key_of(key)] = std::to_string(value);  // a browser's numbers hold 53 bits only
  }
  void date(std::string_view key, Label, Date value) { out_[key_of(key)] = date_text(value); }
  template <class E, std::size_t N>
  void code(std::string_view key, Label, E value, const std::array<CodeName, N>& names) {
    out_[key_of(key)] = key_of(names[static_cast<std::size_t>(value)].code);
  }
  void fixed(std::string_view key, Label, std::string_view word) {
    out_[key_of(key)] = key_of(word);
  }
  void curve(std::string_view key, Label, const Curve& value, Limits) {
    out_[key_of(key)] = {{"from", value.from}, {"men", value.men}, {"women", value.women}};
  }
  void bands(std::string_view key, Label, const DistanceBands& value) {
    out_[key_of(key)] = {{"km", value.km}, {"share", value.share}, {"far", value.far}};
  }
  void by_code(std::string_view key, Label, std::span<const double> values,
               std::span<const CodeName> names, Limits, bool) {
    Json& table = out_[key_of(key)] = Json::object();
    for (std::size_t i = 0; i < names.size(); ++i) {
      table[key_of(names[i].code)] = values[i];
    }
  }
  template <class S, std::size_t N>
  void tables_by_code(std::string_view key, Label, const std::array<S, N>& values,
                      std::span<const CodeName> names, std::size_t) {
    Json& table = out_[key_of(key)] = Json::object();
    for (std::size_t i = 0; i < N; ++i) {
      write(table[key_of(names[i].code)], values[i]);
    }
  }
  template <class F>
  void table(std::string_view key, Label, F&& f) {
    f(JsonWriter(out_[key_of(key)]));
  }
  void level(std::string_view key, Label, double value, const LeverInfo&) {
    out_[key_of(key)] = value;
  }
  void policy(std::string_view key, Label, const VariantSpec& variant) {
    Json& items = out_[key_of(key)] = Json::array();
    for (const Withdrawal& cut : variant.policy) {
      write(items.emplace_back(), cut);
    }
    for (const LeverSetting& setting : variant.settings) {
      write(items.emplace_back(), setting);
    }
  }
  template <class S>
  void list(std::string_view key, Label, const std::vector<S>& values) {
    Json& items = out_[key_of(key)] = Json::array();
    for (const S& value : values) {
      write(items.emplace_back(), value);
    }
  }
  template <class S>
  void named(std::string_view key, Label, const std::vector<S>& values) {
    Json& items = out_[key_of(key)] = Json::array();  // an object would lose their order
    for (const S& value : values) {
      Json& item = items.emplace_back();
      write(item, value);
      item["id"] = value.id;
    }
  }
  void conditions(std::string_view key, Label, const std::vector<Condition>& values) {
    out_[key_of(key)] = condition_lines(values);
  }
  void parameters(std::string_view key, Label, const RuleParameters& values) {
    Json& table = out_[key_of(key)] = Json::object();
    each_parameter(
        values, [&](const ParameterInfo& info, double value) { table[key_of(info.id)] = value; });
  }

 private:
  template <class S>
  static void write(Json& out, const S& value) {
    Fields<S>::visit(value, JsonWriter(out));
  }
  Json& out_;
};

}  // namespace draagkracht
