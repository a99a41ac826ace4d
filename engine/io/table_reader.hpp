// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Fills a spec from a TOML tree: the visitor of run/spec_fields.hpp that reads. It notes every
// problem it meets and goes on, so that a user sees all of them at once; keys that the description
// does not name are reported at the end.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "io/messages.hpp"
#include "io/units.hpp"
#include "run/spec_fields.hpp"

namespace draagkracht {

/// Where a table of the file says its numbers come from.
struct SourceNote {
  std::string path;  ///< "population.age"
  Text source;       ///< a name that needs no translation is the same in both
  Grade grade = Grade::assumed;
  bool operator==(const SourceNote&) const = default;
};

/// What all readers of one file share.
struct Reading {
  Problems problems;
  std::vector<SourceNote> notes;
  std::vector<std::string> parameters_changed;
  Date start = ScenarioSpec{}.start;  ///< of the scenario, once it was read: keys above all tables
};

class TableReader {
 public:
  TableReader(const Node& table, std::string path, Reading& reading)
      : table_(table), path_(std::move(path)), reading_(reading) {}

  // The visitor; see run/spec_fields.hpp.
  void text(std::string_view key, Label label, Text& value);
  void id(std::string_view key, Label label, std::string& value);
  void words(std::string_view key, Label label, std::vector<std::string>& values);
  void whole(std::string_view key, Label label, int& value, Limits limits);
  void number(std::string_view key, Label label, double& value, Limits limits);
  void maybe(std::string_view key, Label label, std::optional<double>& value, Limits limits);
  void range(std::string_view key, Label label, std::array<double, 2>& value, Limits limits);
  void trait_pairs(std::string_view key, Label label, std::vector<TraitPair>& values);
  void seed(std::string_view key, Label label, std::uint64_t& value);
  void date(std::string_view key, Label label, Date& value);
  void fixed(std::string_view key, Label label, std::string_view wanted);
  void curve(std::string_view key, Label label, Curve& value, Limits limits);
  void bands(std::string_view key, Label label, DistanceBands& value);
  void conditions(std::string_view key, Label label, std::vector<Condition>& value);
  void parameters(std::string_view key, Label label, RuleParameters& value);
  void level(std::string_view key, Label label, double& value, const LeverInfo& lever);
  void policy(std::string_view key, Label label, VariantSpec& variant);

  template <class E, std::size_t N>
  void code(std::string_view key, Label, E& value, const std::array<CodeName, N>& names) {
    if (const auto at = word(key, names)) {
      value = static_cast<E>(*at);
    }
  }
  template <std::size_t N>
  void by_code(std::string_view key, Label label, std::array<double, N>& values,
               const std::array<CodeName, N>& names, Limits limits, bool adds_up) {
    const Node* node = sub_table(key);
    if (node == nullptr) {
      return;
    }
    TableReader inner(*node, path_to(key), reading_);
    double sum = 0;
    for (std::size_t i = 0; i < N; ++i) {
      inner.number(names[i].code, names[i].label, values[i], limits);
      sum += values[i];
    }
    inner.finish();
    if (adds_up) {
      check_sum(*node, label, sum);
    }
  }
  template <class S, std::size_t N>
  void tables_by_code(std::string_view key, Label, std::array<S, N>& values,
                      const std::array<CodeName, N>& names, std::size_t skipped) {
    const Node* node = sub_table(key);
    if (node == nullptr) {
      return;
    }
    TableReader inner(*node, path_to(key), reading_);
    for (std::size_t i = 0; i < N; ++i) {
      if (i == skipped) {
        continue;
      }
      const Node* item = inner.sub_table(names[i].code);
      if (item == nullptr) {
        continue;
      }
      TableReader reader(*item, inner.path_to(names[i].code), reading_);
      Text own_name;  // for readers of the file; the program has its own
      reader.text("label", {}, own_name);
      Fields<S>::visit(values[i], reader);
      reader.finish();
    }
    inner.finish();
  }
  template <class F>
  void table(std::string_view key, Label, F&& f) {
    const Node* node = sub_table(key);
    if (node == nullptr) {
      return;
    }
    TableReader inner(*node, path_to(key), reading_);
    f(inner);
    inner.finish();
  }
  template <class S>
  void list(std::string_view key, Label, std::vector<S>& values) {
    const Node* node = array(key);
    if (node == nullptr) {
      return;
    }
    values.clear();
    for (const Node& item : node->items) {
      if (!is_table(item, key)) {
        continue;
      }
      TableReader inner(item, path_to(key), reading_);
      S value;
      Fields<S>::visit(value, inner);
      inner.require_all<S>();
      inner.finish();
      values.push_back(std::move(value));
    }
  }
  template <class S>
  void named(std::string_view key, Label, std::vector<S>& values) {
    const Node* node = sub_table(key);
    if (node == nullptr) {
      return;
    }
    for (const Entry& entry : node->entries) {
      if (!good_name(entry) || !is_table(entry.value, entry.key)) {
        continue;
      }
      if constexpr (requires { Fields<S>::required; }) {
        if (mistyped_header(*node, entry, key, Fields<S>::required)) {
          continue;
        }
      }
      TableReader inner(entry.value, path_to(key) + "." + entry.key, reading_);
      S value;
      value.id = entry.key;
      Fields<S>::visit(value, inner);
      inner.require_all<S>();
      if constexpr (std::is_same_v<S, VariantSpec>) {
        inner.known("extends");  // resolved before reading
      }
      inner.finish();
      values.push_back(std::move(value));
    }
  }

