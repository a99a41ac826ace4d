// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "run/spec_json.hpp"

#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>

#include "run/spec_condition.hpp"
#include "run/spec_fields.hpp"
#include "run/spec_json_writer.hpp"

namespace draagkracht {

namespace {

/// Reads what is there; the first problem is kept and ends the reading of that key.
class JsonReader {
 public:
  JsonReader(const Json& in, std::string path, std::optional<Problem>& problem)
      : in_(in), path_(std::move(path)), problem_(problem) {
    if (!in_.is_object()) {
      complain(path_, "is geen object", "is not an object");
    }
  }

  void text(std::string_view key, Label, Text& value) {
    const Json* found = find(key, &Json::is_object, "twee teksten", "two texts");
    if (found == nullptr) {
      return;
    }
    const JsonReader both(*found, place(key), problem_);
    for (const auto& [name, target] : {std::pair{"nl", &value.nl}, std::pair{"en", &value.en}}) {
      if (const Json* text = both.find(name, &Json::is_string, "een tekst", "a text")) {
        *target = text->get<std::string>();
      }
    }
  }
  void id(std::string_view key, Label, std::string& value) {
    if (const Json* found = find(key, &Json::is_string, "een naam", "a name")) {
      value = found->get<std::string>();
    }
  }
  void words(std::string_view key, Label, std::vector<std::string>& values) {
    const Json* found = find(key, &Json::is_array, "een lijst", "a list");
    if (found == nullptr) {
      return;
    }
    values.clear();
    for (const Json& item : *found) {
      if (!item.is_string()) {
        complain(place(key), "moet een lijst woorden zijn", "must be a list of words");
        return;
      }
      values.push_back(item.get<std::string>());
    }
  }
  void whole(std::string_view key, Label, int& value, Limits limits) {
    const Json* found = find(key, &Json::is_number_integer, "een geheel getal", "a whole number");
    if (found == nullptr) {
      return;
    }
    const double number = found->get<double>();
    if (in_range(key, number, limits)) {
      value = static_cast<int>(number);
    }
  }
  void number(std::string_view key, Label, double& value, Limits limits) {
    const Json* found = find(key, &Json::is_number, "een getal", "a number");
    if (found != nullptr && in_range(key, found->get<double>(), limits)) {
      value = found->get<double>();
    }
  }
  void maybe(std::string_view key, Label label, std::optional<double>& value, Limits limits) {
    if (in_.is_object() && in_.contains(key_of(key))) {
      number(key, label, value.emplace(), limits);
    }
  }
  void range(std::string_view key, Label, std::array<double, 2>& value, Limits limits) {
    std::vector<double> read{value[0], value[1]};
    numbers(key, read, limits);
    if (read.size() != 2 || read[0] > read[1]) {
      complain(place(key), "moet [laagste, hoogste] zijn", "must be [lowest, highest]");
      return;
    }
    value = {read[0], read[1]};
  }
  void trait_pairs(std::string_view key, Label, std::vector<TraitPair>& values) {
    const Json* found = find(key, &Json::is_array, "een lijst", "a list");
    if (found == nullptr) {
      return;
    }
    values.clear();
    for (const Json& item : *found) {
      const bool whole = item.is_array() && item.size() == 3 && item[0].is_string() &&
                         item[1].is_string() && item[2].is_number();
      const auto trait = [&](std::size_t i) {
        return whole ? from_code<Trait>(trait_names, item[i].get<std::string>()) : std::nullopt;
      };
      const auto first = trait(0);
      const auto second = trait(1);
      if (!first || !second) {
        complain(place(key), "moet een lijst van [eigenschap, eigenschap, getal] zijn",
                 "must be a list of [trait, trait, number]");
        return;
      }
      values.push_back({*first, *second, item[2].get<double>()});
    }
  }
  void seed(std::string_view key, Label, std::uint64_t& value) {
    const Json* found = find(key, &Json::is_string, "een getal als tekst", "a number as text");
    if (found == nullptr) {
      return;
    }
    const auto& text = found->get_ref<const std::string&>();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) {
      complain(place(key), "is geen geheel getal", "is not a whole number");
    }
  }
  void date(std::string_view key, Label, Date& value) {
    const Json* found = find(key, &Json::is_string, "een datum", "a date");
    if (found == nullptr) {
      return;
    }
    const auto date = parse_date(found->get_ref<const std::string&>());
    if (date && is_monday(*date)) {
      value = *date;
    } else {
      complain(place(key), "is geen maandag als JJJJ-MM-DD", "is not a Monday as YYYY-MM-DD");
    }
  }
  template <class E, std::size_t N>
  void code(std::string_view key, Label, E& value, const std::array<CodeName, N>& names) {
    const Json* found = find(key, &Json::is_string, "een woord", "a word");
    if (found == nullptr) {
      return;
    }
    if (const auto known = from_code<E>(names, found->get_ref<const std::string&>())) {
      value = *known;
    } else {
      complain(place(key), "is geen bekend woord", "is not a known word");
    }
  }
  void fixed(std::string_view key, Label, std::string_view word) {
    const Json* found = find(key, &Json::is_string, "een woord", "a word");
    if (found != nullptr && found->get_ref<const std::string&>() != word) {
      complain(place(key), "is geen bekend woord", "is not a known word");
    }
  }
  void curve(std::string_view key, Label, Curve& value, Limits limits) {
    const Json* found = find(key, &Json::is_object, "een object", "an object");
    if (found == nullptr) {
      return;
    }
    const JsonReader inner(*found, place(key), problem_);
    inner.numbers("from", value.from, {Quantity::years, 0, 150});
    inner.numbers("men", value.men, limits);
    inner.numbers("women", value.women, limits);
    if (value.men.size() != value.from.size() || value.women.size() != value.from.size()) {
      complain(place(key), "heeft lijsten van ongelijke lengte", "has lists of unequal length");
    }
  }
  void bands(std::string_view key, Label, DistanceBands& value) {
    const Json* found = find(key, &Json::is_object, "een object", "an object");
    if (found == nullptr) {
      return;
    }
    JsonReader inner(*found, place(key), problem_);
    inner.numbers("km", value.km, {Quantity::km, 0, 1000});
    inner.numbers("share", value.share, {Quantity::share, 0, 1});
    inner.number("far", {}, value.far, {Quantity::km, 0, 1000});
    if (value.km.size() != value.share.size()) {
      complain(place(key), "heeft lijsten van ongelijke lengte", "has lists of unequal length");
    }
  }
  void by_code(std::string_view key, Label, std::span<double> values,
               std::span<const CodeName> names, Limits limits, bool) {
    const Json* found = find(key, &Json::is_object, "een object", "an object");
    if (found == nullptr) {
      return;
    }
    JsonReader inner(*found, place(key), problem_);
    for (std::size_t i = 0; i < names.size(); ++i) {
      inner.number(names[i].code, {}, values[i], limits);
    }
  }
  template <class S, std::size_t N>
  void tables_by_code(std::string_view key, Label, std::array<S, N>& values,
                      const std::array<CodeName, N>& names, std::size_t) {
    const Json* found = find(key, &Json::is_object, "een object", "an object");
    if (found == nullptr) {
      return;
    }
    const JsonReader inner(*found, place(key), problem_);
    for (std::size_t i = 0; i < N; ++i) {
      if (const Json* item =
              inner.find(names[i].code, &Json::is_object, "een object", "an object")) {
        Fields<S>::visit(values[i], JsonReader(*item, inner.place(names[i].code), problem_));
      }
    }
  }
  template <class F>
  void table(std::string_view key, Label, F&& f) {
    if (const Json* found = find(key, &Json::is_object, "een object", "an object")) {
      f(JsonReader(*found, place(key), problem_));
    }
  }
  void level(std::string_view key, Label label, double& value, const LeverInfo& lever) {
    number(key, label, value, {quantity_of(lever.unit), lever.low, lever.high});
  }
  void policy(std::string_view key, Label, VariantSpec& variant) {
    const Json* found = find(key, &Json::is_array, "een lijst", "a list");
    if (found == nullptr) {
      return;
    }
    variant.policy.clear();
    variant.settings.clear();
    for (std::size_t i = 0; i < found->size(); ++i) {
      const JsonReader item((*found)[i], place(key) + "[" + std::to_string(i) + "]", problem_);
      const Json* word = item.find("lever", &Json::is_string, "een woord", "a word");
      const auto lever = lever_named(word != nullptr ? word->get<std::string>() : "");
      if (!lever) {
        item.complain(item.place("lever"), "is geen bekende knop", "is not a known lever");
      } else if (*lever == 0) {
        Fields<Withdrawal>::visit(variant.policy.emplace_back(), JsonReader(item));
      } else {
        Fields<LeverSetting>::visit(variant.settings.emplace_back(LeverSetting{.lever = *lever}),
                                    JsonReader(item));
      }
    }
  }
  template <class S>
  void list(std::string_view key, Label, std::vector<S>& values) {
    read_list(key, values, [](const JsonReader&, S&) {});
  }
  template <class S>
  void named(std::string_view key, Label, std::vector<S>& values) {
    read_list(key, values, [](const JsonReader& item, S& value) {
      const Json* id = item.find("id", &Json::is_string, "een woord", "a word");
      if (id != nullptr && !id->get_ref<const std::string&>().empty()) {
        value.id = id->get<std::string>();
      } else {
        item.complain(item.place("id"), "ontbreekt", "is missing");
      }
    });
  }
  void conditions(std::string_view key, Label, std::vector<Condition>& values) {
    const Json* found = find(key, &Json::is_array, "een lijst", "a list");
    if (found == nullptr) {
      return;
    }
    values.clear();
    for (const Json& item : *found) {
      const Result<std::vector<Condition>> read =
          parse_conditions(item.is_string() ? item.get<std::string>() : item.dump());
      if (read.ok()) {
        values.insert(values.end(), read.value().begin(), read.value().end());
      } else if (!problem_) {
        problem_ = Problem{read.problem().what, place(key)};
      }
    }
  }
  void parameters(std::string_view key, Label, RuleParameters& values) {
    const Json* found = find(key, &Json::is_object, "een object", "an object");
    if (found == nullptr) {
      return;
    }
    JsonReader inner(*found, place(key), problem_);
    each_parameter(values, [&](const ParameterInfo& info, double& value) {
      inner.number(info.id, info.label, value, {quantity_of(info.unit), info.low, info.high});
    });
  }

