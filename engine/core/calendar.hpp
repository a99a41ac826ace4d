// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once
/// \file
/// The real (proleptic Gregorian) calendar, in whole days. Own code and not <chrono>, so that
/// native and browser builds share every step; no clock, no time zone.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/quantities.hpp"

namespace draagkracht {

/// A year of this calendar is 365.2425 days on average.
inline constexpr double weeks_per_year = 365.2425 / 7.0;
inline constexpr double weeks_per_month = weeks_per_year / 12.0;
inline constexpr int minutes_in_week = 7 * 24 * 60;

[[nodiscard]] constexpr bool is_leap_year(int year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// Days of a month; 0 for a month that does not exist.
[[nodiscard]] constexpr unsigned days_in_month(int year, unsigned month) {
  if (month < 1 || month > 12) {
    return 0;
  }
  if (month == 2) {
    return is_leap_year(year) ? 29 : 28;
  }
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

struct Date {
  int year = 1970;
  unsigned month = 1;
  unsigned day = 1;

  /// Exists on the calendar, in the years 1 to 9999 (what a four-digit ISO date can say).
  [[nodiscard]] constexpr bool valid() const {
    return year >= 1 && year <= 9999 && day >= 1 && day <= days_in_month(year, month);
  }
  constexpr auto operator<=>(const Date&) const = default;
};

/// Days since 1970-01-01, negative before. Years are counted from March, in eras of 400 years
/// (Howard Hinnant, "chrono-compatible low-level date algorithms").
[[nodiscard]] constexpr std::int64_t day_number(Date date) {
  const std::int64_t year = std::int64_t{date.year} - (date.month <= 2 ? 1 : 0);
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t day_of_year =
      (153 * ((std::int64_t{date.month} + 9) % 12) + 2) / 5 + date.day - 1;
  const std::int64_t day_of_era =
      year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

/// The inverse of day_number.
[[nodiscard]] constexpr Date date_of_day(std::int64_t day_number) {
  const std::int64_t day = day_number + 719468;
  const std::int64_t era = (day >= 0 ? day : day - 146096) / 146097;
  const std::int64_t day_of_era = day - era * 146097;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t from_march = (5 * day_of_year + 2) / 153;
  const std::int64_t month = from_march < 10 ? from_march + 3 : from_march - 9;
  const std::int64_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  return {static_cast<int>(year), static_cast<unsigned>(month),
          static_cast<unsigned>(day_of_year - (153 * from_march + 2) / 5 + 1)};
}

/// 1 Monday .. 7 Sunday, as in ISO 8601.
[[nodiscard]] constexpr int weekday(Date date) {
  const std::int64_t from_monday = (day_number(date) + 3) % 7;
  return static_cast<int>(from_monday < 0 ? from_monday + 7 : from_monday) + 1;
}

[[nodiscard]] constexpr bool is_monday(Date date) { return weekday(date) == 1; }

[[nodiscard]] constexpr Date add_weeks(Date date, int weeks) {
  return date_of_day(day_number(date) + 7 * std::int64_t{weeks});
}

/// The Monday that closes a week: week 0 has `start` itself (a Monday), week w comes 7 w days
/// later.
[[nodiscard]] constexpr Date date_of(Date start, Week week) { return add_weeks(start, week.value); }

/// Reads exactly YYYY-MM-DD; nothing for another form or a day that does not exist.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);

/// YYYY-MM-DD.
[[nodiscard]] std::string date_text(Date date);

}  // namespace draagkracht