  /// Says that a key exists, without reading it.
  void known(std::string_view key) { known_.push_back(key); }
  /// Complains when the key is absent.
  void require(std::string_view key);
  template <class S>
  void require_all() {
    if constexpr (requires { Fields<S>::required; }) {
      for (const std::string_view key : Fields<S>::required) {
        require(key);
      }
    }
  }
  /// Complains when a lever has neither a level nor an amount, or more than it can use.
  void level_or_amount(const LeverSetting& setting);
  /// Reads source and grade, and reports keys that nobody asked for.
  void finish();

 private:
  [[nodiscard]] std::string path_to(std::string_view key) const {
    return path_.empty() ? std::string(key) : path_ + "." + std::string(key);
  }
  const Node* look(std::string_view key);
  const Node* sub_table(std::string_view key);
  const Node* array(std::string_view key);
  bool is_table(const Node& node, std::string_view key);
  bool good_name(const Entry& entry);
  /// Complains of a table without label beside one of nearly the same name: a part of that one,
  /// under a name with a slip.
  bool mistyped_header(const Node& tables, const Entry& entry, std::string_view key,
                       std::span<const std::string_view> required);
  void wrong_kind(const Node& node, std::string_view key, Label expected);
  std::optional<TraitPair> trait_pair(const Node& item, std::string_view key);
  bool quantity(const Node& node, std::string_view key, Limits limits, double& value);
  void numbers(std::string_view key, std::vector<double>& values, Limits limits);
  void check_sum(const Node& node, Label label, double sum);
  void check_rising(const Node& node, std::string_view key, const std::vector<double>& values);
  void read_parameters(const Node& node, const std::string& prefix,
                       const std::vector<std::string_view>& ids, RuleParameters& value);
  void unknown_key(const Entry& entry);
  template <std::size_t N>
  std::optional<std::size_t> word(std::string_view key, const std::array<CodeName, N>& names) {
    std::vector<std::string_view> codes;
    std::vector<Label> labels;
    for (const CodeName& name : names) {
      codes.push_back(name.code);
      labels.push_back(name.label);
    }
    return word_of(key, codes, labels);
  }
  std::optional<std::size_t> word_of(std::string_view key,
                                     const std::vector<std::string_view>& codes,
                                     const std::vector<Label>& labels);

  const Node& table_;
  std::string path_;
  Reading& reading_;
  std::vector<std::string_view> known_;
  std::vector<std::string_view> texts_;  ///< those of known_ that are texts in two languages
};

/// Keys that stand above the first table of a scenario file.
std::vector<std::string_view> keys_of_the_file();

}  // namespace draagkracht
