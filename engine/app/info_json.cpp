// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The codebook for machines: codes as files have them, texts in both languages.
#include "app/info.hpp"
#include "measures/catalogue.hpp"
#include "measures/tables.hpp"
#include "methods/primitives/primitive.hpp"
#include "population/events.hpp"
#include "run/spec_fields.hpp"
#include "run/week.hpp"

namespace draagkracht::app {

namespace {

Json columns_json() {
  Json list = Json::array();
  for (const ColumnInfo& c : columns()) {
    list.push_back({{"table", json_of(c.table)},
                    {"name", json_of(c.name)},
                    {"type", json_of(c.type)},
                    {"unit", json_of(c.unit)},
                    {"label", json_of(c.label)},
                    {"codes", json_of(c.codes)},
                    {"empty_when", json_of(c.empty_when)},
                    {"source", json_of(c.source)}});
  }
  return list;
}

Json measures_json() {
  Json list = Json::array();
  for (const MeasureInfo& m : measures()) {
    list.push_back({{"id", json_of(m.id)},
                    {"unit", json_of(m.unit)},
                    {"label", json_of(m.label)},
                    {"explain", json_of(m.explain)},
                    {"better", json_of(better_code(m.better))},
                    {"headline", m.headline}});
  }
  return list;
}

Json events_json() {
  Json list = Json::array();
  for (const EventName& e : event_names) {
    list.push_back(
        {{"event", json_of(e.code)}, {"label", json_of(e.label)}, {"milestone", e.milestone}});
  }
  Json causes = Json::array();
  for (const CodeName& c : cause_names) {
    causes.push_back({{"cause", json_of(c.code)}, {"label", json_of(c.label)}});
  }
  return {{"events", list}, {"causes", causes}};
}

Json parameters_json() {
  Json list = Json::array();
  each_parameter(RuleParameters{}, [&](const ParameterInfo& p, double value) {
    list.push_back({{"id", json_of(p.id)},
                    {"label", json_of(p.label)},
                    {"default", value},
                    {"unit", json_of(p.unit)},
                    {"low", p.low},
                    {"high", p.high},
                    {"grade", json_of(p.grade)},
                    {"source", json_of(p.source)}});
  });
  return list;
}

Json levers_json() {
  Json list = Json::array();
  for (std::size_t i = 0; i < levers().size(); ++i) {
    const LeverInfo& lever = levers()[i];
    Json keys = Json::array();
    for (const LeverKey& key : lever_keys(i)) {
      keys.push_back({{"key", key.key}, {"label", json_of(key.label)}, {"values", key.values}});
    }
    Json moves = Json::array();
    for (const ParameterChange& change : lever.changes) {
      moves.push_back({{"parameter", json_of(change.parameter)},
                       {"how", change.how == ParameterChange::How::adds ? "adds" : "times"},
                       {"by", change.by}});
    }
    Json scale = Json::array();
    for (const LeverLevel& word : lever.scale) {
      scale.push_back({{"code", json_of(word.name.code)},
                       {"label", json_of(word.name.label)},
                       {"level", word.level}});
    }
    list.push_back({{"lever", json_of(lever.id)},
                    {"ids", json_of(lever.study_ids)},
                    {"path", lever_path},
                    {"label", json_of(lever.label)},
                    {"explain", json_of(lever.explain)},
                    {"message", json_of(lever.message)},
                    {"dynamics", json_of(lever.dynamics)},
                    {"equity", json_of(lever.equity)},
                    {"grade", json_of(lever.grade)},
                    {"source", json_of(lever.source)},
                    {"keys", keys},
                    {"scale", scale},
                    {"moves", moves}});
  }
  return list;
}

Json order_json() {
  Json list = Json::array();
  for (const Phase& phase : week_order) {
    Json rules = Json::array();
    for (const std::string_view rule : phase.rules) {
      rules.push_back(json_of(rule));
    }
    list.push_back({{"phase", json_of(phase.id)},
                    {"label", json_of(phase.label)},
                    {"what", json_of(phase.what)},
                    {"rules", rules}});
  }
  return list;
}

Json primitives_json() {
  Json list = Json::array();
  for (const Primitive& p : primitives()) {
    Json writes = Json::array();
    for (std::size_t part = 0; part < part_count; ++part) {
      if (p.writes.has(static_cast<StatePart>(part))) {
        writes.push_back(json_of(part_names[part].code));
      }
    }
    list.push_back({{"primitive", json_of(p.id)},
                    {"what", json_of(p.what)},
                    {"unit", json_of(p.unit)},
                    {"usual", p.usual},
                    {"low", p.low},
                    {"high", p.high},
                    {"on", json_of(on_names[static_cast<std::size_t>(p.on)].code)},
                    {"writes", writes}});
  }
  return list;
}

}  // namespace

Json json_about(Topic topic) {
  switch (topic) {
    case Topic::columns:
      return columns_json();
    case Topic::measures:
      return measures_json();
    case Topic::events:
      return events_json();
    case Topic::parameters:
      return parameters_json();
    case Topic::levers:
      return levers_json();
    case Topic::primitives:
      return primitives_json();
    case Topic::order:
      return order_json();
  }
  return nullptr;
}

}  // namespace draagkracht::app
