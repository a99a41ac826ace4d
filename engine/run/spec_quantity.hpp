// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// In what a number of a scenario is expressed. The plain number in a spec is always in the base
// unit (the first of the spellings); a file may also write "30 %" or "90 min/week".
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/parameter.hpp"

namespace draagkracht {

enum class Quantity : std::uint8_t {
  number,
  share,
  per_week,
  per_year,
  weeks,
  years,
  hours,
  minutes,
  hours_per_week,
  minutes_per_week,
  km,
  euro,
  euro_per_hour,
  euro_per_week,
  euro_per_month,
  points,
};

/// One way to write a quantity: a number in this unit is number * times / divide base units. Two
/// whole factors, so that "30 %" is exactly the double 0.3.
struct UnitSpelling {
  std::string_view unit;
  double times = 1;
  double divide = 1;
};

/// The units in which this quantity may be written; the first is the base unit. Empty: bare
/// numbers.
std::span<const UnitSpelling> unit_spellings(Quantity quantity);

/// The quantity of a parameter's unit.
Quantity quantity_of(Unit unit);

/// Quantity and range (ends included) of a number in a scenario file.
struct Limits {
  Quantity quantity = Quantity::number;
  double low = 0;
  double high = 0;
};

}  // namespace draagkracht
