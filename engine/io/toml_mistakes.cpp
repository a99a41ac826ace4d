// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/toml_mistakes.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "core/calendar.hpp"

namespace draagkracht {

namespace {

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

}  // namespace

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

namespace {

/// Mistakes with quotes: curly ones, one missing at the end, or none at all.
std::optional<Text> quotes_explained(std::string_view value) {
  for (const std::string_view curly : {"“", "”", "„", "‘", "’"}) {
    if (value.starts_with(curly)) {
      return Text{"Gebruik rechte aanhalingstekens (\"), geen gekrulde (“ ”).",
                  "Use straight quotes (\"), not curly ones (“ ”)."};
    }
  }
  if (value.starts_with('"') && std::ranges::count(value, '"') == 1) {
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

/// The number around a decimal comma, and the way to write it.
TomlMistake with_decimal_comma(std::string_view line, std::size_t comma) {
  std::size_t begin = comma;
  while (begin > 0 && (digit(line[begin - 1]) || line[begin - 1] == '-')) {
    --begin;
  }
  std::size_t end = comma + 1;
  while (end < line.size() && digit(line[end])) {
    ++end;
  }
  const std::string wrong(line.substr(begin, end - begin));
  std::string right = wrong;
  std::ranges::replace(right, ',', '.');
  return {{"Een getal heeft hier een punt als decimaalteken, geen komma: schrijf " + right +
               " in plaats van " + wrong + ".",
           "A number has a decimal point here, not a comma: write " + right + " instead of " +
               wrong + "."},
          comma};
}

/// Tables that come more than once: the last part of the name of their header.
bool names_a_list(std::string_view header) {
  constexpr std::array lists{".steps", ".funnel", ".methods", ".oversample"};
  return std::ranges::any_of(lists, [&](const char* end) { return header.ends_with(end); });
}

/// A key or table that is there already. Of a key the library points at the value.
TomlMistake given_twice(std::string_view message, std::string_view line, std::size_t at) {
  std::string name = quoted_name(message);
  const std::size_t equals = at == 0 ? line.find('=') : line.rfind('=', at - 1);
  const bool header = line.find_first_not_of(" \t") == line.find('[');
  if (!header && equals != std::string_view::npos) {
    // Within { ... } the key stands behind a brace or comma, else at the start of the line.
    const std::size_t behind = line.substr(0, equals).find_last_of("{,");
    at = line.find_first_not_of(" \t", behind == std::string_view::npos ? 0 : behind + 1);
    name = line.substr(at, line.find_last_not_of(" \t", equals - 1) - at + 1);
  }
  Text what{"De sleutel of tabel \"" + name + "\" staat er twee keer. Haal er één weg.",
            "The key or table \"" + name + "\" is given twice. Leave one out."};
  if (header && names_a_list(name)) {
    what.nl += " Wilt u er meer dan een, schrijf dan boven elk dubbele haken: [[" + name + "]].";
    what.en += " If you want more than one, write double brackets above each: [[" + name + "]].";
  }
  return {std::move(what), at};
}

/// Two values with nothing between them, or a list that does not end.
std::optional<Text> comma_explained(std::string_view message) {
  constexpr std::string_view closing = "expected comma or closing '";
  const std::size_t at = message.find(closing);
  if (at == std::string_view::npos || at + closing.size() >= message.size()) {
    return std::nullopt;
  }
  const std::string end(1, message[at + closing.size()]);
  return Text{"Hier ontbreekt een komma voor, of een " + end +
                  " aan het einde: schrijf een komma tussen elke twee waarden, ook als ze op "
                  "verschillende regels staan.",
              "A comma is missing before this, or a " + end +
                  " at the end: write a comma between every two values, on different lines too."};
}

}  // namespace

TomlMistake toml_mistake(std::string_view message, std::string_view line, std::size_t at) {
  const auto says = [&](std::string_view part) {
    return message.find(part) != std::string_view::npos;
  };
  if (says("utf-8")) {
    return {{"Dit bestand is niet als UTF-8 opgeslagen. Sla het op als gewone tekst met "
             "tekencodering UTF-8.",
             "This file was not saved as UTF-8. Save it as plain text with encoding UTF-8."},
            at};
  }
  if (says("after '\\r'")) {
    return {{"Het einde van deze regel is niet goed opgeslagen. Sla het bestand op met regeleinden "
             "van Unix (LF) of Windows (CRLF).",
             "The end of this line was not saved well. Save the file with line ends of Unix (LF) "
             "or Windows (CRLF)."},
            at};
  }
  if (const auto comma = decimal_comma(line)) {
    return with_decimal_comma(line, *comma);
  }
  if (const auto date = impossible_date(line)) {
    return {{"De datum " + *date + " bestaat niet. Schrijf een datum als JJJJ-MM-DD.",
             "The date " + *date + " does not exist. Write a date as YYYY-MM-DD."},
            line.find(*date)};
  }
  if (const auto date = dutch_date(value_part(line))) {
    const std::string given(value_part(line));
    return {{"Een datum heeft het jaar voorop: schrijf " + *date + " in plaats van " + given + ".",
             "A date starts with the year: write " + *date + " instead of " + given + "."},
            at};
  }
  if (auto comma = comma_explained(message)) {
    return {*std::move(comma), at};
  }
  if (says("redefine")) {
    return given_twice(message, line, at);
  }
  if (auto quotes = quotes_explained(value_part(line))) {
    return {*std::move(quotes), at};
  }
  return {{"Het programma begrijpt deze regel niet, want hij is geen geldige TOML (melding van de "
           "lezer, in het Engels: " +
               std::string(message) + ").",
           "This is not valid TOML here (" + std::string(message) + ")."},
          at};
}

}  // namespace draagkracht
