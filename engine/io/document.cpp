// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/document.hpp"

#include <algorithm>
#include <utility>

#include "io/toml_mistakes.hpp"

#include <toml++/toml.h>

namespace draagkracht {

namespace {

using File = std::shared_ptr<const std::string>;

Place place_of(const toml::source_region& region, const File& file) {
  return {file, std::max<std::uint32_t>(region.begin.line, 1),
          std::max<std::uint32_t>(region.begin.column, 1)};
}

Node converted(const toml::node& from, const File& file) {
  Node node;
  node.place = place_of(from.source(), file);
  if (const toml::table* table = from.as_table()) {
    node.kind = Node::Kind::table;
    for (const auto& [key, value] : *table) {
      node.entries.push_back(
          {std::string(key.str()), place_of(key.source(), file), converted(value, file)});
    }
    // The library sorts by name; people expect the order in which they wrote.
    std::ranges::stable_sort(node.entries, {}, [](const Entry& entry) {
      return std::pair(entry.place.line, entry.place.column);
    });
  } else if (const toml::array* array = from.as_array()) {
    node.kind = Node::Kind::list;
    for (const toml::node& item : *array) {
      node.items.push_back(converted(item, file));
    }
  } else if (const auto* text = from.as_string()) {
    node.kind = Node::Kind::text;
    node.text = text->get();
  } else if (const auto* whole = from.as_integer()) {
    node.kind = Node::Kind::whole;
    node.whole = whole->get();
  } else if (const auto* real = from.as_floating_point()) {
    node.kind = Node::Kind::real;
    node.real = real->get();
  } else if (const auto* flag = from.as_boolean()) {
    node.kind = Node::Kind::flag;
    node.flag = flag->get();
  } else if (const auto* date = from.as_date()) {
    node.kind = Node::Kind::date;
    node.date = {date->get().year, date->get().month, date->get().day};
  } else {
    node.kind = Node::Kind::time;
  }
  return node;
}

std::string_view line_of(std::string_view source, std::uint32_t line) {
  for (std::uint32_t at = 1; at < line; ++at) {
    const std::size_t end = source.find('\n');
    if (end == std::string_view::npos) {
      return {};
    }
    source.remove_prefix(end + 1);
  }
  return source.substr(0, source.find('\n'));
}

}  // namespace

std::string Place::text() const {
  return (file ? *file : std::string("?")) + ":" + std::to_string(line) + ":" +
         std::to_string(column);
}

const Node* Node::find(std::string_view key) const {
  for (const Entry& entry : entries) {
    if (entry.key == key) {
      return &entry.value;
    }
  }
  return nullptr;
}

Label kind_name(Node::Kind kind) {
  switch (kind) {
    case Node::Kind::table:
      return {"een tabel", "a table"};
    case Node::Kind::list:
      return {"een lijst", "a list"};
    case Node::Kind::text:
      return {"tekst", "text"};
    case Node::Kind::whole:
      return {"een geheel getal", "a whole number"};
    case Node::Kind::real:
      return {"een getal", "a number"};
    case Node::Kind::flag:
      return {"waar of onwaar", "true or false"};
    case Node::Kind::date:
      return {"een datum", "a date"};
    case Node::Kind::time:
      return {"een tijdstip", "a time"};
  }
  return {};
}

Result<Node> parse_document(std::string_view source, const std::string& file) {
  const File name = std::make_shared<const std::string>(file);
  const toml::parse_result parsed = toml::parse(source, std::string_view(file));
  if (parsed) {
    return converted(parsed.table(), name);
  }
  const toml::parse_error& error = parsed.error();
  Place place = place_of(error.source(), name);
  const TomlMistake mistake =
      toml_mistake(error.description(), line_of(source, place.line), place.column - 1);
  place.column = static_cast<std::uint32_t>(mistake.at + 1);
  return Problem{mistake.what, place.text()};
}

void merge_into(Node& lower, const Node& upper) {
  if (!lower.is(Node::Kind::table) || !upper.is(Node::Kind::table)) {
    lower = upper;
    return;
  }
  lower.place = upper.place;
  // A curve is given for `both` sexes, or for `men` and `women`: the file above may choose anew.
  const auto drop = [&](std::string_view key) {
    if (upper.find(key) == nullptr) {
      std::erase_if(lower.entries, [&](const Entry& e) { return e.key == key; });
    }
  };
  if (upper.find("both") != nullptr) {
    drop("men");
    drop("women");
  } else if (upper.find("men") != nullptr || upper.find("women") != nullptr) {
    drop("both");
  }
  // A text is one thing in two languages: half of it never comes from the file below.
  const auto is_text = [&](const char* key) {
    const Node* node = upper.find(key);
    return node != nullptr && node->is(Node::Kind::text);
  };
  if (is_text("nl") || is_text("en")) {
    drop("nl");
    drop("en");
  }
  for (const Entry& entry : upper.entries) {
    const auto same = std::ranges::find(lower.entries, entry.key, &Entry::key);
    if (same == lower.entries.end()) {
      lower.entries.push_back(entry);
    } else {
      same->place = entry.place;
      merge_into(same->value, entry.value);
    }
  }
}

}  // namespace draagkracht
