// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Curves, distances, conditions and parameters: what in a scenario is more than one value.
#include <algorithm>
#include <cmath>
#include <functional>

#include "core/nearest.hpp"
#include "io/table_reader.hpp"
#include "run/spec_condition.hpp"

namespace draagkracht {

namespace {

/// Shares are written with few digits: this much is rounding, more is a mistake.
constexpr double rounding = 0.0051;

}  // namespace

void TableReader::numbers(std::string_view key, std::vector<double>& values, Limits limits) {
  const Node* node = array(key);
  if (node == nullptr) {
    return;
  }
  values.clear();
  for (const Node& item : node->items) {
    double value = 0;
    if (!quantity(item, key, limits, value)) {
      return;
    }
    values.push_back(value);
  }
}

void TableReader::check_sum(const Node& node, Label label, double sum) {
  if (std::abs(sum - 1) <= rounding) {
    return;
  }
  reading_.problems.add(
      node.place,
      {std::string(label.nl) + " (" + path_ + "): de aandelen moeten samen 100 % zijn, maar zijn " +
           quantity_text(sum, Quantity::share) + ".",
       std::string(label.en) + " (" + path_ + "): the shares must add up to 100 %, but are " +
           quantity_text(sum, Quantity::share) + "."});
}

void TableReader::check_rising(const Node& node, std::string_view key,
                               const std::vector<double>& values) {
  const bool rising = std::ranges::adjacent_find(values, std::greater_equal<>()) == values.end();
  if (rising && (values.empty() || values.front() == 0)) {
    return;
  }
  reading_.problems.add(node.place,
                        {in_quotes(key) + " moet met 0 beginnen en daarna steeds stijgen.",
                         in_quotes(key) + " must start with 0 and rise from there."});
}

void TableReader::curve(std::string_view key, Label, Curve& value, Limits limits) {
  const Node* node = sub_table(key);
  if (node == nullptr) {
    return;
  }
  TableReader inner(*node, path_to(key), reading_);
  Curve read;
  std::vector<double> both;
  inner.numbers("from", read.from, {Quantity::years, 0, 130});
  inner.numbers("both", both, limits);
  inner.numbers("men", read.men, limits);
  inner.numbers("women", read.women, limits);
  inner.require("from");
  inner.finish();
  inner.check_rising(*node, "from", read.from);
  const bool has_both = node->find("both") != nullptr;
  const bool has_sex = node->find("men") != nullptr || node->find("women") != nullptr;
  if (has_both == has_sex) {
    reading_.problems.add(
        node->place, {"[" + inner.path_ + "] heeft of \"both\" nodig, of \"men\" en \"women\".",
                      "[" + inner.path_ + "] needs either \"both\", or \"men\" and \"women\"."});
    return;
  }
  // A curve for one sex only (births) is zero for the other.
  if (has_both) {
    read.men = read.women = both;
  }
  if (node->find("men") == nullptr && !has_both) {
    read.men.assign(read.from.size(), 0);
  }
  if (node->find("women") == nullptr && !has_both) {
    read.women.assign(read.from.size(), 0);
  }
  if (read.men.size() != read.from.size() || read.women.size() != read.from.size()) {
    const std::string wanted = std::to_string(read.from.size());
    reading_.problems.add(
        node->place, {"In [" + inner.path_ + "] moet elke lijst net zo lang zijn als \"from\" (" +
                          wanted + " getallen).",
                      "In [" + inner.path_ + "] every list must be as long as \"from\" (" + wanted +
                          " numbers)."});
    return;
  }
  value = std::move(read);
}

void TableReader::bands(std::string_view key, Label label, DistanceBands& value) {
  const Node* node = sub_table(key);
  if (node == nullptr) {
    return;
  }
  TableReader inner(*node, path_to(key), reading_);
  inner.numbers("km", value.km, {Quantity::km, 0, 1000});
  inner.numbers("share", value.share, {Quantity::share, 0, 1});
  inner.number("far", {}, value.far, {Quantity::km, 0, 1000});
  inner.require("km");
  inner.require("share");
  inner.finish();
  inner.check_rising(*node, "km", value.km);
  double sum = 0;
  for (const double share : value.share) {
    sum += share;
  }
  inner.check_sum(*node, label, sum);
  if (value.km.size() != value.share.size()) {
    reading_.problems.add(node->place,
                          {"In [" + inner.path_ + "] moeten \"km\" en \"share\" even lang zijn.",
                           "In [" + inner.path_ + "] \"km\" and \"share\" must be equally long."});
  } else if (!value.km.empty() && value.far <= value.km.back()) {
    reading_.problems.add(
        node->place, {"In [" + inner.path_ + "] moet \"far\" verder zijn dan de laatste \"km\".",
                      "In [" + inner.path_ + "] \"far\" must be further than the last \"km\"."});
  }
}

void TableReader::conditions(std::string_view key, Label, std::vector<Condition>& value) {
  const Node* node = array(key);
  if (node == nullptr) {
    return;
  }
  value.clear();
  for (const Node& item : node->items) {
    if (!item.is(Node::Kind::text)) {
      wrong_kind(item, key, {"een lijst van teksten", "a list of texts"});
      continue;
    }
    const Result<std::vector<Condition>> line = parse_conditions(item.text);
    if (line.ok()) {
      value.insert(value.end(), line.value().begin(), line.value().end());
    } else {
      reading_.problems.add(item.place, line.problem().what);
    }
  }
}

void TableReader::parameters(std::string_view key, Label, RuleParameters& value) {
  const Node* node = sub_table(key);
  if (node == nullptr) {
    return;
  }
  std::vector<std::string_view> ids;
  each_parameter(value, [&](const ParameterInfo& info, double) { ids.push_back(info.id); });
  read_parameters(*node, "", ids, value);
}

void TableReader::read_parameters(const Node& node, const std::string& prefix,
                                  const std::vector<std::string_view>& ids, RuleParameters& value) {
  for (const Entry& entry : node.entries) {
    const std::string id = prefix.empty() ? entry.key : prefix + "." + entry.key;
    const bool leads_on = std::ranges::any_of(ids, [&](std::string_view known) {
      return known.size() > id.size() && known.starts_with(id) && known[id.size()] == '.';
    });
    if (leads_on && entry.value.is(Node::Kind::table)) {
      read_parameters(entry.value, id, ids, value);
      continue;
    }
    bool found = false;
    each_parameter(value, [&](const ParameterInfo& info, double& target) {
      if (info.id != id) {
        return;
      }
      found = true;
      if (quantity(entry.value, id, {quantity_of(info.unit), info.low, info.high}, target)) {
        reading_.parameters_changed.push_back(id);
      }
    });
    const bool note = !prefix.empty() && (entry.key == "source" || entry.key == "grade");
    if (found || note) {
      continue;
    }
    Text what{"Er is geen parameter " + in_quotes(id) + ".",
              "There is no parameter " + in_quotes(id) + "."};
    if (const std::string meant = nearest(id, ids); !meant.empty()) {  // all would be a long list
      what = what + Text{" Bedoelt u " + in_quotes(meant) + "?",
                         " Did you mean " + in_quotes(meant) + "?"};
    }
    what.nl += " Alle parameters: draagkracht info --parameters.";
    what.en += " All parameters: draagkracht info --parameters.";
    reading_.problems.add(entry.place, std::move(what));
  }
  if (prefix.empty()) {
    return;
  }
  // Source and grade of a rule's own numbers, unless a parameter has that very name.
  SourceNote note{"parameters." + prefix, {}, Grade::assumed};
  const Node* source = node.find("source");
  if (source == nullptr) {
    return;
  }
  if (source->is(Node::Kind::text)) {
    note.source = {source->text, source->text};
  } else {
    TableReader(node, "parameters." + prefix, reading_).text("source", {}, note.source);
  }
  if (const Node* grade = node.find("grade"); grade != nullptr && grade->text == "measured") {
    note.grade = Grade::measured;
  } else if (grade != nullptr && grade->text == "estimated") {
    note.grade = Grade::estimated;
  }
  reading_.notes.push_back(std::move(note));
}

}  // namespace draagkracht
