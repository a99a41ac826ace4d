// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The codebook. Everything here is printed from the lists the engine itself works with.
#include <nlohmann/json.hpp>

#include "app/commands.hpp"
#include "io/schema.hpp"
#include "io/units.hpp"
#include "measures/catalogue.hpp"
#include "measures/tables.hpp"
#include "population/events.hpp"
#include "run/spec_fields.hpp"
#include "run/week.hpp"

namespace draagkracht::app {

namespace {

using Json = nlohmann::ordered_json;

Json both(Label label) { return {{"nl", std::string(label.nl)}, {"en", std::string(label.en)}}; }
std::string word(std::string_view text) { return std::string(text); }

Json columns_json() {
  Json list = Json::array();
  for (const ColumnInfo& c : columns()) {
    list.push_back({{"table", word(c.table)},
                    {"name", word(c.name)},
                    {"type", word(c.type)},
                    {"unit", word(c.unit)},
                    {"label", both(c.label)},
                    {"codes", word(c.codes)},
                    {"empty_when", word(c.empty_when)},
                    {"source", word(c.source)}});
  }
  return list;
}

Json measures_json() {
  Json list = Json::array();
  for (const MeasureInfo& m : measures()) {
    list.push_back({{"id", word(m.id)},
                    {"unit", word(m.unit)},
                    {"label", both(m.label)},
                    {"explain", both(m.explain)},
                    {"better", word(better_code(m.better))},
                    {"headline", m.headline}});
  }
  return list;
}

Json events_json() {
  Json list = Json::array();
  for (const EventName& e : event_names) {
    list.push_back({{"event", word(e.code)}, {"label", both(e.label)}, {"milestone", e.milestone}});
  }
  Json causes = Json::array();
  for (const CodeName& c : cause_names) {
    causes.push_back({{"cause", word(c.code)}, {"label", both(c.label)}});
  }
  return {{"events", list}, {"causes", causes}};
}

Json parameters_json() {
  Json list = Json::array();
  each_parameter(ModelParameters{}, [&](const ParameterInfo& p, double value) {
    list.push_back({{"id", word(p.id)},
                    {"label", both(p.label)},
                    {"default", value},
                    {"unit",
                     {{"nl", word(unit_text(p.unit, Language::nl))},
                      {"en", word(unit_text(p.unit, Language::en))}}},
                    {"low", p.low},
                    {"high", p.high},
                    {"grade", word(grade_text(p.grade, Language::en))},
                    {"source", word(p.source)}});
  });
  return list;
}

/// Shows the keys of a lever as a file writes them.
class LeverKeys {
 public:
  explicit LeverKeys(Json& list) : list_(list) {}
  void fixed(std::string_view key, Label label, std::string_view value) {
    list_.push_back({{"key", word(key)}, {"label", both(label)}, {"values", word(value)}});
  }
  template <class E, std::size_t N>
  void code(std::string_view key, Label label, E, const std::array<CodeName, N>& names) {
    std::string values;
    for (const CodeName& name : names) {
      values += (values.empty() ? "" : ", ") + word(name.code);
    }
    list_.push_back({{"key", word(key)}, {"label", both(label)}, {"values", values}});
  }
  void number(std::string_view key, Label label, double, Limits limits) {
    list_.push_back({{"key", word(key)},
                     {"label", both(label)},
                     {"values", quantity_text(limits.low, limits.quantity) + " .. " +
                                    quantity_text(limits.high, limits.quantity)}});
  }
  void whole(std::string_view key, Label label, int, Limits limits) {
    number(key, label, 0, limits);
  }

