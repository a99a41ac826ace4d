// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "core/calendar.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

TEST_CASE("known days", "[core][calendar]") {
  CHECK(day_number({1970, 1, 1}) == 0);
  CHECK(day_number({2000, 3, 1}) == 11017);
  CHECK(day_number({1969, 12, 31}) == -1);
  CHECK(weekday({2026, 1, 5}) == 1);
  CHECK(is_monday({2026, 1, 5}));
  CHECK(weekday({2026, 1, 4}) == 7);
  CHECK(weekday({2000, 1, 1}) == 6);
  CHECK(weekday({1600, 1, 1}) == 6);
  CHECK(weekday({1953, 2, 1}) == 7);  // the night of the flood was the one to Sunday
}

TEST_CASE("leap years", "[core][calendar]") {
  CHECK(Date{2024, 2, 29}.valid());
  CHECK_FALSE(Date{2023, 2, 29}.valid());
  CHECK_FALSE(Date{2100, 2, 29}.valid());
  CHECK(Date{2000, 2, 29}.valid());
  CHECK_FALSE(Date{2024, 2, 30}.valid());
  CHECK_FALSE(Date{2024, 4, 31}.valid());
  CHECK_FALSE(Date{2024, 13, 1}.valid());
  CHECK_FALSE(Date{2024, 0, 1}.valid());
  CHECK_FALSE(Date{2024, 1, 0}.valid());
  CHECK_FALSE(Date{0, 1, 1}.valid());
  CHECK_FALSE(Date{10000, 1, 1}.valid());
}

TEST_CASE("every day of four eras follows the one before", "[core][calendar]") {
  Date date{1, 1, 1};
  int day_of_week = weekday(date);
  bool all = true;
  for (std::int64_t number = day_number(date); date.year <= 1601; ++number) {
    all = all && day_number(date) == number && date_of_day(number) == date &&
          weekday(date) == day_of_week && date.valid();
    day_of_week = day_of_week % 7 + 1;
    if (++date.day > days_in_month(date.year, date.month)) {
      date.day = 1;
      if (++date.month > 12) {
        date.month = 1;
        ++date.year;
      }
    }
  }
  CHECK(all);
}

TEST_CASE("weeks become Mondays", "[core][calendar]") {
  const Date start{2026, 1, 5};
  CHECK(date_of(start, Week{0}) == start);
  CHECK(date_of(start, Week{1}) == Date{2026, 1, 12});
  CHECK(date_of(start, Week{-1}) == Date{2025, 12, 29});
  CHECK(date_of(start, Week{52}) == Date{2027, 1, 4});
  CHECK(add_weeks({2024, 2, 26}, 1) == Date{2024, 3, 4});
  for (int week = -520; week <= 1040; ++week) {
    CHECK(is_monday(date_of(start, Week{week})));
  }
}

TEST_CASE("dates are read in one form only", "[core][calendar]") {
  CHECK(parse_date("2026-01-05") == Date{2026, 1, 5});
  CHECK(parse_date("2024-02-29") == Date{2024, 2, 29});
  for (const char* text : {"2024-02-30", "2023-02-29", "2026-1-5", "26-01-05", "2026/01/05",
                           "05-01-2026", "2026-01-05 ", " 2026-01-5", "2026-01-0x", "2026-+1-05",
                           "", "0000-01-01", "-026-01-05", "2026-00-01", "2026-01-00"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_date(text).has_value());
  }
}

TEST_CASE("dates are written as they are read", "[core][calendar]") {
  CHECK(date_text({2026, 1, 5}) == "2026-01-05");
  CHECK(date_text({999, 12, 31}) == "0999-12-31");
  for (std::int64_t number = -5000; number < 40000; number += 37) {
    CHECK(parse_date(date_text(date_of_day(number))) == date_of_day(number));
  }
}
