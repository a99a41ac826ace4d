// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "run/spec_quantity.hpp"

#include <array>

namespace draagkracht {

namespace {

// A year is 365.2425 days; months and years become weeks only where fractions of a week make sense.
constexpr std::array share{UnitSpelling{"%", 1, 100}};
constexpr std::array per_week{UnitSpelling{"/week"}, UnitSpelling{"%/week", 1, 100},
                              UnitSpelling{"/year", 7, 365.2425},
                              UnitSpelling{"%/year", 7, 36524.25}};
constexpr std::array per_year{UnitSpelling{"/year"}, UnitSpelling{"%/year", 1, 100},
                              UnitSpelling{"/week", 365.2425, 7},
                              UnitSpelling{"%/week", 3.652425, 7}, UnitSpelling{"per year"}};
constexpr std::array weeks{UnitSpelling{"weeks"}, UnitSpelling{"week"}};
constexpr std::array years{UnitSpelling{"years"}, UnitSpelling{"year"},
                           UnitSpelling{"months", 1, 12}, UnitSpelling{"month", 1, 12},
                           UnitSpelling{"weeks", 7, 365.2425}};
constexpr std::array hours{UnitSpelling{"h"}, UnitSpelling{"min", 1, 60}};
constexpr std::array minutes{UnitSpelling{"min"}, UnitSpelling{"h", 60}};
constexpr std::array hours_per_week{UnitSpelling{"h/week"}, UnitSpelling{"min/week", 1, 60},
                                    UnitSpelling{"h/day", 7}, UnitSpelling{"min/day", 7, 60}};
constexpr std::array minutes_per_week{UnitSpelling{"min/week"}, UnitSpelling{"h/week", 60},
                                      UnitSpelling{"min/day", 7}, UnitSpelling{"h/day", 420}};
constexpr std::array km{UnitSpelling{"km"}, UnitSpelling{"m", 1, 1000}};
constexpr std::array euro{UnitSpelling{"euro"}, UnitSpelling{"cent", 1, 100}};
constexpr std::array euro_per_hour{UnitSpelling{"euro/h"}};
constexpr std::array euro_per_week{UnitSpelling{"euro/week"}, UnitSpelling{"euro/day", 7}};
constexpr std::array euro_per_month{UnitSpelling{"euro/month"}, UnitSpelling{"euro/year", 1, 12}};
constexpr std::array points{UnitSpelling{"points"}};

}  // namespace

std::span<const UnitSpelling> unit_spellings(Quantity quantity) {
  switch (quantity) {
    case Quantity::number:
      return {};
    case Quantity::share:
      return share;
    case Quantity::per_week:
      return per_week;
    case Quantity::per_year:
      return per_year;
    case Quantity::weeks:
      return weeks;
    case Quantity::years:
      return years;
    case Quantity::hours:
      return hours;
    case Quantity::minutes:
      return minutes;
    case Quantity::hours_per_week:
      return hours_per_week;
    case Quantity::minutes_per_week:
      return minutes_per_week;
    case Quantity::km:
      return km;
    case Quantity::euro:
      return euro;
    case Quantity::euro_per_hour:
      return euro_per_hour;
    case Quantity::euro_per_week:
      return euro_per_week;
    case Quantity::euro_per_month:
      return euro_per_month;
    case Quantity::points:
      return points;
  }
  return {};
}

Quantity quantity_of(Unit unit) {
  switch (unit) {
    case Unit::none:
      return Quantity::number;
    case Unit::share:
      return Quantity::share;
    case Unit::weeks:
      return Quantity::weeks;
    case Unit::per_week:
      return Quantity::per_week;
    case Unit::per_year:
      return Quantity::per_year;
    case Unit::minutes_per_week:
      return Quantity::minutes_per_week;
    case Unit::hours_per_week:
      return Quantity::hours_per_week;
    case Unit::minutes:
      return Quantity::minutes;
    case Unit::hours:
      return Quantity::hours;
    case Unit::km:
      return Quantity::km;
    case Unit::euro_per_hour:
      return Quantity::euro_per_hour;
    case Unit::euro:
      return Quantity::euro;
    case Unit::points:
      return Quantity::points;
    case Unit::years:
      return Quantity::years;
  }
  return Quantity::number;
}

}  // namespace draagkracht
