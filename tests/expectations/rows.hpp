// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// methods.toml as it stands: what each method should bring about. Shared by the test that reads
// every row and by the program that runs the methods.
#pragma once

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "io/document.hpp"
#include "io/file_text.hpp"
#include "measures/catalogue.hpp"
#include "methods/method_spec.hpp"

namespace draagkracht::expectations {

struct Row {
  std::string method, group, measure, direction, source, grade;
  std::vector<std::string> where;
  Text outcome;
  int weeks = 0;
  int towns = 0;  ///< when few are found: so many, not those of the study
};

[[nodiscard]] inline std::string text_of(const Node& table, std::string_view key) {
  const Node* node = table.find(key);
  return node != nullptr ? node->text : std::string();
}

/// Every row in the order of the file; what is not there is empty.
[[nodiscard]] inline Result<std::vector<Row>> read_rows(const std::filesystem::path& file) {
  Result<std::string> text = read_text_file(file);
  if (!text.ok()) {
    return text.problem();
  }
  Result<Node> root = parse_document(text.value(), file.string());
  if (!root.ok()) {
    return root.problem();
  }
  std::vector<Row> rows;
  const Node* list = root.value().find("expectations");
  for (const Node& each : list != nullptr ? list->items : std::vector<Node>{}) {
    Row& row = rows.emplace_back();
    row.method = text_of(each, "method");
    row.group = text_of(each, "group");
    row.measure = text_of(each, "measure");
    row.direction = text_of(each, "direction");
    row.source = text_of(each, "source");
    row.grade = text_of(each, "grade");
    if (const Node* where = each.find("where")) {
      for (const Node& condition : where->items) {
        row.where.push_back(condition.text);
      }
    }
    if (const Node* outcome = each.find("outcome")) {
      row.outcome = {text_of(*outcome, "nl"), text_of(*outcome, "en")};
    }
    const auto whole = [&](const char* key) {
      const Node* node = each.find(key);
      return node != nullptr ? static_cast<int>(node->whole) : 0;
    };
    row.weeks = whole("weeks");
    row.towns = whole("towns");
  }
  return rows;
}

[[nodiscard]] inline std::optional<Measure> measure_named(std::string_view id) {
  const auto all = measures();
  const auto found = std::ranges::find(all, id, &MeasureInfo::id);
  return found != all.end() ? std::optional(static_cast<Measure>(found - all.begin()))
                            : std::nullopt;
}

/// A stock that a primitive changes in the same week, and the measures that are that stock or a
/// question about it.
struct Stock {
  std::span<const std::string_view> primitives;
  std::span<const Measure> itself;
  std::span<const Measure> asked;
};

inline constexpr std::array<std::string_view, 2> strain_by{"relief", "hurt"};
inline constexpr std::array strain_itself{Measure::strain};
inline constexpr std::array strain_asked{Measure::heavy_self_rated, Measure::burden_severe,
                                         Measure::overloaded};
inline constexpr std::array<std::string_view, 2> direction_by{"control", "lonely_existential"};
inline constexpr std::array direction_itself{Measure::own_direction};
inline constexpr std::array<std::string_view, 5> helpers_by{"match", "load_share", "circle_plan",
                                                            "respite", "tie_temporary"};
inline constexpr std::array helpers_asked{Measure::carers_per_client};
inline constexpr std::array stocks{
    Stock{strain_by, strain_itself, strain_asked},
    Stock{direction_by, direction_itself, {}},
    Stock{helpers_by, {}, helpers_asked},
};

/// Whether this step changes what the measure reads: the stock itself, or, with `asked`, a question
/// about it as well.
[[nodiscard]] inline bool writes_itself(const MethodStep& step, Measure measure, bool asked) {
  const std::string_view name = primitives()[step.primitive].id;
  return std::ranges::any_of(stocks, [&](const Stock& stock) {
    const bool reads = std::ranges::find(stock.itself, measure) != stock.itself.end() ||
                       (asked && std::ranges::find(stock.asked, measure) != stock.asked.end());
    return reads && std::ranges::find(stock.primitives, name) != stock.primitives.end();
  });
}

}  // namespace draagkracht::expectations
