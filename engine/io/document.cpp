// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/document.hpp"

#include <algorithm>
#include <array>
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

/// What stands behind the equals sign, without spaces and comment.
std::string_view value_part(std::string_view line) {
  const std::size_t equals = line.find('=');
  if (equals == std::string_view::npos) {
    return {};
  }
  line = line.substr(equals + 1, line.find('#', equals) - equals - 1);
  const std::size_t first = line.find_first_not_of(" \t\r");
  const std::size_t last = line.find_last_not_of(" \t\r");
  return first == std::string_view::npos ? std::string_view()
                                         : line.substr(first, last - first + 1);
}

/// "05-01-2026" or "5/1/2026" as people write dates, turned into "2026-01-05".
std::optional<std::string> dutch_date(std::string_view value) {
  std::array<std::string, 3> parts;
  std::size_t part = 0;
  for (const char c : value) {
    if (digit(c)) {
      parts[part] += c;
    } else if ((c == '-' || c == '/') && part < 2) {
      ++part;
    } else {
      return std::nullopt;
    }
  }
  if (parts[0].empty() || parts[0].size() > 2 || parts[1].empty() || parts[1].size() > 2 ||
      parts[2].size() != 4) {
    return std::nullopt;
  }
  const auto two = [](const std::string& text) { return text.size() < 2 ? "0" + text : text; };
  std::string date = parts[2] + "-" + two(parts[1]) + "-" + two(parts[0]);
  return parse_date(date) ? std::optional(date) : std::nullopt;
}

/// Mistakes with quotes: curly ones, one missing at the end, or none at all.
std::optional<Text> quotes_explained(std::string_view value) {
  for (const std::string_view curly : {"“", "”", "„", "‘", "’"}) {
    if (value.rfind(curly, 0) == 0) {
      return Text{"Gebruik rechte aanhalingstekens (\"), geen gekrulde (“ ”).",
                  "Use straight quotes (\"), not curly ones (“ ”)."};
    }
  }
  if (value.size() > 0 && value.front() == '"' &&
      std::count(value.begin(), value.end(), '"') == 1) {
    return Text{"Achter deze tekst staat geen aanhalingsteken (\").",
                "The quote (\") behind this text is missing."};
  }
  const bool plain = !value.empty() &&
                     std::string_view("=#,:;").find(value.front()) == std::string_view::npos &&
                     value.find_first_of("\"'[]{}") == std::string_view::npos;
  if (plain && value != "true" && value != "false") {
    const std::string given(value);
    return Text{
        "Een tekst, of een getal met een eenheid, staat tussen aanhalingstekens: schrijf \"" +
            given + "\" in plaats van " + given + ".",
        "A text, or a number with a unit, stands between quotes: write \"" + given +
            "\" instead of " + given + "."};
  }
  return std::nullopt;
}

Text explained(std::string_view message, std::string_view line) {
  if (message.find("utf-8") != std::string_view::npos) {
    return {
        "Dit bestand is niet als UTF-8 opgeslagen. Sla het op als gewone tekst met "
        "tekencodering UTF-8.",
        "This file was not saved as UTF-8. Save it as plain text with encoding UTF-8."};
  }
  if (message.find("after '\\r'") != std::string_view::npos) {
    return {
        "Het einde van deze regel is niet goed opgeslagen. Sla het bestand op met regeleinden "
        "van Unix (LF) of Windows (CRLF).",
        "The end of this line was not saved well. Save the file with line ends of Unix (LF) "
        "or Windows (CRLF)."};
  }
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
  if (const auto date = dutch_date(value_part(line))) {
    const std::string given(value_part(line));
    return {"Een datum heeft het jaar voorop: schrijf " + *date + " in plaats van " + given + ".",
            "A date starts with the year: write " + *date + " instead of " + given + "."};
  }
  if (message.find("redefine") != std::string_view::npos) {
    const std::string name = quoted_name(message);
    return {"De sleutel of tabel \"" + name + "\" staat er twee keer. Haal er één weg.",
            "The key or table \"" + name + "\" is given twice. Leave one out."};
  }
  if (auto quotes = quotes_explained(value_part(line))) {
    return *quotes;
  }
  return {
      "Het programma begrijpt deze regel niet, want hij is geen geldige TOML (melding van de "
      "lezer, in het Engels: " +
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
  } else if (const auto date = impossible_date(line)) {
    place.column = static_cast<std::uint32_t>(line.find(*date) + 1);
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
