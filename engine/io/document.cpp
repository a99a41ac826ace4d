// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/document.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
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
    std::stable_sort(node.entries.begin(), node.entries.end(), [](const Entry& a, const Entry& b) {
      return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
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

bool digit(char c) { return c >= '0' && c <= '9'; }

/// "0,5" behind an equals sign: position of the comma.
std::optional<std::size_t> decimal_comma(std::string_view line) {
  std::size_t at = line.find('=');
  if (at == std::string_view::npos) {
    return std::nullopt;
  }
  ++at;
  while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) {
    ++at;
  }
  if (at < line.size() && (line[at] == '-' || line[at] == '+')) {
    ++at;
  }
  const std::size_t first = at;
  while (at < line.size() && (digit(line[at]) || line[at] == '_' || line[at] == '.')) {
    ++at;
  }
  if (at == first || at + 1 >= line.size() || line[at] != ',' || !digit(line[at + 1])) {
    return std::nullopt;
  }
  return at;
}

/// A date on this line that is none on the calendar.
std::optional<std::string> impossible_date(std::string_view line) {
  for (std::size_t at = 0; at + 10 <= line.size(); ++at) {
    const std::string_view part = line.substr(at, 10);
    const bool shaped = part[4] == '-' && part[7] == '-' && digit(part[0]) && digit(part[1]) &&
                        digit(part[2]) && digit(part[3]) && digit(part[5]) && digit(part[6]) &&
                        digit(part[8]) && digit(part[9]);
    if (shaped && !parse_date(part)) {
      return std::string(part);
    }
  }
  return std::nullopt;
}

/// The name between the last pair of single quotes in a message of the library.
std::string quoted_name(std::string_view message) {
  const std::size_t end = message.rfind('\'');
  if (end == std::string_view::npos || end == 0) {
    return {};
  }
  const std::size_t begin = message.rfind('\'', end - 1);
  if (begin == std::string_view::npos) {
    return {};
  }
  return std::string(message.substr(begin + 1, end - begin - 1));
}

Text explained(std::string_view message, std::string_view line) {
  if (const auto comma = decimal_comma(line)) {
    std::size_t begin = *comma;
    while (begin > 0 && (digit(line[begin - 1]) || line[begin - 1] == '-')) {
      --begin;
    }
    std::size_t end = *comma + 1;
    while (end < line.size() && digit(line[end])) {
      ++end;
    }
    const std::string wrong(line.substr(begin, end - begin));
    std::string right = wrong;
    std::replace(right.begin(), right.end(), ',', '.');
    return {"Een getal heeft hier een punt als decimaalteken, geen komma: schrijf " + right +
                " in plaats van " + wrong + ".",
            "A number has a decimal point here, not a comma: write " + right + " instead of " +
                wrong + "."};
  }
  if (const auto date = impossible_date(line)) {
    return {"De datum " + *date + " bestaat niet. Schrijf een datum als JJJJ-MM-DD.",
            "The date " + *date + " does not exist. Write a date as YYYY-MM-DD."};
  }
  if (message.find("redefine") != std::string_view::npos) {
    const std::string name = quoted_name(message);
    return {"De sleutel of tabel \"" + name + "\" staat er twee keer. Laat er een weg.",
            "The key or table \"" + name + "\" is given twice. Leave one out."};
  }
  return {"Dit is hier geen geldige TOML (melding van de lezer, in het Engels: " +
              std::string(message) + ").",
          "This is not valid TOML here (" + std::string(message) + ")."};
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
  const std::string_view line = line_of(source, place.line);
  if (const auto comma = decimal_comma(line)) {
    place.column = static_cast<std::uint32_t>(*comma + 1);
  }
  return Problem{explained(error.description(), line), place.text()};
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
  for (const Entry& entry : upper.entries) {
    const auto same = std::find_if(lower.entries.begin(), lower.entries.end(),
                                   [&](const Entry& e) { return e.key == entry.key; });
    if (same == lower.entries.end()) {
      lower.entries.push_back(entry);
    } else {
      same->place = entry.place;
      merge_into(same->value, entry.value);
    }
  }
}

}  // namespace draagkracht
