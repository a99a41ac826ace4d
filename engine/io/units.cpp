// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/units.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

#include "core/digits.hpp"
#include "io/messages.hpp"

namespace draagkracht {

namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') {
    text.remove_prefix(1);
  }
  while (!text.empty() && text.back() == ' ') {
    text.remove_suffix(1);
  }
  return text;
}

std::vector<std::string_view> unit_names(Quantity quantity) {
  std::vector<std::string_view> names;
  for (const UnitSpelling& spelling : unit_spellings(quantity)) {
    names.push_back(spelling.unit);
  }
  return names;
}

/// Units as people write them in full, and as a file has them; empty for others.
std::string_view unit_in_code(std::string_view unit) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 22> words{{
      {"weken", "weeks"},
      {"jaar", "years"},
      {"jaren", "years"},
      {"maand", "month"},
      {"maanden", "months"},
      {"uur", "h"},
      {"uren", "h"},
      {"hours", "h"},
      {"minuut", "min"},
      {"minuten", "min"},
      {"minute", "min"},
      {"minutes", "min"},
      {"uur per week", "h/week"},
      {"uren per week", "h/week"},
      {"hours per week", "h/week"},
      {"uur/week", "h/week"},
      {"procent", "%"},
      {"percent", "%"},
      {"per jaar", "/year"},
      {"per year", "/year"},
      {"per week", "/week"},
      {"minuten per week", "min/week"},
  }};
  for (const auto& [word, code] : words) {
    if (word == unit) {
      return code;
    }
  }
  return {};
}

/// Weeks in a month or a year, in words of both languages; 0 for anything else.
double weeks_in(std::string_view unit) {
  constexpr std::array<std::string_view, 4> years{"jaar", "jaren", "year", "years"};
  constexpr std::array<std::string_view, 4> quarters{"kwartaal", "kwartalen", "quarter",
                                                     "quarters"};
  constexpr std::array<std::string_view, 4> months{"maand", "maanden", "month", "months"};
  return std::ranges::find(years, unit) != years.end()         ? 52
         : std::ranges::find(quarters, unit) != quarters.end() ? 13
         : std::ranges::find(months, unit) != months.end()     ? 52.0 / 12
                                                               : 0;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "0,5 h": a comma between digits.
bool has_decimal_comma(std::string_view text) {
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i] == ',' && is_digit(text[i - 1]) && is_digit(text[i + 1])) {
      return true;
    }
  }
  return false;
}

/// The minus of a word processor or a report, longer than that of the keyboard; its bytes, or none.
std::size_t long_minus(std::string_view text) {
  return text.starts_with("\u2212") || text.starts_with("\u2013") ? 3 : 0;
}

Problem wrong(Text what) { return {std::move(what), ""}; }

}  // namespace

Result<double> parse_quantity(std::string_view given, Quantity quantity) {
  const std::string_view text = trimmed(given);
  if (has_decimal_comma(text)) {
    std::string right(text);
    std::ranges::replace(right, ',', '.');
    return wrong({"Een getal heeft een punt als decimaalteken, geen komma: schrijf " +
                      in_quotes(right) + " in plaats van " + in_quotes(given) + ".",
                  "A number has a decimal point, not a comma: write " + in_quotes(right) +
                      " instead of " + in_quotes(given) + "."});
  }
  if (const std::size_t bytes = long_minus(text); bytes > 0) {
    const std::string right = "-" + std::string(text.substr(bytes));
    return wrong({"Dit is niet het minteken van het toetsenbord: schrijf " + in_quotes(right) +
                      " in plaats van " + in_quotes(given) + ".",
                  "This is not the minus of the keyboard: write " + in_quotes(right) +
                      " instead of " + in_quotes(given) + "."});
  }
  std::string_view number_part = text;
  if (!number_part.empty() && number_part.front() == '+') {
    number_part.remove_prefix(1);
  }
  double number = 0;
  const char* const first = number_part.data();
  const char* const last = first + number_part.size();
  const auto [end, error] = std::from_chars(first, last, number);
  const std::vector<std::string_view> names = unit_names(quantity);
  if (error != std::errc{} || !std::isfinite(number)) {
    const std::string example = names.empty() ? "6" : in_quotes("6 " + std::string(names.front()));
    return wrong(
        {in_quotes(given) + " begint niet met een getal. Schrijf bijvoorbeeld " + example + ".",
         in_quotes(given) + " does not start with a number. Write for example " + example + "."});
  }
  const std::string_view unit = trimmed({end, static_cast<std::size_t>(last - end)});
  if (names.empty()) {
    return wrong({"Dit getal heeft geen eenheid: schrijf " + number_text(number) +
                      " zonder aanhalingstekens.",
                  "This number has no unit: write " + number_text(number) + " without quotes."});
  }
  for (const UnitSpelling& spelling : unit_spellings(quantity)) {
    if (spelling.unit == unit) {
      return number * spelling.times / spelling.divide;
    }
  }
  if (unit.empty()) {
    const std::string right = in_quotes(std::string(text) + " " + std::string(names.front()));
    return wrong(
        Text{"Er staat geen eenheid achter " + in_quotes(given) + ". Schrijf bijvoorbeeld " +
                 right + ".",
             "There is no unit behind " + in_quotes(given) + ". Write for example " + right + "."} +
        meant_and_allowed("", names));
  }
  const std::string_view code = unit_in_code(unit);
  const bool fits = std::ranges::find(names, code) != names.end();
  const std::string example = in_quotes(number_text(number) + " " + std::string(names.front()));
  Text hint = meant_and_allowed(fits ? "" : unit, names) +
              (fits ? Text{}
                    : Text{" Schrijf bijvoorbeeld " + example + ".",
                           " Write for example " + example + "."});
  if (fits) {
    const std::string meant = in_quotes(number_text(number) + " " + std::string(code));
    hint = Text{" Bedoelt u " + meant + "?", " Did you mean " + meant + "?"} + hint;
  }
  if (!unit.empty() && unit.front() == '.' && number < 1000) {
    return wrong({in_quotes(given) +
                      " is geen getal: een punt is hier een decimaalteken, en "
                      "duizendtallen krijgen een laag streepje. Schrijf bijvoorbeeld 2_000_000.",
                  in_quotes(given) + " is no number: a point is the decimal point here, and "
                                     "thousands take an underscore. Write for example 2_000_000."});
  }
  if (std::ranges::find(names, "weeks") != names.end() && unit.size() > 5 &&
      std::ranges::count_if(unit, [](char c) { return c >= '0' && c <= '9'; }) == 4) {
    return wrong({in_quotes(given) + " is een datum in woorden. Schrijf een datum zonder "
                                     "aanhalingstekens, als jaar-maand-dag: 2026-04-06.",
                  in_quotes(given) + " is a date in words. Write a date without quotes, as "
                                     "year-month-day: 2026-04-06."});
  }
  if (const double weeks = weeks_in(unit); weeks > 0 && quantity == Quantity::weeks) {
    const std::string in_weeks = number_text(std::round(number * weeks)) + " weeks";
    hint = Text{" Schrijf het in weken: " + in_quotes(in_weeks) + ".",
                " Write it in weeks: " + in_quotes(in_weeks) + "."};
  }
  return wrong(Text{"De eenheid " + in_quotes(unit) + " past hier niet.",
                    "The unit " + in_quotes(unit) + " does not fit here."} +
               hint);
}

