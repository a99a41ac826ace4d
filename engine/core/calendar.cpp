// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "core/calendar.hpp"

#include <cstddef>

namespace draagkracht {

namespace {

std::string padded(std::int64_t number, std::size_t width) {
  std::string digits = std::to_string(number < 0 ? -number : number);
  if (digits.size() < width) {
    digits.insert(0, width - digits.size(), '0');
  }
  return number < 0 ? "-" + digits : digits;
}

/// The number in `text`, or -1 where a character is not a digit.
int number_in(std::string_view text) {
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') {
      return -1;
    }
    number = number * 10 + (c - '0');
  }
  return number;
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
    return std::nullopt;
  }
  const int year = number_in(text.substr(0, 4));
  const int month = number_in(text.substr(5, 2));
  const int day = number_in(text.substr(8, 2));
  if (year < 0 || month < 0 || day < 0) {
    return std::nullopt;
  }
  const Date date{year, static_cast<unsigned>(month), static_cast<unsigned>(day)};
  return date.valid() ? std::optional(date) : std::nullopt;
}

std::string date_text(Date date) {
  return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

}  // namespace draagkracht
