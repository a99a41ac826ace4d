// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/commands.hpp"
#include "app/info.hpp"
#include "io/schema.hpp"
#include "io/units.hpp"
#include "run/spec_fields.hpp"

namespace draagkracht::app {

namespace {

/// Shows the keys of a lever as a file writes them.
class LeverKeys {
 public:
  explicit LeverKeys(std::vector<LeverKey>& list) : list_(list) {}
  void fixed(std::string_view key, Label label, std::string_view value) {
    const std::string word(value);
    list_.push_back({std::string(key), label, word, {word, word}});
  }
  template <class E, std::size_t N>
  void code(std::string_view key, Label label, E, const std::array<CodeName, N>& names) {
    LeverKey& made = list_.emplace_back(LeverKey{std::string(key), label, {}, {}});
    for (const CodeName& name : names) {
      const std::string word(name.code);
      const std::string between = made.values.empty() ? "" : ", ";
      made.values += between + word;
      made.explained =
          made.explained +
          Text{between + word + " (" + std::string(name.label.nl) + ")", between + word};
    }
  }
  void number(std::string_view key, Label label, double, Limits limits) {
    const std::string low = quantity_text(limits.low, limits.quantity);
    const std::string high = quantity_text(limits.high, limits.quantity);
    list_.push_back({std::string(key),
                     label,
                     low + " .. " + high,
                     {"van " + in_quotes(low) + " tot " + in_quotes(high),
                      "from " + in_quotes(low) + " to " + in_quotes(high)}});
  }
  void maybe(std::string_view key, Label label, const std::optional<double>&, Limits limits) {
    number(key, label, 0, limits);
  }
  void whole(std::string_view key, Label label, int, Limits limits) {
    number(key, label, 0, limits);
  }
  void level(std::string_view key, Label label, double, const LeverInfo& lever) {
    number(key, label, 0, {quantity_of(lever.unit), lever.low, lever.high});
    LeverKey& made = list_.back();
    for (const LeverLevel& level : lever.scale) {
      const std::string word(level.name.code);
      const std::string stands_for = " (= " + number_text(level.level) + ")";
      made.values += ", " + word + stands_for;
      made.explained = made.explained + Text{", " + word + " (" + std::string(level.name.label.nl) +
                                                 ")" + stands_for,
                                             ", " + word + stands_for};
    }
  }

 private:
  std::vector<LeverKey>& list_;
};

}  // namespace

std::vector<LeverKey> lever_keys(std::size_t lever) {
  std::vector<LeverKey> list;
  LeverKeys lister(list);
  if (lever == 0) {
    const Withdrawal fresh;
    Fields<Withdrawal>::visit(fresh, lister);
  } else {
    const LeverSetting fresh{.lever = lever};
    Fields<LeverSetting>::visit(fresh, lister);
  }
  return list;
}

Fault info(const Common& common, const InfoOptions& options) {
  if (options.schema) {
    print(scenario_schema());
    return Fault::none;
  }
  struct Choice {
    bool wanted;
    const char* name;
    Topic topic;
  };
  const std::array<Choice, 7> choices{{{options.columns, "columns", Topic::columns},
                                       {options.measures, "measures", Topic::measures},
                                       {options.events, "events", Topic::events},
                                       {options.parameters, "parameters", Topic::parameters},
                                       {options.levers, "levers", Topic::levers},
                                       {options.order, "order", Topic::order},
                                       {options.primitives, "primitives", Topic::primitives}}};
  Json all = Json::object();
  std::string text;
  for (const Choice& choice : choices) {
    if (!choice.wanted) {
      continue;
    }
    if (common.json) {
      all[choice.name] = json_about(choice.topic);
    } else {
      text += (text.empty() ? "" : "\n") + text_about(choice.topic, common.language);
    }
  }
  print(common.json ? all.dump(2) + "\n" : text);
  return Fault::none;
}

}  // namespace draagkracht::app