std::string quantity_text(double value, Quantity quantity) {
  // 12 digits: 0.07 * 100 is 7.000000000000001.
  if (quantity == Quantity::share) {
    return digits_of(value * 100, std::chars_format::general, 12) + " %";
  }
  const auto spellings = unit_spellings(quantity);
  std::string text = number_text(value);
  if (!spellings.empty()) {
    text += " " + std::string(spellings.front().unit);
  }
  return text;
}

Result<void> check_range(double value, Limits limits, std::string_view key, bool had_unit) {
  if (value >= limits.low && value <= limits.high) {
    return {};
  }
  const std::string name = in_quotes(key);
  const std::string low = quantity_text(limits.low, limits.quantity);
  const std::string high = quantity_text(limits.high, limits.quantity);
  const std::string given = quantity_text(value, limits.quantity);
  Text what;
  if (limits.quantity == Quantity::share && !had_unit && std::abs(value) <= 100 &&
      std::abs(value) > 1 && value / 100 >= limits.low && value / 100 <= limits.high) {
    // A mark out of ten is as likely to be meant as a percentage.
    const std::string meant = in_quotes(number_text(value) + " %");
    const std::string mark = number_text(value / 10);
    const bool small = value > 1 && value < 10;
    what = {name + " is " + number_text(value) + ", dat is " + given + ". Bedoelt u " + meant +
                (small ? " of " + mark : "") + "?",
            name + " is " + number_text(value) + ", which is " + given + ". Did you mean " + meant +
                (small ? " or " + mark : "") + "?"};
  } else if (value < 0 && limits.low >= 0) {
    what = {name + " kan niet negatief zijn: er staat " + given + ".",
            name + " cannot be negative: it says " + given + "."};
  } else if (value < limits.low) {
    what = {name + " is te klein: er staat " + given + ".",
            name + " is too small: it says " + given + "."};
  } else {
    what = {name + " is te groot: er staat " + given + ".",
            name + " is too large: it says " + given + "."};
  }
  what.nl += " Toegestaan: " + low + " tot en met " + high;
  what.en += " Allowed: " + low + " to " + high;
  if (limits.quantity == Quantity::share && !had_unit) {
    const std::string from = number_text(limits.low), to = number_text(limits.high);
    what.nl += ", zonder procentteken " + from + " tot en met " + to;
    what.en += ", without the sign " + from + " to " + to;
  }
  what.nl += '.';
  what.en += '.';
  return wrong(std::move(what));
}

std::string quantity_pattern(Quantity quantity) {
  const std::vector<std::string_view> names = unit_names(quantity);
  if (names.empty()) {
    return {};
  }
  std::string pattern = R"(^ *[-+]?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)? *()";
  for (std::size_t i = 0; i < names.size(); ++i) {
    pattern.append(i == 0 ? "" : "|").append(names[i]);
  }
  return pattern + ") *$";
}

}  // namespace draagkracht
