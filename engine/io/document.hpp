// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A TOML file as a tree that keeps the order of the file and the place of every key. Merging
// several files and pointing at the right line of the right one needs both; the TOML library keeps
// neither through a merge, so it is only seen in document.cpp.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/calendar.hpp"
#include "core/result.hpp"

namespace draagkracht {

/// Where something stands: file as the user named it, line and column from 1.
struct Place {
  std::shared_ptr<const std::string> file;
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  /// "FILE:LINE:COL".
  [[nodiscard]] std::string text() const;
};

struct Entry;

/// One value; only the member of its kind is in use.
struct Node {
  enum class Kind : std::uint8_t { table, list, text, whole, real, flag, date, time };
  Kind kind = Kind::table;
  Place place;
  std::string text;
  std::int64_t whole = 0;
  double real = 0;
  bool flag = false;
  Date date;
  std::vector<Node> items;
  std::vector<Entry> entries;  ///< in the order of the file

  [[nodiscard]] const Node* find(std::string_view key) const;
  [[nodiscard]] bool is(Kind k) const { return kind == k; }
};

struct Entry {
  std::string key;
  Place place;
  Node value;
};

/// What a kind of value is called.
Label kind_name(Node::Kind kind);

/// Reads TOML; the problem explains the mistakes people make (decimal comma, a day that does not
/// exist, a key given twice) in their own words.
Result<Node> parse_document(std::string_view source, const std::string& file);

/// Lays `upper` over `lower`: tables merge by key, everything else (arrays too) replaces. The entry
/// keeps its position in `lower` and takes its place in the file from `upper`.
void merge_into(Node& lower, const Node& upper);

/// The tree as TOML in one fixed form: values before tables, keys in order, shortest numbers.
std::string write_document(const Node& root);

}  // namespace draagkracht