 private:
  [[nodiscard]] std::string place(std::string_view key) const {
    return path_.empty() ? std::string(key) : path_ + "." + std::string(key);
  }
  void complain(const std::string& place, std::string_view nl, std::string_view en) const {
    if (!problem_) {
      problem_ = Problem{{place + " " + std::string(nl) + ".", place + " " + std::string(en) + "."},
                         place};
    }
  }
  const Json* find(std::string_view key, bool (Json::*is)() const noexcept, std::string_view nl,
                   std::string_view en) const {
    if (!in_.is_object()) {
      return nullptr;
    }
    const auto found = in_.find(key_of(key));
    if (found == in_.end()) {
      return nullptr;
    }
    if (((*found).*is)()) {
      return &*found;
    }
    complain(place(key), "moet " + std::string(nl) + " zijn", "must be " + std::string(en));
    return nullptr;
  }
  [[nodiscard]] bool in_range(std::string_view key, double value, Limits limits) const {
    if (value >= limits.low && value <= limits.high) {
      return true;
    }
    complain(place(key), "ligt buiten het toegestane bereik", "is outside the range allowed");
    return false;
  }
  void numbers(std::string_view key, std::vector<double>& values, Limits limits) const {
    const Json* found = find(key, &Json::is_array, "een lijst getallen", "a list of numbers");
    if (found == nullptr) {
      return;
    }
    values.clear();
    for (const Json& item : *found) {
      if (!item.is_number()) {
        complain(place(key), "moet een lijst getallen zijn", "must be a list of numbers");
        return;
      }
      if (!in_range(key, item.get<double>(), limits)) {
        return;
      }
      values.push_back(item.get<double>());
    }
  }
  template <class S, class F>
  void read_list(std::string_view key, std::vector<S>& values, F&& extra) {
    const Json* found = find(key, &Json::is_array, "een lijst", "a list");
    if (found == nullptr) {
      return;
    }
    values.clear();
    for (const Json& item : *found) {
      const JsonReader inner(item, place(key) + "[" + std::to_string(values.size()) + "]",
                             problem_);
      S value;
      Fields<S>::visit(value, JsonReader(inner));
      extra(inner, value);
      values.push_back(std::move(value));
    }
  }