 private:
  Json& list_;
};

Json levers_json() {
  Json keys = Json::array();
  LeverKeys lister(keys);
  const Withdrawal fresh;
  Fields<Withdrawal>::visit(fresh, lister);
  return Json::array({{{"lever", "indication_size"},
                       {"path", "variants.<id>.policy"},
                       {"label", both({"Hoeveel uur van een product mensen krijgen: minder of "
                                       "meer, ineens of geleidelijk, met of zonder aankondiging",
                                       "How many hours of a product people get: fewer or more, "
                                       "at once or tapered, with or without notice"})},
                       {"keys", keys}}});
}

Json order_json() {
  Json list = Json::array();
  for (const Phase& phase : week_order) {
    Json rules = Json::array();
    for (const std::string_view rule : phase.rules) {
      rules.push_back(word(rule));
    }
    list.push_back({{"phase", word(phase.id)},
                    {"label", both(phase.label)},
                    {"what", both(phase.what)},
                    {"rules", rules}});
  }
  return list;
}

bool is_text_in_two_languages(const Json& value) {
  return value.is_object() && value.size() == 2 && value.contains("nl") && value.contains("en");
}

std::string cell(const Json& value, Language language) {
  if (is_text_in_two_languages(value)) {
    return value[language == Language::nl ? "nl" : "en"].get<std::string>();
  }
  if (value.is_string()) {
    return value.get<std::string>();
  }
  if (value.is_number_float()) {
    return number_text(value.get<double>());
  }
  if (value.is_boolean()) {
    return value.get<bool>() ? "1" : "0";
  }
  return value.dump();
}

/// One block per record: the first value as heading, the rest as "key: value". Lists become lines.
void write_records(const Json& list, Language language, const std::string& indent,
                   std::string& out) {
  std::size_t number = 0;
  for (const Json& record : list) {
    if (!record.is_object()) {
      out += indent + std::to_string(++number) + ". " + cell(record, language) + "\n";
      continue;
    }
    bool first = true;
    for (const auto& [key, value] : record.items()) {
      if (value.is_array()) {
        write_records(value, language, indent + "    ", out);
        continue;
      }
      const std::string text = cell(value, language);
      if (first) {
        out += indent + text + "\n";
      } else if (!text.empty()) {
        out += indent + "  " + key + ": " + text + "\n";
      }
      first = false;
    }
  }
}

/// Columns have the table as heading and the name of the column per line.
std::string text_of(const std::string& topic, const Json& data, Language language) {
  std::string out;
  if (topic == "columns") {
    std::string table;
    for (const Json& column : data) {
      if (column["table"] != table) {
        table = column["table"].get<std::string>();
        out += (out.empty() ? "" : "\n") + table + "\n";
      }
      out += "  " + padded_right(column["name"].get<std::string>(), 26) +
             padded_right(column["type"].get<std::string>(), 9) +
             padded_right(column["unit"].get<std::string>(), 18) + cell(column["label"], language);
      for (const char* key : {"codes", "empty_when"}) {
        if (const std::string text = cell(column[key], language); !text.empty()) {
          out += "; " + std::string(key) + ": " + text;
        }
      }
      out += "\n";
    }
    return out;
  }
  if (topic == "events") {
    write_records(data["events"], language, "", out);
    out += "\n";
    write_records(data["causes"], language, "", out);
    return out;
  }
  if (topic == "order") {
    std::size_t number = 0;
    for (const Json& phase : data) {
      out += std::to_string(++number) + ". " + cell(phase["label"], language) + " (" +
             cell(phase["phase"], language) + "): " + cell(phase["what"], language) + "\n";
      for (const Json& rule : phase["rules"]) {
        out += "     " + cell(rule, language) + "\n";
      }
    }
    return out;
  }
  write_records(data, language, "", out);
  return out;
}

}  // namespace

Fault info(const Common& common, const InfoOptions& options) {
  if (options.schema) {
    print(scenario_schema());
    return Fault::none;
  }
  Json all = Json::object();
  if (options.columns) {
    all["columns"] = columns_json();
  }
  if (options.measures) {
    all["measures"] = measures_json();
  }
  if (options.events) {
    all["events"] = events_json();
  }
  if (options.parameters) {
    all["parameters"] = parameters_json();
  }
  if (options.levers) {
    all["levers"] = levers_json();
  }
  if (options.order) {
    all["order"] = order_json();
  }
  if (common.json) {
    print(all.dump(2) + "\n");
    return Fault::none;
  }
  std::string out;
  for (const auto& [topic, data] : all.items()) {
    out += (out.empty() ? "" : "\n") + text_of(topic, data, common.language);
  }
  print(out);
  return Fault::none;
}

}  // namespace draagkracht::app