  const Json& in_;
  std::string path_;
  std::optional<Problem>& problem_;
};

}  // namespace

std::string spec_to_json(const ScenarioSpec& spec) {
  Json json;
  Fields<ScenarioSpec>::visit(spec, JsonWriter(json));
  json["file"] = spec.file;
  json["same_population"] = spec.same_population;
  // Bytes that are no UTF-8 become U+FFFD: dump would throw on them otherwise.
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<ScenarioSpec> spec_from_json(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  if (json.is_discarded()) {
    return Problem{{"Dit is geen geldige JSON.", "This is not valid JSON."}, ""};
  }
  ScenarioSpec spec;
  std::optional<Problem> problem;
  Fields<ScenarioSpec>::visit(spec, JsonReader(json, "", problem));
  if (problem) {
    return *problem;
  }
  if (const auto file = json.find("file"); file != json.end() && file->is_string()) {
    spec.file = file->get<std::string>();
  }
  if (const auto same = json.find("same_population"); same != json.end() && same->is_boolean()) {
    spec.same_population = same->get<bool>();
  }
  for (GroupSpec& group : spec.groups) {
    for (Condition& condition : group.where) {
      if (const Result<void> found = find_name(condition, spec.population); !found.ok()) {
        return Problem{found.problem().what, "groups." + group.id};
      }
    }
  }
  for (MethodSpec& method : spec.methods) {
    for (Condition& condition : method.where) {
      if (const Result<void> found = find_name(condition, spec.population); !found.ok()) {
        return Problem{found.problem().what, "methods." + method.id};
      }
    }
  }
  if (spec.variants.empty()) {
    return Problem{{"Er zijn geen varianten; de eerste is de basis.",
                    "There are no variants; the first is the baseline."},
                   "variants"};
  }
  return spec;
}

Result<VariantSpec> variant_from_json(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  if (json.is_discarded()) {
    return Problem{{"Dit is geen geldige JSON.", "This is not valid JSON."}, ""};
  }
  VariantSpec variant;
  std::optional<Problem> problem;
  Fields<VariantSpec>::visit(variant, JsonReader(json, "", problem));
  if (problem) {
    return *problem;
  }
  if (const auto id = json.find("id"); id != json.end() && id->is_string()) {
    variant.id = id->get<std::string>();
  }
  return variant;
}

}  // namespace draagkracht
